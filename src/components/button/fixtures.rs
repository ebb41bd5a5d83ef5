use yew::{Callback, Html};

use super::{Look, view_button};
use crate::components::icon::Icon;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "button",
        state: "primary",
        view: |it| view(Look::Primary, &it.interface.print),
    },
    Fixture {
        component: "button",
        state: "quiet",
        view: |it| view(Look::Quiet, &it.interface.print),
    },
    Fixture {
        component: "button",
        state: "link",
        view: |it| view(Look::Link, &it.interface.print),
    },
];

fn view(look: Look, label: &str) -> Html {
    view_button(look, Some(Icon::Printer), label, Callback::noop())
}
