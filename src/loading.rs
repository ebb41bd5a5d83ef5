//! Brings the story, and finds where its journey starts: where the reader left it, or where the page
//! asks.

use gloo::timers::callback::Timeout;
use story::{Bookmark, DeepLink, DeepLinkProblem, Journey, Reading, Story};
use yew::Callback;

use crate::app::AppProps;
use crate::config::Config;
use crate::host::{Host, PageEvent, Part};
use crate::state::{Loading, Msg};

/// How long a load may take before the reader is told that it is under way.
const SLOW_MILLISECONDS: u32 = 500;

/// Brings the language `tag`: for a reader who starts at the beginning first the part that the
/// first steps need, then the whole; for one who comes to another place the whole at once. `told`
/// says that the first part is already there; `carried` is the bookmark of a reader who comes from
/// another language.
pub(crate) async fn load(
    tag: &'static str,
    props: AppProps,
    told: bool,
    carried: Option<String>,
    dispatch: Callback<Msg>,
) {
    let AppProps { config, host, press } = props;
    let press = press.as_deref();
    let mut told = told;
    if !told
        && carried.is_none()
        && starts_at_the_beginning(&config, &host, press)
        && let Ok(bundle) = host.content.bundle(tag, Part::First).await
    {
        let story = Story::new(bundle);
        let journey = first_journey(&story, &config, &host, press, &dispatch);
        dispatch.emit(Msg::Tell(story, Some(journey)));
        told = true;
    }
    let slow = Timeout::new(SLOW_MILLISECONDS, {
        let dispatch = dispatch.clone();
        move || dispatch.emit(Msg::Load(Loading::Slow))
    });
    let whole = host.content.bundle(tag, Part::Whole).await;
    drop(slow);
    match whole {
        Ok(bundle) => {
            let story = Story::new(bundle);
            let carried = carried.and_then(|it| Bookmark::read(&it, &story).ok());
            let journey = (!told).then(|| {
                carried.unwrap_or_else(|| first_journey(&story, &config, &host, press, &dispatch))
            });
            dispatch.emit(Msg::Tell(story, journey));
        }
        Err(problem) => {
            host.page.tell(PageEvent::Problem(problem.to_string()));
            dispatch.emit(Msg::Load(Loading::Failed));
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
fn first_journey(
    story: &Story,
    config: &Config,
    host: &Host,
    press: Option<&str>,
    dispatch: &Callback<Msg>,
) -> Journey {
    let mut journey = kept_journey(story, host, dispatch)
        .unwrap_or_else(|| Journey::reading_as(config.reading.unwrap_or(Reading::Family)));
    let tell = |problems: Vec<DeepLinkProblem>| {
        for problem in problems {
            host.page.tell(PageEvent::Problem(problem.to_string()));
        }
    };
    let stage = config.stage.as_ref().map(|at| ["at=", at.as_str()].concat());
    let fragment = host.page.fragment().filter(|it| it.len() > 1);
    for text in [stage.as_deref(), fragment.as_deref(), press].into_iter().flatten() {
        let (address, problems) = DeepLink::read(text);
        tell(problems);
        let (followed, problems) = address.follow(&journey, story);
        tell(problems);
        journey = followed;
    }
    journey
}

/// The journey that this device keeps, if it may keep one and it can be read. Where it cannot, the
/// page is told, and so is the reader.
fn kept_journey(story: &Story, host: &Host, dispatch: &Callback<Msg>) -> Option<Journey> {
    let problem = match host.bookmarks.as_ref()?.read() {
        Ok(None) => return None,
        Ok(Some(text)) => match Bookmark::read(&text, story) {
            Ok(journey) => return Some(journey),
            Err(_) => "the kept place could not be read and was set aside",
        },
        Err(_) => "this page may not keep a place here",
    };
    host.page.tell(PageEvent::Problem(problem.to_owned()));
    dispatch.emit(Msg::PlaceForgotten);
    None
}
