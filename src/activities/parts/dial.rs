//! A value to move: a slider, and a button on either side that does the same.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::{Callback, Html, InputEvent, html};

use crate::activities::Words;
use crate::activities::keys::Label;
use crate::activities::keys::common::labels;

/// What a dial shows.
pub(crate) struct Dial<'a> {
    /// Its name.
    pub(crate) label: &'a str,
    /// The value in words: *60 in each microlitre*.
    pub(crate) text: &'a str,
    /// Where it stands.
    pub(crate) value: i32,
    /// Its ends.
    pub(crate) ends: (i32, i32),
    /// How far one press moves it.
    pub(crate) step: i32,
}

/// Draws a dial; `set` is given the new value, always between its ends.
pub(crate) fn view_dial(words: &Words, dial: &Dial<'_>, set: &Callback<i32>) -> Html {
    let Dial { label, text, value, ends: (low, high), step } = *dial;
    let oninput = set.reform(move |event: InputEvent| {
        let input = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        let moved = input.and_then(|it| it.value().parse().ok());
        moved.unwrap_or(value).clamp(low, high)
    });
    let press = |by: i32, name: Label, sign: &'static str| {
        let next = (value + by).clamp(low, high);
        let onclick = set.reform(move |_| next);
        html! {
            <button
                type="button"
                class="button button--quiet dial__press"
                aria-label={[label, ": ", words.common(name)].concat()}
                aria-disabled={(next == value).then_some("true")}
                {onclick}
            >{ sign }</button>
        }
    };
    html! {
        <div class="dial" role="group" aria-label={label.to_owned()}>
            <p class="dial__label"><span>{ label.to_owned() }</span><span class="dial__value">{ text.to_owned() }</span></p>
            { press(-step, labels::LESS, "\u{2212}") }
            <input
                type="range"
                class="dial__slider"
                aria-label={label.to_owned()}
                aria-valuetext={text.to_owned()}
                min={low.to_string()}
                max={high.to_string()}
                step={step.to_string()}
                value={value.to_string()}
                {oninput}
            />
            { press(step, labels::MORE, "+") }
        </div>
    }
}
