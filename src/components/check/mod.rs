//! A check of understanding: every answer is met with a kind word, and there is no score.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::Action;
use yew::{Html, html};

use crate::components::line::view_line;
use crate::components::prose::view_prose;
use crate::components::section::{Heading, view_section};
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
    let inside = html! {
        <>
            <fieldset class="choices">
                { view_line("legend", "", &words.question) }
                { answers.collect::<Html>() }
            </fieldset>
            <div class="check__feedback" role="status">
                { feedback.map(|it| view_prose(&it.feedback)).unwrap_or_default() }
            </div>
        </>
    };
    let text = context.labels().check.as_str();
    view_section("check", Heading { id: "check-heading", class: "", icon: None, text }, inside)
}
