//! What the tests do to the browser round the services.

use js_sys::Function;
use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::JsValue;
use web_sys::Element;
use widget::config::Config;
use widget::host::Host;

/// Does in the page what only a page can do to itself, and gives back what that gives.
pub(crate) fn page_does(code: &str) -> JsValue {
    Function::new_no_args(code).call0(&JsValue::NULL).expect("a page that does it")
}

/// An element in the page with these attributes.
pub(crate) fn element(attributes: &[(&str, &str)]) -> Element {
    let element =
        page_does("return document.body.appendChild(document.createElement('story-under-test'))");
    let element: Element = element.unchecked_into();
    for (name, value) in attributes {
        element.set_attribute(name, value).expect("a name that may be one");
    }
    element
}

/// The services for an element with these attributes.
pub(crate) fn host(attributes: &[(&str, &str)]) -> Host {
    host_of(&element(attributes))
}

pub(crate) fn host_of(element: &Element) -> Host {
    let (config, problems) = Config::read(|name| element.get_attribute(name));
    assert_eq!(problems, []);
    Host::browser(element, &config, "/files/")
}

/// A property of the window that is something else until this is dropped.
pub(crate) struct Replaced(&'static str);

impl Replaced {
    /// `getter` is the body of a function that gives the property's value.
    pub(crate) fn by(name: &'static str, getter: &str) -> Self {
        let keep = "window.kept ??= {}; const [name, get] = arguments; \
            kept[name] = Object.getOwnPropertyDescriptor(window, name); \
            Object.defineProperty(window, name, { configurable: true, get: new Function(get) })";
        let keep = Function::new_no_args(keep);
        keep.call2(&JsValue::NULL, &name.into(), &getter.into()).expect("a property to replace");
        Self(name)
    }
}

impl Drop for Replaced {
    fn drop(&mut self) {
        let back = "const [name] = arguments; delete window[name]; \
            if (kept[name]) Object.defineProperty(window, name, kept[name])";
        Function::new_no_args(back)
            .call1(&JsValue::NULL, &self.0.into())
            .expect("the property back");
    }
}
