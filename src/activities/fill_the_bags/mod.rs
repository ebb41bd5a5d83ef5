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

use story::Reading;
use yew::{Callback, Html, html};

use self::model::{Bags, Level, MOST_SESSIONS};
use self::scene::view_scene;
use super::parts::{Dial, view_card, view_dial, view_table};
use super::{Activity, Playing, Words};
use crate::components::button::{Look, view_button};
use crate::components::line::view_line;

/// What is set and how far things have come.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct FillTheBags {
    injections: u8,
    sessions: usize,
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
enum Next {
    Injection,
    Session,
    EmptyBags,
}

impl FillTheBags {
    /// The injections of the plan: as many as the shortest usual one has.
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few days")]
    fn planned(words: &Words) -> u8 {
        words.number("days").from as u8
    }

    fn bags(&self, words: &Words) -> Bags {
        Bags::after(self.sessions, self.count, self.liters, self.weights, words.number("target").to)
    }

    fn next(&self, words: &Words) -> Next {
        if self.injections < Self::planned(words) {
            return Next::Injection;
        }
        let is_full = self.bags(words).level() == Level::Reached;
        if self.sessions < MOST_SESSIONS && !is_full { Next::Session } else { Next::EmptyBags }
    }
}

impl Activity for FillTheBags {
    type Change = Change;

    const NAME: &'static str = "fill-the-bags";

    fn start(_: &Words) -> Self {
        let [count, liters, weight] = [model::COUNT, model::LITERS, model::WEIGHT].map(|it| it.at_first);
        Self { injections: 0, sessions: 0, count, liters, weights: [weight; 2] }
    }

    fn after(&self, change: &Change, words: &Words) -> Self {
        let mut next = self.clone();
        match *change {
            Change::GoOn => match self.next(words) {
                Next::Injection => next.injections += 1,
                Next::Session => next.sessions += 1,
                Next::EmptyBags => next.sessions = 0,
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
            (Next::Injection, _) if self.injections == 0 => "empty",
            (Next::Injection, _) => "moving",
            (_, Level::Empty) => "ready",
            (Next::EmptyBags, Level::Below) => "not-reached",
            (_, Level::Below) => "below",
            (_, Level::Between) => "between",
            (_, Level::Reached) => "reached",
        };
        words.says(says).to_owned()
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        let words = playing.words;
        let next = match (self.next(words), self.sessions) {
            (Next::Injection, _) => "inject",
            (Next::Session, 0) => "run",
            (Next::Session, _) => "run-more",
            (Next::EmptyBags, _) => "empty",
        };
        let [a, b] = ["child-a", "child-b"].map(|it| words.filled("weight", &[("child", words.label(it))]));
        let whole = playing.reading >= Reading::Family;
        let days = words.filled("days", &[("days", &words.number("days").written)]);
        let sessions = words.filled("sessions", &[("count", &words.written(self.sessions as f64, 0))]);
        html! {
            <>
                <div class="collecting">
                    { view_scene(words, self.injections, Self::planned(words), &self.bags(words)) }
                    { view_button(Look::Primary, None, words.label(next), playing.does(Change::GoOn)) }
                </div>
                <div class="settings">
                    { view_setting(words, &a, "weight-value", model::WEIGHT, self.weights[0], &playing.takes(Change::WeightOfA)) }
                    { view_setting(words, &b, "weight-value", model::WEIGHT, self.weights[1], &playing.takes(Change::WeightOfB)) }
                    if whole {
                        { view_setting(words, words.label("count"), "count-value", model::COUNT, self.count, &playing.takes(Change::Count)) }
                        { view_setting(words, words.label("litres"), "litres-value", model::LITERS, self.liters, &playing.takes(Change::Liters)) }
                    }
                </div>
                if whole {
                    <div class="numbers">
                        { view_line("p", "", &days) }
                        { view_line("p", "", &sessions) }
                        { self.view_table(words) }
                    </div>
                }
                { view_reasons(playing) }
            </>
        }
    }
}
