use story::{Reading, Story};
use yew::{Callback, Html};

use super::view_reading_switch;
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
    view_reading_switch(&story.interface, chosen, &Callback::noop())
}
