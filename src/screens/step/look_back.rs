//! The end of a stage: a check, the points to keep, questions for the team.

use std::rc::Rc;

use story::{Action, Question, Screen, fill};
use yew::prelude::*;

use crate::components::check::Check;
use crate::components::icon::{Icon, Pictogram};
use crate::components::prose::view_text;
use crate::state::{use_dispatch, use_journey, use_story};

/// Which stage.
#[derive(Properties, PartialEq)]
pub(super) struct LookBackProps {
    /// Its place, from 0.
    pub(super) stage: usize,
}

/// Draws what ends a stage.
#[component]
pub(super) fn LookBack(props: &LookBackProps) -> Html {
    let (story, journey, dispatch) = (use_story(), use_journey(), use_dispatch());
    let Some(stage) = story.stages.get(props.stage) else { return Html::default() };
    let labels = &story.interface;
    let place = props.stage;
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
                    onclick={dispatch.reform(move |_| Action::Ask(question.clone()))}
                >
                    <Pictogram icon={if asked { Icon::Tick } else { Icon::Hand }} />
                    <span>{ &it.text }</span>
                </button>
            </li>
        }
    });
    html! {
        <div class="look-back">
            <Check
                heading={labels.check.clone()}
                words={Rc::new(stage.check.clone())}
                chosen={journey.answer(place)}
                onchoose={dispatch.reform(move |answer| Action::Answer(place, answer))}
            />
            <section aria-labelledby="recap-heading">
                <h2 id="recap-heading">{ &labels.recap }</h2>
                <ul class="recap">{ recap.collect::<Html>() }</ul>
            </section>
            <section aria-labelledby="team-questions-heading">
                <h2 id="team-questions-heading">{ &labels.team_questions }</h2>
                <ul class="team-questions">{ questions.collect::<Html>() }</ul>
                <button
                    type="button"
                    class="button button--quiet"
                    onclick={dispatch.reform(|_| Action::GoTo(Screen::OurPage))}
                >
                    <Pictogram icon={Icon::Page} />{ &labels.our_page }
                </button>
            </section>
        </div>
    }
}
