//! Find the day: two imaginary children wait for new cells. The reader moves through the mornings
//! and marks the first of three days in a row on which there are enough neutrophils.
//!
//! The chart reaches as far as the reader has been: nobody knows a morning before it comes.

mod chart;
mod count;
#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
mod in_words;
mod plan;
#[cfg(test)]
mod tests;
mod view;

use simulations::counts::{Day, HOLD_UNTIL};
use yew::Html;

pub(crate) use self::count::BloodCount;
use self::plan::{Plan, neutrophil_rule, row_is_whole};
use super::{Activity, Playing, Words};
use crate::activities::keys::Saying;
use crate::activities::keys::find_the_day::says;

/// How far the reader has come.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FindTheDay {
    /// The morning that is shown.
    day: Day,
    /// The latest morning that was shown.
    seen: Day,
    count: BloodCount,
    plan: Plan,
    /// The day marked for each child.
    marked: [Option<Day>; 2],
    /// The response to the last change.
    answer: Saying,
}

/// What the reader does.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// Shows a morning.
    Day(i32),
    /// Shows another count, by its index.
    Count(usize),
    /// Marks the morning that is shown for a child, by its index.
    Mark(usize),
    /// Marks both days for the reader.
    ShowMe,
    /// Gives a growth factor, or leaves it out.
    GrowthFactor,
    /// Gives platelets below another count.
    PlateletsBelow(i32),
    /// Gives red cells below another hemoglobin.
    RedCellsBelow(i32),
}

impl Activity for FindTheDay {
    type Change = Change;

    const NAME: &'static str = "find-the-day";

    fn start(words: &Words) -> Self {
        Self {
            day: Day(0),
            seen: Day(0),
            count: BloodCount::Neutrophils,
            plan: Plan::usual(words),
            marked: [None; 2],
            answer: says::START,
        }
    }

    fn after(&self, change: &Change, words: &Words) -> Self {
        let mut next = self.clone();
        match *change {
            Change::Day(day) => {
                next.day = Day(i8::try_from(day).unwrap_or_default());
                next.seen = self.seen.max(next.day);
                // A mark may turn out to be right only two mornings later.
                let is_found = next.is_found(words);
                let is_news = is_found != self.is_found(words) && is_found != [true; 2];
                next.answer = if is_news { says::FOUND } else { next.of_the_morning(words) };
            }
            Change::Count(index) => {
                next.count = BloodCount::ALL.get(index).copied().unwrap_or(self.count);
                next.answer = next.of_the_morning(words);
            }
            Change::Mark(child) => {
                if let Some(marked) = next.marked.get_mut(child) {
                    *marked = Some(self.day);
                    next.answer = next.of_the_mark(child, words);
                }
            }
            Change::ShowMe => {
                next.count = BloodCount::Neutrophils;
                next.marked = next.found(words);
                let days = neutrophil_rule(words).days_in_a_row;
                let whole = next.marked.iter().flatten().map(|it| row_is_whole(*it, days));
                next.seen = whole.fold(self.seen, Day::max);
                next.day = next.seen;
                next.answer = next.of_the_morning(words);
            }
            Change::GrowthFactor => {
                next.plan.growth_factor = !self.plan.growth_factor;
                // A day that was found stays found: it moves with the course.
                let (was, is) = (self.found(words), next.found(words));
                for child in [0, 1] {
                    if self.marked[child].is_some() && self.marked[child] == was[child] {
                        next.marked[child] = is[child];
                    }
                }
                next.answer = if next.plan.growth_factor { says::SOONER } else { says::LATER };
            }
            Change::PlateletsBelow(count) => {
                next.plan.platelets_below = count;
                next.answer = says::GIVEN_SOONER;
            }
            Change::RedCellsBelow(count) => {
                next.plan.red_cells_below = count;
                next.answer = says::GIVEN_SOONER;
            }
        }
        next
    }

    fn said(&self, words: &Words) -> String {
        words.says(self.answer).to_owned()
    }

    fn said_in_picture_book(&self, words: &Words) -> String {
        let shown = Self { count: BloodCount::Neutrophils, ..self.clone() };
        let is_of_another =
            [says::ENOUGH_OF_THEIR_OWN, says::LAST_BACK, says::GIVEN_SOONER].contains(&self.answer);
        words.says(if is_of_another { shown.of_the_morning(words) } else { self.answer }).to_owned()
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        view::view(self, playing)
    }
}

impl FindTheDay {
    /// The day of each child by the rule, whether the reader knows it or not.
    fn found(&self, words: &Words) -> [Option<Day>; 2] {
        let rule = neutrophil_rule(words);
        self.plan.courses(words).map(|course| course.neutrophils_engrafted(&rule))
    }

    /// The mornings that were shown.
    fn seen_days(&self) -> impl Iterator<Item = Day> {
        (Day::FIRST.0..=self.seen.0).map(Day)
    }

    /// Whether each child's day is marked, and the mornings that prove it have been shown.
    fn is_found(&self, words: &Words) -> [bool; 2] {
        let days = neutrophil_rule(words).days_in_a_row;
        let found = self.found(words);
        [0, 1].map(|child| {
            let first = found[child].filter(|first| self.marked[child] == Some(*first));
            first.is_some_and(|first| row_is_whole(first, days) <= self.seen)
        })
    }

    /// The response to the mornings that were shown.
    fn of_the_morning(&self, words: &Words) -> Saying {
        match self.count {
            BloodCount::Platelets => return says::ENOUGH_OF_THEIR_OWN,
            BloodCount::Hemoglobin => return says::LAST_BACK,
            BloodCount::Neutrophils => {}
        }
        let rule = neutrophil_rule(words);
        let is_found = self.is_found(words);
        let courses = self.plan.courses(words);
        let waiting = courses.iter().zip(is_found).filter(|(_, found)| !found);
        let in_a_row = waiting.map(|(it, _)| it.neutrophil_days_until(self.seen, &rule)).max();
        match in_a_row {
            None => says::BOTH,
            Some(days) if days >= rule.days_in_a_row => says::THREE,
            Some(1..) => says::UP,
            Some(0) if self.day > Day(0) => says::QUIET,
            Some(0) if self.day > HOLD_UNTIL => says::OLD_CELLS,
            Some(0) => says::START,
        }
    }

    /// The response to a mark. It is never called wrong.
    fn of_the_mark(&self, child: usize, words: &Words) -> Saying {
        let rule = neutrophil_rule(words);
        let (course, day) = (&self.plan.courses(words)[child], self.day);
        let is_found = self.is_found(words);
        if is_found[child] {
            if is_found == [true; 2] { says::BOTH } else { says::FOUND }
        } else if day < Day(1) {
            says::BEFORE
        } else if course.neutrophils(day) < rule.at_least {
            says::UNDER
        } else if course.neutrophils_engrafted(&rule) == Some(day) {
            says::ONE_DAY
        } else {
            says::EARLIER
        }
    }
}
