//! Two roads of the same length and weight: the same rows for each, side by side.

use story::bundle::Card;
use yew::{Html, html};

use super::{Change, WhatMattersToUs};
use crate::activities::keys::Label;
use crate::activities::keys::what_matters_to_us::{Group, labels};
use crate::activities::parts::{view_card_text, view_line_drawing, view_toggle};
use crate::activities::{Playing, Words};
use crate::components::button::{Button, Variant};
use crate::components::icon::Icon;

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

fn rows(words: &Words, road: Group) -> impl Iterator<Item = &Card> {
    words.cards().iter().filter(move |it| Group::of(it) == Some(road))
}

/// How many rows each road has.
pub(super) fn count(words: &Words) -> usize {
    rows(words, ROADS[0].group).count()
}

/// Which row it is, of how many.
pub(super) fn row_name(words: &Words, row: usize) -> String {
    let name = rows(words, ROADS[0].group).nth(row).map_or("", |it| it.title.as_str());
    let number = |it: usize| words.writing().count(it);
    let gaps = [("row", &*number(row + 1)), ("rows", &*number(count(words))), ("name", name)];
    words.filled(labels::ROW_OF, &gaps)
}

/// Both roads, one row at a time or all of them.
pub(super) fn view_roads(it: &WhatMattersToUs, playing: &Playing<'_, WhatMattersToUs>) -> Html {
    let words = playing.words;
    let rows = count(words);
    let (every_row, swap) = (playing.does(Change::EveryRow), playing.does(Change::Swap));
    html! {
        <div class="roads" role="group" aria-label={words.label(labels::ROADS).to_owned()}>
            for row in (0..rows).filter(|row| it.every_row || *row == it.row) {
                { view_row(it, playing, row) }
            }
            <div class="roads__ways">
                if !it.every_row {
                    { view_turn(playing, (it.row + rows - 1) % rows, Icon::Backward, labels::ROW_BEFORE) }
                    { view_turn(playing, (it.row + 1) % rows, Icon::Onward, labels::ROW_AFTER) }
                }
                { view_toggle(words.label(labels::ALL_ROWS), it.every_row, every_row) }
                { view_toggle(words.label(labels::SWAP), it.swapped, swap) }
            </div>
        </div>
    }
}

/// A button that turns to a row.
fn view_turn(playing: &Playing<'_, WhatMattersToUs>, row: usize, icon: Icon, label: Label) -> Html {
    html! {
        <Button
            variant={Variant::Quiet}
            {icon}
            label={playing.words.label(label).to_owned()}
            onclick={playing.does(Change::Row(row))}
        />
    }
}

/// The same row of both roads, side by side.
fn view_row(it: &WhatMattersToUs, playing: &Playing<'_, WhatMattersToUs>, row: usize) -> Html {
    let words = playing.words;
    let [care, cells] = ROADS;
    let sides = if it.swapped { [cells, care] } else { [care, cells] };
    html! {
        <div class="roads__row" key={row}>
            <h3>{ row_name(words, row) }</h3>
            <div class="roads__sides">
                for Road { group, name, outline } in sides {
                    <div class="road" key={group as usize}>
                        <p class="road__name">{ view_line_drawing(outline) }{ words.label(name) }</p>
                        if let Some(card) = rows(words, group).nth(row) {
                            { view_card_text(card, playing.reading) }
                        }
                    </div>
                }
            </div>
        </div>
    }
}
