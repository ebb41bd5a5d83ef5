//! All stages, with the day line: where the reader is, and what she has read.

use story::bundle::Stage;
use story::{Action, Position, Progress, Reading, Screen, fill};
use yew::{Html, html};

use crate::components::button::{Button, Variant};
use crate::components::day_line::view_lanes;
use crate::components::fold::view_fold;
use crate::components::icon::Icon;
use crate::components::picture::Picture;
use crate::components::two_pages::{offers_two_pages, view_two_pages};
use crate::view_context::ViewContext;

/// Draws the screen: both lanes of the day line, and a button to each stage.
pub(crate) fn view_stages(context: &ViewContext) -> Html {
    let story = &context.story;
    let labels = &story.interface;
    let here = context.journey.place().map(|it| it.stage);
    html! {
        <div class="sheet stages">
            <h1 tabindex="-1">{ &labels.all_stages }</h1>
            <p>{ &labels.map_intro }</p>
            <figure class="stages__line">
                { view_lanes(story.stages.len(), here) }
                <figcaption class="stages__lanes">
                    <span class="stages__lane stages__lane--elder">{ &labels.elder }</span>
                    <span class="stages__lane stages__lane--younger">{ &labels.younger }</span>
                </figcaption>
            </figure>
            <ol class="stages__list">
                for (index, stage) in story.stages.iter().enumerate() {
                    <li key={stage.id.as_str()}>{ view_stage(context, index, stage) }</li>
                }
            </ol>
            <Button
                variant={Variant::Quiet}
                icon={Icon::Door}
                label={labels.door.clone()}
                onclick={context.does(Action::GoTo(Screen::HardQuestions))}
            />
            if !story.teenagers.is_empty() && context.journey.reading() >= Reading::Family {
                <Button
                    variant={Variant::Quiet}
                    icon={Icon::Speech}
                    label={labels.teenagers.clone()}
                    onclick={context.does(Action::GoTo(Screen::AlsoAsked(None)))}
                />
            }
            // For the grown-up: the ribbon of a picture book has the way to them.
            if offers_two_pages(context) && context.journey.reading() >= Reading::Family {
                { view_fold("two-pages", &labels.two_pages, view_sheets(context)) }
            }
        </div>
    }
}

/// The way to the sheet of each stage.
fn view_sheets(context: &ViewContext) -> Html {
    html! {
        <ol>
            for (index, stage) in context.story.stages.iter().enumerate() {
                <li key={index}>{ view_two_pages(context, index, "", html! { &stage.title }) }</li>
            }
        </ol>
    }
}

/// The button to a stage: to where the reader is in it, or else to its start.
fn view_stage(context: &ViewContext, index: usize, stage: &Stage) -> Html {
    let labels = context.labels();
    let number = context.writing().count(index + 1);
    let count = context.writing().count(context.story.stages.len());
    let start = Position { stage: index, step: 0 };
    let left_at = context.journey.place().filter(|it| it.stage == index);
    let screen = Screen::Step(left_at.unwrap_or(start));
    html! {
        <button type="button" class="stages__stage" onclick={context.does(Action::GoTo(screen))}>
            <Picture
                base={&context.host.base}
                name={stage.id.clone()}
                class="picture picture--later stages__picture"
                lazy=true
            />
            <span class="stages__words">
                <span class="stages__of">
                    { fill(&labels.stage_of, &[("stage", &number), ("stages", &count)]) }
                </span>
                <strong class="stages__title">{ &stage.title }</strong>
                <span class="stages__days">{ &stage.days }</span>
                { view_state(context, index) }
            </span>
        </button>
    }
}

/// Whether the reader is in a stage or has read it; nothing for one she has not begun.
fn view_state(context: &ViewContext, index: usize) -> Html {
    let labels = context.labels();
    let is_here = context.journey.place().is_some_and(|it| it.stage == index);
    let (label, class) = match context.journey.progress(index, &context.story) {
        _ if is_here => (&labels.here, "stages__state stages__state--here"),
        Progress::Unread => return Html::default(),
        Progress::Begun => (&labels.begun, "stages__state"),
        Progress::Read => (&labels.read, "stages__state stages__state--read"),
    };
    html! { <span {class}>{ label }</span> }
}
