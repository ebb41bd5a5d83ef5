use yew::{Callback, Html};

use super::{Variant, view_button};
use crate::components::icon::Icon;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "button",
        state: "primary",
        view: |it| view(Variant::Primary, &it.interface.print),
    },
    Fixture {
        component: "button",
        state: "quiet",
        view: |it| view(Variant::Quiet, &it.interface.print),
    },
    Fixture {
        component: "button",
        state: "link",
        view: |it| view(Variant::Link, &it.interface.print),
    },
];

fn view(look: Variant, label: &str) -> Html {
    view_button(look, Some(Icon::Printer), label, Callback::noop())
}
