//! The picture and its button, what can be set, the numbers, and reasons for more than one session.

use story::Reading;
use yew::{Html, html};

use super::model::{self, Bag, Bags, Setting};
use super::scene::view_scene;
use super::{Change, FillTheBags, Next, planned};
use crate::activities::keys::Label;
use crate::activities::keys::fill_the_bags::{labels, numbers, says};
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
        (Next::Injection, _) => (Variant::Primary, labels::INJECT),
        (Next::Session, 0) => (Variant::Primary, labels::RUN),
        (Next::Session, _) => (Variant::Primary, labels::RUN_MORE),
        (Next::EmptyBags, _) => (Variant::Quiet, labels::EMPTY),
    };
    let dial = |label: &str, text: Label, setting: Setting, value: i32, set: fn(i32) -> Change| {
        let text = words.filled(text, &[("value", &words.written(f64::from(value), 0))]);
        let Setting { ends, step, .. } = setting;
        view_dial(words, &Dial { label, text: &text, value, ends, step }, &playing.takes(set))
    };
    let weigh = |child: Label, weight: i32, set: fn(i32) -> Change| {
        let label = words.filled(labels::WEIGHT, &[("child", words.label(child))]);
        dial(&label, labels::WEIGHT_VALUE, model::WEIGHT, weight, set)
    };
    let whole = playing.reading >= Reading::Family;
    let button = view_button(look, None, words.label(next), playing.does(Change::GoOn));
    let picture = vec![
        view_made_up(words.label(labels::MADE_UP)),
        view_scene(words, it.injections, planned(words), &bags),
        button,
    ];
    let mut settings = vec![
        weigh(labels::CHILD_A, it.weights[0], Change::WeightOfA),
        weigh(labels::CHILD_B, it.weights[1], Change::WeightOfB),
    ];
    if whole {
        let [count, litres] = [labels::COUNT, labels::LITRES].map(|it| words.label(it));
        settings.push(dial(count, labels::COUNT_VALUE, model::COUNT, it.count, Change::Count));
        settings.push(dial(litres, labels::LITRES_VALUE, model::LITERS, it.liters, Change::Liters));
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
        words.filled(labels::RANGE, &gaps)
    };
    let line =
        |name: Label, value: &str| view_line("p", "", &words.filled(name, &[("value", value)]));
    let mut numbers = vec![line(labels::DAYS, &words.number(numbers::DAYS).written)];
    if bags.sessions > 0 {
        numbers.push(line(labels::SESSIONS, &words.written(f64::from(bags.sessions), 0)));
        numbers.push(line(labels::EACH_KILOGRAM, &range(bags.dose, 1)));
    }
    let row = |child: Label, bag: &Bag| {
        let weight = words.written(f64::from(bag.weight), 0);
        vec![
            words.label(child).to_owned(),
            words.filled(labels::WEIGHT_VALUE, &[("value", &weight)]),
            words.written(bag.need, 0),
            range(bag.holds, 0),
        ]
    };
    let rows = [row(labels::CHILD_A, &bags.each[0]), row(labels::CHILD_B, &bags.each[1])];
    let head =
        [labels::TABLE_CHILD, labels::TABLE_WEIGHT, labels::TABLE_NEEDED, labels::TABLE_FILLED];
    let head = head.map(|it| words.label(it));
    numbers.push(view_table(words, words.label(labels::TABLE), &head, &rows));
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
            { view_line("summary", "", words.label(labels::REASONS)) }
            { view_line("p", "", words.says(says::OTHER_FAMILIES)) }
            { view_block("filling__reason", reasons) }
        </details>
    }
}
