//! One step of the story.

mod layers;
mod look_back;
mod read_aloud;

use std::rc::Rc;

use story::bundle::{Stage, Step, StepKind, ThreeQuestions, Voice};
use story::{Action, Position, Screen, Story, fill};
use yew::{Html, html};

use crate::activities::{ActivityFrame, Words};
use crate::components::button::{Variant, view_button};
use crate::components::day_line::view_day_line;
use crate::components::icon::{Icon, view_icon};
use crate::components::line::view_line;
use crate::components::page_turn::view_page_turn;
use crate::components::passage::OpenNodes;
use crate::components::picture::view_picture;
use crate::components::reading_switch::view_reading_switch;
use crate::components::tools::view_tool;
use crate::state::Msg;
use crate::view_context::ViewContext;

use layers::view_layers;
pub(crate) use layers::view_source;
use look_back::view_look_back;
pub(crate) use read_aloud::use_read_aloud;
use read_aloud::view_read_aloud;

/// Draws a step: picture, heading, layers, what to do, and the way on.
pub(crate) fn view_step(context: &ViewContext, nodes: &OpenNodes, position: Position) -> Html {
    let Some((stage, step)) = context.story.step(position) else { return Html::default() };
    let labels = context.labels();
    let after = |screen: Screen, icon: Icon, label: &str| {
        view_button(Variant::Quiet, Some(icon), label, context.does(Action::GoTo(screen)))
    };
    html! {
        <article class="step" key={[&stage.id, "/", step.id.as_str()].concat()}>
            { view_day_line(context, position.stage) }
            <div class="step__picture">
                { view_picture(&context.host, "picture", &stage.id, &stage.scene) }
            </div>
            <div class="sheet step__sheet" part="step">
                { view_where(&context.story, stage, position) }
                <h1 class="step__heading" tabindex="-1">{ &step.heading }</h1>
                { view_reading_switch(context) }
                if position.step == 0 && !stage.content_note.is_empty() {
                    <p class="step__note">
                        <strong>{ &labels.before_you_read }{ ": " }</strong>{ &stage.content_note }
                    </p>
                }
                { view_label(context, step) }
                { view_layers(context, nodes, position) }
                { step.tool.map(|tool| view_tool(context, tool)).unwrap_or_default() }
                if let StepKind::Activity(name) = &step.kind {
                    { view_activity(context, name) }
                }
                if step.kind == StepKind::LookBack {
                    { view_look_back(context, position.stage) }
                }
                <div class="step__after">
                    { view_read_aloud(context) }
                    { after(Screen::Door, Icon::Door, &labels.door) }
                    { after(Screen::Rest, Icon::Moon, &labels.enough) }
                </div>
                { view_page_turn(context, &leads_to(&context.story, position)) }
            </div>
        </article>
    }
}

/// Which stage of how many, which step of how many, which days.
fn view_where(story: &Story, stage: &Stage, position: Position) -> Html {
    let labels = &story.interface;
    let number = |it: usize| it.to_string();
    let stage_of = fill(
        &labels.stage_of,
        &[("stage", &number(position.stage + 1)), ("stages", &number(story.stages.len()))],
    );
    let step_of = fill(
        &labels.step_of,
        &[("step", &number(position.step + 1)), ("steps", &number(stage.steps.len()))],
    );
    html! {
        <p class="step__where">
            { view_line("span", "step__stage", &stage_of) }
            { view_line("strong", "", &stage.title) }
            { view_line("span", "pill", &stage.days) }
            { view_line("span", "", &step_of) }
        </p>
    }
}

/// Who speaks, and which of a child's questions is answered.
fn view_label(context: &ViewContext, step: &Step) -> Html {
    let labels = context.labels();
    let (icon, voice) = match step.voice {
        Voice::Told => (Icon::Report, &labels.told),
        Voice::General => (Icon::Often, &labels.general),
    };
    let question = match step.question {
        Some(ThreeQuestions::Happens) => labels.happens.as_str(),
        Some(ThreeQuestions::Senses) => &labels.senses,
        Some(ThreeQuestions::CanDo) => &labels.can_do,
        None if step.kind == StepKind::LookBack => &labels.look_back,
        None if step.kind != StepKind::Telling => &labels.try_it,
        None => "",
    };
    html! {
        <p class="step__label">
            { view_icon(icon) }<span>{ voice }</span>
            if !question.is_empty() {
                <span class="step__question">{ question.to_owned() }</span>
            }
        </p>
    }
}

/// The activity of this step. Where it has no words, the reader is told that nothing is missed.
fn view_activity(context: &ViewContext, name: &str) -> Html {
    let story = &context.story;
    let words = Words::of(Rc::clone(&story.activities), name);
    html! {
        <div class="activity" data-activity={name.to_owned()}>
            if let Some(words) = words {
                <ActivityFrame
                    key={format!("{}/{name}", story.language.tag)}
                    {words}
                    name={name.to_owned()}
                    reading={context.journey.reading()}
                    plays={context.plays.clone()}
                    base={context.host.base.clone()}
                    onkeep={context.dispatch.reform(Msg::Keep)}
                />
            } else {
                <p class="activity__missing">{ &context.labels().activity_missing }</p>
            }
        </div>
    }
}

/// The heading of the next step, or the title of the next stage.
fn leads_to(story: &Story, position: Position) -> String {
    let Some(next) = story.after(position) else { return story.interface.all_stages.clone() };
    story.step(next).map_or_else(String::new, |(stage, step)| {
        if next.stage == position.stage { step.heading.clone() } else { stage.title.clone() }
    })
}
