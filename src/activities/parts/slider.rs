//! A value to move: a slider with a button on either side that does the same.

use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::activities::Words;
use crate::activities::keys::Label;
use crate::activities::keys::common::labels;

/// Properties of [`Slider`].
#[derive(Properties, PartialEq)]
pub(crate) struct SliderProps {
    /// For the labels of the buttons.
    pub(crate) words: Words,
    /// Names the value.
    pub(crate) label: AttrValue,
    /// The value in words: *60 in each microlitre*.
    pub(crate) text: AttrValue,
    /// The value.
    pub(crate) value: i32,
    /// The least value.
    pub(crate) min: i32,
    /// The greatest value.
    pub(crate) max: i32,
    /// How far one press of a button moves the value.
    #[prop_or(1)]
    pub(crate) step: i32,
    /// Receives the new value, always between `min` and `max`.
    pub(crate) onset: Callback<i32>,
}

/// A range input that can also be worked by a switch or an unsteady hand.
#[component]
pub(crate) fn Slider(props: &SliderProps) -> Html {
    let SliderProps { label, text, value, min, max, step, onset, .. } = props;
    let (value, min, max) = (*value, *min, *max);
    let oninput = onset.reform(move |event: InputEvent| {
        let input = event.target().and_then(|it| it.dyn_into::<HtmlInputElement>().ok());
        let moved = input.and_then(|it| it.value().parse().ok());
        moved.unwrap_or(value).clamp(min, max)
    });
    html! {
        <div class="dial" role="group" aria-label={label}>
            <p class="dial__label"><span>{ label }</span><span class="dial__value">{ text }</span></p>
            { view_step(props, -step, labels::LESS, "\u{2212}") }
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
            { view_step(props, *step, labels::MORE, "+") }
        </div>
    }
}

/// The button that moves the value `by` so much. At an end it stays focusable and does nothing.
fn view_step(props: &SliderProps, by: i32, action: Label, sign: &'static str) -> Html {
    let next = (props.value + by).clamp(props.min, props.max);
    html! {
        <button
            type="button"
            class="button button--quiet dial__press"
            aria-label={props.words.writing().label(&props.label, props.words.common(action))}
            aria-disabled={(next == props.value).then_some("true")}
            onclick={props.onset.reform(move |_: MouseEvent| next)}
        >{ sign }</button>
    }
}
