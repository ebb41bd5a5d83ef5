//! A hundred made-up families with so many brothers and sisters, as dots.

use simulations::siblings::{MOST_SIBLINGS, chance_of_a_matched_sibling};
use yew::{Callback, Html, html};

use crate::activities::Words;
use crate::activities::parts::{Dial, view_dial, view_figure, view_table};
use crate::components::line::view_line;

/// One dot, round a point.
const DOT: &str = "m-7 0a7 7 0 1 0 14 0a7 7 0 1 0-14 0z";

/// How many of a hundred families have a full match among so many brothers and sisters.
fn matched(words: &Words, siblings: u8) -> u8 {
    chance_of_a_matched_sibling(words.number("both").from, siblings)
}

/// The same in words.
pub(super) fn chance(words: &Words, siblings: u8) -> String {
    let written = words.written(f64::from(matched(words, siblings)), 0);
    words.filled("chance", &[("chance", &written)])
}

/// How many brothers and sisters, the dots, what they say, and the table of all.
pub(super) fn view_chance(words: &Words, siblings: u8, set: &Callback<i32>) -> Html {
    let written = |it: u8| words.written(f64::from(it), 0);
    let dial = Dial {
        label: words.label("siblings"),
        text: &written(siblings),
        value: i32::from(siblings),
        ends: (0, i32::from(MOST_SIBLINGS)),
        step: 1,
    };
    let full = matched(words, siblings);
    let gaps = [("chance", &*written(full)), ("rest", &*written(100 - full))];
    let [dots, rings] = [(0, full), (full, 100)].map(|(from, to)| {
        let at = |it: u8| (10 + 20 * u32::from(it)).to_string();
        let dot = |it: u8| ["M", &at(it % 10), " ", &at(it / 10), DOT].concat();
        (from..to).map(dot).collect::<String>()
    });
    let dots = html! {
        <>
            <path class="chance__rings" d={rings} />
            <path class="chance__dots" d={dots} />
        </>
    };
    let rows = (0..=MOST_SIBLINGS).map(|it| vec![written(it), written(matched(words, it))]);
    let head = [words.label("table-siblings"), words.label("table-chance")];
    let says = if siblings == 0 { "no-siblings" } else { "some-siblings" };
    html! {
        <div class="chance">
            { view_dial(words, &dial, set) }
            { view_figure("chance__families", "-6 -6 212 212", &words.filled("dots", &gaps), dots) }
            <div class="chance__told">
                { view_line("p", "chance__number", &chance(words, siblings)) }
                { view_line("p", "", words.says(says)) }
                { view_line("p", "", words.says("not-enough")) }
            </div>
            { view_table(words, words.label("table"), &head, &rows.collect::<Vec<_>>()) }
        </div>
    }
}
