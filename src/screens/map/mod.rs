//! All stages, with the day line: where you are, what you have read.

use story::{Action, Position, Progress, Screen, fill};
use yew::{Html, html};

use crate::components::button::{Variant, view_button};
use crate::components::day_line::view_lanes;
use crate::components::icon::Icon;
use crate::components::line::view_line;
use crate::components::picture::view_picture;
use crate::view_context::ViewContext;

/// The map of the story.
pub(crate) fn view_map(context: &ViewContext) -> Html {
    let (story, journey) = (&context.story, &context.journey);
    let labels = &story.interface;
    let here = journey.place().map(|it| it.stage);
    let count = story.stages.len().to_string();
    let stages = story.stages.iter().enumerate().map(|(place, stage)| {
        let number = (place + 1).to_string();
        let state = if here == Some(place) {
            Some((&labels.here, "map__state map__state--here"))
        } else {
            match journey.progress(place, story) {
                Progress::Unread => None,
                Progress::Begun => Some((&labels.begun, "map__state")),
                Progress::Read => Some((&labels.read, "map__state map__state--read")),
            }
        };
        // A stage begun is opened where it was left; any other at its start.
        let position = journey
            .place()
            .filter(|it| it.stage == place)
            .unwrap_or(Position { stage: place, step: 0 });
        let of = fill(&labels.stage_of, &[("stage", &number), ("stages", &count)]);
        html! {
            <li key={stage.id.clone()}>
                <button
                    type="button"
                    class="map__stage"
                    onclick={context.does(Action::GoTo(Screen::Step(position)))}
                >
                    { view_picture(&context.host, "picture picture--later map__picture", &stage.id, "") }
                    <span class="map__words">
                        { view_line("span", "map__of", &of) }
                        { view_line("strong", "map__title", &stage.title) }
                        { view_line("span", "map__days", &stage.days) }
                        if let Some((label, class)) = state {
                            <span {class}>{ label }</span>
                        }
                    </span>
                </button>
            </li>
        }
    });
    html! {
        <div class="sheet map">
            <h1 tabindex="-1">{ &labels.all_stages }</h1>
            { view_line("p", "", &labels.map_intro) }
            <figure class="map__line">
                { view_lanes(story.stages.len(), here) }
                <figcaption class="map__lanes">
                    { view_line("span", "map__lane map__lane--elder", &labels.elder) }
                    { view_line("span", "map__lane map__lane--younger", &labels.younger) }
                </figcaption>
            </figure>
            <ol class="map__stages">{ stages.collect::<Html>() }</ol>
            { view_button(Variant::Quiet, Some(Icon::Door), &labels.door, context.does(Action::GoTo(Screen::Door))) }
        </div>
    }
}
