//! How it is laid out: the cards, what the last one says, and the sheet of questions.

use story::bundle::Card;
use yew::{AttrValue, Html, html};

use super::{Change, DetectiveBoard, GeneResult, names_a_reason, question};
use crate::activities::Playing;
use crate::activities::keys::Label;
use crate::activities::keys::detective_board::labels;
use crate::activities::parts::{view_card, view_choices, view_drawing};
use crate::components::button::{Variant, view_button};
use crate::components::icon::{Icon, view_icon};
use crate::components::line::view_line;

pub(super) fn view(it: &DetectiveBoard, playing: &Playing<'_, DetectiveBoard>) -> Html {
    let words = playing.words;
    let open = it.turned.open.and_then(|place| words.cards().get(place));
    html! {
        <div class="board">
            <div class="board__next">
                { view_button(Variant::Primary, Some(Icon::Onward), words.label(labels::NEXT), playing.does(Change::Next)) }
            </div>
            { view_tests(it, playing) }
            if let Some(card) = open {
                <div class="panel board__panel">
                    { view_line("p", "panel__title", &card.title) }
                    { view_card(card, playing.reading) }
                    if names_a_reason(card) { { view_answers(it, playing) } }
                </div>
            }
            { view_questions(it, playing) }
        </div>
    }
}

/// The cards, pinned up: face down with a looking glass, face up with their drawing.
fn view_tests(it: &DetectiveBoard, playing: &Playing<'_, DetectiveBoard>) -> Html {
    let words = playing.words;
    let tests = words.cards().iter().enumerate().map(|(place, card)| {
        let turned = it.turned.seen.has(place);
        let name = turned.then(|| [&card.title, ", ", words.label(labels::TURNED)].concat());
        let class = if turned { "test test--turned" } else { "test" };
        let open = it.turned.open == Some(place);
        html! {
            <li>
                <button
                    type="button"
                    {class}
                    aria-label={name}
                    aria-current={open.then_some("true")}
                    onclick={playing.does(Change::Turn(place))}
                >
                    <span class="test__face">
                        if turned { { view_tile(playing.base, place, "") } } else { { view_icon(Icon::Search) } }
                    </span>
                    { view_line("span", "", &card.title) }
                </button>
            </li>
        }
    });
    html! { <ul class="board__tests" aria-label={words.label(labels::TESTS).to_owned()}>{ tests.collect::<Html>() }</ul> }
}

/// One of the nine drawings of the sheet.
fn view_tile(base: &AttrValue, place: usize, description: &str) -> Html {
    let [column, row] = [place % 3, place / 3].map(|it| it.to_string());
    let class = ["tile tile--column-", &column, " tile--row-", &row].concat();
    html! { <span {class}>{ view_drawing(base, "tests", description) }</span> }
}

/// The three endings of a gene test.
fn view_answers(it: &DetectiveBoard, playing: &Playing<'_, DetectiveBoard>) -> Html {
    let words = playing.words;
    let results = GeneResult::ALL.map(|result| words.label(result.label()));
    let chosen = GeneResult::ALL.iter().position(|result| *result == it.result);
    let picture = words.label(it.result.picture());
    let tile = words.cards().len() + chosen.unwrap_or_default();
    html! {
        <div class="board__answers">
            { view_tile(playing.base, tile, picture) }
            { view_choices("answer", words.label(labels::OUTCOME), &results, chosen, &playing.takes(Change::Result)) }
        </div>
    }
}

/// What we want to know, and which test can tell.
fn view_questions(it: &DetectiveBoard, playing: &Playing<'_, DetectiveBoard>) -> Html {
    let words = playing.words;
    let questions = words.cards().iter().enumerate().map(|(place, card)| {
        let turned = it.turned.seen.has(place);
        let (answered, text) = told(it, card, turned, playing);
        let class = if answered { "question question--answered" } else { "question" };
        html! {
            <li {class}>
                <span class="spot__mark">if answered { { view_icon(Icon::Tick) } }</span>
                { view_line("span", "question__asked", question(card, words)) }
                { view_line("span", "question__told", &text) }
            </li>
        }
    });
    html! {
        <div class="board__questions">
            { view_line("p", "panel__title", words.label(labels::QUESTIONS)) }
            <ul>{ questions.collect::<Html>() }</ul>
        </div>
    }
}

/// Whether a question has its answer, and what stands beside it.
fn told(
    it: &DetectiveBoard,
    card: &Card,
    turned: bool,
    playing: &Playing<'_, DetectiveBoard>,
) -> (bool, String) {
    let words = playing.words;
    let open = |label: Label| (false, words.label(label).to_owned());
    match it.result {
        _ if !turned => open(labels::OPEN),
        GeneResult::Unclear if names_a_reason(card) => open(labels::UNCLEAR),
        GeneResult::NoFinding if names_a_reason(card) => open(labels::OPEN),
        _ => (true, words.filled(labels::ANSWERED, &[("test", &card.title)])),
    }
}
