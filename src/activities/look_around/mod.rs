//! Look around the room: eight things in a clean-air room, seen from the bed, each with a word to a
//! child and one to a grown-up.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
#[cfg(test)]
mod tests;

use story::bundle::Card;
use yew::{Html, html};

use super::parts::{
    Exploration, Hotspot, HotspotList, view_card_text, view_drawing, view_hotspot_list,
    view_hotspot_picture,
};
use super::{Activity, Playing, Words};
use crate::activities::keys::look_around::{Group, labels, says};
use crate::components::button::{Button, Variant};
use crate::components::icon::{Icon, view_icon};

/// Which things the reader has opened.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct LookAround {
    things: Exploration,
}

/// What the reader does.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Change {
    /// Opens a thing, by its place among the cards, from the picture.
    Open(usize),
    /// Opens a thing, by its place among the cards, from the list.
    OpenInList(usize),
    /// Opens the next thing that was not opened yet.
    Next,
}

impl Activity for LookAround {
    type Change = Change;

    const NAME: &'static str = "look-around";

    fn start(_: &Words) -> Self {
        Self::default()
    }

    fn after(&self, change: &Change, words: &Words) -> Self {
        let all = 0..words.cards().len();
        let things = match *change {
            Change::Open(index) if all.contains(&index) => self.things.open(index),
            Change::OpenInList(index) if all.contains(&index) => self.things.open_in_list(index),
            Change::Open(_) | Change::OpenInList(_) => self.things,
            Change::Next => self.things.open_next(all),
        };
        Self { things }
    }

    fn said(&self, words: &Words) -> String {
        let Some(card) = self.things.open.and_then(|it| words.cards().get(it)) else {
            return words.label(labels::START).to_owned();
        };
        let said = words.filled(labels::SAID, &[("thing", &card.title)]);
        if self.things.has_visited_all(0..words.cards().len()) {
            words.writing().sentences(&[said.as_str(), words.says(says::ALL_SEEN)])
        } else {
            said
        }
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        let words = playing.words;
        let hotspots = self.hotspots(playing);
        let open = self.things.open.and_then(|it| words.cards().get(it));
        let open = open.map(|card| view_open(card, playing));
        let (in_list, below) = if self.things.in_list { (open, None) } else { (None, open) };
        let picture = view_drawing(playing.base, "room", words.label(labels::PICTURE));
        let list = HotspotList {
            words,
            label: words.label(labels::THINGS),
            visited: words.label(labels::SEEN),
            hotspots: &hotspots,
            text: in_list,
        };
        let next = playing.does(Change::Next);
        html! {
            <div class="room">
                { view_hotspot_picture("room__plate", &hotspots, picture) }
                <div class="panel">
                    <Button
                        variant={Variant::Primary}
                        icon={Icon::Onward}
                        label={words.label(labels::NEXT).to_owned()}
                        onclick={next}
                    />
                    { below.unwrap_or_default() }
                </div>
                { view_hotspot_list(&list) }
            </div>
        }
    }
}

impl LookAround {
    fn hotspots(&self, playing: &Playing<'_, Self>) -> Vec<Hotspot> {
        let cards = playing.words.cards().iter().enumerate();
        let hotspots = cards.map(|(index, card)| Hotspot {
            title: card.title.clone(),
            visited: self.things.visited.contains(index),
            open: self.things.open == Some(index),
            open_in_picture: playing.does(Change::Open(index)),
            open_in_list: playing.does(Change::OpenInList(index)),
        });
        hotspots.collect()
    }
}

/// The text of the open thing, with a note where hospitals differ.
fn view_open(card: &Card, playing: &Playing<'_, LookAround>) -> Html {
    html! {
        <>
            <p class="panel__title">{ &card.title }</p>
            { view_card_text(card, playing.reading) }
            if Group::of(card) == Some(Group::Differs) {
                <p class="panel__note">
                    { view_icon(Icon::Often) }
                    <span>{ playing.words.label(labels::DIFFERS) }</span>
                </p>
            }
        </>
    }
}
