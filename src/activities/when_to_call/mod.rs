//! When to call: cards to sort into now, today and the next visit. Each answer gets its reason, to
//! call sooner is welcome each time, and a card that was put too late moves by itself.

mod board;
mod drawings;
#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
#[cfg(test)]
mod tests;

use simulations::triage::{Answer, Urgency};
use yew::{Html, html};

use super::parts::{view_card, view_mark};
use super::{Activity, Playing, Words};
use crate::activities::keys::when_to_call::{Group, labels, says};
use crate::components::button::{Variant, view_button};
use crate::components::icon::{Icon, view_icon};
use crate::components::line::view_line;
use board::{Place, view_board};
use drawings::drawing;

/// Which card lies on top, and when the family would call for each.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct WhenToCall {
    card: usize,
    /// By card; none while it is not sorted.
    chosen: Vec<Option<Urgency>>,
}

/// What the reader does.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Change {
    /// Takes a card up.
    Take(usize),
    /// Says when to call for it.
    Call(Urgency),
}

/// When the fact sheet asks to call for a card.
fn asked(words: &Words, card: usize) -> Urgency {
    match words.cards().get(card).and_then(Group::of) {
        Some(Group::Later) => Urgency::NextVisit,
        Some(Group::Today) => Urgency::Today,
        // What is not known belongs to the telephone.
        Some(Group::Now) | None => Urgency::Now,
    }
}

impl WhenToCall {
    fn choice(&self, card: usize) -> Option<Urgency> {
        self.chosen.get(card).copied().flatten()
    }

    /// Where a card lies: where it was put, or sooner.
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
            return [&count(words, self.card), ": ", title].concat();
        };
        let answer = match choice.answered(asked) {
            Answer::AsAsked => words.says(says::AS_ASKED).to_owned(),
            Answer::Sooner => words.says(says::SOONER).to_owned(),
            Answer::PleaseSooner => {
                let place = words.label(Place::of(asked).label);
                let moved = words.filled(labels::MOVED, &[("place", place)]);
                [words.says(says::PLEASE_SOONER), " ", &moved].concat()
            }
        };
        if self.is_sorted() {
            [&answer, " ", words.says(says::ALL_SORTED)].concat()
        } else {
            answer
        }
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        let words = playing.words;
        let Some(card) = words.cards().get(self.card) else { return Html::default() };
        let settled = self.settled(words, self.card);
        let choices = Urgency::ALL.map(|it| view_choice(playing, it, settled == Some(it)));
        let (cards, here) = (self.chosen.len(), self.card);
        let turn = |look, card: usize, icon, label| {
            view_button(look, Some(icon), words.label(label), playing.does(Change::Take(card)))
        };
        let onward =
            if settled.is_some() && !self.is_sorted() { Variant::Primary } else { Variant::Quiet };
        html! {
            <>
                <div class="call__card" key={here}>
                    { view_line("p", "call__count", &count(words, here)) }
                    { view_mark(drawing(card)) }
                    { view_line("h3", "", &card.title) }
                </div>
                <div class="call__choices" role="group" aria-label={words.label(labels::PLACES).to_owned()}>
                    { choices.into_iter().collect::<Html>() }
                </div>
                if settled.is_some() {
                    { view_card(card, playing.reading) }
                }
                <div class="call__ways">
                    { turn(Variant::Quiet, (here + cards - 1) % cards, Icon::Backward, labels::CARD_BEFORE) }
                    { turn(onward, (here + 1) % cards, Icon::Onward, labels::CARD_AFTER) }
                </div>
                <p class="call__emergency">
                    { view_mark(Place::of(Urgency::Now).drawing) }
                    <span>{ words.says(says::EMERGENCY) }{ " " }{ words.says(says::NOT_SURE) }</span>
                </p>
                { view_board(self, playing) }
            </>
        }
    }
}

/// Which card of how many.
fn count(words: &Words, card: usize) -> String {
    let number = |it: usize| it.to_string();
    let cards = number(words.cards().len());
    words.filled(labels::CARD_OF, &[("card", &number(card + 1)), ("cards", &cards)])
}

/// One of the three places: a drawing, what to do, and how. Each has an edge of its own.
fn view_choice(playing: &Playing<'_, WhenToCall>, urgency: Urgency, pressed: bool) -> Html {
    let place = Place::of(urgency);
    html! {
        <button
            type="button"
            class={["call__place ", place.class].concat()}
            key={place.class}
            aria-pressed={if pressed { "true" } else { "false" }}
            onclick={playing.does(Change::Call(urgency))}
        >
            { view_mark(place.drawing) }
            <strong>
                { playing.words.label(place.label).to_owned() }
                if pressed { { view_icon(Icon::Tick) } }
            </strong>
            { view_line("span", "", playing.words.label(place.how)) }
        </button>
    }
}
