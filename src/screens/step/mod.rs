//! One step of the story.

mod layers;
mod look_back;

use story::bundle::{Stage, Step, StepKind, ThreeQuestions, Voice, plain_text};
use story::{Action, Position, Reading, Screen, Story, fill};
use yew::prelude::*;

use crate::components::day_line::DayLine;
use crate::components::icon::{Icon, Pictogram};
use crate::components::page_turn::PageTurn;
use crate::components::picture::Picture;
use crate::components::read_aloud::ReadAloud;
use crate::components::reading_switch::ReadingSwitch;
use crate::components::tools::CopingTool;
use crate::state::{use_dispatch, use_journey, use_story};

pub(crate) use layers::view_source;
use layers::Layers;
use look_back::LookBack;

/// Which step.
#[derive(Properties, PartialEq)]
pub struct StepScreenProps {
    /// Where it stands. The journey only ever holds steps that the story has.
    pub position: Position,
}

/// Draws a step: picture, heading, layers, what to do, and the way on.
#[component]
pub fn StepScreen(props: &StepScreenProps) -> Html {
    let (story, journey, dispatch) = (use_story(), use_journey(), use_dispatch());
    let position = props.position;
    let Some((stage, step)) = story.step(position) else { return Html::default() };
    let labels = &story.interface;
    let first = position.step == 0;
    let tool = step.tool.map(|tool| {
        html! {
            <CopingTool
                story={story.clone()}
                {tool}
                helper={journey.helper().map(|it| AttrValue::from(it.to_owned()))}
                onhelper={dispatch.reform(Action::ChooseHelper)}
            />
        }
    });
    html! {
        <article class="step" key={[&stage.id, "/", step.id.as_str()].concat()}>
            <DayLine story={story.clone()} here={position.stage} ongo={dispatch.reform(Action::GoTo)} />
            <div class="step__picture">
                <Picture name={stage.id.clone()} description={stage.scene.clone()} />
            </div>
            <div class="sheet step__sheet" part="step">
                { view_where(&story, stage, position) }
                <h1 class="step__heading" tabindex="-1">{ &step.heading }</h1>
                <ReadingSwitch
                    label={labels.choose_reading.clone()}
                    names={[
                        labels.reading.picture_book.clone().into(),
                        labels.reading.family.clone().into(),
                        labels.reading.detail.clone().into(),
                    ]}
                    chosen={journey.reading()}
                    onchoose={dispatch.reform(Action::Read)}
                />
                if first && !stage.content_note.is_empty() {
                    <p class="step__note"><strong>{ &labels.before_you_read }{ ": " }</strong>{ &stage.content_note }</p>
                }
                { view_label(&story, step) }
                <Layers {position} />
                { tool.unwrap_or_default() }
                if step.kind == StepKind::LookBack {
                    <LookBack stage={position.stage} />
                }
                <div class="step__after">
                    <ReadAloud text={spoken(step, journey.reading())} />
                    <button
                        type="button"
                        class="button button--quiet"
                        onclick={dispatch.reform(|_| Action::GoTo(Screen::Door))}
                    >
                        <Pictogram icon={Icon::Door} />{ &labels.door }
                    </button>
                    <button
                        type="button"
                        class="button button--quiet"
                        onclick={dispatch.reform(|_| Action::GoTo(Screen::Rest))}
                    >
                        <Pictogram icon={Icon::Moon} />{ &labels.enough }
                    </button>
                </div>
                <PageTurn
                    back={labels.back.clone()}
                    next={labels.next.clone()}
                    leads_to={leads_to(&story, position)}
                    onback={dispatch.reform(|()| Action::Back)}
                    onnext={dispatch.reform(|()| Action::Next)}
                />
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
            <span>{ stage_of }</span>
            <strong>{ &stage.title }</strong>
            <span class="pill">{ &stage.days }</span>
            <span>{ step_of }</span>
        </p>
    }
}

/// Who speaks, and which of a child's questions is answered.
fn view_label(story: &Story, step: &Step) -> Html {
    let labels = &story.interface;
    let (icon, voice) = match step.voice {
        Voice::Told => (Icon::Report, &labels.told),
        Voice::General => (Icon::Often, &labels.general),
    };
    let question = step.question.map(|it| match it {
        ThreeQuestions::Happens => &labels.happens,
        ThreeQuestions::Senses => &labels.senses,
        ThreeQuestions::CanDo => &labels.can_do,
    });
    html! {
        <p class="step__label">
            <Pictogram {icon} /><span>{ voice }</span>
            if let Some(question) = question {
                <span class="step__question">{ question }</span>
            }
        </p>
    }
}

/// The heading of the next step, or the title of the next stage.
fn leads_to(story: &Story, position: Position) -> String {
    match story.after(position) {
        None => story.interface.all_stages.clone(),
        Some(next) => story.step(next).map_or_else(String::new, |(stage, step)| {
            if next.stage == position.stage { step.heading.clone() } else { stage.title.clone() }
        }),
    }
}

/// What is read aloud: what is on the screen, in its order.
fn spoken(step: &Step, reading: Reading) -> String {
    use story::bundle::Block;
    let mut layers = vec![&step.child];
    if reading >= Reading::Family {
        layers.push(&step.grown_up);
    }
    if reading >= Reading::Detail {
        layers.push(&step.detail);
    }
    let mut text = [step.heading.as_str(), ". "].concat();
    for block in layers.into_iter().flatten() {
        match block {
            Block::Paragraph { text: words, .. } => text.push_str(&plain_text(words)),
            Block::List { items, .. } => {
                items.iter().for_each(|item| text.push_str(&[&plain_text(item), ". "].concat()));
            }
        }
        text.push(' ');
    }
    text
}
