//! Two lanes of one path, one day apart: where the reader is, and the way to every stage.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::{Action, Position, Screen, fill};
use yew::{Html, classes, html};

use crate::components::line::view_line;
use crate::view_context::ViewContext;

/// The stage before which the second lane folds by a day: Day 0 of the elder brother.
const FOLD: usize = 8;
/// Distance between two rungs.
const STRIDE: usize = 84;
/// Where the first rung stands.
const FIRST: usize = 44;
/// How far a rung leans once the brothers are a day apart.
const LEAN: usize = 22;
/// Heights of the two lanes.
const LANES: [usize; 2] = [34, 76];

/// Draws the line with `here` as the stage the reader is in. A narrow widget shows one picture
/// and one button to all stages; a wide one has a button at each rung. Both are there, and the
/// style sheet chooses.
pub fn view_day_line(context: &ViewContext, here: usize) -> Html {
    let labels = context.labels();
    let stages = &context.story.stages;
    let stops = stages.iter().enumerate().map(|(stage, it)| {
        let current = (here == stage).then_some("step");
        let start = Screen::Step(Position { stage, step: 0 });
        html! {
            <li key={stage}>
                <button
                    type="button"
                    class="day-line__stop"
                    aria-current={current}
                    onclick={context.does(Action::GoTo(start))}
                >
                    { view_line("span", "", &it.short) }
                </button>
            </li>
        }
    });
    let (number, count) = ((here + 1).to_string(), stages.len().to_string());
    let of = fill(&labels.stage_of, &[("stage", &number), ("stages", &count)]);
    html! {
        <nav class="day-line" aria-label={labels.day_line.clone()}>
            { view_lanes(stages.len(), Some(here)) }
            <ol class="day-line__stops">{ stops.collect::<Html>() }</ol>
            <button
                type="button"
                class="day-line__all"
                onclick={context.does(Action::GoTo(Screen::Map))}
            >
                { view_line("span", "", &of) }
                { view_line("span", "day-line__all-label", &labels.all_stages) }
            </button>
        </nav>
    }
}

/// Where a rung meets a lane.
fn rung(stage: usize, lane: usize) -> usize {
    FIRST + stage * STRIDE + if lane == 1 && stage >= FOLD { LEAN } else { 0 }
}

/// The two lanes with their rungs. What is behind the reader is full, what is ahead pale.
pub fn view_lanes(stages: usize, here: Option<usize>) -> Html {
    let width = FIRST + stages * STRIDE;
    let fold = FIRST + FOLD * STRIDE - STRIDE / 2;
    let passed = |lane: usize| here.map_or(0, |stage| rung(stage, lane));
    let [elder, younger] = LANES;
    // The second lane takes one small extra fold: a day.
    let folded = |end: usize| {
        if end <= fold {
            format!("M0 {younger}H{end}")
        } else {
            format!("M0 {younger}H{}l10 14 10 -14H{end}", fold - 10)
        }
    };
    let rungs = (0..stages).map(|stage| {
        let [top, foot] = [rung(stage, 0), rung(stage, 1)];
        let state = match here {
            Some(now) if stage == now => "rung--here",
            Some(now) if stage < now => "rung--passed",
            _ => "rung--ahead",
        };
        let (ring, diamond) = if here == Some(stage) { (15, 16) } else { (8, 9) };
        html! {
            <g key={stage} class={classes!("rung", state)}>
                <path class="rung__pole" d={format!("M{top} {elder}L{foot} {younger}")} />
                if stage == FOLD {
                    { view_flame(top, elder - 14) }
                    { view_flame(foot, younger - 14) }
                }
                <circle class="rung__elder" cx={top.to_string()} cy={elder.to_string()} r={ring.to_string()} />
                <path
                    class="rung__younger"
                    d={format!("M{foot} {}l{diamond} {diamond}-{diamond} {diamond}-{diamond}-{diamond}z", younger - diamond)}
                />
            </g>
        }
    });
    html! {
        <svg class="lanes" viewBox={format!("0 0 {width} 104")} aria-hidden="true" focusable="false">
            <path class="lane lane--elder lane--ahead" d={format!("M0 {elder}H{width}")} />
            <path class="lane lane--younger lane--ahead" d={folded(width)} />
            if here.is_some() {
                <path class="lane lane--elder" d={format!("M0 {elder}H{}", passed(0))} />
                <path class="lane lane--elder lane__stripe" d={format!("M0 {elder}H{}", passed(0))} />
                <path class="lane lane--younger" d={folded(passed(1))} />
                <path class="lane lane--younger lane__dots" d={folded(passed(1))} />
            }
            { rungs.collect::<Html>() }
        </svg>
    }
}

/// The small flame of a birthday candle. It always stands there; it never burns down.
fn view_flame(x: usize, foot: usize) -> Html {
    html! {
        <path class="flame" d={format!("M{x} {foot}c-8 0-8-9-3-13c1-2 3-5 3-8c5 5 8 9 8 13c0 5-3 8-8 8z")} />
    }
}
