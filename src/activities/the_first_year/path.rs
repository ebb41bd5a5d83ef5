//! The path over the hills, with a flag for each stop and a kite that flies above the one where the
//! reader stands.

use yew::{Html, html};

use super::stops::Stop;
use crate::activities::Words;
use crate::activities::parts::view_figure;

/// Where the flags stand on a board of 600 by 240: on the path, from its beginning onward.
const FLAGS: [(u16, u16); 5] = [(70, 196), (190, 178), (300, 148), (420, 124), (530, 96)];

/// What grows beside each flag, rooted at 0: a sprout first, a tree in the end.
const PLANTS: [&str; 5] = [
    "M0 0V-12M0-10c-8 0-10-5-10-8 6 0 10 3 10 8zM0-12c8 0 10-5 10-8-6 0-10 3-10 8z",
    "M0 0V-22M0-10c-9 0-12-5-12-9 7 0 12 4 12 9zM0-14c9 0 12-5 12-9-7 0-12 4-12 9zM0-22c-6-3-6-10 0-14 6 4 6 11 0 14z",
    "M0 0V-12M-14-10a10 10 0 013-18 11 11 0 0122 0 10 10 0 013 18z",
    "M0 0V-26M-18-24a12 12 0 014-22 15 15 0 0128 0 12 12 0 014 22z",
    "M0 0V-34M-24-32a15 15 0 015-28 20 20 0 0138 0 15 15 0 015 28z",
];

/// The path, with what lies behind the reader filled and what lies ahead hollow.
pub(super) fn view_path(words: &Words, here: usize, stops: &[Stop<'_>]) -> Html {
    let name = stops.get(here).map_or("", |it| it.name.as_str());
    let text = words.filled("path", &[("name", name)]);
    let flags = FLAGS.iter().take(stops.len()).enumerate().map(|(place, at)| {
        let class = if place <= here { "flag flag--reached" } else { "flag" };
        html! {
            <g {class} transform={moved(*at)} key={place}>
                <path class="flag__plant" transform="translate(-34 2)" d={PLANTS.get(place).copied()} />
                <path d="M0 0V-44M0-44L26-35 0-26z" />
            </g>
        }
    });
    let at = FLAGS.get(here).copied().unwrap_or_default();
    let inside = html! {
        <>
            <path class="path__sky" d="M0 0H600V240H0z" />
            <path class="path__far" d="M0 150C90 110 170 150 260 116S420 60 600 78V240H0z" />
            <path class="path__near" d="M0 206C120 160 230 190 340 152S500 96 600 112V240H0z" />
            <path class="path__road" d="M10 224C70 190 130 196 190 180S270 152 320 144 380 138 430 120 500 108 590 84" />
            <path class="path__middle" d="M10 224C70 190 130 196 190 180S270 152 320 144 380 138 430 120 500 108 590 84" />
            { flags.collect::<Html>() }
            <g class="kite" transform={moved(at)}>
                <path class="kite__sail" d="M0-112L20-92 0-62-20-92zM0-112V-62M-20-92H20" />
                <path class="kite__line" d="M0-62c-6 4 4 6-2 10s4 6 2 8" />
            </g>
        </>
    };
    view_figure("path", "0 0 600 240", &text, inside)
}

fn moved((across, down): (u16, u16)) -> String {
    ["translate(", &across.to_string(), " ", &down.to_string(), ")"].concat()
}
