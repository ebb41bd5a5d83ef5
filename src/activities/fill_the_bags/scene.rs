//! The picture: a bone with cells, blood beneath it, a machine, and two children with their bags.

use simulations::mobilization::share_in_blood;
use yew::{AttrValue, Html, classes, html};

use super::model::{Bag, Bags, Level};
use crate::activities::Words;
use crate::activities::keys::Label;
use crate::activities::keys::fill_the_bags::labels;
use crate::activities::parts::{view_backdrop, view_paths};

/// The tube from the machine to both bags.
const GIFT: &str = "M211 134v12q0 6-6 6h-117q-6 0-6 6v18M211 146q0 6 6 6h15q6 0 6 6v18";

/// What turns in the machine.
const ROTOR: [(&str, &str); 4] = [
    ("filling__red-third", "M211 98v-23a23 23 0 0 1 20 34z"),
    ("filling__gold-third", "M211 98l20 11a23 23 0 0 1-40 0z"),
    ("filling__pale-third", "M211 98l-20 11a23 23 0 0 1 20-34z"),
    ("filling__ring", "M211 91a7 7 0 1 0 .1 0z"),
];

/// The places of the cells in the bone, those that leave first before the others.
const CELLS: [&str; 12] = [
    "M31 28", "M48 28", "M65 28", "M82 28", "M99 28", "M116 28", "M39 38", "M56 38", "M73 38",
    "M90 38", "M107 38", "M124 38",
];
/// One cell, round a point.
const CELL: &str = "m-4.6 0a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0-9.2 0z";

/// A child of 40 by 80, but for the hair.
const CHILD: [(&str, &str); 4] = [
    ("filling__legs", "M11 56h18l1 22q0 2-2 2h-5q-2 0-2-2v-12h-2v12q0 2-2 2h-5q-2 0-2-2z"),
    (
        "filling__shirt",
        "M14 28h12q7 0 9 7l3 18q0 4-4 4l-3-9v11h-22v-11l-3 9q-4 0-4-4l3-18q2-7 9-7z",
    ),
    ("filling__head", "M20 3a12.5 12.5 0 1 0 .1 0z"),
    ("filling__face", "M15.5 16v.1M24.5 16v.1M17 21q3 2.5 6 0"),
];
const HAIR: [&str; 2] = [
    "M8 15a12 13 0 0 1 24 0q-6-6-12-6t-12 6z",
    "M6 22q-3-20 14-20t14 20q-3-4-4-10-5-3-10-3t-10 3q-1 6-4 10z",
];

/// A full bag, in million cells: a little more than the heaviest child's mark.
const FULL: f64 = 320.0;
/// A full bag's height in the drawing, and where its bottom is.
const HEIGHT: f64 = 90.0;
const BOTTOM: i32 = 296;

/// The names of the two children, which also stand on their bags.
const LETTERS: [Label; 2] = [labels::CHILD_A, labels::CHILD_B];

/// Draws it all, with a text that says what is to be seen.
pub(super) fn view_scene(
    words: &Words,
    base: &AttrValue,
    given: u8,
    planned: u8,
    bags: &Bags,
) -> Html {
    let has_run = bags.level() != Level::Empty;
    let moved = rounded(share_in_blood(given, planned) * 12.0);
    // Two classes by turns, so that the animation starts anew for each session.
    let rotor = match bags.sessions {
        0 => "",
        2 => "filling__rotor--again",
        _ => "filling__rotor--runs",
    };
    let description = description(words, given, planned, bags.level());
    html! {
        <div class="drawn filling__scene">
            { view_backdrop(base, "filling") }
            <svg class="activity__figure" viewBox="0 0 320 312" role="img" aria-label={description}>
                for (turn, at) in (0..).zip(CELLS) {
                    <path
                        class={classes!("filling__cell", (turn < moved).then_some("filling__cell--out"))}
                        d={format!("{at}{CELL}")}
                    />
                }
                <path class={classes!("filling__tube", has_run.then_some("filling__tube--gift"))} d={GIFT} />
                <g class={rotor}>{ view_paths(&ROTOR) }</g>
                for day in 0..planned {
                    { view_day(day, day < given) }
                }
                for (index, bag) in bags.each.iter().enumerate() {
                    { view_bag(words, index, bag) }
                    { view_child(words, index, bag.weight) }
                }
            </svg>
        </div>
    }
}

/// What the picture shows, in words.
fn description(words: &Words, given: u8, planned: u8, level: Level) -> String {
    let moment = match given {
        _ if level != Level::Empty => labels::PICTURE_MACHINE,
        0 => labels::PICTURE_BONE,
        given if given < planned => labels::PICTURE_MOVING,
        _ => labels::PICTURE_BLOOD,
    };
    let [a, b] = levels(words, level);
    words.writing().sentences(&[words.label(moment), &a, &b])
}

/// How full each bag is beside its mark, in words.
pub(super) fn levels(words: &Words, level: Level) -> [String; 2] {
    let state = match level {
        Level::Empty => labels::BAG_EMPTY,
        Level::Below => labels::BAG_BELOW,
        Level::Between => labels::BAG_BETWEEN,
        Level::Reached => labels::BAG_REACHED,
    };
    LETTERS.map(|child| words.filled(state, &[("child", words.label(child))]))
}

/// A leaf of the calendar, ticked off when its injection was given.
fn view_day(day: u8, is_past: bool) -> Html {
    let across = if day.is_multiple_of(2) { 268 } else { 292 };
    let down = 22 + 30 * i32::from(day / 2);
    let (class, inside) = if is_past {
        ("filling__tick", "m4 15l4 5 8-10")
    } else {
        ("filling__needle", "m4 22l4-4m-1-4l5 5 4-4-5-5zm7-1l3-3")
    };
    html! {
        <>
            <path class="filling__leaf" d={format!("M{across} {down}h20v26h-20z")} />
            <path class="filling__leaf-top" d={format!("M{across} {down}h20v6h-20z")} />
            <path {class} d={format!("M{across} {down}{inside}")} />
        </>
    }
}

/// A bag with its mark and the band of its level.
fn view_bag(words: &Words, index: usize, bag: &Bag) -> Html {
    let transform = if index == 0 { "translate(52)" } else { "translate(188)" };
    let [least, most] = bag.holds.map(level);
    let mark = format!("M-6 {}h92", level(bag.need));
    html! {
        <g {transform}>
            <path class="filling__shade" d="M6 177h70q9 0 9 9v106q0 14-14 14h-60q-14 0-14-14v-106q0-9 9-9z" />
            <path class="filling__bag" d="M5 174h70q9 0 9 9v106q0 14-14 14h-60q-14 0-14-14v-106q0-9 9-9z" />
            <path class="filling__hollow" d="M4 200h72v96h-72z" />
            <path class="filling__most" d={format!("M4 {most}h72V296h-72z")} />
            <path class="filling__band" d={format!("M40 {least}V{most}")} />
            <path class="filling__least" d={format!("M4 {least}h72V296h-72z")} />
            <path class="filling__rim" d="M4 200h72v86q0 10-10 10h-52q-10 0-10-10z" />
            <path class="filling__loop" d="M31 175v-6q0-4 4-4h10q4 0 4 4v6" />
            <path class="filling__mark filling__mark--under" d={mark.clone()} />
            <path class="filling__mark" d={mark} />
            <text x="40" y="194" text-anchor="middle">{ words.label(LETTERS[index]) }</text>
        </g>
    }
}

/// A child at the outer side of its bag, as high as it is heavy, with its feet on the floor.
fn view_child(words: &Words, index: usize, weight: i32) -> Html {
    let (class, at) = match index {
        0 => ("filling__child", 25),
        _ => ("filling__child filling__child--b", 295),
    };
    // The drawing is 80 high.
    let height = 48 + weight;
    let (across, down, scale) = (at - height / 4, 306 - height, height * 125);
    html! {
        <g {class} transform={format!("translate({across} {down}) scale({scale}e-4)")}>
            { view_paths(&CHILD) }
            <path class="filling__hair" d={HAIR[index]} />
            <text x="20" y="50" text-anchor="middle">{ words.label(LETTERS[index]) }</text>
        </g>
    }
}

/// The height of a level of so many million cells.
fn level(cells: f64) -> i32 {
    BOTTOM - rounded((cells / FULL).min(1.0) * HEIGHT)
}

#[expect(clippy::cast_possible_truncation, reason = "what is drawn is a few hundred wide")]
fn rounded(value: f64) -> i32 {
    (value + 0.5) as i32
}
