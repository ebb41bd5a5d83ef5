//! The day line: two lanes, one for each brother, and a way to every stage.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
mod lanes;

use story::bundle::Stage;
use story::{Action, Position, Screen, Story, fill};
use yew::prelude::*;

pub use lanes::view_lanes;

use crate::state::Msg;

/// Draws the day line of a reader who is in the stage `here`, for both widths, and the style sheet
/// shows one of them: a wide widget has a button at each rung, a narrow one has a picture and one
/// button to all stages.
pub fn view_day_line(story: &Story, here: usize, dispatch: &Callback<Msg>) -> Html {
    let labels = &story.interface;
    let writing = &story.language.writing;
    let (number, count) = (writing.count(here + 1), writing.count(story.stages.len()));
    let stage_of = fill(&labels.stage_of, &[("stage", &number), ("stages", &count)]);
    html! {
        <nav class="day-line" aria-label={labels.day_line.clone()}>
            { view_lanes(story.stages.len(), Some(here)) }
            <ol class="day-line__stops">
                for (stage, words) in story.stages.iter().enumerate() {
                    <li key={stage}>{ view_stop(stage, words, stage == here, dispatch) }</li>
                }
            </ol>
            <button
                type="button"
                class="day-line__all"
                data-press="at=stages"
                onclick={dispatch.reform(|_| Msg::Act(Action::GoTo(Screen::Stages)))}
            >
                <span>{ stage_of }</span>
                <span class="day-line__all-label">{ &labels.all_stages }</span>
            </button>
        </nav>
    }
}

/// The button at a rung, to the start of its stage.
fn view_stop(stage: usize, words: &Stage, is_here: bool, dispatch: &Callback<Msg>) -> Html {
    let start = Screen::Step(Position { stage, step: 0 });
    let current = is_here.then_some("step");
    html! {
        <button
            type="button"
            class="day-line__stop"
            aria-current={current}
            data-press={format!("at={}", words.id)}
            onclick={dispatch.reform(move |_| Msg::Act(Action::GoTo(start)))}
        >
            <span>{ &words.short }</span>
        </button>
    }
}
