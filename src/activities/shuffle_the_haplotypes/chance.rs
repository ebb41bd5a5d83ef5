//! A hundred made-up families with so many brothers and sisters, as dots.

use std::ops::Range;

use simulations::siblings::{MOST_SIBLINGS, chance_of_a_matched_sibling};
use yew::{Callback, Html, html};

use crate::activities::Words;
use crate::activities::keys::shuffle_the_haplotypes::{labels, numbers, says};
use crate::activities::parts::{Slider, view_data_table, view_slider};

/// One dot, round a point.
const DOT: &str = "m-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z";

/// How many of a hundred families have a full match among so many brothers and sisters.
fn matched(words: &Words, siblings: u8) -> u8 {
    chance_of_a_matched_sibling(words.number(numbers::BOTH).from, siblings)
}

/// The same in words.
pub(super) fn chance(words: &Words, siblings: u8) -> String {
    let written = words.written(f64::from(matched(words, siblings)), 0);
    words.filled(labels::CHANCE, &[("chance", &written)])
}

/// How many brothers and sisters, a hundred families as dots, what they say, and the table of all.
pub(super) fn view_chance(words: &Words, siblings: u8, set: Callback<i32>) -> Html {
    let says = if siblings == 0 { says::NO_SIBLINGS } else { says::SOME_SIBLINGS };
    html! {
        <>
            { view_siblings(words, siblings, set) }
            { view_families(words, matched(words, siblings)) }
            <div class="chance__told">
                <p class="chance__number">{ chance(words, siblings) }</p>
                <p>{ words.says(says) }</p>
                <p>{ words.says(says::NOT_ENOUGH) }</p>
            </div>
            { view_table(words) }
        </>
    }
}

fn view_siblings(words: &Words, siblings: u8, set: Callback<i32>) -> Html {
    view_slider(&Slider {
        words,
        label: words.label(labels::SIBLINGS),
        text: &words.written(siblings.into(), 0),
        value: i32::from(siblings),
        min: 0,
        max: i32::from(MOST_SIBLINGS),
        step: 1,
        onset: set,
    })
}

/// A hundred families: a full dot for each with a match, a ring for each without.
fn view_families(words: &Words, matched: u8) -> Html {
    let dots = |places: Range<u8>| {
        let dot = |place| {
            let [across, down] = [place % 10, place / 10].map(|it| 10 + 20 * u32::from(it));
            format!("M{across} {down}{DOT}")
        };
        places.map(dot).collect::<String>()
    };
    let [chance, rest] = [matched, 100 - matched].map(|it| words.written(it.into(), 0));
    let description = words.filled(labels::DOTS, &[("chance", &chance), ("rest", &rest)]);
    html! {
        <svg
            class="activity__figure chance__families"
            viewBox="-6 -6 212 212"
            role="img"
            aria-label={description}
        >
            <path class="chance__rings" d={dots(matched..100)} />
            <path class="chance__dots" d={dots(0..matched)} />
        </svg>
    }
}

fn view_table(words: &Words) -> Html {
    let head = [labels::TABLE_SIBLINGS, labels::TABLE_CHANCE];
    let row = |siblings| {
        [siblings, matched(words, siblings)].map(|it| words.written(it.into(), 0)).to_vec()
    };
    view_data_table(
        words,
        words.label(labels::TABLE),
        &head.map(|it| words.label(it).to_owned()),
        &(0..=MOST_SIBLINGS).map(row).collect::<Vec<_>>(),
    )
}
