use story::{Reading, Story};
use yew::prelude::*;

use super::{ReadingSwitch, name};
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture { component: "reading_switch", state: "picture-book", view: |story| view(story, Reading::PictureBook) },
    Fixture { component: "reading_switch", state: "family", view: |story| view(story, Reading::Family) },
    Fixture { component: "reading_switch", state: "detail", view: |story| view(story, Reading::Detail) },
];

fn view(story: &Story, chosen: Reading) -> Html {
    let names = Reading::ALL.map(|it| AttrValue::from(name(it, &story.interface).to_owned()));
    html! {
        <ReadingSwitch
            label={story.interface.choose_reading.clone()}
            {names}
            {chosen}
            onchoose={Callback::noop()}
        />
    }
}
