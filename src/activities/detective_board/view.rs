//! Draws the cards, the text of the open one, and the sheet of questions.

use story::bundle::Card;
use yew::{AttrValue, Html, classes, html};

use super::{Change, DetectiveBoard, GeneResult, names_a_reason, question};
use crate::activities::keys::detective_board::labels;
use crate::activities::parts::{RadioGroup, view_card_text, view_drawing, view_radio_group};
use crate::activities::{Playing, Words};
use crate::components::button::{Button, Variant};
use crate::components::icon::{Icon, view_icon};

/// Draws everything but the frame.
pub(super) fn view(it: &DetectiveBoard, playing: &Playing<'_, DetectiveBoard>) -> Html {
    let words = playing.words;
    let open = it.tests.open.and_then(|index| words.cards().get(index));
    let next = playing.does(Change::Next);
    html! {
        <div class="board">
            <div class="board__next">
                <Button
                    variant={Variant::Primary}
                    icon={Icon::Onward}
                    label={words.label(labels::NEXT).to_owned()}
                    onclick={next}
                />
            </div>
            <ul class="board__tests" aria-label={words.label(labels::TESTS).to_owned()}>
                for (index, card) in words.cards().iter().enumerate() {
                    <li key={index}>{ view_test(it, playing, index, card) }</li>
                }
            </ul>
            if let Some(card) = open {
                <div class="panel board__panel">
                    <p class="panel__title">{ &card.title }</p>
                    { view_card_text(card, playing.reading) }
                    if names_a_reason(card) {
                        { view_results(it, playing) }
                    }
                </div>
            }
            <div class="board__questions">
                <p class="panel__title">{ words.label(labels::QUESTIONS) }</p>
                <ul>
                    for (index, card) in words.cards().iter().enumerate() {
                        { view_question(it, words, index, card) }
                    }
                </ul>
            </div>
        </div>
    }
}

/// A test, pinned up: face down with a looking glass, face up with its drawing.
fn view_test(
    it: &DetectiveBoard,
    playing: &Playing<'_, DetectiveBoard>,
    index: usize,
    card: &Card,
) -> Html {
    let turned = it.tests.visited.contains(index);
    let open = it.tests.open == Some(index);
    let words = playing.words;
    let name = turned.then(|| words.writing().list(&[&card.title, words.label(labels::TURNED)]));
    html! {
        <button
            type="button"
            class={classes!("test", turned.then_some("test--turned"))}
            aria-label={name}
            aria-current={open.then_some("true")}
            onclick={playing.does(Change::Turn(index))}
        >
            <span class="test__face">
                if turned {
                    { view_tile(playing.base, index, "") }
                } else {
                    { view_icon(Icon::Search) }
                }
            </span>
            <span>{ &card.title }</span>
        </button>
    }
}

/// One of the nine drawings of the sheet `tests.svg`, three in a row.
fn view_tile(base: &AttrValue, index: usize, description: &str) -> Html {
    let column = format!("tile--column-{}", index % 3);
    let row = format!("tile--row-{}", index / 3);
    html! { <span class={classes!("tile", column, row)}>{ view_drawing(base, "tests", description) }</span> }
}

/// Lets the reader try each result that a gene test may have.
fn view_results(it: &DetectiveBoard, playing: &Playing<'_, DetectiveBoard>) -> Html {
    let words = playing.words;
    let results = GeneResult::ALL.map(|result| words.label(result.label()));
    let chosen = GeneResult::ALL.iter().position(|result| *result == it.result);
    // The drawings of the results follow those of the tests.
    let tile = words.cards().len() + chosen.unwrap_or_default();
    let outcomes = RadioGroup {
        name: "answer",
        legend: words.label(labels::OUTCOME),
        options: &results,
        chosen,
        onchoose: playing.takes(Change::Result),
    };
    html! {
        <div class="board__answers">
            { view_tile(playing.base, tile, words.label(it.result.picture())) }
            { view_radio_group(&outcomes) }
        </div>
    }
}

/// What we want to know, and which test has told.
fn view_question(it: &DetectiveBoard, words: &Words, index: usize, card: &Card) -> Html {
    let turned = it.tests.visited.contains(index);
    let open = match it.result {
        _ if !turned => Some(labels::OPEN),
        GeneResult::Unclear if names_a_reason(card) => Some(labels::UNCLEAR),
        GeneResult::NoFinding if names_a_reason(card) => Some(labels::OPEN),
        _ => None,
    };
    let told = match open {
        Some(label) => words.label(label).to_owned(),
        None => words.filled(labels::ANSWERED, &[("test", &card.title)]),
    };
    html! {
        <li key={index} class={classes!("question", open.is_none().then_some("question--answered"))}>
            <span class="spot__mark">
                if open.is_none() {
                    { view_icon(Icon::Tick) }
                }
            </span>
            <span class="question__asked">{ question(card, words) }</span>
            <span class="question__told">{ told }</span>
        </li>
    }
}
