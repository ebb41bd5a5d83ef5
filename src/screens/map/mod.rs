//! All stages, with the day line: where the reader is, and what she has read.

use story::bundle::Stage;
use story::{Action, Position, Progress, Screen, fill};
use yew::{Html, html};

use crate::components::button::{Button, Variant};
use crate::components::day_line::view_lanes;
use crate::components::icon::Icon;
use crate::components::picture::Picture;
use crate::view_context::ViewContext;

/// The map of the story.
pub(crate) fn view_map(context: &ViewContext) -> Html {
    let story = &context.story;
    let labels = &story.interface;
    let here = context.journey.place().map(|it| it.stage);
    html! {
        <div class="sheet map">
            <h1 tabindex="-1">{ &labels.all_stages }</h1>
            <p>{ &labels.map_intro }</p>
            <figure class="map__line">
                { view_lanes(story.stages.len(), here) }
                <figcaption class="map__lanes">
                    <span class="map__lane map__lane--elder">{ &labels.elder }</span>
                    <span class="map__lane map__lane--younger">{ &labels.younger }</span>
                </figcaption>
            </figure>
            <ol class="map__stages">
                for (place, stage) in story.stages.iter().enumerate() {
                    <li key={stage.id.as_str()}>{ view_stage(context, place, stage) }</li>
                }
            </ol>
            <Button
                variant={Variant::Quiet}
                icon={Icon::Door}
                label={labels.door.clone()}
                onclick={context.does(Action::GoTo(Screen::Door))}
            />
        </div>
    }
}

/// The button to a stage: to where the reader is in it, or else to its start.
fn view_stage(context: &ViewContext, place: usize, stage: &Stage) -> Html {
    let labels = context.labels();
    let number = context.writing().count(place + 1);
    let count = context.writing().count(context.story.stages.len());
    let start = Position { stage: place, step: 0 };
    let left_at = context.journey.place().filter(|it| it.stage == place);
    let screen = Screen::Step(left_at.unwrap_or(start));
    html! {
        <button type="button" class="map__stage" onclick={context.does(Action::GoTo(screen))}>
            <Picture
                base={&context.host.base}
                name={stage.id.clone()}
                class="picture picture--later map__picture"
                lazy=true
            />
            <span class="map__words">
                <span class="map__of">
                    { fill(&labels.stage_of, &[("stage", &number), ("stages", &count)]) }
                </span>
                <strong class="map__title">{ &stage.title }</strong>
                <span class="map__days">{ &stage.days }</span>
                { view_state(context, place) }
            </span>
        </button>
    }
}

/// Whether the reader is in a stage or has read it; nothing for one she has not begun.
fn view_state(context: &ViewContext, place: usize) -> Html {
    let labels = context.labels();
    let is_here = context.journey.place().is_some_and(|it| it.stage == place);
    let (label, class) = match context.journey.progress(place, &context.story) {
        _ if is_here => (&labels.here, "map__state map__state--here"),
        Progress::Unread => return Html::default(),
        Progress::Begun => (&labels.begun, "map__state"),
        Progress::Read => (&labels.read, "map__state map__state--read"),
    };
    html! { <span {class}>{ label }</span> }
}
