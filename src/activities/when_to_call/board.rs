//! Draws the three places with the cards that were sorted into them.

use simulations::triage::Urgency;
use yew::{Html, classes, html};

use super::{Change, WhenToCall};
use crate::activities::Playing;
use crate::activities::keys::Label;
use crate::activities::keys::when_to_call::{labels, tiers};
use crate::activities::parts::view_line_drawing;
use crate::components::icon::TELEPHONE;

/// A place for cards.
pub(super) struct Place {
    pub(super) name: Label,
    pub(super) class: &'static str,
    /// A line drawing.
    pub(super) outline: &'static str,
}

impl Place {
    pub(super) fn of(urgency: Urgency) -> Self {
        match urgency {
            Urgency::Emergency => {
                Self { name: tiers::EMERGENCY, class: "call--now", outline: TELEPHONE }
            }
            Urgency::Team => Self {
                name: tiers::TEAM,
                class: "call--today",
                outline: "M12 7a5 5 0 100 10 5 5 0 000-10zM12 2v1.5M12 20.5V22M2 12h1.5M20.5 12H22M5 5l1 1M18 18l1 1M5 19l1-1M18 6l1-1",
            },
            Urgency::Soon => Self {
                name: tiers::SOON,
                class: "call--later",
                outline: "M5 4h9M5 9h7M5 14h4M11 20l1-4 8-8 3 3-8 8z",
            },
        }
    }
}

/// The three places with their cards. Pressing a card puts it on top again.
pub(super) fn view_board(it: &WhenToCall, playing: &Playing<'_, WhenToCall>) -> Html {
    html! {
        <div class="call__board">
            for urgency in Urgency::ALL {
                { view_heap(it, playing, urgency) }
            }
        </div>
    }
}

fn view_heap(it: &WhenToCall, playing: &Playing<'_, WhenToCall>, urgency: Urgency) -> Html {
    let words = playing.words;
    let Place { name, class, outline, .. } = Place::of(urgency);
    let lies_here = |index: &usize| it.settled(words, *index) == Some(urgency);
    let lying = words.cards().iter().enumerate().filter(|(index, _)| lies_here(index));
    let lying = lying.collect::<Vec<_>>();
    html! {
        <div key={class} class={classes!("call__heap", class)}>
            <h4>{ view_line_drawing(outline) }{ words.label(name) }</h4>
            if lying.is_empty() {
                <p>{ words.label(labels::NOTHING_HERE) }</p>
            } else {
                <ul>
                    for (index, card) in lying {
                        <li key={index}>
                            <button
                                type="button"
                                class="call__sorted"
                                aria-pressed={(index == it.card).to_string()}
                                onclick={playing.does(Change::Take(index))}
                            >{ &card.title }</button>
                        </li>
                    }
                </ul>
            }
        </div>
    }
}
