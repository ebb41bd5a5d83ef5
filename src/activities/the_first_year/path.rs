//! The path over the hills on a clear morning: a flag for each stop, something that grows beside
//! it, and a kite that flies above the flag where the reader stands.

use yew::{Html, classes, html};

use super::stops::Stop;
use crate::activities::Words;
use crate::activities::keys::the_first_year::labels;
use crate::activities::parts::view_paths;

/// Where the flags stand in the view box of 600 by 260: along the far edge of the path.
const FLAGS: [(u16, u16); 5] = [(102, 203), (196, 188), (308, 166), (420, 140), (530, 112)];

/// What grows beside each flag, rooted at 0: a sprout first, a tree in the end.
const PLANTS: [&str; 5] = [
    "M0 0V-12M0-10c-8 0-10-5-10-8 6 0 10 3 10 8zM0-12c8 0 10-5 10-8-6 0-10 3-10 8z",
    "M0 0V-22M0-10c-9 0-12-5-12-9 7 0 12 4 12 9zM0-14c9 0 12-5 12-9-7 0-12 4-12 9zM0-22c-6-3-6-10 0-14 6 4 6 11 0 14z",
    "M0 0V-12M-14-10a10 10 0 013-18 11 11 0 0122 0 10 10 0 013 18z",
    "M0 0V-26M-18-24a12 12 0 014-22 15 15 0 0128 0 12 12 0 014 22z",
    "M0 0V-34M-24-32a15 15 0 015-28 20 20 0 0138 0 15 15 0 015 28z",
];

/// What does not change, from back to front: the class says what it is.
const LAND: [(&str, &str); 8] = [
    ("path__sky", "M0 0H600V260H0z"),
    (
        "path__cloud",
        "M96 62a13 13 0 0122-10 17 17 0 0131 3 11 11 0 017 19H99a9 9 0 01-3-12zM402 40a10 10 0 0117-8 13 13 0 0124 3 8 8 0 015 14H404a7 7 0 01-2-9z",
    ),
    ("path__far", "M0 130C90 98 170 126 260 100S430 58 600 80V260H0z"),
    ("path__middle", "M0 184C110 146 220 176 330 142S500 92 600 102V260H0z"),
    ("path__near", "M0 238C90 200 150 214 205 202S330 176 420 152 540 116 600 106V260H0z"),
    (
        "path__road",
        "M0 258C70 216 140 226 200 214S290 190 350 178 470 150 530 130 585 112 600 109V103C580 105 560 108 525 117S430 146 345 163 270 178 195 191 80 200 0 234z",
    ),
    (
        "path__grass",
        "M60 252l4-10 4 10 5-7M190 240l4-10 4 10 5-7M318 226l4-10 4 10 5-7M440 212l4-10 4 10 5-7M258 252l4-9 4 9M392 250l4-9 4 9M520 180l4-9 4 9M556 236l4-10 4 10 5-7",
    ),
    ("path__house", "M14 204V184H44V204zM8 186L29 166 50 186zM25 204V191H34V204z"),
];

/// The path, with what lies behind the reader filled and what lies ahead hollow.
pub(super) fn view_path(words: &Words, here: usize, stops: &[Stop<'_>]) -> Html {
    let name = stops.get(here).map_or("", |it| it.name.as_str());
    let description = words.filled(labels::PATH, &[("name", name)]);
    let (across, down) = FLAGS.get(here).copied().unwrap_or_default();
    html! {
        <svg class="activity__figure path" viewBox="0 0 600 260" role="img" aria-label={description}>
            { view_paths(&LAND) }
            for index in 0..stops.len().min(FLAGS.len()) {
                { view_flag(index, index <= here) }
            }
            <g class="kite" transform={format!("translate({across} {down})")}>
                <path class="kite__sail" d="M0-112L18-92 0-60-18-92z" />
                <path class="kite__light" d="M0-112L18-92H0zM0-92V-60L-18-92z" />
                <path class="kite__line" d="M0-60c-6 4 4 6-2 10s4 4 2 6" />
            </g>
        </svg>
    }
}

fn view_flag(index: usize, reached: bool) -> Html {
    let (across, down) = FLAGS[index];
    html! {
        <g
            key={index}
            class={classes!("flag", reached.then_some("flag--reached"))}
            transform={format!("translate({across} {down})")}
        >
            <path class="flag__plant" transform="translate(-34 4)" d={PLANTS[index]} />
            <path d="M0 0V-44M0-44L26-35 0-26z" />
        </g>
    }
}
