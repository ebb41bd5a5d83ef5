//! When to call: cards to sort into the tiers of the emergency list. The reader gets a reason for each
//! card and is welcome to call sooner. A card that was put too late moves by itself.

mod board;
mod drawings;
#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
#[cfg(test)]
mod tests;

use simulations::triage::{Response, Urgency};
use yew::{Html, classes, html};

use super::parts::{view_card_text, view_line_drawing};
use super::{Activity, Playing, Words};
use crate::activities::keys::when_to_call::{Group, labels, says};
use crate::components::button::{Button, Variant};
use crate::components::icon::{Icon, view_icon};
use board::{Place, view_board};
use drawings::drawing;

/// The card on top, and when the family would call for each.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct WhenToCall {
    card: usize,
    /// By card; none while it is not sorted.
    chosen: Vec<Option<Urgency>>,
}

/// What the reader does.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Change {
    /// Puts a card on top, by its index.
    Take(usize),
    /// Says when to call for it.
    Call(Urgency),
}

/// When the emergency list asks to call for a card.
fn asked(words: &Words, card: usize) -> Urgency {
    match words.cards().get(card).and_then(Group::of) {
        Some(Group::Soon) => Urgency::Soon,
        Some(Group::Team) => Urgency::Team,
        // What is not known belongs to the telephone.
        Some(Group::Emergency) | None => Urgency::Emergency,
    }
}

impl WhenToCall {
    fn choice(&self, card: usize) -> Option<Urgency> {
        self.chosen.get(card).copied().flatten()
    }

    /// The place of a card: where the family put it, or sooner.
    fn settled(&self, words: &Words, card: usize) -> Option<Urgency> {
        self.choice(card).map(|it| it.settled(asked(words, card)))
    }

    fn is_sorted(&self) -> bool {
        self.chosen.iter().all(Option::is_some)
    }
}

impl Activity for WhenToCall {
    type Change = Change;

    const NAME: &'static str = "when-to-call";

    fn start(words: &Words) -> Self {
        Self { card: 0, chosen: vec![None; words.cards().len()] }
    }

    fn after(&self, change: &Change, _: &Words) -> Self {
        let mut next = self.clone();
        match *change {
            Change::Take(card) if card < self.chosen.len() => next.card = card,
            Change::Take(_) => {}
            Change::Call(urgency) => {
                if let Some(choice) = next.chosen.get_mut(self.card) {
                    *choice = Some(urgency);
                }
            }
        }
        next
    }

    fn said(&self, words: &Words) -> String {
        let asked = asked(words, self.card);
        let title = words.cards().get(self.card).map_or("", |it| it.title.as_str());
        let Some(choice) = self.choice(self.card) else {
            return words.writing().label(&count(words, self.card), title);
        };
        let answer = match choice.answered(asked) {
            Response::AsAsked => words.says(says::AS_ASKED).to_owned(),
            Response::Sooner => words.says(says::SOONER).to_owned(),
            Response::PleaseSooner => {
                let place = words.label(Place::of(asked).name);
                let moved = words.filled(labels::MOVED, &[("place", place)]);
                words.writing().sentences(&[words.says(says::PLEASE_SOONER), &moved])
            }
        };
        if self.is_sorted() {
            words.writing().sentences(&[answer.as_str(), words.says(says::ALL_SORTED)])
        } else {
            answer
        }
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        let words = playing.words;
        let Some(card) = words.cards().get(self.card) else { return Html::default() };
        let settled = self.settled(words, self.card);
        html! {
            <>
                <div class="call__card" key={self.card}>
                    <p class="call__count">{ count(words, self.card) }</p>
                    { view_line_drawing(drawing(card)) }
                    <h3>{ &card.title }</h3>
                </div>
                <div class="call__choices" role="group" aria-label={words.label(labels::PLACES).to_owned()}>
                    for urgency in Urgency::ALL {
                        { view_choice(playing, urgency, settled == Some(urgency)) }
                    }
                </div>
                if settled.is_some() {
                    { view_card_text(card, playing.reading) }
                }
                { self.view_turns(playing, settled.is_some()) }
                { view_board(self, playing) }
            </>
        }
    }
}

impl WhenToCall {
    /// The buttons for the card before and the card after. The next card stands out once this one is
    /// sorted.
    fn view_turns(&self, playing: &Playing<'_, Self>, is_settled: bool) -> Html {
        let (cards, here) = (self.chosen.len(), self.card);
        let turn = |look, card, icon, label| {
            let take = playing.does(Change::Take(card));
            html! {
                <Button
                    variant={look}
                    {icon}
                    label={playing.words.label(label).to_owned()}
                    onclick={take}
                />
            }
        };
        let stands_out = is_settled && !self.is_sorted();
        let onward = if stands_out { Variant::Primary } else { Variant::Quiet };
        html! {
            <div class="call__ways">
                { turn(Variant::Quiet, (here + cards - 1) % cards, Icon::Backward, labels::CARD_BEFORE) }
                { turn(onward, (here + 1) % cards, Icon::Onward, labels::CARD_AFTER) }
            </div>
        }
    }
}

/// Which card of how many.
fn count(words: &Words, card: usize) -> String {
    let number = |it: usize| words.writing().count(it);
    let cards = number(words.cards().len());
    words.filled(labels::CARD_OF, &[("card", &number(card + 1)), ("cards", &cards)])
}

/// One of the three places: a drawing, and whom to call how soon. Each has an edge of its own.
fn view_choice(playing: &Playing<'_, WhenToCall>, urgency: Urgency, pressed: bool) -> Html {
    let words = playing.words;
    let Place { name, class, outline } = Place::of(urgency);
    html! {
        <button
            key={class}
            type="button"
            class={classes!("call__place", class)}
            aria-pressed={pressed.to_string()}
            onclick={playing.does(Change::Call(urgency))}
        >
            { view_line_drawing(outline) }
            <strong>
                { words.label(name) }
                if pressed {
                    { view_icon(Icon::Tick) }
                }
            </strong>
        </button>
    }
}
