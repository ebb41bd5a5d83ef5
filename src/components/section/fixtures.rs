use yew::html;

use super::Section;
use crate::components::icon::Icon;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "section",
        state: "ordinary",
        view: |it| {
            let text = &it.interface.key_points;
            html! { <Section class="layer" id="heading" heading={text.clone()}><p>{ text }</p></Section> }
        },
    },
    Fixture {
        component: "section",
        state: "labelled",
        view: |it| {
            let text = &it.interface.if_they_ask;
            html! {
                <Section
                    class="layer"
                    id="heading"
                    heading_class="layer__label"
                    icon={Icon::Speech}
                    heading={text.clone()}
                >
                    <p>{ text }</p>
                </Section>
            }
        },
    },
];
