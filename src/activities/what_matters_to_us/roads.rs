//! Two roads of the same length and weight: the same rows for each, side by side.

use story::bundle::Card;
use yew::{Html, html};

use super::{Change, WhatMattersToUs};
use crate::activities::parts::{view_card, view_mark, view_toggle};
use crate::activities::{Playing, Words};
use crate::components::button::{Variant, view_button};
use crate::components::icon::Icon;
use crate::components::line::view_line;

/// The two roads: name of the group and of the label, and the drawing beside the name. The drawings
/// are of one size and one line: three drops, three cells.
const ROADS: [(&str, &str); 2] = [
    (
        "care",
        "M6 3c2 3 3 4.5 3 6a3 3 0 01-6 0c0-1.5 1-3 3-6zM18 3c2 3 3 4.5 3 6a3 3 0 01-6 0c0-1.5 1-3 3-6zM12 12c2 3 3 4.5 3 6a3 3 0 01-6 0c0-1.5 1-3 3-6z",
    ),
    (
        "cells",
        "M6 3a4 4 0 100 8 4 4 0 000-8zM6 7v.1M18 3a4 4 0 100 8 4 4 0 000-8zM18 7v.1M12 13a4 4 0 100 8 4 4 0 000-8zM12 17v.1",
    ),
];

fn rows<'a>(words: &'a Words, road: &'a str) -> impl Iterator<Item = &'a Card> {
    words.cards().iter().filter(move |it| it.group == road)
}

/// How many rows each road has.
pub(super) fn count(words: &Words) -> usize {
    rows(words, ROADS[0].0).count()
}

/// Which row it is, of how many.
pub(super) fn row_name(words: &Words, row: usize) -> String {
    let name = rows(words, ROADS[0].0).nth(row).map_or("", |it| it.title.as_str());
    let number = |it: usize| it.to_string();
    let gaps = [("row", &*number(row + 1)), ("rows", &*number(count(words))), ("name", name)];
    words.filled("row-of", &gaps)
}

/// Both roads, one row at a time or all of them.
pub(super) fn view_roads(state: &WhatMattersToUs, playing: &Playing<'_, WhatMattersToUs>) -> Html {
    let words = playing.words;
    let rows = count(words);
    let shown = (0..rows).filter(|it| state.every_row || *it == state.row);
    let turn = |row: usize, icon, label| {
        let turn = playing.does(Change::Row(row));
        view_button(Variant::Quiet, Some(icon), words.label(label), turn)
    };
    html! {
        <div class="roads" role="group" aria-label={words.label("roads").to_owned()}>
            { shown.map(|row| view_row(state, playing, row)).collect::<Html>() }
            <div class="roads__ways">
                if !state.every_row {
                    { turn((state.row + rows - 1) % rows, Icon::Backward, "row-before") }
                    { turn((state.row + 1) % rows, Icon::Onward, "row-after") }
                }
                { view_toggle(words.label("all-rows"), state.every_row, playing.does(Change::EveryRow)) }
                { view_toggle(words.label("swap"), state.swapped, playing.does(Change::Swap)) }
            </div>
        </div>
    }
}

fn view_row(state: &WhatMattersToUs, playing: &Playing<'_, WhatMattersToUs>, row: usize) -> Html {
    let words = playing.words;
    let mut sides = ROADS;
    if state.swapped {
        sides.reverse();
    }
    let sides = sides.map(|(road, drawing)| {
        let card = rows(words, road).nth(row).map(|it| view_card(it, playing.reading));
        html! {
            <div class="road" key={road}>
                <p class="road__name">{ view_mark(drawing) }{ words.label(road).to_owned() }</p>
                { card.unwrap_or_default() }
            </div>
        }
    });
    html! {
        <div class="roads__row" key={row}>
            { view_line("h3", "", &row_name(words, row)) }
            <div class="roads__sides">{ sides.into_iter().collect::<Html>() }</div>
        </div>
    }
}
