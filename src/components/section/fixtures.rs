use yew::{Html, html};

use super::{Heading, view_section};
use crate::components::icon::Icon;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "section",
        state: "ordinary",
        view: |it| view("", None, &it.interface.recap),
    },
    Fixture {
        component: "section",
        state: "labelled",
        view: |it| view("layer__label", Some(Icon::Speech), &it.interface.if_they_ask),
    },
];

fn view(class: &'static str, icon: Option<Icon>, text: &str) -> Html {
    view_section(
        "layer",
        Heading { id: "heading", class, icon, text },
        html! { <p>{ text.to_owned() }</p> },
    )
}
