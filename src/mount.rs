//! All that JavaScript ever calls.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use yew::AppHandle;

use crate::app::{App, AppProps};
use crate::config::{Config, ConfigProblem};
use crate::host::{Host, PageEvent};
use crate::offered;

/// One widget on a page. The custom element makes it, updates it, and takes it away.
#[wasm_bindgen]
pub struct Widget {
    handle: AppHandle<App>,
    props: AppProps,
}

#[wasm_bindgen]
impl Widget {
    /// Draws the story into `place`, for the page's `element`.
    ///
    /// `base` is the address the script lies at, ending in a slash; `press` is what was pressed
    /// on the first page before the widget was ready, as an address fragment.
    pub fn mount(element: &Element, place: Element, base: &str, press: Option<String>) -> Self {
        let (config, problems) = Config::read(|name| element.get_attribute(name));
        let host = Host::browser(element, &config, base);
        tell(&host, &config, problems);
        let names = element.get_attribute_names();
        for name in Config::misspelt(names.iter().filter_map(|it| it.as_string())) {
            let problem = ["<second-birthday> has no attribute “", &name, "”"].concat();
            host.page.tell(PageEvent::Problem(problem));
        }
        let props = AppProps { config, host, press: press.map(Into::into) };
        let handle = yew::Renderer::<App>::with_root_and_props(place, props.clone()).render();
        Self { handle, props }
    }

    /// Called when an attribute of `element` has changed.
    pub fn update(&mut self, element: &Element) {
        let (config, problems) = Config::read(|name| element.get_attribute(name));
        tell(&self.props.host, &config, problems);
        self.props = AppProps { config, host: self.props.host.clone(), press: None };
        self.handle.update(self.props.clone());
    }

    /// Called when the element is gone for good.
    pub fn unmount(self) {
        self.handle.destroy();
    }
}

/// Names what the attributes ask for and cannot have.
fn tell(host: &Host, config: &Config, problems: Vec<ConfigProblem>) {
    for problem in problems {
        host.page.tell(PageEvent::Problem(problem.to_string()));
    }
    if let Some(tag) = config.language.as_ref().filter(|it| !offered::has(it)) {
        let problem = ["the story is not told in “", tag, "”; the nearest language is shown"];
        host.page.tell(PageEvent::Problem(problem.concat()));
    }
}
