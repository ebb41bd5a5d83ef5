//! The picture: a bone with cells, blood beneath it, a machine, and two children with their bags.

use simulations::mobilization::share_in_blood;
use yew::{Html, html};

use super::model::{Bag, Bags, Level};
use crate::activities::Words;
use crate::activities::parts::view_figure;

/// Cells drawn: where each lies across the bone. Up and down they alternate.
const CELLS: [u8; 12] = [26, 34, 43, 51, 60, 68, 77, 85, 94, 102, 111, 119];
/// A full bag, in million cells: a little more than the heaviest child's mark.
const FULL: f64 = 320.0;
/// A full bag's height in the drawing, and where its bottom is.
const HEIGHT: f64 = 120.0;
const BOTTOM: i32 = 300;

/// Draws it all, with a text that says what is to be seen.
pub(super) fn view_scene(words: &Words, given: u8, planned: u8, bags: &Bags) -> Html {
    let level = bags.level();
    let runs = level != Level::Empty;
    let moment = match given {
        _ if runs => "picture-machine",
        0 => "picture-bone",
        given if given < planned => "picture-moving",
        _ => "picture-blood",
    };
    let state = match level {
        Level::Empty => "bag-empty",
        Level::Below => "bag-below",
        Level::Between => "bag-between",
        Level::Reached => "bag-reached",
    };
    let letters = ["child-a", "child-b"].map(|it| words.label(it));
    let [a, b] = letters.map(|it| words.filled(state, &[("child", it)]));
    let text = [words.label(moment), " ", &a, " ", &b].concat();
    let moved = rounded(share_in_blood(given, planned) * 12.0);
    let cells = (0..).zip(CELLS).map(|(place, across): (i32, u8)| {
        // Every other one first, so that they leave from all over the bone.
        let turn = place / 2 + 6 * (place % 2);
        let class = if turn < moved { "cell cell--out" } else { "cell" };
        html! { <circle {class} cx={across.to_string()} cy={if place % 2 == 0 { "28" } else { "40" }} r="4.5" /> }
    });
    let tubes = if runs { "tube tube--runs" } else { "tube" };
    let leaves = (0..planned).map(|day| {
        let class = if day < given { "leaf leaf--past" } else { "leaf" };
        let at = ["translate(", &(262 + 30 * i32::from(day % 2)).to_string(), " ", &(14 + 34 * i32::from(day / 2)).to_string(), ")"].concat();
        // A sheet of the calendar; its injection is struck off.
        html! { <path {class} transform={at} d={if day < given { "M0 0h24v28h-24zM0 7h24M6 18l4 4 8-9" } else { "M0 0h24v28h-24zM0 7h24" }} /> }
    });
    let bags = (0..)
        .zip(bags.each)
        .zip(letters)
        .map(|((place, bag), letter)| view_child(place, &bag, letter));
    let inside = html! {
        <>
            <path class="vein" d="M0 84q12-6 24 0t24 0 24 0 24 0 24 0 24 0v32q-12 6-24 0t-24 0-24 0-24 0-24 0-24 0z" />
            <path class="bone" d="M24 14c-3-10-20-8-18 4-8 4-8 28 0 32-2 12 15 14 18 4h96c3 10 20 8 18-4 8-4 8-28 0-32 2-12-15-14-18-4z" />
            { cells.collect::<Html>() }
            <path class={tubes} key={moved} d="M140 92h30M170 110h-30M206 130v22M104 172v-20h112v20" />
            <path class="machine" d="M172 46h68q6 0 6 6v72q0 6-6 6h-68q-6 0-6-6v-72q0-6 6-6zM206 66a24 24 0 1 0 .1 0zM206 82a8 8 0 1 0 .1 0z" />
            { leaves.collect::<Html>() }
            { bags.collect::<Html>() }
        </>
    };
    view_figure("scene", "0 0 320 312", &text, inside)
}

/// A child as big as it is heavy, and the bag with its mark and its band.
fn view_child(place: i32, bag: &Bag, letter: &str) -> Html {
    // Child A stands at the outer side of bag A, child B at that of bag B.
    let (bag_at, child_at) = if place == 0 { (64, 30) } else { (176, 290) };
    let height = 44 + bag.weight;
    let [least, most] = bag.holds.map(|it| level(it));
    let mark = level(bag.need);
    let bands = (most..least).step_by(6).map(|at| ["M4 ", &at.to_string(), "h72"].concat());
    let [width, top, left] =
        [height / 2, BOTTOM - height, child_at - height / 4].map(|it| it.to_string());
    html! {
        <>
            <svg class={if place == 0 { "figure-a" } else { "figure-b" }} x={left} y={top} width={width} height={height.to_string()} viewBox="0 0 40 80">
                <path d="M20 2a12 12 0 1 0 .1 0zM10 28h20q8 0 9 9l1 18h-6v25h-11v-18h-6v18h-11v-25h-6l1-18q1-9 9-9z" />
                <text x="20" y="50" text-anchor="middle">{ letter.to_owned() }</text>
            </svg>
            <g transform={["translate(", &bag_at.to_string(), ")"].concat()}>
                <rect class="bag" x="2" y="172" width="76" height="130" rx="9" />
                <rect class="bag__most" x="4" y={most.to_string()} width="72" height={(BOTTOM - most).to_string()} />
                <path class="bag__band" d={bands.collect::<String>()} />
                <rect class="bag__least" x="4" y={least.to_string()} width="72" height={(BOTTOM - least).to_string()} />
                <path class="bag__mark" d={["M-4 ", &mark.to_string(), "h88"].concat()} />
                <rect class="bag__edge" x="2" y="172" width="76" height="130" rx="9" />
                <text x="40" y="196" text-anchor="middle">{ letter.to_owned() }</text>
            </g>
        </>
    }
}

/// How high so many million cells stand.
fn level(cells: f64) -> i32 {
    BOTTOM - rounded((cells / FULL).min(1.0) * HEIGHT)
}

#[expect(clippy::cast_possible_truncation, reason = "what is drawn is a few hundred wide")]
fn rounded(value: f64) -> i32 {
    (value + 0.5) as i32
}
