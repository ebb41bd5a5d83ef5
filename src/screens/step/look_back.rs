//! The end of a stage: a check, the points to keep, questions for the team.

use story::{Action, Question, Screen, fill};
use yew::{Html, html};

use crate::components::button::{Variant, view_button};
use crate::components::check::view_check;
use crate::components::icon::{Icon, view_icon};
use crate::components::line::view_line;
use crate::components::prose::view_text;
use crate::components::section::{Heading, view_section};
use crate::view_context::ViewContext;

/// Draws what ends a stage.
pub(super) fn view_look_back(context: &ViewContext, place: usize) -> Html {
    let (story, journey) = (&context.story, &context.journey);
    let Some(stage) = story.stages.get(place) else { return Html::default() };
    let labels = &story.interface;
    let recap = stage.recap.iter().map(|point| html! { <li>{ view_text(point) }</li> });
    let questions = stage.team_questions.iter().map(|it| {
        let question = Question::Team(it.id.clone());
        let asked = journey.page().questions.contains(&question);
        let label = if asked { &labels.remove_question } else { &labels.add_question };
        html! {
            <li key={it.id.clone()}>
                <button
                    type="button"
                    class="team-question"
                    aria-pressed={asked.to_string()}
                    title={fill(label, &[("question", &it.text)])}
                    data-press={context.press(&Action::Ask(question.clone()))}
                    onclick={context.does(Action::Ask(question))}
                >
                    { view_icon(if asked { Icon::Tick } else { Icon::Hand }) }
                    { view_line("span", "", &it.text) }
                </button>
            </li>
        }
    });
    let page = context.does(Action::GoTo(Screen::OurPage));
    let recap = html! { <ul class="recap">{ recap.collect::<Html>() }</ul> };
    let questions = html! {
        <>
            <ul class="team-questions">{ questions.collect::<Html>() }</ul>
            { view_button(Variant::Quiet, Some(Icon::Page), &labels.our_page, page) }
        </>
    };
    let heading = |id, text| Heading { id, class: "", icon: None, text };
    html! {
        <div class="look-back">
            { view_check(context, place) }
            { view_section("", heading("recap-heading", &labels.recap), recap) }
            { view_section("", heading("team-questions-heading", &labels.team_questions), questions) }
        </div>
    }
}
