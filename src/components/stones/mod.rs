//! How far a picture book has come in its stage: a path with a stone for each step, on which the brothers' two marks
//! walk.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use std::fmt::Write;

use story::{Position, Switch, fill};
use yew::{Html, classes, html};

use crate::view_context::ViewContext;

/// From one stone to the next, along the path and across it, in the units of the drawing.
const STRIDE: usize = 28;
const SWAY: usize = 10;
/// Where the first stone lies.
const START: usize = 18;
const HIGH: usize = 13;

/// Draws the path, with the marks on the stone of this step. The styles move them on with the beats, so that a beat
/// draws nothing anew, and show of the words only the part that is told.
pub(crate) fn view_stones(context: &ViewContext, position: Position) -> Html {
    let Some((stage, step)) = context.story.step(position) else { return Html::default() };
    let (labels, writing) = (context.labels(), context.writing());
    let (here, steps) = (position.step, stage.steps.len());
    let is_whole = context.journey.is_on(Switch::WholeLine);
    let beats = if is_whole { 1 } else { step.beats().count().max(1) };
    let words = |part: usize| {
        let pattern = if beats > 1 { &labels.part_of } else { &labels.step_of };
        let [step, steps, part, parts] = [here + 1, steps, part, beats].map(|it| writing.count(it));
        fill(pattern, &[("step", &step), ("steps", &steps), ("part", &part), ("parts", &parts)])
    };
    // Behind the last stone there is nowhere to go.
    let strides = if here + 1 < steps { beats } else { 1 };
    html! {
        <div class="stones" data-strides={strides.to_string()}>
            <p class="stones__words">
                for part in 1..=beats {
                    <span class="stones__part">{ words(part) }</span>
                }
            </p>
            { view_drawing(here, steps) }
        </div>
    }
}

fn view_drawing(here: usize, steps: usize) -> Html {
    let across = |stone: usize| HIGH + stone % 2 * SWAY;
    let along = |stone: usize| START + stone * STRIDE;
    let mut line = format!("M{START} {HIGH}");
    for stone in 1..steps {
        _ = write!(line, "L{} {}", along(stone), across(stone));
    }
    // From a stone that lies low the path leads up: the same way, seen from below.
    let turned = if here.is_multiple_of(2) { "" } else { "scale(1 -1)" };
    html! {
        <svg
            class="stones__drawing"
            viewBox={format!("0 0 {} 36", 2 * START + steps.saturating_sub(1) * STRIDE)}
            aria-hidden="true"
            focusable="false"
        >
            <path class="stones__line" d={line} />
            for stone in 0..steps {
                <circle
                    class={classes!("stones__stone", (stone <= here).then_some("stones__stone--reached"))}
                    cx={along(stone).to_string()}
                    cy={across(stone).to_string()}
                    r="5"
                />
            }
            <g transform={format!("translate({} {}){turned}", along(here), across(here))}>
                <g class="stones__marks">
                    <path class="stones__younger" d="M-7-8l8 8-8 8-8-8z" />
                    <circle class="stones__elder" cx="6" r="7" />
                </g>
            </g>
        </svg>
    }
}
