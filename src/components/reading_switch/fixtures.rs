use story::{Reading, Story};
use yew::{Callback, Html, html};

use super::ReadingSwitch;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "reading_switch",
        state: "picture-book",
        view: |it| view(it, Reading::PictureBook),
    },
    Fixture { component: "reading_switch", state: "family", view: |it| view(it, Reading::Family) },
    Fixture { component: "reading_switch", state: "detail", view: |it| view(it, Reading::Detail) },
];

fn view(story: &Story, chosen: Reading) -> Html {
    html! { <ReadingSwitch story={story.clone()} {chosen} dispatch={Callback::noop()} /> }
}
