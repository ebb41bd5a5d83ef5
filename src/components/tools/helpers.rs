//! Choosing a helper, who stays for the rest of the story.

use story::bundle::Helper;
use story::{Action, fill};
use yew::prelude::*;

use super::choices::view_choices;
use crate::components::picture::Picture;
use crate::view_context::ViewContext;

/// Offers the helpers; the chosen one speaks. The journey keeps the choice for the other stages.
pub(super) fn view_helpers(context: &ViewContext) -> Html {
    let words = &context.labels().tools;
    let is_chosen = |helper: &Helper| context.journey.helper() == Some(helper.id.as_str());
    let options = html! {
        for helper in &context.story.helpers {
            <label class="choice" key={helper.id.as_str()}>{ view_option(context, helper, is_chosen(helper)) }</label>
        }
    };
    let said = html! {
        if let Some(helper) = context.story.helpers.iter().find(|it| is_chosen(it)) {
            <strong>{ fill(&words.helper_chosen, &[("helper", &helper.name)]) }</strong>
            { context.writing().between_sentences() }{ &helper.says }
        }
    };
    view_choices(&words.helper, classes!("choices", "choices--helpers"), options, said)
}

/// One helper: picture and name.
fn view_option(context: &ViewContext, helper: &Helper, is_chosen: bool) -> Html {
    html! {
        <>
            <input
                type="radio"
                form="choices"
                name="helper"
                checked={is_chosen}
                onchange={context.does(Action::ChooseHelper(helper.id.clone()))}
            />
            <Picture base={&context.host.base} name={helper.id.clone()} class="helper__picture" />
            <span>{ &helper.name }</span>
        </>
    }
}
