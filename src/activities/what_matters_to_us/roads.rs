//! Two roads of the same length and weight: the same rows for each, side by side.

use story::bundle::Card;
use yew::{Html, html};

use super::{Change, WhatMattersToUs};
use crate::activities::keys::Label;
use crate::activities::keys::what_matters_to_us::{Group, labels};
use crate::activities::parts::{view_card, view_mark, view_toggle};
use crate::activities::{Playing, Words};
use crate::components::button::{Variant, view_button};
use crate::components::icon::Icon;
use crate::components::line::view_line;

/// One of the two roads.
#[derive(Clone, Copy)]
struct Road {
    /// The group of its cards.
    group: Group,
    name: Label,
    /// Drawn beside its name.
    outline: &'static str,
}

/// Both roads. Their outlines are of one size and one line: three drops, three cells.
const ROADS: [Road; 2] = [
    Road {
        group: Group::Care,
        name: labels::CARE,
        outline: "M6 3c2 3 3 4.5 3 6a3 3 0 01-6 0c0-1.5 1-3 3-6zM18 3c2 3 3 4.5 3 6a3 3 0 01-6 0c0-1.5 1-3 3-6zM12 12c2 3 3 4.5 3 6a3 3 0 01-6 0c0-1.5 1-3 3-6z",
    },
    Road {
        group: Group::Cells,
        name: labels::CELLS,
        outline: "M6 3a4 4 0 100 8 4 4 0 000-8zM6 7v.1M18 3a4 4 0 100 8 4 4 0 000-8zM18 7v.1M12 13a4 4 0 100 8 4 4 0 000-8zM12 17v.1",
    },
];

fn rows<'a>(words: &'a Words, road: Group) -> impl Iterator<Item = &'a Card> {
    words.cards().iter().filter(move |it| Group::of(it) == Some(road))
}

/// How many rows each road has.
pub(super) fn count(words: &Words) -> usize {
    rows(words, ROADS[0].group).count()
}

/// Which row it is, of how many.
pub(super) fn row_name(words: &Words, row: usize) -> String {
    let name = rows(words, ROADS[0].group).nth(row).map_or("", |it| it.title.as_str());
    let number = |it: usize| it.to_string();
    let gaps = [("row", &*number(row + 1)), ("rows", &*number(count(words))), ("name", name)];
    words.filled(labels::ROW_OF, &gaps)
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
        <div class="roads" role="group" aria-label={words.label(labels::ROADS).to_owned()}>
            { shown.map(|row| view_row(state, playing, row)).collect::<Html>() }
            <div class="roads__ways">
                if !state.every_row {
                    { turn((state.row + rows - 1) % rows, Icon::Backward, labels::ROW_BEFORE) }
                    { turn((state.row + 1) % rows, Icon::Onward, labels::ROW_AFTER) }
                }
                { view_toggle(words.label(labels::ALL_ROWS), state.every_row, playing.does(Change::EveryRow)) }
                { view_toggle(words.label(labels::SWAP), state.swapped, playing.does(Change::Swap)) }
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
    let sides = sides.map(|Road { group, name, outline }| {
        let card = rows(words, group).nth(row).map(|it| view_card(it, playing.reading));
        html! {
            <div class="road" key={group.name()}>
                <p class="road__name">{ view_mark(outline) }{ words.label(name).to_owned() }</p>
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
