//! The drawing of the day line: two lanes, joined by a rung at each stage.

use yew::{Html, classes, html};

/// The stage before which the second lane folds by a day: Day 0 of the elder brother.
const FOLD: usize = 8;
/// Distance between two rungs.
const STRIDE: usize = 84;
/// Where the first rung stands.
const FIRST: usize = 44;
/// How far a rung leans once the brothers are a day apart.
const LEAN: usize = 22;
/// Height of the elder brother's lane.
const ELDER: usize = 34;
/// Height of the younger brother's lane.
const YOUNGER: usize = 76;

/// Draws the lanes: full up to the stage `here`, pale after it.
pub fn view_lanes(stages: usize, here: Option<usize>) -> Html {
    let width = FIRST + stages * STRIDE;
    html! {
        <svg class="lanes" viewBox={format!("0 0 {width} 104")} aria-hidden="true" focusable="false">
            <path class="lane lane--elder lane--ahead" d={elder_lane(width)} />
            <path class="lane lane--younger lane--ahead" d={younger_lane(width)} />
            if let Some(here) = here {
                <path class="lane lane--elder" d={elder_lane(elder_foot(here))} />
                <path class="lane lane--elder lane__stripe" d={elder_lane(elder_foot(here))} />
                <path class="lane lane--younger" d={younger_lane(younger_foot(here))} />
                <path class="lane lane--younger lane__dots" d={younger_lane(younger_foot(here))} />
            }
            for stage in 0..stages {
                <g key={stage} class={classes!("rung", rung_state(stage, here))}>
                    { view_rung(stage, here == Some(stage)) }
                </g>
            }
        </svg>
    }
}

/// Where a stage's rung meets the elder brother's lane.
fn elder_foot(stage: usize) -> usize {
    FIRST + stage * STRIDE
}

/// Where it meets the younger brother's lane: further on once he is a day behind.
fn younger_foot(stage: usize) -> usize {
    elder_foot(stage) + if stage >= FOLD { LEAN } else { 0 }
}

/// The outline of the elder brother's lane up to `end`.
fn elder_lane(end: usize) -> String {
    format!("M0 {ELDER}H{end}")
}

/// The outline of the younger brother's lane up to `end`, with a small extra fold for the day
/// that he starts later.
fn younger_lane(end: usize) -> String {
    let fold = elder_foot(FOLD) - STRIDE / 2;
    if end <= fold {
        format!("M0 {YOUNGER}H{end}")
    } else {
        format!("M0 {YOUNGER}H{}l10 14 10 -14H{end}", fold - 10)
    }
}

/// The class that says whether the reader has passed a rung.
fn rung_state(stage: usize, here: Option<usize>) -> &'static str {
    match here {
        Some(here) if stage == here => "rung--here",
        Some(here) if stage < here => "rung--passed",
        _ => "rung--ahead",
    }
}

/// A rung with a ring for the elder brother and a diamond for the younger, larger at the stage the
/// reader is in. On Day 0 both have a candle.
fn view_rung(stage: usize, is_here: bool) -> Html {
    let (elder, younger) = (elder_foot(stage), younger_foot(stage));
    let (ring, diamond) = if is_here { (15, 16) } else { (8, 9) };
    let top = YOUNGER - diamond;
    let diamond =
        format!("M{younger} {top}l{diamond} {diamond}-{diamond} {diamond}-{diamond}-{diamond}z");
    html! {
        <>
            <path class="rung__pole" d={format!("M{elder} {ELDER}L{younger} {YOUNGER}")} />
            if stage == FOLD {
                { view_flame(elder, ELDER - 14) }
                { view_flame(younger, YOUNGER - 14) }
            }
            <circle
                class="rung__elder"
                cx={elder.to_string()}
                cy={ELDER.to_string()}
                r={ring.to_string()}
            />
            <path class="rung__younger" d={diamond} />
        </>
    }
}

/// The small flame of a birthday candle. It never burns down.
fn view_flame(x: usize, foot: usize) -> Html {
    html! {
        <path class="flame" d={format!("M{x} {foot}c-8 0-8-9-3-13c1-2 3-5 3-8c5 5 8 9 8 13c0 5-3 8-8 8z")} />
    }
}
