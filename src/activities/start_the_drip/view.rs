//! Draws two calendar leaves, the night, the buttons, and what the report says.

use simulations::infusion::STILLS;
use story::Reading;
use story::bundle::Card;
use yew::{Html, classes, html};

use super::drawing::{VIEW_BOX, view_brothers_mark, view_night};
use super::{Change, LAST, StartTheDrip};
use crate::activities::keys::Label;
use crate::activities::keys::start_the_drip::{Group, labels, numbers};
use crate::activities::parts::view_card_text;
use crate::activities::{Playing, Words};
use crate::components::button::{Button, Variant};
use crate::components::icon::{Icon, view_icon};

/// Draws everything but the frame.
pub(super) fn view(it: &StartTheDrip, playing: &Playing<'_, StartTheDrip>) -> Html {
    let words = playing.words;
    html! {
        <>
            <fieldset class="drip__days">
                <legend>{ words.label(labels::DAYS) }</legend>
                for (index, card) in words.cards().iter().enumerate() {
                    { view_leaf(it, playing, index, card) }
                }
            </fieldset>
            <div class={classes!("drip", it.bag().runs().then_some("drip--runs"))}>
                <svg class="activity__figure drip__night" viewBox={VIEW_BOX} role="img" aria-label={description(it, words)}>
                    { view_night(it, &playing.does(Change::Arrive)) }
                </svg>
            </div>
            { view_buttons(it, playing) }
            if let Some(card) = it.card(words) {
                <div class="drip__told layer--told">
                    { view_icon(Icon::Report) }
                    { view_card_text(card, playing.reading) }
                </div>
            }
        </>
    }
}

/// What the picture shows at each still.
const PICTURES: [Label; STILLS.len()] =
    [labels::PICTURE_READY, labels::PICTURE_TUBE, labels::PICTURE_WAY, labels::PICTURE_HOME];

/// What the picture shows, in words.
fn description(it: &StartTheDrip, words: &Words) -> String {
    let moment = words.label(PICTURES[it.bag().still]);
    let mark = match it.card(words).and_then(Group::of) {
        Some(Group::Elder) => words.label(labels::MARK_ELDER),
        Some(Group::Younger) => words.label(labels::MARK_YOUNGER),
        None => "",
    };
    words.filled(labels::PICTURE, &[("moment", moment), ("mark", mark)])
}

/// The calendar leaf of a brother's day. The day that is shown is today on both leaves.
fn view_leaf(
    it: &StartTheDrip,
    playing: &Playing<'_, StartTheDrip>,
    index: usize,
    card: &Card,
) -> Html {
    let words = playing.words;
    let onchange = playing.does(Change::Turn(index));
    let day = i32::from(it.day > index) - i32::from(it.day < index);
    let day = words.filled(labels::DAY, &[("day", &words.day(day))]);
    html! {
        <label key={index} class={classes!("leaf", format!("leaf--{}", card.group))}>
            <span class="leaf__band">
                <input type="radio" form="choices" name="day" checked={it.day == index} {onchange} />
            </span>
            <strong class="leaf__date">{ date(card, words) }</strong>
            <span class="leaf__whose">{ view_brothers_mark(index) }<span>{ &card.title }</span></span>
            if playing.reading >= Reading::Family {
                <span class="leaf__day">{ day }</span>
            }
        </label>
    }
}

/// The date of a brother's day, as the language writes it.
fn date(card: &Card, words: &Words) -> String {
    match Group::of(card) {
        Some(Group::Elder) => words.number(numbers::ELDER).written,
        Some(Group::Younger) => words.number(numbers::YOUNGER).written,
        None => String::new(),
    }
}

/// The buttons. The style sheet leaves *start* out where a reader wants no movement: the steps show
/// the same.
fn view_buttons(it: &StartTheDrip, playing: &Playing<'_, StartTheDrip>) -> Html {
    let words = playing.words;
    let (step, icon) = match it.bag().still {
        0 => (labels::BY_STEPS, Icon::Onward),
        LAST => (labels::AGAIN, Icon::Backward),
        _ => (labels::NEXT, Icon::Onward),
    };
    let start = playing.does(Change::Start);
    html! {
        <div class="drip__way">
            <span class="drip__start">
                <Button
                    variant={Variant::Primary}
                    icon={Icon::Moon}
                    label={words.label(labels::START).to_owned()}
                    onclick={start}
                />
            </span>
            <Button
                variant={Variant::Quiet}
                {icon}
                label={words.label(step).to_owned()}
                onclick={playing.does(Change::Step)}
            />
        </div>
    }
}
