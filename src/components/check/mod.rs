//! A check of understanding: every answer is met with a kind word, and there is no score.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::{Action, Story};
use yew::prelude::*;

use crate::components::prose::view_prose;
use crate::components::section::Section;
use crate::state::Msg;

/// Which check, and what the reader has answered.
#[derive(Properties, Clone, PartialEq)]
pub struct CheckProps {
    /// The story, for its checks and labels.
    pub story: Story,
    /// The stage whose check it is.
    pub stage: usize,
    /// The answer chosen, by its place.
    pub chosen: Option<usize>,
    /// Where to send changes.
    pub dispatch: Callback<Msg>,
}

/// Asks what a stage asks, and answers the answer.
#[component]
pub fn Check(props: &CheckProps) -> Html {
    let CheckProps { story, stage, chosen, dispatch } = props;
    let (stage, chosen) = (*stage, *chosen);
    let Some(check) = story.stages.get(stage).map(|it| &it.check) else {
        return Html::default();
    };
    let feedback = chosen.and_then(|it| check.answers.get(it));
    html! {
        <Section class="check" id="check-heading" heading={story.interface.check.clone()}>
            <fieldset class="choices">
                <legend>{ &check.question }</legend>
                for (index, answer) in check.answers.iter().enumerate() {
                    <label class="choice" key={index}>
                        <input
                            type="radio"
                            form="choices"
                            name="check"
                            checked={chosen == Some(index)}
                            onchange={dispatch.reform(move |_| Msg::Act(Action::Answer(stage, index)))}
                        />
                        <span>{ &answer.text }</span>
                    </label>
                }
            </fieldset>
            <div class="check__feedback" role="status">
                if let Some(answer) = feedback {
                    { view_prose(&answer.feedback) }
                }
            </div>
        </Section>
    }
}
