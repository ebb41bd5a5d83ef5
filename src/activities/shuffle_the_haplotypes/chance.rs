//! A hundred made-up families with so many brothers and sisters, as dots.

use simulations::siblings::{MOST_SIBLINGS, chance_of_a_matched_sibling};
use yew::{Callback, Html};

use crate::activities::Words;
use crate::activities::keys::shuffle_the_haplotypes::{labels, numbers, says};
use crate::activities::parts::{
    Dial, together, view_block, view_dial, view_figure, view_shape, view_table,
};
use crate::components::line::view_line;

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

/// How many brothers and sisters, the dots, what they say, and the table of all.
pub(super) fn view_chance(words: &Words, siblings: u8, set: &Callback<i32>) -> Html {
    let written = |it: u8| words.written(f64::from(it), 0);
    let dial = Dial {
        label: words.label(labels::SIBLINGS),
        text: &written(siblings),
        value: i32::from(siblings),
        ends: (0, i32::from(MOST_SIBLINGS)),
        step: 1,
    };
    let full = matched(words, siblings);
    let gaps = [("chance", &*written(full)), ("rest", &*written(100 - full))];
    let (mut dots, mut rings) = (String::new(), String::new());
    for place in 0..100 {
        let at = |it: u8| (10 + 20 * u32::from(it)).to_string();
        let outline = if place < full { &mut dots } else { &mut rings };
        outline.push_str(&["M", &at(place % 10), " ", &at(place / 10), DOT].concat());
    }
    let families =
        together(vec![view_shape("chance__rings", &rings), view_shape("chance__dots", &dots)]);
    let mut rows = Vec::new();
    for it in 0..=MOST_SIBLINGS {
        rows.push(vec![written(it), written(matched(words, it))]);
    }
    let head = [words.label(labels::TABLE_SIBLINGS), words.label(labels::TABLE_CHANCE)];
    let says = if siblings == 0 { says::NO_SIBLINGS } else { says::SOME_SIBLINGS };
    let told = vec![
        view_line("p", "chance__number", &chance(words, siblings)),
        view_line("p", "", words.says(says)),
        view_line("p", "", words.says(says::NOT_ENOUGH)),
    ];
    let all = vec![
        view_dial(words, &dial, set),
        view_figure(
            "chance__families",
            "-6 -6 212 212",
            &words.filled(labels::DOTS, &gaps),
            families,
        ),
        view_block("chance__told", told),
        view_table(words, words.label(labels::TABLE), &head, &rows),
    ];
    view_block("chance", all)
}
