//! One step of the story.

mod how_to;
mod layers;
mod look_back;
mod read_aloud;

use std::rc::Rc;

use story::bundle::{Stage, Step, StepKind, ThreeQuestions, Voice};
use story::{Action, Position, Reading, Screen, Story, Switch, fill};
use yew::{Html, classes, html};

use crate::activities::{ActivityFrame, Words};
use crate::components::button::{Button, Variant};
use crate::components::hospital_note::view_photographs;
use crate::components::icon::{Icon, view_icon};
use crate::components::page_turn::view_page_turn;
#[cfg(feature = "ssr")]
use crate::components::page_turn::view_page_turn_links;
use crate::components::passage::OpenNodes;
use crate::components::picture::Picture;
use crate::components::ribbon::{view_ribbon, view_ribbon_sheet};
use crate::components::stones::view_stones;
use crate::components::tools::view_tool;
use crate::components::two_pages::view_two_pages;
use crate::state::Msg;
use crate::view_context::ViewContext;

use layers::{view_child, view_layers};
use look_back::view_look_back;
use read_aloud::view_read_aloud;
pub(crate) use read_aloud::voice;

/// Draws a step: picture, heading, what is said to the child and what she can do; beside or below it what is for the
/// grown-up; and the way on.
pub(crate) fn view_step(context: &ViewContext, nodes: &OpenNodes, position: Position) -> Html {
    let Some((stage, step)) = context.story.step(position) else { return Html::default() };
    let story = &context.story;
    let is_look_back = step.kind == StepKind::LookBack;
    let kind = match step.kind {
        StepKind::Telling => None,
        StepKind::Activity(_) => Some("step--activity"),
        StepKind::LookBack => Some("step--look-back"),
    };
    let beat = context.journey.beat() + 1;
    let address = format!("{}/{}", stage.id, step.id);
    let is_book = is_book(context);
    let article = html! {
        <article
            class={classes!("step", kind)}
            key={address.as_str()}
            data-beat={beat.to_string()}
            data-step={address.clone()}
            data-turns={story.turns_by_itself(position).then_some("")}
        >
            <div class="step__tale">
                { view_pictures(context, step) }
                <div class="sheet step__sheet" part="step">
                    { view_where(story, stage, position) }
                    <h1 class="step__heading" tabindex="-1" id={anchor(context, position)}>{ &step.heading }</h1>
                    { view_child(context, nodes, position) }
                    if is_book {
                        { view_photographs(context, &address, is_book) }
                    }
                    { view_read_aloud(context, position) }
                    if is_book {
                        { view_ribbon(context.labels()) }
                    }
                    if let Some(tool) = step.tool {
                        { view_tool(context, &step.id, tool) }
                    }
                    if let StepKind::Activity(name) = &step.kind {
                        if context.is_whole() {
                            { view_activity(context, name) }
                        }
                    }
                </div>
            </div>
            <div class="sheet step__rest">
                if context.is_whole() {
                    { view_voice_and_question(story, step) }
                    if !is_book {
                        { view_photographs(context, &address, is_book) }
                    }
                    { view_layers(context, nodes, position) }
                    if is_look_back {
                        { view_look_back(context, position.stage) }
                    }
                    { view_other_actions(context, is_look_back.then_some(position.stage)) }
                }
            </div>
            { view_ways_on(context, position) }
        </article>
    };
    // In the page, one sheet is for all steps of the stage.
    let sheet = if is_book && !context.is_for_every_reading() {
        view_ribbon_sheet(context, position)
    } else {
        Html::default()
    };
    // The same shape in every way of reading, so that a change of it keeps the step's nodes, and the focus in them.
    html! { <>{ article }{ sheet }</> }
}

/// Whether what only a picture book has is drawn.
fn is_book(context: &ViewContext) -> bool {
    context.is_for_every_reading() || context.journey.reading() == Reading::PictureBook
}

/// The pictures of a step. A picture book has one a beat, of which the styles show the one that is told; the other
/// readings show the last. A look back shows its three. An activity is its own picture.
fn view_pictures(context: &ViewContext, step: &Step) -> Html {
    let has_every_beat = context.is_for_every_reading()
        || context.journey.reading() == Reading::PictureBook
        || step.kind == StepKind::LookBack;
    let left_out = if has_every_beat { 0 } else { step.scenes.len().saturating_sub(1) };
    if step.scenes.is_empty() {
        return Html::default();
    }
    html! {
        <div class="step__picture">
            for scene in step.scenes.iter().skip(left_out) {
                <Picture
                    base={&context.host.base}
                    name={scene.picture.clone()}
                    beat={scene.beat}
                    description={scene.description.clone()}
                    class="picture"
                    still={!context.journey.is_on(Switch::Movement)}
                    lazy=true
                />
            }
        </div>
    }
}

/// Which stage of how many, which step of how many, which days.
fn view_where(story: &Story, stage: &Stage, position: Position) -> Html {
    let (labels, writing) = (&story.interface, &story.language.writing);
    let stage_number = writing.count(position.stage + 1);
    let stage_count = writing.count(story.stages.len());
    let step_number = writing.count(position.step + 1);
    let step_count = writing.count(stage.steps.len());
    let stage_of = [("stage", stage_number.as_str()), ("stages", &stage_count)];
    let step_of = [("step", step_number.as_str()), ("steps", &step_count)];
    html! {
        <p class="step__where">
            <span class="step__stage">{ fill(&labels.stage_of, &stage_of) }</span>
            <strong>{ &stage.title }</strong>
            <span class="pill">{ &stage.days }</span>
            <span>{ fill(&labels.step_of, &step_of) }</span>
        </p>
    }
}

/// Who speaks, and which of a child's questions is answered.
fn view_voice_and_question(story: &Story, step: &Step) -> Html {
    let labels = &story.interface;
    let (icon, voice) = match step.voice {
        Voice::Told => (Icon::Report, &labels.told),
        Voice::General => (Icon::Often, &labels.general),
    };
    let question = match step.question {
        Some(ThreeQuestions::Happens) => Some(&labels.happens),
        Some(ThreeQuestions::Senses) => Some(&labels.senses),
        Some(ThreeQuestions::CanDo) => Some(&labels.can_do),
        None if step.kind == StepKind::LookBack => Some(&labels.look_back),
        None if step.kind != StepKind::Telling => Some(&labels.try_it),
        None => None,
    };
    html! {
        <div class="step__label">
            { view_icon(icon) }
            <p>{ voice }</p>
            if let Some(question) = question {
                <p class="step__question">{ question }</p>
            }
        </div>
    }
}

/// The activity of this step. Each way of reading has one of its own, which styles cannot make of another.
fn view_activity(context: &ViewContext, name: &str) -> Html {
    if context.is_for_every_reading() {
        return html! {
            <>
                { view_activity_for(context, name, Reading::PictureBook) }
                { view_activity_for(context, name, Reading::Family) }
                { view_activity_for(context, name, Reading::Detail) }
            </>
        };
    }
    view_activity_for(context, name, context.journey.reading())
}

/// The activity in this way of reading. Where it has no words, the reader is told that nothing is missed.
fn view_activity_for(context: &ViewContext, name: &str, reading: Reading) -> Html {
    let story = &context.story;
    let words = Words::of(Rc::clone(&story.activities), name);
    html! {
        <div
            class="activity"
            data-activity={name.to_owned()}
            data-for={context.is_for_every_reading().then_some(reading.name())}
        >
            <h2 class="activity__name">{ &context.labels().try_it }</h2>
            if let Some(words) = words {
                <ActivityFrame
                    key={format!("{}/{name}", story.language.tag)}
                    {words}
                    name={name.to_owned()}
                    {reading}
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

/// The way to the hard questions, and to the sheet of the stage `ended`, if one has.
///
/// Before the engine has come, `static/first-stage.js` answers a press only on a button that has a
/// `press`; a press on any other waits for the engine.
fn view_other_actions(context: &ViewContext, ended: Option<usize>) -> Html {
    let labels = context.labels();
    html! {
        <div class="step__other-actions">
            <Button
                variant={Variant::Quiet}
                icon={Icon::Door}
                label={labels.door.clone()}
                onclick={context.does(Action::GoTo(Screen::HardQuestions))}
            />
            if let Some(stage) = ended {
                { view_two_pages(context, stage, "button button--quiet", html! {
                    <>{ view_icon(Icon::Printer) }{ &labels.two_pages }</>
                }) }
            }
        </div>
    }
}

/// What a link leads to that shows this step before a script has come.
fn anchor(context: &ViewContext, position: Position) -> Option<String> {
    if context.is_for_every_reading() { context.story.address(position) } else { None }
}

/// *Back* and *Next*. Before the script has come they are links between the steps, and out of the first stage
/// into the leaflet.
fn view_ways_on(context: &ViewContext, position: Position) -> Html {
    let (story, labels) = (&context.story, context.labels());
    let Some((_, step)) = story.step(position) else { return Html::default() };
    let follows = leads_to(story, position);
    let path = if is_book(context) { view_stones(context, position) } else { Html::default() };
    #[cfg(feature = "ssr")]
    if context.is_for_every_reading() {
        let address = |at: Option<Position>, otherwise: Option<Screen>| match at {
            Some(at) if at.stage == position.stage => story.address(at),
            Some(at) => story.stages.get(at.stage).map(|it| it.id.clone()),
            None => otherwise.and_then(Screen::name).map(str::to_owned),
        };
        // Nothing after the sign leads to the first screen.
        let back = address(story.before(position), None).unwrap_or_default();
        let next = address(story.after(position), Some(Screen::Stages)).unwrap_or_default();
        return view_page_turn_links(labels, &step.id, follows, path, [back, next]);
    }
    view_page_turn(labels, &step.id, follows, path, &context.dispatch)
}

/// The heading of the next step, or the title of the next stage.
fn leads_to(story: &Story, position: Position) -> String {
    let Some(next) = story.after(position) else { return story.interface.all_stages.clone() };
    story.step(next).map_or_else(String::new, |(stage, step)| {
        if next.stage == position.stage { step.heading.clone() } else { stage.title.clone() }
    })
}
