//! Pebbles to pick up and put into one of three dishes: what may matter on either road.

use story::bundle::Card;
use yew::{Html, html};

use super::{Change, Dish, WhatMattersToUs};
use crate::activities::PageNote;
use crate::activities::keys::what_matters_to_us::{Group, labels, says};
use crate::activities::parts::{view_card_text, view_toggle};
use crate::activities::{Playing, Words};
use crate::components::button::{Button, Variant};
use crate::components::icon::Icon;

/// The pebbles, in order.
pub(super) fn of(words: &Words) -> impl Iterator<Item = &Card> {
    words.cards().iter().filter(|it| Group::of(it) == Some(Group::Pebble))
}

/// The name of a pebble.
pub(super) fn title(words: &Words, pebble: usize) -> &str {
    of(words).nth(pebble).map_or("", |it| it.title.as_str())
}

/// A pebble and its dish, as a line for *our page*.
pub(super) fn line(words: &Words, pebble: usize, dish: Dish) -> String {
    let gaps = [("what", title(words, pebble)), ("where", words.label(dish.label()))];
    words.filled(labels::LINE, &gaps)
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
pub(super) fn view_pebbles(it: &WhatMattersToUs, playing: &Playing<'_, WhatMattersToUs>) -> Html {
    let words = playing.words;
    html! {
        <>
            <div class="pebbles">
                <h3>{ words.label(labels::PEBBLES) }</h3>
                if it.dishes.contains(&None) {
                    { view_heap(it, playing, None) }
                }
                <div class="pebbles__hand">{ view_hand(it, playing) }</div>
            </div>
            <div class="pebbles__sorted">
                <div class="pebbles__dishes">
                    for dish in Dish::ALL {
                        { view_heap(it, playing, Some(dish)) }
                    }
                </div>
                <p class="pebbles__no-winner">{ words.says(says::NO_WINNER) }</p>
                if is_any_kept(it) {
                    <Button
                        variant={Variant::Primary}
                        icon={Icon::Page}
                        label={words.label(labels::KEEP).to_owned()}
                        onclick={playing.keeps(kept(it, words))}
                    />
                }
            </div>
        </>
    }
}

/// The pebble that is held, and the dishes to put it in.
fn view_hand(it: &WhatMattersToUs, playing: &Playing<'_, WhatMattersToUs>) -> Html {
    let words = playing.words;
    let lies_in = it.dishes.get(it.held).copied().flatten();
    html! {
        <>
            <p class="pebbles__held">{ title(words, it.held) }</p>
            if let Some(pebble) = of(words).nth(it.held) {
                { view_card_text(pebble, playing.reading) }
            }
            <div class="pebbles__put" role="group" aria-label={words.label(labels::PICK).to_owned()}>
                for dish in Dish::ALL {
                    { view_put(playing, dish, lies_in == Some(dish)) }
                }
            </div>
        </>
    }
}

/// The button that puts the pebble into a dish.
fn view_put(playing: &Playing<'_, WhatMattersToUs>, dish: Dish, lies_here: bool) -> Html {
    view_toggle(playing.words.label(dish.label()), lies_here, playing.does(Change::Put(dish)))
}

/// The pebbles of the pile or of one dish. Pressing one picks it up.
fn view_heap(
    it: &WhatMattersToUs,
    playing: &Playing<'_, WhatMattersToUs>,
    dish: Option<Dish>,
) -> Html {
    let words = playing.words;
    let (class, label) = match dish {
        None => ("heap heap--pile", labels::PILE),
        Some(Dish::Lot) => ("heap heap--lot", labels::A_LOT),
        Some(Dish::Some) => ("heap heap--some", labels::SOME),
        Some(Dish::NotNow) => ("heap heap--not-now", labels::NOT_NOW),
    };
    let lies_here = |index: &usize| it.dishes.get(*index) == Some(&dish);
    let lying = of(words).enumerate().filter(|(index, _)| lies_here(index)).collect::<Vec<_>>();
    html! {
        <div {class} key={class}>
            <h4>{ words.label(label) }</h4>
            if lying.is_empty() {
                <p>{ words.label(labels::NOTHING_HERE) }</p>
            } else {
                <ul>
                    for (index, pebble) in lying {
                        <li key={index}>
                            <button
                                type="button"
                                class="pebble"
                                aria-pressed={(index == it.held).to_string()}
                                onclick={playing.does(Change::PickUp(index))}
                            >{ &pebble.title }</button>
                        </li>
                    }
                </ul>
            }
        </div>
    }
}
