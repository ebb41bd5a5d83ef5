//! Three ways to read.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::bundle::Interface;
use story::{Action, Reading};
use yew::prelude::*;

use crate::state::Msg;

/// The name of a way to read.
pub fn name(reading: Reading, labels: &Interface) -> &str {
    match reading {
        Reading::PictureBook => &labels.reading.picture_book,
        Reading::Family => &labels.reading.family,
        Reading::Detail => &labels.reading.detail,
    }
}

/// What a way to read is like.
pub fn meaning(reading: Reading, labels: &Interface) -> &str {
    match reading {
        Reading::PictureBook => &labels.reading.picture_book_is,
        Reading::Family => &labels.reading.family_is,
        Reading::Detail => &labels.reading.detail_is,
    }
}

/// Lets the reader choose how to read, without losing her place.
pub fn view_reading_switch(labels: &Interface, chosen: Reading, dispatch: &Callback<Msg>) -> Html {
    html! {
        <fieldset class="reading-switch">
            <legend>{ &labels.choose_reading }</legend>
            for reading in Reading::ALL {
                <label class="reading-switch__option" key={reading.name()}>
                    <input
                        type="radio"
                        form="choices"
                        name="reading"
                        checked={reading == chosen}
                        data-press={format!("reading={}", reading.name())}
                        onchange={dispatch.reform(move |_| Msg::Act(Action::Read(reading)))}
                    />
                    <span>{ name(reading, labels) }</span>
                </label>
            }
        </fieldset>
    }
}
