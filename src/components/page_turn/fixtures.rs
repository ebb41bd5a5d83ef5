use yew::{Callback, Html};

use super::{view_page_turn, view_page_turn_links};
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "page_turn",
        state: "between-two-steps",
        view: |story| {
            let leads_to = story.stages[0].title.clone();
            view_page_turn(&story.interface, "step", leads_to, Html::default(), &Callback::noop())
        },
    },
    Fixture {
        component: "page_turn",
        state: "before-any-script",
        view: |story| {
            let leads_to = story.stages[0].title.clone();
            let ways = ["welcome", "signs/next"].map(str::to_owned);
            view_page_turn_links(&story.interface, "step", leads_to, Html::default(), ways)
        },
    },
];
