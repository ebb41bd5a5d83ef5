//! Choose a helper to come along.

use story::{Story, fill};
use yew::prelude::*;

use crate::components::picture::Picture;

/// What choosing a helper needs.
#[derive(Properties, PartialEq)]
pub(super) struct ChooseHelperProps {
    pub(super) story: Story,
    pub(super) helper: Option<AttrValue>,
    pub(super) onhelper: Callback<String>,
}

/// Offers the helpers; the chosen one speaks. The choice is kept for the other stages.
#[component]
pub(super) fn ChooseHelper(props: &ChooseHelperProps) -> Html {
    let words = &props.story.interface.tools;
    let is_chosen = |id: &str| props.helper.as_deref() == Some(id);
    let options = props.story.helpers.iter().map(|it| {
        let id = it.id.clone();
        html! {
            <label class="choice helper" key={it.id.clone()}>
                <input
                    type="radio"
                    name="helper"
                    checked={is_chosen(&it.id)}
                    onchange={props.onhelper.reform(move |_| id.clone())}
                />
                <Picture name={it.id.clone()} class="helper__picture" />
                <span>{ &it.name }</span>
            </label>
        }
    });
    let chosen = props.story.helpers.iter().find(|it| is_chosen(&it.id));
    html! {
        <div>
            <fieldset class="choices choices--helpers">
                <legend class="announcer">{ &words.helper }</legend>
                { options.collect::<Html>() }
            </fieldset>
            <p role="status">
                if let Some(helper) = chosen {
                    <strong>{ fill(&words.helper_chosen, &[("helper", &helper.name)]) }</strong>
                    { " " }{ &helper.says }
                }
            </p>
        </div>
    }
}
