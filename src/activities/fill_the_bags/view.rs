//! The picture and its button, what can be set, the numbers, and reasons for more than one session.

use story::Reading;
use yew::{Html, html};

use super::model::{self, Bag, Bags, Setting};
use super::scene::view_scene;
use super::{Change, FillTheBags, Next, planned};
use crate::activities::parts::{
    Dial, together, view_block, view_card, view_dial, view_made_up, view_table,
};
use crate::activities::{Playing, Words};
use crate::components::button::{Variant, view_button};
use crate::components::line::view_line;

/// Draws it all.
pub(super) fn view_collecting(it: &FillTheBags, playing: &Playing<'_, FillTheBags>) -> Html {
    let words = playing.words;
    let bags = it.bags(words);
    let (look, next) = match (it.next(words), it.sessions) {
        (Next::Injection, _) => (Variant::Primary, "inject"),
        (Next::Session, 0) => (Variant::Primary, "run"),
        (Next::Session, _) => (Variant::Primary, "run-more"),
        (Next::EmptyBags, _) => (Variant::Quiet, "empty"),
    };
    let dial = |label: &str, text: &str, setting: Setting, value: i32, set: fn(i32) -> Change| {
        let text = words.filled(text, &[("value", &words.written(f64::from(value), 0))]);
        let Setting { ends, step, .. } = setting;
        view_dial(words, &Dial { label, text: &text, value, ends, step }, &playing.takes(set))
    };
    let weigh = |child: &str, weight: i32, set: fn(i32) -> Change| {
        let label = words.filled("weight", &[("child", words.label(child))]);
        dial(&label, "weight-value", model::WEIGHT, weight, set)
    };
    let whole = playing.reading >= Reading::Family;
    let button = view_button(look, None, words.label(next), playing.does(Change::GoOn));
    let picture =
        vec![view_made_up(words), view_scene(words, it.injections, planned(words), &bags), button];
    let mut settings = vec![
        weigh("child-a", it.weights[0], Change::WeightOfA),
        weigh("child-b", it.weights[1], Change::WeightOfB),
    ];
    if whole {
        let [count, litres] = ["count", "litres"].map(|it| words.label(it));
        settings.push(dial(count, "count-value", model::COUNT, it.count, Change::Count));
        settings.push(dial(litres, "litres-value", model::LITERS, it.liters, Change::Liters));
    }
    let mut all = vec![view_block("filling", picture), view_block("filling__settings", settings)];
    if whole {
        all.push(view_numbers(words, &bags));
    }
    all.push(view_reasons(playing));
    together(all)
}

/// How long it takes, and how much there is, for those who want numbers.
fn view_numbers(words: &Words, bags: &Bags) -> Html {
    let range = |[from, to]: [f64; 2], decimals: u32| {
        let gaps =
            [("from", &*words.written(from, decimals)), ("to", &*words.written(to, decimals))];
        words.filled("range", &gaps)
    };
    let line =
        |name: &str, value: &str| view_line("p", "", &words.filled(name, &[("value", value)]));
    let mut numbers = vec![line("days", &words.number("days").written)];
    if bags.sessions > 0 {
        numbers.push(line("sessions", &words.written(f64::from(bags.sessions), 0)));
        numbers.push(line("each-kilogram", &range(bags.dose, 1)));
    }
    let row = |child: &str, bag: &Bag| {
        let weight = words.written(f64::from(bag.weight), 0);
        vec![
            words.label(child).to_owned(),
            words.filled("weight-value", &[("value", &weight)]),
            words.written(bag.need, 0),
            range(bag.holds, 0),
        ]
    };
    let rows = [row("child-a", &bags.each[0]), row("child-b", &bags.each[1])];
    let head = ["table-child", "table-weight", "table-needed", "table-filled"];
    let head = head.map(|it| words.label(it));
    numbers.push(view_table(words, words.label("table"), &head, &rows));
    view_block("filling__numbers", numbers)
}

/// Why a team may plan more than one collection; never why this story's did.
fn view_reasons(playing: &Playing<'_, FillTheBags>) -> Html {
    let words = playing.words;
    let mut reasons = Vec::new();
    for card in words.cards() {
        reasons.push(view_line("strong", "", &card.title));
        reasons.push(view_card(card, playing.reading));
    }
    html! {
        <details class="sources filling__reasons">
            { view_line("summary", "", words.label("reasons")) }
            { view_line("p", "", words.says("other-families")) }
            { view_block("filling__reason", reasons) }
        </details>
    }
}
