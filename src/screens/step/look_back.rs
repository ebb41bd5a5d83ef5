//! The end of a stage: a check, questions for the team, the way to what else is asked.

use story::{Action, Reading, Screen};
use yew::{Html, html};

use crate::components::button::{Button, Variant};
use crate::components::check::view_check;
use crate::components::icon::Icon;
use crate::components::section::Section;
use crate::components::team_question::view_team_question;
use crate::view_context::ViewContext;

/// Draws what ends a stage.
pub(super) fn view_look_back(context: &ViewContext, place: usize) -> Html {
    let (story, journey) = (&context.story, &context.journey);
    let Some(stage) = story.stages.get(place) else { return Html::default() };
    let labels = &story.interface;
    html! {
        <div class="look-back">
            { view_check(context, place) }
            <Section id="team-questions-heading" heading={labels.team_questions.clone()}>
                <ul class="team-questions">
                    for question in &stage.team_questions {
                        <li key={question.id.as_str()}>{ view_team_question(context, question) }</li>
                    }
                </ul>
                <Button
                    variant={Variant::Quiet}
                    icon={Icon::Page}
                    label={labels.our_page.clone()}
                    onclick={context.does(Action::GoTo(Screen::OurPage))}
                />
                // For the grown-up: a picture book shows no way to it.
                if !stage.also_asked.is_empty() && journey.reading() >= Reading::Family {
                    <div class="look-back__asked">
                        <Button
                            variant={Variant::Quiet}
                            icon={Icon::Speech}
                            label={labels.also_asked.clone()}
                            onclick={context.does(Action::GoTo(Screen::AlsoAsked(Some(place))))}
                        />
                    </div>
                }
            </Section>
        </div>
    }
}
