//! The end of a stage: a check, questions for the team.

use story::bundle::TeamQuestion;
use story::{Action, Question, Screen, fill};
use yew::{Html, html};

use crate::components::button::{Button, Variant};
use crate::components::check::Check;
use crate::components::icon::{Icon, view_icon};
use crate::components::section::Section;
use crate::view_context::ViewContext;

/// Draws what ends a stage.
pub(super) fn view_look_back(context: &ViewContext, place: usize) -> Html {
    let (story, journey) = (&context.story, &context.journey);
    let Some(stage) = story.stages.get(place) else { return Html::default() };
    let labels = &story.interface;
    html! {
        <div class="look-back">
            <Check
                story={story.clone()}
                stage={place}
                chosen={journey.answer(place)}
                dispatch={&context.dispatch}
            />
            <Section id="team-questions-heading" heading={labels.team_questions.clone()}>
                <ul class="team-questions">
                    for question in &stage.team_questions {
                        <li key={question.id.as_str()}>{ view_question(context, question) }</li>
                    }
                </ul>
                <Button
                    variant={Variant::Quiet}
                    icon={Icon::Page}
                    label={labels.our_page.clone()}
                    onclick={context.does(Action::GoTo(Screen::OurPage))}
                />
            </Section>
        </div>
    }
}

/// A question for the team, which the reader puts on our page or takes away again.
fn view_question(context: &ViewContext, words: &TeamQuestion) -> Html {
    let labels = context.labels();
    let question = Question::Team(words.id.clone());
    let is_asked = context.journey.page().questions.contains(&question);
    let label = if is_asked { &labels.remove_question } else { &labels.add_question };
    html! {
        <button
            type="button"
            class="team-question"
            aria-pressed={is_asked.to_string()}
            title={fill(label, &[("question", &words.text)])}
            data-press={format!("ask={question}")}
            onclick={context.does(Action::Ask(question))}
        >
            { view_icon(if is_asked { Icon::Tick } else { Icon::Hand }) }
            <span>{ &words.text }</span>
        </button>
    }
}
