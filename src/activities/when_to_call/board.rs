//! Where the sorted cards lie.

use simulations::triage::Urgency;
use yew::{Html, html};

use super::{Change, WhenToCall};
use crate::activities::Playing;
use crate::activities::keys::Label;
use crate::activities::keys::when_to_call::labels;
use crate::activities::parts::view_mark;
use crate::components::line::view_line;

/// A place for cards: the names of its labels, its class, its drawing.
pub(super) struct Place {
    pub(super) label: Label,
    pub(super) how: Label,
    pub(super) class: &'static str,
    pub(super) drawing: &'static str,
}

impl Place {
    pub(super) fn of(urgency: Urgency) -> Self {
        match urgency {
            Urgency::Now => Self {
                label: labels::NOW,
                how: labels::NOW_WHEN,
                class: "call--now",
                drawing: "M5 3h4l2 5-2.5 2a12 12 0 005.5 5.5l2-2.5 5 2v4a2 2 0 01-2 2A16 16 0 013 5a2 2 0 012-2z",
            },
            Urgency::Today => Self {
                label: labels::TODAY,
                how: labels::TODAY_WHEN,
                class: "call--today",
                drawing: "M12 7a5 5 0 100 10 5 5 0 000-10zM12 2v1.5M12 20.5V22M2 12h1.5M20.5 12H22M5 5l1 1M18 18l1 1M5 19l1-1M18 6l1-1",
            },
            Urgency::NextVisit => Self {
                label: labels::LATER,
                how: labels::LATER_WHEN,
                class: "call--later",
                drawing: "M5 4h9M5 9h7M5 14h4M11 20l1-4 8-8 3 3-8 8z",
            },
        }
    }
}

/// The three places with the cards that lie there; a card can be looked at again.
pub(super) fn view_board(state: &WhenToCall, playing: &Playing<'_, WhenToCall>) -> Html {
    let words = playing.words;
    let places = Urgency::ALL.map(|urgency| {
        let place = Place::of(urgency);
        let lying = words.cards().iter().enumerate();
        let lying = lying.filter(|(card, _)| state.settled(words, *card) == Some(urgency));
        let lying = lying.map(|(place, card)| {
            html! {
                <li key={place}>
                    <button
                        type="button"
                        class="call__sorted"
                        aria-pressed={if place == state.card { "true" } else { "false" }}
                        onclick={playing.does(Change::Take(place))}
                    >{ &card.title }</button>
                </li>
            }
        });
        let lying = lying.collect::<Vec<_>>();
        html! {
            <div class={["call__heap ", place.class].concat()} key={place.class}>
                <h4>{ view_mark(place.drawing) }{ words.label(place.label).to_owned() }</h4>
                if lying.is_empty() {
                    { view_line("p", "", words.label(labels::NOTHING_HERE)) }
                } else {
                    <ul>{ lying.into_iter().collect::<Html>() }</ul>
                }
            </div>
        }
    });
    html! { <div class="call__board">{ places.into_iter().collect::<Html>() }</div> }
}
