//! Shuffle the haplotypes: a family is dealt from a seed, and any two of its people are compared
//! strip by strip. Beside it a hundred such families show how often a brother or sister has the
//! same two strips.
//!
//! The family is imaginary and never the brothers': nothing is known of how theirs match.

mod chance;
#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
mod strip;
mod view;

use simulations::haplotypes::{Family, OUT_OF_TEN, Person};
use simulations::siblings::MOST_SIBLINGS;
use yew::Html;

use self::chance::chance;
use super::{Activity, Playing, Words};
use crate::activities::keys::shuffle_the_haplotypes::{labels, says};

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

/// What the reader did last, which decides what is said.
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
            child => {
                Family { seed: self.seed, reshuffled_out_of_100: 0 }.child(child - FIRST_CHILD)
            }
        }
    }

    /// The two to compare, if two are picked: in the family's order.
    fn pair(&self) -> Option<[u8; 2]> {
        let [one, other] = self.picked[..] else { return None };
        Some([one.min(other), one.max(other)])
    }

    /// Who they are, what they share, and how many tags match.
    fn compared(&self, words: &Words, [one, other]: [u8; 2]) -> [String; 3] {
        let who = words.filled(
            labels::COMPARED,
            &[("first", &name(words, one)), ("second", &name(words, other))],
        );
        let (first, second) = (self.person(one), self.person(other));
        let shared = match (other, first.shared_sets(second)) {
            (MOTHER, _) => says::TWO_PARENTS,
            (_, 1) if one < FIRST_CHILD => says::PARENT_AND_CHILD,
            (_, 2) => says::BOTH,
            (_, 1) => says::ONE,
            _ => says::NONE,
        };
        // Nobody matches anybody better than themselves.
        let [score, total] =
            [second, first].map(|it| words.written(f64::from(first.score(it, &OUT_OF_TEN)), 0));
        let gaps = [("score", &*score), ("total", &*total)];
        [who, words.says(shared).to_owned(), words.filled(labels::MATCHED, &gaps)]
    }
}

/// What somebody is called.
fn name(words: &Words, who: u8) -> String {
    match who {
        FATHER => words.label(labels::FATHER).to_owned(),
        MOTHER => words.label(labels::MOTHER).to_owned(),
        child => {
            let number = words.written(f64::from(child - FIRST_CHILD + 1), 0);
            words.filled(labels::CHILD, &[("number", &number)])
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
        let told = self.said_in_picture_book(words);
        match self.pair() {
            Some(pair) => {
                let [_, _, matched] = self.compared(words, pair);
                words.writing().sentences(&[told, words.writing().sentence(&matched)])
            }
            None => told,
        }
    }

    fn said_in_picture_book(&self, words: &Words) -> String {
        let told = match (self.pair(), self.picked.len()) {
            (Some(pair), _) => {
                let [who, shared, _] = self.compared(words, pair);
                words.writing().label(&who, &shared)
            }
            (None, 0) => words.says(says::PICK_TWO).to_owned(),
            (None, _) => words.says(says::PICK_ONE).to_owned(),
        };
        if self.last == Last::Dealt {
            words.writing().sentences(&[words.label(labels::FAMILY), &told])
        } else {
            told
        }
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        view::view(self, playing)
    }
}

#[cfg(test)]
mod tests {
    use simulations::haplotypes::OUT_OF_TEN;

    use super::{Activity, CHILDREN, Change, FIRST_CHILD, ShuffleTheHaplotypes, Words};
    use crate::activities::as_shipped;

    fn words() -> Words {
        as_shipped::keys_as_words(ShuffleTheHaplotypes::NAME)
    }

    fn after(changes: &[Change]) -> ShuffleTheHaplotypes {
        let words = words();
        let start = ShuffleTheHaplotypes::start(&words);
        changes.iter().fold(start, |it, change| it.after(change, &words))
    }

    #[track_caller]
    fn says(changes: &[Change], names: &[&str]) {
        let said = after(changes).said(&words());
        let missing = names.iter().find(|it| !said.contains(**it));
        assert_eq!(missing, None, "{said}");
    }

    #[test]
    fn two_people_are_asked_for_before_anything_is_compared() {
        says(&[], &["pick-two"]);
        says(&[Change::Pick(4)], &["pick-one"]);
        says(&[Change::Pick(4), Change::Pick(4)], &["pick-two"]);
    }

    #[test]
    fn the_first_family_shows_every_kind_of_match() {
        says(&[Change::Pick(2), Change::Pick(3)], &["compared", "both", "matched"]);
        says(&[Change::Pick(2), Change::Pick(4)], &["one"]);
        says(&[Change::Pick(5), Change::Pick(2)], &["none"]);
        says(&[Change::Pick(5), Change::Pick(0)], &["parent-and-child"]);
        says(&[Change::Pick(1), Change::Pick(0)], &["two-parents"]);
    }

    #[test]
    fn a_picture_book_speaks_of_the_strips_and_of_no_number() {
        let of_the_chance = after(&[Change::Pick(2), Change::Pick(3), Change::Siblings(3)]);
        let said = of_the_chance.said_in_picture_book(&words());
        assert!(said.contains("both") && !said.contains("matched"), "{said}");
    }

    #[test]
    fn whoever_is_picked_third_takes_the_place_of_the_first() {
        assert_eq!(
            after(&[Change::Pick(2), Change::Pick(3), Change::Pick(5)]).pair(),
            Some([3, 5])
        );
    }

    #[test]
    fn nobody_is_picked_who_is_not_there() {
        assert_eq!(after(&[Change::Pick(FIRST_CHILD + CHILDREN)]), after(&[]));
    }

    #[test]
    fn another_family_keeps_those_who_are_compared() {
        let dealt = [Change::Pick(2), Change::Pick(3), Change::Deal];
        assert_eq!(after(&dealt).pair(), Some([2, 3]));
        says(&dealt, &["family", "compared"]);
    }

    #[test]
    fn the_same_seed_deals_the_same_and_the_next_another_family() {
        let children = |it: &ShuffleTheHaplotypes| [2, 3, 4, 5].map(|who| it.person(who));
        assert_eq!(children(&after(&[Change::Deal])), children(&after(&[Change::Deal])));
        assert_ne!(children(&after(&[Change::Deal])), children(&after(&[])));
    }

    #[test]
    fn in_every_family_a_parent_and_a_child_share_one_strip_and_half_the_tags() {
        for deals in 0..200 {
            let family = after(&vec![Change::Deal; deals]);
            for (parent, child) in [(0, 2), (1, 3), (0, 4), (1, 5)] {
                let (parent, child) = (family.person(parent), family.person(child));
                assert_eq!((parent.shared_sets(child), parent.score(child, &OUT_OF_TEN)), (1, 5));
            }
        }
    }

    #[test]
    fn brothers_and_sisters_are_few_and_told_by_their_chance() {
        says(&[Change::Pick(2), Change::Siblings(3)], &["chance"]);
        assert_eq!(after(&[Change::Siblings(40)]).siblings, 8);
        assert_eq!(after(&[Change::Siblings(-1)]).siblings, 0);
    }
}
