use yew::{Callback, Html, html};

use super::{Button, Variant};
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

fn view(variant: Variant, label: &str) -> Html {
    let onclick = Callback::noop();
    html! { <Button {variant} icon={Icon::Printer} label={label.to_owned()} {onclick} /> }
}
