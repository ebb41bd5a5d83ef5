//! <App>: loads the story, and starts the journey where the reader left it or the page asks.

use gloo::timers::callback::Timeout;
use story::{Address, Bookmark, Journey, Reading, Story};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::config::Config;
use crate::host::{ContentError, Host, PageEvent, StorageForbidden};
use crate::offered;
use crate::screens::{Problem, Shell};
use crate::state::JourneyProvider;

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

#[derive(Clone, PartialEq)]
enum Loading {
    /// Nothing to say yet.
    Started,
    /// Long enough to say so.
    Slow,
    /// Here, with where the journey starts.
    Loaded(Story, Journey),
    /// Not to be had.
    Failed,
}

/// The whole widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { config, host, press } = props;
    let loading = use_state_eq(|| Loading::Started);
    let attempt = use_state_eq(|| 0_u32);
    let language = {
        let wishes: Vec<_> = config.language.clone().into_iter().chain(host.page.languages()).collect();
        offered::nearest(&wishes.iter().map(String::as_str).collect::<Vec<_>>())
    };

    use_effect_with((language.tag, *attempt), {
        let (loading, host) = (loading.setter(), host.clone());
        let (config, press) = (config.clone(), press.clone());
        move |(tag, _)| {
            let bundle = host.content.bundle(tag);
            let slow = Timeout::new(SLOW_MILLISECONDS, {
                let loading = loading.clone();
                move || loading.set(Loading::Slow)
            });
            spawn_local(async move {
                let bundle = bundle.await;
                drop(slow);
                loading.set(match bundle {
                    Ok(bundle) => {
                        let story = Story::new(bundle);
                        let journey = first_journey(&story, &config, &host, press.as_deref());
                        Loading::Loaded(story, journey)
                    }
                    Err(problem) => failed(&host, &problem),
                });
            });
        }
    });

    let on_try_again = Callback::from({
        let loading = loading.setter();
        move |()| {
            loading.set(Loading::Started);
            attempt.set(*attempt + 1);
        }
    });
    let screen = match &*loading {
        Loading::Started => html! {},
        Loading::Slow => html! { <p class="loading" role="status">{ language.loading }</p> },
        Loading::Loaded(story, journey) => html! {
            <JourneyProvider key={language.tag} story={story.clone()} journey={journey.clone()}>
                <Shell
                    reading={config.reading}
                    stage={config.stage.clone().map(AttrValue::from)}
                    arrived={press.is_some() || host.page.fragment().is_some_and(|it| it.len() > 1)}
                />
            </JourneyProvider>
        },
        Loading::Failed => html! { <Problem {language} {on_try_again} /> },
    };
    html! { <ContextProvider<Host> context={host.clone()}>{ screen }</ContextProvider<Host>> }
}

fn failed(host: &Host, problem: &ContentError) -> Loading {
    host.page.tell(PageEvent::Problem(problem.to_string()));
    Loading::Failed
}

/// Where the journey starts: a press on the first page wins over the page's address, that over
/// the `stage` attribute, that over the bookmark.
fn first_journey(story: &Story, config: &Config, host: &Host, press: Option<&str>) -> Journey {
    let kept = host.bookmarks.as_ref().map(|it| it.read());
    let kept = match kept {
        None | Some(Ok(None)) => None,
        Some(Ok(Some(text))) => match Bookmark::read(&text, story) {
            Ok(journey) => Some(journey),
            Err(why) => {
                let message = format!("the kept place was set aside ({why:?})");
                host.page.tell(PageEvent::Problem(message));
                None
            }
        },
        Some(Err(StorageForbidden)) => {
            host.page.tell(PageEvent::Problem("this page may not keep a place here".to_owned()));
            None
        }
    };
    let mut journey = match (kept, config.reading) {
        (Some(journey), _) => journey,
        (None, reading) => Journey::reading_as(reading.unwrap_or(Reading::Family)),
    };
    let stage = config.stage.clone().map(|at| Address { at: Some(at), ..Address::default() });
    let fragment = host.page.fragment().filter(|it| it.len() > 1);
    for address in stage.into_iter().chain([fragment.as_deref(), press].into_iter().flatten().map(|it| {
        let (address, problems) = Address::read(it);
        for problem in problems {
            host.page.tell(PageEvent::Problem(problem.to_string()));
        }
        address
    })) {
        let (followed, problems) = address.follow(&journey, story);
        for problem in problems {
            host.page.tell(PageEvent::Problem(problem.to_string()));
        }
        journey = followed;
    }
    journey
}
