//! The picture: a bone with cells, blood beneath it, a machine, and two children with their bags.
//! Paper shapes are paths in lists, because every element of `html!` costs code.

use simulations::mobilization::share_in_blood;
use yew::Html;

use super::model::{Bag, Bags, Level};
use crate::activities::Words;
use crate::activities::keys::Label;
use crate::activities::keys::fill_the_bags::labels;
use crate::activities::parts::{
    paint, together, view_figure, view_group, view_letters, view_shape,
};

/// What stands still behind the cells: a class and an outline each.
const BEHIND: [(&str, &str); 14] = [
    ("filling__floor", "M-4 270h328v46h-328z"),
    (
        "filling__shade",
        "M32 17c-3-10-20-8-18 4-8 4-8 26 0 30-2 12 15 14 18 4h92c3 10 20 8 18-4 8-4 8-26 0-30 2-12-15-14-18-4z",
    ),
    (
        "filling__bone",
        "M30 14c-3-10-20-8-18 4-8 4-8 26 0 30-2 12 15 14 18 4h92c3 10 20 8 18-4 8-4 8-26 0-30 2-12-15-14-18-4z",
    ),
    ("filling__marrow", "M34 21h84a12 12 0 0 1 0 24h-84a12 12 0 0 1 0-24z"),
    (
        "filling__vessel",
        "M-4 82q12-6 24 0t24 0 24 0 24 0 24 0 24 0v40q-12-6-24 0t-24 0-24 0-24 0-24 0-24 0z",
    ),
    (
        "filling__blood",
        "M-4 88q12-6 24 0t24 0 24 0 24 0 24 0 24 0v28q-12-6-24 0t-24 0-24 0-24 0-24 0-24 0z",
    ),
    ("filling__red", "M8 95a6 6 0 1 0 .1 0zM133 94a6 6 0 1 0 .1 0zM14 106a5 5 0 1 0 .1 0z"),
    ("filling__shade", "M178 33h70q7 0 7 7v92q0 7-7 7h-70q-7 0-7-7v-92q0-7 7-7z"),
    ("filling__machine", "M176 30h70q7 0 7 7v92q0 7-7 7h-70q-7 0-7-7v-92q0-7 7-7z"),
    ("filling__screen", "M182 37h58q4 0 4 4v18q0 4-4 4h-58q-4 0-4-4v-18q0-4 4-4z"),
    ("filling__pulse", "M184 51h10l4-8 6 14 4-6h14M232 48a3 3 0 1 0 .1 0"),
    ("filling__ring", "M211 68a30 30 0 1 0 .1 0z"),
    ("filling__tube filling__tube--out", "M138 96h18q6 0 6 6v10q0 6 6 6h16"),
    ("filling__tube filling__tube--back", "M184 126h-22q-8 0-8-8h-16"),
];

/// The tube from the machine to both bags.
const GIFT: &str = "M211 134v12q0 6-6 6h-117q-6 0-6 6v18M211 146q0 6 6 6h15q6 0 6 6v18";

/// What turns in the machine.
const ROTOR: [(&str, &str); 4] = [
    ("filling__red-third", "M211 98v-23a23 23 0 0 1 20 34z"),
    ("filling__gold-third", "M211 98l20 11a23 23 0 0 1-40 0z"),
    ("filling__pale-third", "M211 98l-20 11a23 23 0 0 1 20-34z"),
    ("filling__ring", "M211 91a7 7 0 1 0 .1 0z"),
];

/// Where the cells lie in the bone, those that leave it first before the others.
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

/// Draws it all, with a text that says what is to be seen.
pub(super) fn view_scene(words: &Words, given: u8, planned: u8, bags: &Bags) -> Html {
    let level = bags.level();
    let runs = level != Level::Empty;
    let mut scene = Vec::new();
    paint(&mut scene, &BEHIND);
    let moved = rounded(share_in_blood(given, planned) * 12.0);
    for (turn, at) in (0..).zip(&CELLS) {
        let class = if turn < moved { "filling__cell filling__cell--out" } else { "filling__cell" };
        scene.push(view_shape(class, &[*at, CELL].concat()));
    }
    let tube = if runs { "filling__tube filling__tube--gift" } else { "filling__tube" };
    paint(&mut scene, &[(tube, GIFT)]);
    let mut rotor = Vec::new();
    paint(&mut rotor, &ROTOR);
    // Two classes by turns, so that it turns anew for each session.
    let turns = match bags.sessions {
        0 => "",
        2 => "filling__rotor--again",
        _ => "filling__rotor--runs",
    };
    scene.push(view_group(turns, "", rotor));
    for day in 0..planned {
        view_day(&mut scene, day, day < given);
    }
    for (place, bag) in bags.each.iter().enumerate() {
        view_child(&mut scene, words, place, bag);
    }
    let told = told(words, given, planned, level);
    view_figure("filling__scene", "0 0 320 312", &told, together(scene))
}

/// What is to be seen, in words.
fn told(words: &Words, given: u8, planned: u8, level: Level) -> String {
    let moment = match given {
        _ if level != Level::Empty => labels::PICTURE_MACHINE,
        0 => labels::PICTURE_BONE,
        given if given < planned => labels::PICTURE_MOVING,
        _ => labels::PICTURE_BLOOD,
    };
    let state = match level {
        Level::Empty => labels::BAG_EMPTY,
        Level::Below => labels::BAG_BELOW,
        Level::Between => labels::BAG_BETWEEN,
        Level::Reached => labels::BAG_REACHED,
    };
    let bag = |child: Label| words.filled(state, &[("child", words.label(child))]);
    [words.label(moment), " ", &bag(labels::CHILD_A), " ", &bag(labels::CHILD_B)].concat()
}

/// A leaf of the calendar, ticked off when its injection was given.
fn view_day(scene: &mut Vec<Html>, day: u8, is_past: bool) {
    let across = if day.is_multiple_of(2) { "M268 " } else { "M292 " };
    let down = (22 + 30 * i32::from(day / 2)).to_string();
    let (class, inside) = if is_past {
        ("filling__tick", "m4 15l4 5 8-10")
    } else {
        ("filling__needle", "m4 22l4-4m-1-4l5 5 4-4-5-5zm7-1l3-3")
    };
    let leaf =
        [("filling__leaf", "h20v26h-20z"), ("filling__leaf-top", "h20v6h-20z"), (class, inside)];
    for (class, outline) in leaf {
        scene.push(view_shape(class, &[across, &down, outline].concat()));
    }
}

/// A child as big as it is heavy, and the bag with its mark and its band.
fn view_child(scene: &mut Vec<Html>, words: &Words, place: usize, bag: &Bag) {
    // Each child stands at the outer side of its bag.
    let (class, letter, hung, child_at) = match place {
        0 => ("filling__child", labels::CHILD_A, "translate(52)", 25),
        _ => ("filling__child filling__child--b", labels::CHILD_B, "translate(188)", 295),
    };
    let letter = words.label(letter);
    let [least, most] = bag.holds;
    let (least, most) = (level(least), level(most));
    let filled = |to: &str| ["M4 ", to, "h72V296h-72z"].concat();
    let mark = ["M-6 ", &level(bag.need), "h92"].concat();
    let mut hanging = Vec::new();
    paint(
        &mut hanging,
        &[
            ("filling__shade", "M6 177h70q9 0 9 9v106q0 14-14 14h-60q-14 0-14-14v-106q0-9 9-9z"),
            ("filling__bag", "M5 174h70q9 0 9 9v106q0 14-14 14h-60q-14 0-14-14v-106q0-9 9-9z"),
            ("filling__hollow", "M4 200h72v96h-72z"),
            ("filling__most", &filled(&most)),
            ("filling__band", &["M40 ", &least, "V", &most].concat()),
            ("filling__least", &filled(&least)),
            ("filling__rim", "M4 200h72v86q0 10-10 10h-52q-10 0-10-10z"),
            ("filling__loop", "M31 175v-6q0-4 4-4h10q4 0 4 4v6"),
            ("filling__mark filling__mark--under", &mark),
            ("filling__mark", &mark),
        ],
    );
    hanging.push(view_letters("", "40", "194", letter));
    let mut child = Vec::new();
    paint(&mut child, &CHILD);
    paint(&mut child, &[("filling__hair", HAIR[place % 2])]);
    child.push(view_letters("", "20", "50", letter));
    // As high as the child is heavy, the feet on the floor: 80 high where it is drawn.
    let height = 48 + bag.weight;
    let across = (child_at - height / 4).to_string();
    let down = (306 - height).to_string();
    let scale = (height * 125).to_string();
    let grown = ["translate(", &across, " ", &down, ") scale(", &scale, "e-4)"].concat();
    scene.push(view_group("", hung, hanging));
    scene.push(view_group(class, &grown, child));
}

/// How high so many million cells stand.
fn level(cells: f64) -> String {
    (BOTTOM - rounded((cells / FULL).min(1.0) * HEIGHT)).to_string()
}

#[expect(clippy::cast_possible_truncation, reason = "what is drawn is a few hundred wide")]
fn rounded(value: f64) -> i32 {
    (value + 0.5) as i32
}
