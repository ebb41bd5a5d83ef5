//! What matters to us: two roads in the same rows, side by side, and pebbles to sort by how much
//! each matters. Nothing is added up, nothing is recommended; the list goes to *our page*.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
mod pebbles;
mod roads;
#[cfg(test)]
mod tests;

use yew::{Html, html};

use super::{Activity, Playing, Words};
use crate::activities::keys::Label;
use crate::activities::keys::what_matters_to_us::{labels, says};
use pebbles::view_pebbles;
use roads::view_roads;

/// Which road comes first, which rows are shown, which pebble is held, and the dish of each.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct WhatMattersToUs {
    swapped: bool,
    row: usize,
    every_row: bool,
    /// The pebble in the reader's hand.
    held: usize,
    /// By pebble; none while it lies on the pile.
    dishes: Vec<Option<Dish>>,
    last: Last,
}

/// How much a pebble matters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Dish {
    Lot,
    Some,
    NotNow,
}

/// What happened last, for what is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Last {
    Swapped,
    RowsChanged,
    PickedUp,
    Put(usize, Dish),
}

/// What the reader does.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Change {
    /// Lets the two roads change sides: the one that stands first is not meant to be the better.
    Swap,
    /// Looks at a row.
    Row(usize),
    /// Looks at every row, or at one at a time.
    EveryRow,
    /// Picks a pebble up, from the pile or from a dish.
    PickUp(usize),
    /// Puts the pebble that is held into a dish.
    Put(Dish),
}

impl Dish {
    const ALL: [Self; 3] = [Self::Lot, Self::Some, Self::NotNow];

    /// The name of its label.
    fn label(self) -> Label {
        match self {
            Self::Lot => labels::A_LOT,
            Self::Some => labels::SOME,
            Self::NotNow => labels::NOT_NOW,
        }
    }
}

impl WhatMattersToUs {
    /// The pebble after the one held that still lies on the pile; the one held where there is none.
    fn next_on_the_pile(&self) -> usize {
        let count = self.dishes.len();
        let mut following = (1..count).map(|step| (self.held + step) % count);
        following.find(|it| self.dishes.get(*it) == Some(&None)).unwrap_or(self.held)
    }
}

impl Activity for WhatMattersToUs {
    type Change = Change;

    const NAME: &'static str = "what-matters-to-us";

    fn start(words: &Words) -> Self {
        let dishes = vec![None; pebbles::of(words).count()];
        Self { swapped: false, row: 0, every_row: false, held: 0, dishes, last: Last::PickedUp }
    }

    fn after(&self, change: &Change, words: &Words) -> Self {
        let mut next = self.clone();
        match *change {
            Change::Swap => {
                next.swapped = !self.swapped;
                next.last = Last::Swapped;
            }
            Change::Row(row) if row < roads::count(words) => {
                next.row = row;
                next.last = Last::RowsChanged;
            }
            Change::EveryRow => {
                next.every_row = !self.every_row;
                next.last = Last::RowsChanged;
            }
            Change::PickUp(pebble) if pebble < self.dishes.len() => {
                next.held = pebble;
                next.last = Last::PickedUp;
            }
            Change::Put(dish) => {
                if let Some(place) = next.dishes.get_mut(self.held) {
                    *place = Some(dish);
                }
                next.held = next.next_on_the_pile();
                next.last = Last::Put(self.held, dish);
            }
            Change::Row(_) | Change::PickUp(_) => {}
        }
        next
    }

    fn said(&self, words: &Words) -> String {
        match self.last {
            Last::Swapped => words.label(labels::SWAPPED).to_owned(),
            Last::RowsChanged if self.every_row => words.label(labels::EVERY_ROW).to_owned(),
            Last::RowsChanged => roads::row_name(words, self.row),
            Last::PickedUp => {
                words.filled(labels::PICKED, &[("what", pebbles::title(words, self.held))])
            }
            Last::Put(..) if self.dishes.iter().all(Option::is_some) => {
                words.says(says::ALL_PUT).to_owned()
            }
            Last::Put(pebble, dish) => pebbles::line(words, pebble, dish),
        }
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        html! { <>{ view_roads(self, playing) }{ view_pebbles(self, playing) }</> }
    }
}
