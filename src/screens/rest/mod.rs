//! Enough for today.

use story::{Action, Screen, fill};
use yew::prelude::*;

use crate::components::icon::{Icon, Pictogram};
use crate::host::use_host;
use crate::state::{use_dispatch, use_journey, use_story};

/// Says that stopping is fine, and where one stopped.
#[component]
pub fn Rest() -> Html {
    let (host, story) = (use_host(), use_story());
    let (journey, dispatch) = (use_journey(), use_dispatch());
    let labels = &story.interface;
    let place = journey.place().and_then(|it| story.step(it)).map(|(stage, _)| stage.title.as_str());
    let text = match (&host.bookmarks, place) {
        (None, Some(place)) => fill(&labels.rest_text_unkept, &[("place", place)]),
        _ => labels.rest_text.clone(),
    };
    html! {
        <div class="sheet rest">
            <span class="rest__moon"><Pictogram icon={Icon::Moon} /></span>
            <h1 tabindex="-1">{ &labels.rest }</h1>
            <p>{ text }</p>
            <p class="rest__ways">
                <button
                    type="button"
                    class="button button--quiet"
                    onclick={dispatch.reform(|_| Action::GoTo(Screen::OurPage))}
                >
                    <Pictogram icon={Icon::Page} />{ &labels.our_page }
                </button>
                <button type="button" class="button button--quiet" onclick={dispatch.reform(|_| Action::GoOn)}>
                    { &labels.rest_go_on }<Pictogram icon={Icon::Onward} />
                </button>
            </p>
        </div>
    }
}
