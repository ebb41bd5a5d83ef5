//! Three ways to read.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::Reading;
use story::bundle::Interface;
use yew::prelude::*;

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

/// What the switch needs.
#[derive(Properties, PartialEq)]
pub struct ReadingSwitchProps {
    /// Its label.
    pub label: AttrValue,
    /// The names, in the order of [`Reading::ALL`].
    pub names: [AttrValue; 3],
    /// The way chosen now.
    pub chosen: Reading,
    /// Called with another way.
    pub onchoose: Callback<Reading>,
}

/// Lets the reader choose how to read, without losing her place.
#[component]
pub fn ReadingSwitch(props: &ReadingSwitchProps) -> Html {
    let options = Reading::ALL.into_iter().zip(&props.names).map(|(reading, name)| {
        html! {
            <label class="reading-switch__option">
                <input
                    type="radio"
                    name="reading"
                    checked={reading == props.chosen}
                    onchange={props.onchoose.reform(move |_| reading)}
                />
                <span>{ name }</span>
            </label>
        }
    });
    html! {
        <fieldset class="reading-switch">
            <legend>{ &props.label }</legend>
            { options.collect::<Html>() }
        </fieldset>
    }
}
