use yew::html;

use super::{Icon, view_icon};
use crate::gallery::Fixture;

const ALL: [Icon; 18] = [
    Icon::Onward,
    Icon::Backward,
    Icon::Stages,
    Icon::Words,
    Icon::Page,
    Icon::About,
    Icon::Hand,
    Icon::Tick,
    Icon::Speaker,
    Icon::Cross,
    Icon::Moon,
    Icon::Door,
    Icon::Printer,
    Icon::Report,
    Icon::Often,
    Icon::Speech,
    Icon::Search,
    Icon::Letters,
];

pub(crate) const FIXTURES: &[Fixture] = &[Fixture {
    component: "icon",
    state: "all",
    view: |_| {
        html! {
            for icon in ALL {
                { view_icon(icon) }
            }
        }
    },
}];
