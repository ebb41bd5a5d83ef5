//! Shuffle the haplotypes: a family is dealt from a seed, and any two of its people are compared
//! strip by strip. Beside it a hundred such families show how often a brother or sister has the
//! same two strips.
//!
//! The family is imaginary and never the brothers': nothing is known of how theirs match.

mod chance;
#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
mod strip;

use simulations::haplotypes::{Family, OUT_OF_TEN, Person};
use simulations::siblings::MOST_SIBLINGS;
use story::Reading;
use yew::{Html, html};

use self::chance::{chance, view_chance};
use self::strip::{lined_up, view_link, view_strips};
use super::parts::view_figure;
use super::{Activity, Playing, Words};
use crate::components::button::{Look, view_button};
use crate::components::line::view_line;

/// How many children a family has: few enough to see all at once.
const CHILDREN: u8 = 4;
/// The first family shows every kind of match between its first child and the others.
const FIRST_SEED: u64 = 62;
const FATHER: u8 = 0;
const MOTHER: u8 = 1;
const FIRST_CHILD: u8 = 2;

/// A family, who of it is compared, and how many brothers and sisters the hundred families have.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ShuffleTheHaplotypes {
    seed: u64,
    /// Two people at most, those picked last.
    picked: Vec<u8>,
    siblings: u8,
    last: Last,
}

/// What the reader did last, so that she is told of that.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Last {
    Picked,
    Dealt,
    Siblings,
}

/// What the reader does.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// Picks somebody to compare, or no longer: father, mother, then the children.
    Pick(u8),
    /// Deals the next family.
    Deal,
    /// Says how many brothers and sisters there are.
    Siblings(i32),
}

impl ShuffleTheHaplotypes {
    /// Somebody of this family.
    fn person(&self, who: u8) -> Person {
        match who {
            FATHER => Person::father(),
            MOTHER => Person::mother(),
            child => Family { seed: self.seed, reshuffled_out_of_100: 0 }.child(child - FIRST_CHILD),
        }
    }

    /// The two to compare, if two are picked: in the family's order.
    fn pair(&self) -> Option<[u8; 2]> {
        let [one, other] = self.picked[..] else { return None };
        Some([one.min(other), one.max(other)])
    }

    /// Who they are, what they share, and how many tags match.
    fn compared(&self, words: &Words, [one, other]: [u8; 2]) -> [String; 3] {
        let who = words.filled("compared", &[("first", &name(words, one)), ("second", &name(words, other))]);
        let (first, second) = (self.person(one), self.person(other));
        let shared = match (other, first.shared_sets(second)) {
            (MOTHER, _) => "parents",
            (_, 1) if one < FIRST_CHILD => "parent-and-child",
            (_, 2) => "both",
            (_, 1) => "one",
            _ => "none",
        };
        // Nobody matches anybody better than themselves.
        let [score, total] = [second, first]
            .map(|it| words.written(f64::from(first.score(it, &OUT_OF_TEN)), 0));
        let gaps = [("score", &*score), ("total", &*total)];
        [who, words.says(shared).to_owned(), words.filled("matched", &gaps)]
    }
}

/// What somebody is called.
fn name(words: &Words, who: u8) -> String {
    match who {
        FATHER => words.label("father").to_owned(),
        MOTHER => words.label("mother").to_owned(),
        child => {
            let number = words.written(f64::from(child - FIRST_CHILD + 1), 0);
            words.filled("child", &[("number", &number)])
        }
    }
}

impl Activity for ShuffleTheHaplotypes {
    type Change = Change;

    const NAME: &'static str = "shuffle-the-haplotypes";

    fn start(_: &Words) -> Self {
        Self { seed: FIRST_SEED, picked: Vec::new(), siblings: 1, last: Last::Picked }
    }

    fn after(&self, change: &Change, _: &Words) -> Self {
        let mut next = self.clone();
        match *change {
            Change::Pick(who) if who < FIRST_CHILD + CHILDREN => {
                next.last = Last::Picked;
                if let Some(place) = self.picked.iter().position(|it| *it == who) {
                    next.picked.remove(place);
                } else {
                    next.picked.push(who);
                    let before_two = next.picked.len().saturating_sub(2);
                    next.picked.drain(..before_two);
                }
            }
            Change::Pick(_) => {}
            Change::Deal => {
                next.last = Last::Dealt;
                next.seed = self.seed.wrapping_add(1);
            }
            Change::Siblings(count) => {
                next.last = Last::Siblings;
                next.siblings = u8::try_from(count).unwrap_or(0).min(MOST_SIBLINGS);
            }
        }
        next
    }

    fn said(&self, words: &Words) -> String {
        if self.last == Last::Siblings {
            return chance(words, self.siblings);
        }
        let told = match (self.pair(), self.picked.len()) {
            (Some(pair), _) => {
                let [who, shared, matched] = self.compared(words, pair);
                [&who, ": ", &shared, " ", &matched, "."].concat()
            }
            (None, 0) => words.says("pick-two").to_owned(),
            (None, _) => words.says("pick-one").to_owned(),
        };
        if self.last == Last::Dealt { [words.label("family"), " ", &told].concat() } else { told }
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        let words = playing.words;
        let people = |from: u8, to: u8| (from..to).map(|who| self.view_person(playing, who)).collect::<Html>();
        html! {
            <>
                <div class="family">
                    <div class="family__people" role="group" aria-label={words.label("parents").to_owned()}>
                        { people(FATHER, FIRST_CHILD) }
                    </div>
                    { view_button(Look::Primary, None, words.label("deal"), playing.does(Change::Deal)) }
                    <div
                        class="family__people family__people--dealt"
                        role="group"
                        aria-label={words.label("children").to_owned()}
                        key={self.seed}
                    >
                        { people(FIRST_CHILD, FIRST_CHILD + CHILDREN) }
                    </div>
                </div>
                { self.view_compared(playing) }
                if playing.reading >= Reading::Family {
                    { view_chance(words, self.siblings, &playing.takes(Change::Siblings)) }
                }
            </>
        }
    }
}

impl ShuffleTheHaplotypes {
    /// Somebody to pick, with two strips.
    fn view_person(&self, playing: &Playing<'_, Self>, who: u8) -> Html {
        let pressed = self.picked.contains(&who);
        html! {
            <button
                type="button"
                class="person"
                aria-pressed={if pressed { "true" } else { "false" }}
                aria-label={self.told(playing.words, who)}
                onclick={playing.does(Change::Pick(who))}
            >
                { view_strips(playing.words, self.person(who)) }
                { view_line("span", "", &name(playing.words, who)) }
            </button>
        }
    }

    /// Who somebody is, and which strips they have.
    fn told(&self, words: &Words, who: u8) -> String {
        let [first, second] = strip::letters(words, self.person(who));
        words.filled("person", &[("person", &name(words, who)), ("first", first), ("second", second)])
    }

    /// The two who are picked, their strips side by side; or what to do first.
    fn view_compared(&self, playing: &Playing<'_, Self>) -> Html {
        let words = playing.words;
        let Some(pair) = self.pair() else {
            let says = if self.picked.is_empty() { "pick-two" } else { "pick-one" };
            return view_line("p", "compared", words.says(says));
        };
        let [who, shared, matched] = self.compared(words, pair);
        let told = pair.map(|it| self.told(words, it)).join(". ");
        let links = lined_up(self.person(pair[0]), self.person(pair[1]));
        let links = links.map(|it| view_link(words, it)).into_iter().collect::<Html>();
        html! {
            <div class="compared">
                { view_line("p", "compared__who", &who) }
                { view_figure("compared__strips", "0 0 232 120", &told, links) }
                { view_line("p", "", &shared) }
                if playing.reading >= Reading::Family {
                    { view_line("p", "compared__matched", &matched) }
                }
            </div>
        }
    }
}
