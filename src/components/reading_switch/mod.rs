//! Three ways to read.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::bundle::Interface;
use story::{Action, Reading};
use yew::{Html, html};

use crate::components::line::view_line;
use crate::view_context::ViewContext;

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
pub fn view_reading_switch(context: &ViewContext) -> Html {
    let labels = context.labels();
    let options = Reading::ALL.into_iter().map(|reading| {
        html! {
            <label class="reading-switch__option">
                <input
                    type="radio"
                    form="choices"
                    name="reading"
                    checked={reading == context.journey.reading()}
                    data-press={context.press(&Action::Read(reading))}
                    onchange={context.does(Action::Read(reading))}
                />
                <span>{ name(reading, labels).to_owned() }</span>
            </label>
        }
    });
    html! {
        <fieldset class="reading-switch">
            { view_line("legend", "", &labels.choose_reading) }
            { options.collect::<Html>() }
        </fieldset>
    }
}
