//! Enough for today.

use story::{Action, Screen, fill};
use yew::{Html, html};

use crate::components::button::{Look, view_button};
use crate::components::icon::{Icon, view_icon};
use crate::reader::Reader;
use crate::telling::PlaceForgotten;

/// Says that stopping is fine, and where one stopped.
pub(crate) fn view_rest(reader: &Reader) -> Html {
    let (story, journey, host) = (&reader.story, &reader.journey, &reader.host);
    let labels = &story.interface;
    let place =
        journey.place().and_then(|it| story.step(it)).map(|(stage, _)| stage.title.as_str());
    let kept = host.bookmarks.is_some() && reader.place_forgotten == PlaceForgotten::No;
    let text = if kept && place.is_some() {
        labels.rest_text.clone()
    } else {
        fill(&labels.rest_text_unkept, &[("place", place.unwrap_or(&labels.welcome))])
    };
    let page = reader.does(Action::GoTo(Screen::OurPage));
    html! {
        <div class="sheet rest">
            <span class="rest__moon">{ view_icon(Icon::Moon) }</span>
            <h1 tabindex="-1">{ &labels.rest }</h1>
            <p>{ text }</p>
            <p class="rest__ways">
                { view_button(Look::Quiet, Some(Icon::Page), &labels.our_page, page) }
                { view_button(Look::Quiet, Some(Icon::Onward), &labels.rest_go_on, reader.does(Action::GoOn)) }
            </p>
        </div>
    }
}
