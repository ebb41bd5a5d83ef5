//! Draws the picture with its button, the sliders, what came of it, and why there may be more sessions.

use std::cmp::Ordering;

use story::Reading;
use yew::{Html, html};

use super::model::{self, Bag, Bags, Setting};
use super::scene::{levels, view_scene};
use super::{Change, FillTheBags, NextStep, planned};
use crate::activities::keys::Label;
use crate::activities::keys::fill_the_bags::{labels, numbers, says};
use crate::activities::parts::{Slider, view_card_text, view_data_table, view_slider};
use crate::activities::{Playing, Words};
use crate::components::button::{Button, Variant};

/// Draws everything but the frame. A picture book has two sliders only, and only *detail* has the
/// cells as numbers.
pub(super) fn view(it: &FillTheBags, playing: &Playing<'_, FillTheBags>) -> Html {
    let words = playing.words;
    let bags = it.bags(words);
    let in_picture_book = playing.reading == Reading::PictureBook;
    html! {
        <>
            <div class="filling">
                <p class="activity__made-up">{ words.label(labels::MADE_UP) }</p>
                { view_scene(words, playing.base, it.injections, planned(words), &bags) }
                { view_next(it, playing) }
            </div>
            <div class="filling__settings">
                { view_weight(labels::CHILD_A, it.weights[0], Change::WeightOfA, playing) }
                { view_weight(labels::CHILD_B, it.weights[1], Change::WeightOfB, playing) }
                if !in_picture_book {
                    { view_count(it, playing) }
                    { view_liters(it, playing) }
                }
            </div>
            if !in_picture_book {
                { view_outcome(playing, &bags) }
            }
            { view_reasons(playing) }
        </>
    }
}

/// The button for what comes next.
fn view_next(it: &FillTheBags, playing: &Playing<'_, FillTheBags>) -> Html {
    let (look, label) = match (it.next(playing.words), it.sessions) {
        (NextStep::Injection, _) => (Variant::Primary, labels::INJECT),
        (NextStep::Session, 0) => (Variant::Primary, labels::RUN),
        (NextStep::Session, _) => (Variant::Primary, labels::RUN_MORE),
        (NextStep::EmptyBags, _) => (Variant::Quiet, labels::EMPTY),
    };
    html! {
        <Button
            variant={look}
            label={playing.words.label(label).to_owned()}
            onclick={playing.does(Change::GoOn)}
        />
    }
}

fn view_weight(
    child: Label,
    weight: i32,
    set: fn(i32) -> Change,
    playing: &Playing<'_, FillTheBags>,
) -> Html {
    let words = playing.words;
    let label = words.filled(labels::WEIGHT, &[("child", words.label(child))]);
    let text = measure(labels::WEIGHT_VALUE, weight, words);
    view_setting(&label, &text, model::WEIGHT, weight, set, playing)
}

fn view_count(it: &FillTheBags, playing: &Playing<'_, FillTheBags>) -> Html {
    let words = playing.words;
    let label = words.label(labels::COUNT);
    let text = if playing.reading >= Reading::Detail {
        measure(labels::COUNT_VALUE, it.count, words)
    } else {
        let name = match it.count.cmp(&model::COUNT.at_first) {
            Ordering::Less => labels::COUNT_FEWER,
            Ordering::Equal => labels::COUNT_AT_FIRST,
            Ordering::Greater => labels::COUNT_MORE,
        };
        words.label(name).to_owned()
    };
    view_setting(label, &text, model::COUNT, it.count, Change::Count, playing)
}

fn view_liters(it: &FillTheBags, playing: &Playing<'_, FillTheBags>) -> Html {
    let label = playing.words.label(labels::LITRES);
    let text = measure(labels::LITRES_VALUE, it.liters, playing.words);
    view_setting(label, &text, model::LITERS, it.liters, Change::Liters, playing)
}

fn view_setting(
    label: &str,
    text: &str,
    setting: Setting,
    value: i32,
    set: fn(i32) -> Change,
    playing: &Playing<'_, FillTheBags>,
) -> Html {
    let Setting { ends: (min, max), step, .. } = setting;
    view_slider(&Slider {
        words: playing.words,
        label,
        text,
        value,
        min,
        max,
        step,
        onset: playing.takes(set),
    })
}

/// A whole number with its unit.
fn measure(label: Label, value: i32, words: &Words) -> String {
    words.filled(label, &[("value", &words.written(f64::from(value), 0))])
}

/// The days, the sessions, and what the bags hold: in numbers, or beside their marks.
fn view_outcome(playing: &Playing<'_, FillTheBags>, bags: &Bags) -> Html {
    let words = playing.words;
    let has_numbers = playing.reading >= Reading::Detail;
    let days = words.number(numbers::DAYS).written;
    let held = if has_numbers {
        words.filled(labels::EACH_KILOGRAM, &[("value", &range(words, bags.dose, 1))])
    } else {
        let [a, b] = levels(words, bags.level());
        words.writing().sentences(&[&a, &b])
    };
    html! {
        <div class="filling__outcome">
            <p>{ words.filled(labels::DAYS, &[("value", &days)]) }</p>
            if bags.sessions > 0 {
                <p>{ measure(labels::SESSIONS, i32::from(bags.sessions), words) }</p>
                <p>{ held }</p>
            }
            if has_numbers {
                { view_amounts(words, bags) }
            }
        </div>
    }
}

/// What each child needs, and what each bag holds.
fn view_amounts(words: &Words, bags: &Bags) -> Html {
    let head =
        [labels::TABLE_CHILD, labels::TABLE_WEIGHT, labels::TABLE_NEEDED, labels::TABLE_FILLED];
    let head = head.map(|it| words.label(it).to_owned());
    let rows =
        [row(words, labels::CHILD_A, &bags.each[0]), row(words, labels::CHILD_B, &bags.each[1])];
    view_data_table(words, words.label(labels::TABLE), &head, &rows)
}

fn row(words: &Words, child: Label, bag: &Bag) -> Vec<String> {
    vec![
        words.label(child).to_owned(),
        measure(labels::WEIGHT_VALUE, bag.weight, words),
        words.written(bag.need, 0),
        range(words, bag.holds, 0),
    ]
}

fn range(words: &Words, ends: [f64; 2], decimals: u32) -> String {
    let [from, to] = ends.map(|it| words.written(it, decimals));
    words.filled(labels::RANGE, &[("from", &from), ("to", &to)])
}

/// Why a team may plan more than one collection; never why this story's did.
fn view_reasons(playing: &Playing<'_, FillTheBags>) -> Html {
    let words = playing.words;
    html! {
        <details class="sources filling__reasons">
            <summary>{ words.label(labels::REASONS) }</summary>
            <p>{ words.says(says::OTHER_FAMILIES) }</p>
            <div class="filling__reason">
                for card in words.cards() {
                    <strong>{ &card.title }</strong>
                    { view_card_text(card, playing.reading) }
                }
            </div>
        </details>
    }
}
