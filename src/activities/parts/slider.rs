//! A value to move: a slider with a button on either side that does the same.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::activities::Words;
use crate::activities::keys::Label;
use crate::activities::keys::common::labels;

/// A value, and how it may be moved.
pub(crate) struct Slider<'a> {
    /// For the labels of the buttons.
    pub(crate) words: &'a Words,
    /// Names the value.
    pub(crate) label: &'a str,
    /// The value in words: *60 in each microlitre*.
    pub(crate) text: &'a str,
    /// The value.
    pub(crate) value: i32,
    /// The least value.
    pub(crate) min: i32,
    /// The greatest value.
    pub(crate) max: i32,
    /// How far one press of a button moves the value.
    pub(crate) step: i32,
    /// Receives the new value, always between `min` and `max`.
    pub(crate) onset: Callback<i32>,
}

/// A range input that can also be worked by a switch or an unsteady hand.
pub(crate) fn view_slider(slider: &Slider<'_>) -> Html {
    let Slider { label, text, value, min, max, step, onset, .. } = slider;
    let [label, text] = [*label, *text].map(|it| AttrValue::from(it.to_owned()));
    let (value, min, max) = (*value, *min, *max);
    let oninput = onset.reform(move |event: InputEvent| {
        let input = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        let moved = input.and_then(|it| it.value().parse().ok());
        moved.unwrap_or(value).clamp(min, max)
    });
    html! {
        <div class="dial" role="group" aria-label={&label}>
            <p class="dial__label"><span>{ &label }</span><span class="dial__value">{ &text }</span></p>
            { view_step(slider, -step, labels::LESS, "\u{2212}") }
            <input
                type="range"
                class="dial__slider"
                aria-label={label}
                aria-valuetext={text}
                min={min.to_string()}
                max={max.to_string()}
                step={step.to_string()}
                value={value.to_string()}
                {oninput}
            />
            { view_step(slider, *step, labels::MORE, "+") }
        </div>
    }
}

/// The button that moves the value `by` so much. At an end it stays focusable and does nothing.
fn view_step(slider: &Slider<'_>, by: i32, action: Label, sign: &'static str) -> Html {
    let next = (slider.value + by).clamp(slider.min, slider.max);
    html! {
        <button
            type="button"
            class="button button--quiet dial__press"
            aria-label={slider.words.writing().label(slider.label, slider.words.common(action))}
            aria-disabled={(next == slider.value).then_some("true")}
            onclick={slider.onset.reform(move |_: MouseEvent| next)}
        >{ sign }</button>
    }
}
