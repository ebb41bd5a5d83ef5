//! <App>: loads the story, and starts the journey where the reader left it or the page asks.

use gloo::timers::callback::Timeout;
use story::{Address, AddressProblem, Bookmark, Journey, Reading, Story};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::config::Config;
use crate::host::{Host, PageEvent, Part};
use crate::offered;
use crate::screens::{Shell, Waiting, view_waiting};

/// What the page hands to the widget.
#[derive(Properties, Clone, PartialEq)]
pub struct AppProps {
    /// The element's attributes, understood.
    pub config: Config,
    /// The browser's services.
    pub host: Host,
    /// What was pressed on the first page before the widget was ready.
    pub press: Option<AttrValue>,
}

/// How long a load may take before the reader is told that it is under way.
const SLOW_MILLISECONDS: u32 = 500;

/// The story on its way, honestly told.
#[derive(Clone, PartialEq, Default)]
struct Loading {
    /// What has arrived, and where the journey starts.
    told: Option<(Story, Journey)>,
    /// Whether the last part asked for takes long.
    slow: bool,
    /// Whether it did not arrive.
    failed: bool,
}

/// The whole widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { config, host, press } = props;
    let loading = use_state_eq(Loading::default);
    let attempt = use_state_eq(|| 0_u32);
    let language = {
        let wishes: Vec<_> = config.language.clone().into_iter().chain(host.page.languages()).collect();
        offered::nearest(&wishes.iter().map(String::as_str).collect::<Vec<_>>())
    };

    use_effect_with((language.tag, *attempt), {
        let (loading, props) = (loading.setter(), props.clone());
        move |(tag, _)| spawn_local(load(*tag, props, loading))
    });

    let ontry = {
        let (loading, attempt) = (loading.clone(), attempt.clone());
        Callback::from(move |()| {
            loading.set(Loading { told: loading.told.clone(), ..Loading::default() });
            attempt.set(*attempt + 1);
        })
    };
    let waiting = Waiting { language, slow: loading.slow, failed: loading.failed, ontry };
    let Some((story, journey)) = &loading.told else {
        let direction = if language.right_to_left { "rtl" } else { "ltr" };
        return html! {
            if loading.failed {
                <div class="widget" lang={language.tag} dir={direction}>
                    <div class="widget__frame">{ view_waiting(host, &waiting) }</div>
                    // The leaflet that stands in the page.
                    <slot></slot>
                </div>
            }
        };
    };
    html! {
        <Shell
            key={language.tag}
            story={story.clone()}
            journey={journey.clone()}
            host={host.clone()}
            reading={config.reading}
            stage={config.stage.clone().map(AttrValue::from)}
            arrived={press.is_some() || host.page.fragment().is_some_and(|it| it.len() > 1)}
            {waiting}
        />
    }
}

/// Brings the story: for a reader who starts at the beginning first the part that the first steps
/// need, then the whole; for one who comes to another place the whole at once.
async fn load(tag: &'static str, props: AppProps, loading: UseStateSetter<Loading>) {
    let AppProps { config, host, press } = props;
    let mut told = None;
    if starts_at_the_beginning(&config, &host, press.as_deref()) {
        if let Ok(bundle) = host.content.bundle(tag, Part::First).await {
            let story = Story::new(bundle);
            let journey = first_journey(&story, &config, &host, press.as_deref());
            told = Some((story, journey));
            loading.set(Loading { told: told.clone(), ..Loading::default() });
        }
    }
    let slow = Timeout::new(SLOW_MILLISECONDS, {
        let (loading, told) = (loading.clone(), told.clone());
        move || loading.set(Loading { told, slow: true, failed: false })
    });
    let whole = host.content.bundle(tag, Part::Whole).await;
    drop(slow);
    match whole {
        Ok(bundle) => {
            let story = Story::new(bundle);
            let journey = told.map(|(_, journey)| journey);
            let journey = journey.unwrap_or_else(|| first_journey(&story, &config, &host, press.as_deref()));
            loading.set(Loading { told: Some((story, journey)), ..Loading::default() });
        }
        Err(problem) => {
            host.page.tell(PageEvent::Problem(problem.to_string()));
            loading.set(Loading { told, slow: false, failed: true });
        }
    }
}

/// Whether nothing asks for a place beyond the first stage.
fn starts_at_the_beginning(config: &Config, host: &Host, press: Option<&str>) -> bool {
    let fragment = host.page.fragment().filter(|it| it.len() > 1);
    let kept = host.bookmarks.as_ref().is_some_and(|it| !matches!(it.read(), Ok(None)));
    let pressed = press.is_none_or(|it| it == "at=signs" || it.starts_with("reading="));
    !kept && fragment.is_none() && config.stage.is_none() && pressed
}

/// Where the journey starts: a press on the first page wins over the page's address, that over
/// the `stage` attribute, that over the bookmark.
fn first_journey(story: &Story, config: &Config, host: &Host, press: Option<&str>) -> Journey {
    let mut journey = kept_journey(story, host)
        .unwrap_or_else(|| Journey::reading_as(config.reading.unwrap_or(Reading::Family)));
    let tell = |problems: Vec<AddressProblem>| {
        for problem in problems {
            host.page.tell(PageEvent::Problem(problem.to_string()));
        }
    };
    let stage = config.stage.as_ref().map(|at| ["at=", at.as_str()].concat());
    let fragment = host.page.fragment().filter(|it| it.len() > 1);
    for text in [stage.as_deref(), fragment.as_deref(), press].into_iter().flatten() {
        let (address, problems) = Address::read(text);
        tell(problems);
        let (followed, problems) = address.follow(&journey, story);
        tell(problems);
        journey = followed;
    }
    journey
}

/// The journey that this device keeps, if it may keep one and it can be read.
fn kept_journey(story: &Story, host: &Host) -> Option<Journey> {
    let problem = match host.bookmarks.as_ref()?.read() {
        Ok(None) => return None,
        Ok(Some(text)) => match Bookmark::read(&text, story) {
            Ok(journey) => return Some(journey),
            Err(_) => "the kept place could not be read and was set aside",
        },
        Err(_) => "this page may not keep a place here",
    };
    host.page.tell(PageEvent::Problem(problem.to_owned()));
    None
}
