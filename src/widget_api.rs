//! What JavaScript calls of the widget (`static/element.js`).

use story::Story;
use story::bundle::Bundle;
use story::hospital::Hospital;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::Element;
use widget::app::{App, AppProps, Inbox};
use widget::config::{Config, ConfigProblem};
use widget::effects::Entrance;
use widget::host::{ContentError, Host, PageEvent};
use widget::languages;
use widget::state::{AppState, Msg, Origin};
use yew::AppHandle;

/// One widget on a page. The custom element makes it, updates it, and takes it away.
#[wasm_bindgen]
pub struct Widget {
    handle: AppHandle<App>,
    props: AppProps,
    /// What is wrong with the attributes, each reported once until it is mended.
    reported: Vec<String>,
}

#[wasm_bindgen]
impl Widget {
    /// Draws the story into `place`, for the page's `element`.
    ///
    /// `base` is the address that the script lies at, ending in a slash. `bundle` is what was fetched
    /// of the language `tag`; empty where that failed. `presses` are the presses that the page has
    /// answered or kept so far, each as an address fragment, one a line. `is_shown` says that the page
    /// shows this screen already: the focus is there, and the step was reported. `bookmark` is what
    /// [`Widget::bookmark`] gave when the same element was taken out of the page; empty the first time.
    /// `hospital` is what a hospital adds, as `static/hospital` writes it; empty where nothing does.
    #[expect(clippy::too_many_arguments, reason = "all that the page knows when the engine comes")]
    pub fn mount(
        element: &Element,
        place: Element,
        base: &str,
        tag: &str,
        bundle: &[u8],
        presses: &str,
        is_shown: bool,
        bookmark: &str,
        hospital: &str,
    ) -> Self {
        let (config, problems) = Config::read(|name| element.get_attribute(name));
        let host = Host::browser(element, &config, base);
        let reported = all_problems(&config, &problems);
        for problem in &reported {
            host.page.tell(PageEvent::Problem(problem.clone()));
        }
        let links = links(&config, &host, presses, bookmark);
        let entrance = match (is_shown, links.is_empty() && !config.kiosk) {
            (true, _) => Entrance::IsShown { was_pressed: !presses.is_empty() },
            (false, true) => Entrance::Opened,
            (false, false) => Entrance::Asked,
        };
        let mut state = first_state(&config, &host, tag, bundle, links, bookmark);
        state.hospital = Hospital::new(hospital).into();
        let inbox = Inbox::default();
        let props = AppProps { config, host, state: state.into(), entrance, inbox };
        let handle = yew::Renderer::<App>::with_root_and_props(place, props.clone()).render();
        Self { handle, props, reported }
    }

    /// Whether there is a story to draw, and not only the problem with it.
    #[wasm_bindgen(getter)]
    pub fn has_story(&self) -> bool {
        self.props.state.is_loaded()
    }

    /// The reader's place and what she put down, for when the element comes back to the page.
    #[wasm_bindgen(getter)]
    pub fn bookmark(&self) -> String {
        self.props.inbox.bookmark()
    }

    /// Called when an attribute of `element` has changed.
    pub fn update(&mut self, element: &Element) {
        let (config, problems) = Config::read(|name| element.get_attribute(name));
        let problems = all_problems(&config, &problems);
        for problem in problems.iter().filter(|it| !self.reported.contains(it)) {
            self.props.host.page.tell(PageEvent::Problem(problem.clone()));
        }
        self.reported = problems;
        self.props = AppProps { config, ..self.props.clone() };
        self.handle.update(self.props.clone());
    }

    /// Called with what a hospital adds, when it comes after the story or is another one.
    pub fn add_hospital(&self, hospital: &str) {
        self.props.inbox.send(Msg::Hospital(Hospital::new(hospital).into()));
    }

    /// Called with the address fragment of a press that the page kept while the widget was drawn.
    pub fn follow(&self, fragment: &str) {
        self.props.inbox.send(Msg::Link(fragment.to_owned()));
    }

    /// Called when the element is gone for good.
    pub fn unmount(self) {
        self.handle.destroy();
    }
}

/// The state that the widget starts with; the page is told what went wrong.
fn first_state(
    config: &Config,
    host: &Host,
    tag: &str,
    bundle: &[u8],
    links: Vec<String>,
    bookmark: &str,
) -> AppState {
    let left = (!bookmark.is_empty()).then(|| Ok(bookmark.to_owned()));
    let kept = host.bookmarks.as_ref().and_then(|it| it.read().transpose());
    let origin = Origin {
        bookmark: kept.filter(|it| it.is_ok() || left.is_none()).or(left),
        reading: config.reading,
        links,
    };
    let tag = languages::nearest(&[tag]).tag;
    let (mut state, problems) = match Bundle::from_bytes(bundle) {
        Ok(bundle) => AppState::new(Story::new(bundle), origin),
        // An empty bundle: the script that could not fetch it has reported why.
        Err(_) if bundle.is_empty() => (AppState::without_story(tag, origin), Vec::new()),
        Err(why) => {
            let problem = ContentError::Unreadable(why).to_string();
            (AppState::without_story(tag, origin), vec![problem])
        }
    };
    for problem in problems {
        host.page.tell(PageEvent::Problem(problem));
    }
    state.visit = config.visit;
    state
}

/// The links that the journey follows at its start: the attribute, unless the reader was here before, the
/// address, what was pressed. A later one wins.
fn links(config: &Config, host: &Host, presses: &str, bookmark: &str) -> Vec<String> {
    let stage = config.stage.as_ref().filter(|_| bookmark.is_empty());
    let stage = stage.map(|at| format!("at={at}"));
    let fragment = host.page.fragment().filter(|it| it.len() > 1);
    let presses = presses.lines().map(str::to_owned);
    stage.into_iter().chain(fragment).chain(presses).collect()
}

/// Every problem of the attributes, as it is reported to the page.
fn all_problems(config: &Config, problems: &[ConfigProblem]) -> Vec<String> {
    let unknown = config
        .language
        .as_ref()
        .filter(|it| !languages::has(it))
        .map(|tag| format!("the story is not told in “{tag}”; the nearest language is shown"));
    problems.iter().map(ToString::to_string).chain(unknown).collect()
}
