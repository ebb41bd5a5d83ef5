//! Choosing a helper, who stays for the rest of the story.

use story::bundle::Helper;
use story::{Action, Story, fill};
use yew::prelude::*;

use super::choices::view_choices;
use crate::components::picture::Picture;
use crate::state::Msg;

/// Which helper is chosen.
#[derive(Properties, Clone, PartialEq)]
pub(super) struct HelpersProps {
    /// The story, for its helpers and labels.
    pub(super) story: Story,
    /// The address that the folder of pictures is beside, ending in a slash.
    pub(super) base: AttrValue,
    /// The helper chosen, by its id.
    pub(super) chosen: Option<AttrValue>,
    /// Where to send changes.
    pub(super) dispatch: Callback<Msg>,
}

/// Offers the helpers; the chosen one speaks. The journey keeps the choice for the other stages.
#[component]
pub(super) fn Helpers(props: &HelpersProps) -> Html {
    let HelpersProps { story, chosen, .. } = props;
    let words = &story.interface.tools;
    let chosen = story.helpers.iter().find(|it| chosen.as_deref() == Some(it.id.as_str()));
    let options = html! {
        for helper in &story.helpers {
            <label class="choice" key={helper.id.as_str()}>{ view_option(props, helper) }</label>
        }
    };
    let said = html! {
        if let Some(helper) = chosen {
            <strong>{ fill(&words.helper_chosen, &[("helper", &helper.name)]) }</strong>
            { story.language.writing.between_sentences() }{ &helper.says }
        }
    };
    view_choices(&words.helper, classes!("choices", "choices--helpers"), options, said)
}

/// One helper: picture and name.
fn view_option(props: &HelpersProps, helper: &Helper) -> Html {
    let HelpersProps { base, chosen, dispatch, .. } = props;
    let id = helper.id.clone();
    html! {
        <>
            <input
                type="radio"
                form="choices"
                name="helper"
                checked={chosen.as_deref() == Some(helper.id.as_str())}
                onchange={dispatch.reform(move |_| Msg::Act(Action::ChooseHelper(id.clone())))}
            />
            <Picture {base} name={helper.id.clone()} class="helper__picture" />
            <span>{ &helper.name }</span>
        </>
    }
}
