//! A check of understanding: every answer is met with a kind word, and there is no score.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::Action;
use yew::prelude::*;

use crate::components::prose::view_prose;
use crate::components::section::Section;
use crate::view_context::ViewContext;

/// Asks what a stage asks, and answers the answer.
pub fn view_check(context: &ViewContext, stage: usize) -> Html {
    let Some(check) = context.story.stages.get(stage).map(|it| &it.check) else {
        return Html::default();
    };
    let chosen = context.journey.answer(stage);
    let feedback = chosen.and_then(|it| check.answers.get(it));
    html! {
        <Section class="check" id="check-heading" heading={context.labels().check.clone()}>
            <fieldset class="choices">
                <legend>{ &check.question }</legend>
                for (index, answer) in check.answers.iter().enumerate() {
                    <label class="choice" key={index}>
                        <input
                            type="radio"
                            form="choices"
                            name="check"
                            checked={chosen == Some(index)}
                            onchange={context.does(Action::Answer(stage, index))}
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
