//! The widget as a WebAssembly module: all that JavaScript ever calls of it. A program and not a
//! library, because only then does Cargo optimize over all crates at once.

use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use widget::app::{App, AppProps};
use widget::config::{Config, ConfigProblem};
use widget::host::{Host, PageEvent};
use widget::languages;
use yew::AppHandle;

fn main() {}

/// One widget on a page. The custom element makes it, updates it, and takes it away.
#[wasm_bindgen]
pub struct Widget {
    handle: AppHandle<App>,
    props: AppProps,
    /// What is wrong with the attributes, each told once until it is mended.
    told: Vec<String>,
}

#[wasm_bindgen]
impl Widget {
    /// Draws the story into `place`, for the page's `element`.
    ///
    /// `base` is the address the script lies at, ending in a slash; `press` is what was pressed
    /// on the first page before the widget was ready, as an address fragment.
    pub fn mount(element: &Element, place: Element, base: &str, press: Option<String>) -> Self {
        let (mut config, problems) = Config::read(|name| element.get_attribute(name));
        let host = Host::browser(element, &config, base);
        let asked = [host.page.fragment().filter(|_| config.address), press.clone()];
        if let Some(tag) = languages::asked_for(&asked.map(Option::unwrap_or_default).join("&")) {
            host.page.set_language(&tag);
            config.language = Some(tag);
        }
        let told = all_problems(&config, &problems);
        for problem in &told {
            host.page.tell(PageEvent::Problem(problem.clone()));
        }
        let props = AppProps { config, host, press: press.map(Into::into) };
        let handle = yew::Renderer::<App>::with_root_and_props(place, props.clone()).render();
        Self { handle, props, told }
    }

    /// Called when an attribute of `element` has changed.
    pub fn update(&mut self, element: &Element) {
        let (config, problems) = Config::read(|name| element.get_attribute(name));
        let problems = all_problems(&config, &problems);
        for problem in problems.iter().filter(|it| !self.told.contains(it)) {
            self.props.host.page.tell(PageEvent::Problem(problem.clone()));
        }
        self.told = problems;
        self.props = AppProps { config, host: self.props.host.clone(), press: None };
        self.handle.update(self.props.clone());
    }

    /// Called when the element is gone for good.
    pub fn unmount(self) {
        self.handle.destroy();
    }
}

/// What the attributes ask for and cannot have, as it is told.
fn all_problems(config: &Config, problems: &[ConfigProblem]) -> Vec<String> {
    let unknown = config.language.as_ref().filter(|it| !languages::has(it)).map(|tag| {
        ["the story is not told in “", tag, "”; the nearest language is shown"].concat()
    });
    problems.iter().map(ToString::to_string).chain(unknown).collect()
}
