//! Pebbles to pick up and put into one of three dishes: what may matter on either road.

use story::bundle::Card;
use yew::{Html, html};

use super::{Change, Dish, WhatMattersToUs};
use crate::activities::parts::{view_card, view_toggle};
use crate::activities::{Playing, Words};
use crate::components::button::{Variant, view_button};
use crate::components::icon::Icon;
use crate::components::line::view_line;
use crate::state::PageNote;

/// The pebbles, in order.
pub(super) fn of(words: &Words) -> impl Iterator<Item = &Card> {
    words.cards().iter().filter(|it| it.group == "pebble")
}

/// The name of a pebble.
pub(super) fn title(words: &Words, pebble: usize) -> &str {
    of(words).nth(pebble).map_or("", |it| it.title.as_str())
}

/// What lies where, as it stands on *our page*.
pub(super) fn line(words: &Words, pebble: usize, dish: Dish) -> String {
    let gaps = [("what", title(words, pebble)), ("where", words.label(dish.label()))];
    words.filled("line", &gaps)
}

/// What goes to *our page*, a line each: what matters a lot, then what matters some. It stands there
/// for what an earlier sorting had said of the same pebbles.
pub(super) fn kept(state: &WhatMattersToUs, words: &Words) -> PageNote {
    let lines = |is_kept: fn(Dish, Dish) -> bool| {
        let in_the_dish = |dish| {
            let lying = (0..).zip(&state.dishes);
            let lying = lying.filter(move |(_, it)| it.is_some_and(|it| is_kept(dish, it)));
            lying.map(move |(pebble, _)| line(words, pebble, dish))
        };
        in_the_dish(Dish::Lot).chain(in_the_dish(Dish::Some)).collect::<Vec<_>>().join("\n")
    };
    PageNote::Matters {
        lines: lines(|dish, it| it == dish),
        instead_of: lines(|dish, it| it != dish),
    }
}

/// Whether anything matters yet.
fn is_any_kept(state: &WhatMattersToUs) -> bool {
    state.dishes.iter().flatten().any(|it| *it != Dish::NotNow)
}

/// The pebble in the hand, the pile, and the dishes.
pub(super) fn view_pebbles(
    state: &WhatMattersToUs,
    playing: &Playing<'_, WhatMattersToUs>,
) -> Html {
    let words = playing.words;
    let held = state.dishes.get(state.held).copied().flatten();
    let dishes = Dish::ALL.map(|dish| {
        let put = playing.does(Change::Put(dish));
        view_toggle(words.label(dish.label()), held == Some(dish), put)
    });
    let pile = state.dishes.contains(&None).then(|| view_heap(state, playing, None));
    let heaps = Dish::ALL.map(|dish| view_heap(state, playing, Some(dish)));
    let text = of(words).nth(state.held).map(|it| view_card(it, playing.reading));
    html! {
        <>
            <div class="pebbles">
                { view_line("h3", "", words.label("pebbles")) }
                { pile.unwrap_or_default() }
                <div class="pebbles__hand">
                    { view_line("p", "pebbles__held", title(words, state.held)) }
                    { text.unwrap_or_default() }
                    <div class="pebbles__put" role="group" aria-label={words.label("pick").to_owned()}>
                        { dishes.into_iter().collect::<Html>() }
                    </div>
                </div>
            </div>
            <div class="pebbles__sorted">
                <div class="pebbles__dishes">{ heaps.into_iter().collect::<Html>() }</div>
                { view_line("p", "pebbles__no-winner", words.says("no-winner")) }
                if is_any_kept(state) {
                    { view_button(Variant::Primary, Some(Icon::Page), words.label("keep"), playing.keeps(kept(state, words))) }
                }
            </div>
        </>
    }
}

/// The pebbles that lie in one place; each can be picked up there.
fn view_heap(
    state: &WhatMattersToUs,
    playing: &Playing<'_, WhatMattersToUs>,
    dish: Option<Dish>,
) -> Html {
    let words = playing.words;
    let lying = of(words).enumerate().filter(|(place, _)| state.dishes.get(*place) == Some(&dish));
    let lying = lying.map(|(place, pebble)| {
        let held = place == state.held;
        html! {
            <li key={place}>
                <button
                    type="button"
                    class="pebble"
                    aria-pressed={if held { "true" } else { "false" }}
                    onclick={playing.does(Change::PickUp(place))}
                >{ &pebble.title }</button>
            </li>
        }
    });
    let lying = lying.collect::<Vec<_>>();
    let (class, label) = match dish {
        None => ("heap heap--pile", "pile"),
        Some(Dish::Lot) => ("heap heap--lot", "a-lot"),
        Some(Dish::Some) => ("heap heap--some", "some"),
        Some(Dish::NotNow) => ("heap heap--not-now", "not-now"),
    };
    html! {
        <div {class} key={label}>
            { view_line("h4", "", words.label(label)) }
            if lying.is_empty() {
                { view_line("p", "", words.label("nothing-here")) }
            } else {
                <ul>{ lying.into_iter().collect::<Html>() }</ul>
            }
        </div>
    }
}
