//! The picture and its button, what can be set, the numbers, and reasons for more than one session.

use story::Reading;
use yew::{Html, html};

use super::model::{self, Bags, Setting};
use super::scene::view_scene;
use super::{Change, FillTheBags, Next, planned};
use crate::activities::parts::{Dial, view_card, view_dial, view_table};
use crate::activities::{Playing, Words};
use crate::components::button::{Look, view_button};
use crate::components::line::view_line;

/// Draws it all.
pub(super) fn view_collecting(it: &FillTheBags, playing: &Playing<'_, FillTheBags>) -> Html {
    let words = playing.words;
    let bags = it.bags(words);
    let (look, next) = match (it.next(words), it.sessions) {
        (Next::Injection, _) => (Look::Primary, "inject"),
        (Next::Session, 0) => (Look::Primary, "run"),
        (Next::Session, _) => (Look::Primary, "run-more"),
        (Next::EmptyBags, _) => (Look::Quiet, "empty"),
    };
    let dial = |label: &str, text: &str, setting: Setting, value: i32, set: fn(i32) -> Change| {
        let text = words.filled(text, &[("value", &words.written(f64::from(value), 0))]);
        let Setting { ends, step, .. } = setting;
        view_dial(words, &Dial { label, text: &text, value, ends, step }, &playing.takes(set))
    };
    let weight = |child: &str| words.filled("weight", &[("child", words.label(child))]);
    let whole = playing.reading >= Reading::Family;
    html! {
        <>
            <div class="filling">
                { view_line("p", "filling__made-up", words.label("made-up")) }
                { view_scene(words, it.injections, planned(words), &bags) }
                { view_button(look, None, words.label(next), playing.does(Change::GoOn)) }
            </div>
            <div class="filling__settings">
                { dial(&weight("child-a"), "weight-value", model::WEIGHT, it.weights[0], Change::WeightOfA) }
                { dial(&weight("child-b"), "weight-value", model::WEIGHT, it.weights[1], Change::WeightOfB) }
                if whole {
                    { dial(words.label("count"), "count-value", model::COUNT, it.count, Change::Count) }
                    { dial(words.label("litres"), "litres-value", model::LITERS, it.liters, Change::Liters) }
                }
            </div>
            if whole {
                { it.view_numbers(words, &bags) }
            }
            { view_reasons(playing) }
        </>
    }
}

impl FillTheBags {
    /// How long it takes, and how much there is, for those who want numbers.
    fn view_numbers(&self, words: &Words, bags: &Bags) -> Html {
        let days = words.filled("days", &[("days", &words.number("days").written)]);
        let sessions = words.written(f64::from(self.sessions), 0);
        let sessions = words.filled("sessions", &[("count", &sessions)]);
        let range = |ends: [f64; 2], decimals: u32| {
            let [from, to] = ends.map(|it| words.written(it, decimals));
            words.filled("range", &[("from", &from), ("to", &to)])
        };
        let each = words.filled("each-kilogram", &[("filled", &range(bags.dose, 1))]);
        let rows = ["child-a", "child-b"].into_iter().zip(bags.each).map(|(child, bag)| {
            let weight = words.written(f64::from(bag.weight), 0);
            let weight = words.filled("weight-value", &[("value", &weight)]);
            let child = words.label(child).to_owned();
            vec![child, weight, words.written(bag.need, 0), range(bag.holds, 0)]
        });
        let head = ["table-child", "table-weight", "table-needed", "table-filled"];
        html! {
            <div class="filling__numbers">
                { view_line("p", "", &days) }
                if self.sessions > 0 {
                    { view_line("p", "", &sessions) }
                    { view_line("p", "", &each) }
                }
                { view_table(words, words.label("table"), &head.map(|it| words.label(it)), &rows.collect::<Vec<_>>()) }
            </div>
        }
    }
}

/// Why a team may plan more than one collection; never why this story's did.
fn view_reasons(playing: &Playing<'_, FillTheBags>) -> Html {
    let words = playing.words;
    let reasons = words.cards().iter().map(|card| {
        html! { <li>{ view_line("strong", "", &card.title) }{ view_card(card, playing.reading) }</li> }
    });
    html! {
        <details class="sources filling__reasons">
            { view_line("summary", "", words.label("reasons")) }
            { view_line("p", "", words.says("other-families")) }
            <ul>{ reasons.collect::<Html>() }</ul>
        </details>
    }
}
