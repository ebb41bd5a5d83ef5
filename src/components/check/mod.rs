//! A check of understanding: every answer is met with a kind word, and there is no score.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::Action;
use yew::{Html, html};

use crate::components::line::view_line;
use crate::components::prose::view_prose;
use crate::components::section::Section;
use crate::view_context::ViewContext;

/// Asks what a stage asks, and answers the answer.
pub fn view_check(context: &ViewContext, stage: usize) -> Html {
    let Some(words) = context.story.stages.get(stage).map(|it| &it.check) else {
        return Html::default();
    };
    let chosen = context.journey.answer(stage);
    let answers = words.answers.iter().enumerate().map(|(place, answer)| {
        html! {
            <label class="choice" key={place}>
                <input
                    type="radio"
                    form="choices"
                    name="check"
                    checked={chosen == Some(place)}
                    onchange={context.does(Action::Answer(stage, place))}
                />
                { view_line("span", "", &answer.text) }
            </label>
        }
    });
    let feedback = chosen.and_then(|it| words.answers.get(it));
    html! {
        <Section class="check" id="check-heading" heading={context.labels().check.clone()}>
            <fieldset class="choices">
                <legend>{ &words.question }</legend>
                { answers.collect::<Html>() }
            </fieldset>
            <div class="check__feedback" role="status">
                if let Some(answer) = feedback {
                    { view_prose(&answer.feedback) }
                }
            </div>
        </Section>
    }
}
