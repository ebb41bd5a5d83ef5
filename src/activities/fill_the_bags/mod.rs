//! Fill the bags: injections move cells into the blood, a machine collects some of them, and two
//! bags fill beside the marks that the weights of two imaginary children set. How full they get is
//! a band, never a point.
//!
//! Nothing here is about the brothers, and nothing says why their father's cells were collected
//! twice.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
mod model;
mod scene;
mod view;

use yew::Html;

use self::model::{Bags, Level, MOST_SESSIONS};
use super::{Activity, Playing, Words};
use crate::activities::keys::fill_the_bags::{numbers, says};

/// What is set and how far things have come.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FillTheBags {
    injections: u8,
    sessions: u8,
    /// Tagged cells in each microliter of blood.
    count: i32,
    /// Blood through the machine in a session.
    liters: i32,
    /// Of child A and child B, in kilograms.
    weights: [i32; 2],
}

/// What the reader does.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// What comes next: an injection, a session, empty bags again.
    GoOn,
    /// Sets the count in the blood.
    Count(i32),
    /// Sets how much blood goes through the machine.
    Liters(i32),
    /// Sets the weight of child A.
    WeightOfA(i32),
    /// Sets the weight of child B.
    WeightOfB(i32),
}

/// What can come next.
#[derive(Debug, Clone, Copy, PartialEq)]
enum NextStep {
    Injection,
    Session,
    EmptyBags,
}

impl FillTheBags {
    fn bags(&self, words: &Words) -> Bags {
        Bags::after(
            self.sessions,
            self.count,
            self.liters,
            self.weights,
            words.number(numbers::TARGET).to,
        )
    }

    fn next(&self, words: &Words) -> NextStep {
        if self.injections < planned(words) {
            return NextStep::Injection;
        }
        let is_full = self.bags(words).level() == Level::Reached;
        if usize::from(self.sessions) < MOST_SESSIONS && !is_full {
            NextStep::Session
        } else {
            NextStep::EmptyBags
        }
    }
}

impl Activity for FillTheBags {
    type Change = Change;

    const NAME: &'static str = "fill-the-bags";

    fn start(_: &Words) -> Self {
        let [count, liters, weight] =
            [model::COUNT, model::LITERS, model::WEIGHT].map(|it| it.at_first);
        Self { injections: 0, sessions: 0, count, liters, weights: [weight; 2] }
    }

    fn after(&self, change: &Change, words: &Words) -> Self {
        let mut next = self.clone();
        match *change {
            Change::GoOn => match self.next(words) {
                NextStep::Injection => next.injections += 1,
                NextStep::Session => next.sessions += 1,
                NextStep::EmptyBags => next.sessions = 0,
            },
            Change::Count(count) => next.count = model::COUNT.within(count),
            Change::Liters(liters) => next.liters = model::LITERS.within(liters),
            Change::WeightOfA(weight) => next.weights[0] = model::WEIGHT.within(weight),
            Change::WeightOfB(weight) => next.weights[1] = model::WEIGHT.within(weight),
        }
        next
    }

    fn said(&self, words: &Words) -> String {
        let level = self.bags(words).level();
        let says = match (self.next(words), level) {
            (NextStep::Injection, _) if self.injections == 0 => says::MARKS,
            (NextStep::Injection, _) => says::MOVING,
            (_, Level::Empty) => says::READY,
            (NextStep::EmptyBags, Level::Below) => says::NOT_REACHED,
            (_, Level::Below) => says::BELOW,
            (_, Level::Between) => says::BETWEEN,
            (_, Level::Reached) => says::REACHED,
        };
        words.says(says).to_owned()
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        view::view(self, playing)
    }
}

/// The injections of the plan: as many as the shortest usual one has.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few days")]
fn planned(words: &Words) -> u8 {
    words.number(numbers::DAYS).from as u8
}

#[cfg(test)]
mod tests {
    use super::{Activity, Change, FillTheBags, Words};
    use crate::activities::as_shipped;

    fn words() -> Words {
        as_shipped::keys_as_words(FillTheBags::NAME)
    }

    /// After that many presses, and then `changes`.
    fn after(presses: usize, changes: &[Change]) -> FillTheBags {
        let words = words();
        let presses = std::iter::repeat_n(Change::GoOn, presses).chain(changes.iter().cloned());
        presses.fold(FillTheBags::start(&words), |it, change| it.after(&change, &words))
    }

    #[track_caller]
    fn says(presses: usize, changes: &[Change], name: &str) {
        assert_eq!(after(presses, changes).said(&words()), name);
    }

    #[test]
    fn injections_come_first_and_then_the_machine() {
        says(0, &[], "marks");
        says(1, &[], "moving");
        says(3, &[], "moving");
        says(4, &[], "ready");
        says(5, &[], "reached");
    }

    #[test]
    fn full_bags_are_emptied_and_not_filled_further() {
        assert_eq!(after(6, &[]), after(4, &[]));
    }

    #[test]
    fn what_is_set_is_followed_at_once() {
        says(5, &[Change::WeightOfA(50)], "between");
        says(5, &[Change::Count(20)], "below");
        says(5, &[Change::Count(20), Change::GoOn, Change::GoOn], "between");
    }

    #[test]
    fn where_three_sessions_do_not_reach_the_marks_a_team_has_other_plans() {
        let few = [Change::Count(10), Change::GoOn, Change::GoOn];
        says(5, &few, "not-reached");
        let empty = after(5, &[&few[..], &[Change::GoOn]].concat());
        assert_eq!(empty.sessions, 0);
    }

    #[test]
    fn nothing_is_set_beyond_its_ends() {
        let far = [Change::Count(9000), Change::Liters(-4), Change::WeightOfB(0)];
        let it = after(0, &far);
        assert_eq!((it.count, it.liters, it.weights), (300, 10, [22, 8]));
    }
}
