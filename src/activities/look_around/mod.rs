//! Look around the room: eight things in a clean-air room, seen from the bed, each with a word to a
//! child and one to a grown-up.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
#[cfg(test)]
mod tests;

use story::bundle::Card;
use yew::{Html, html};

use super::parts::{Looked, Spot, view_card, view_drawing, view_plate, view_spots};
use super::{Activity, Playing, Words};
use crate::activities::keys::look_around::{Group, labels, says};
use crate::components::button::{Variant, view_button};
use crate::components::icon::{Icon, view_icon};
use crate::components::line::view_line;

/// What was looked at.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct LookAround {
    looked: Looked,
}

/// What the reader does.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// Looks at a thing by its place, in the drawing.
    At(usize),
    /// Looks at a thing by its place, in the list.
    InList(usize),
    /// Looks at the next that was not looked at.
    Next,
}

impl Activity for LookAround {
    type Change = Change;

    const NAME: &'static str = "look-around";

    fn start(_: &Words) -> Self {
        Self::default()
    }

    fn after(&self, change: &Change, words: &Words) -> Self {
        let things = 0..words.cards().len();
        let looked = match *change {
            Change::At(place) if things.contains(&place) => self.looked.at(place),
            Change::InList(place) if things.contains(&place) => self.looked.at_in_list(place),
            Change::At(_) | Change::InList(_) => self.looked,
            Change::Next => self.looked.at_next(things),
        };
        Self { looked }
    }

    fn said(&self, words: &Words) -> String {
        let Some(card) = self.looked.open.and_then(|it| words.cards().get(it)) else {
            return words.label(labels::START).to_owned();
        };
        let said = words.filled(labels::SAID, &[("thing", &card.title)]);
        if self.looked.has_seen_all(0..words.cards().len()) {
            [&said, " ", words.says(says::ALL_SEEN)].concat()
        } else {
            said
        }
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        let words = playing.words;
        let spots = words.cards().iter().enumerate().map(|(place, card)| Spot {
            title: &card.title,
            seen: self.looked.seen.has(place),
            open: self.looked.open == Some(place),
            touch: playing.does(Change::At(place)),
            choose: playing.does(Change::InList(place)),
        });
        let spots = spots.collect::<Vec<_>>();
        let drawing = view_drawing(playing.base, "room", words.label(labels::PICTURE));
        let open = self.looked.open.and_then(|it| words.cards().get(it));
        let open = open.map(|card| view_open(card, playing));
        let (listed, below) = if self.looked.in_list { (open, None) } else { (None, open) };
        html! {
            <div class="room">
                { view_plate(drawing, "room__plate", &spots) }
                <div class="panel">
                    { view_button(Variant::Primary, Some(Icon::Onward), words.label(labels::NEXT), playing.does(Change::Next)) }
                    { below.unwrap_or_default() }
                </div>
                { view_spots(words.label(labels::THINGS), words.label(labels::SEEN), &spots, listed.as_ref()) }
            </div>
        }
    }
}

/// What is told of the thing that lies open.
fn view_open(card: &Card, playing: &Playing<'_, LookAround>) -> Html {
    html! {
        <>
            { view_line("p", "panel__title", &card.title) }
            { view_card(card, playing.reading) }
            if Group::of(card) == Some(Group::Differs) {
                <p class="panel__note">{ view_icon(Icon::Often) }<span>{ playing.words.label(labels::DIFFERS).to_owned() }</span></p>
            }
        </>
    }
}
