//! A check of understanding: every answer is met with a kind word, and there is no score.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use std::rc::Rc;

use story::bundle::Check as CheckWords;
use yew::prelude::*;

use crate::components::prose::view_prose;

/// What a check needs.
#[derive(Properties, PartialEq)]
pub struct CheckProps {
    /// Its heading.
    pub heading: AttrValue,
    /// The question and its answers.
    pub words: Rc<CheckWords>,
    /// The answer chosen, from 0.
    pub chosen: Option<usize>,
    /// Called with the answer chosen.
    pub onchoose: Callback<usize>,
}

/// Asks, and answers the answer.
#[component]
pub fn Check(props: &CheckProps) -> Html {
    let answers = props.words.answers.iter().enumerate().map(|(place, answer)| {
        html! {
            <label class="choice" key={place}>
                <input
                    type="radio"
                    name="check"
                    checked={props.chosen == Some(place)}
                    onchange={props.onchoose.reform(move |_| place)}
                />
                <span>{ &answer.text }</span>
            </label>
        }
    });
    let feedback = props.chosen.and_then(|it| props.words.answers.get(it));
    html! {
        <section class="check" aria-labelledby="check-heading">
            <h2 id="check-heading">{ &props.heading }</h2>
            <fieldset class="choices">
                <legend>{ &props.words.question }</legend>
                { answers.collect::<Html>() }
            </fieldset>
            <div class="check__feedback" role="status">
                { feedback.map(|it| view_prose(&it.feedback)).unwrap_or_default() }
            </div>
        </section>
    }
}
