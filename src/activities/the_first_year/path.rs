//! The path over the hills on a clear morning: a flag for each stop, something that grows beside
//! it, and a kite that flies above the flag where the reader stands.

use yew::{AttrValue, Html, classes, html};

use super::stops::Stop;
use crate::activities::Words;
use crate::activities::keys::the_first_year::labels;
use crate::activities::parts::view_backdrop;

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

/// The path, with what lies behind the reader filled and what lies ahead hollow.
pub(super) fn view_path(words: &Words, base: &AttrValue, here: usize, stops: &[Stop<'_>]) -> Html {
    let name = stops.get(here).map_or("", |it| it.name.as_str());
    let description = words.filled(labels::PATH, &[("name", name)]);
    let (across, down) = FLAGS.get(here).copied().unwrap_or_default();
    html! {
        <div class="drawn path">
            { view_backdrop(base, "hills") }
            <svg class="activity__figure" viewBox="0 0 600 260" role="img" aria-label={description}>
                for index in 0..stops.len().min(FLAGS.len()) {
                    { view_flag(index, index <= here) }
                }
                <g class="kite" transform={format!("translate({across} {down})")}>
                    <path class="kite__sail" d="M0-112L18-92 0-60-18-92z" />
                    <path class="kite__light" d="M0-112L18-92H0zM0-92V-60L-18-92z" />
                    <path class="kite__line" d="M0-60c-6 4 4 6-2 10s4 4 2 6" />
                </g>
            </svg>
        </div>
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
