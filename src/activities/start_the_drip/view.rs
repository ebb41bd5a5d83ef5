//! How it is laid out: two calendar leaves, the night, the way on, what the report says.

use simulations::infusion::STILLS;
use story::Reading;
use story::bundle::Card;
use yew::{Html, classes, html};

use super::drawing::{BOARD, view_mark, view_night};
use super::{Change, LAST, StartTheDrip};
use crate::activities::keys::Label;
use crate::activities::keys::start_the_drip::{Group, labels, numbers};
use crate::activities::parts::{view_card, view_figure};
use crate::activities::{Playing, Words};
use crate::components::button::{Variant, view_button};
use crate::components::icon::{Icon, view_icon};
use crate::components::line::view_line;

pub(super) fn view(it: &StartTheDrip, playing: &Playing<'_, StartTheDrip>) -> Html {
    let words = playing.words;
    let bag = it.bag();
    let night = view_night(it, &playing.does(Change::Arrive));
    let class = if bag.runs() { "drip drip--runs" } else { "drip" };
    html! {
        <>
            { view_days(it, playing) }
            <div {class}>{ view_figure("drip__night", BOARD, &picture(it, words), night) }</div>
            { view_way_on(it, playing) }
            if let Some(card) = it.card(words) {
                <div class="drip__told layer--told">
                    { view_icon(Icon::Report) }
                    { view_card(card, playing.reading) }
                </div>
            }
        </>
    }
}

/// What the picture shows at each still.
const PICTURES: [Label; STILLS.len()] =
    [labels::PICTURE_READY, labels::PICTURE_TUBE, labels::PICTURE_WAY, labels::PICTURE_HOME];

fn picture(it: &StartTheDrip, words: &Words) -> String {
    let moment = words.label(PICTURES[it.bag().still]);
    let mark = match it.card(words).and_then(Group::of) {
        Some(Group::Elder) => words.label(labels::MARK_ELDER),
        Some(Group::Younger) => words.label(labels::MARK_YOUNGER),
        None => "",
    };
    words.filled(labels::PICTURE, &[("moment", moment), ("mark", mark)])
}

/// A leaf for each brother's day. The one that is looked at is today on both.
fn view_days(it: &StartTheDrip, playing: &Playing<'_, StartTheDrip>) -> Html {
    let words = playing.words;
    let leaves = words.cards().iter().enumerate().map(|(place, card)| {
        let onchange = playing.does(Change::Turn(place));
        let day = i32::from(it.day > place) - i32::from(it.day < place);
        let day = words.filled(labels::DAY, &[("day", &words.day(day))]);
        html! {
            <label key={place} class={classes!("leaf", ["leaf--", &card.group].concat())}>
                <span class="leaf__band">
                    <input type="radio" form="choices" name="day" checked={it.day == place} {onchange} />
                </span>
                { view_line("strong", "leaf__date", &date(card, words)) }
                <span class="leaf__whose">{ view_mark(place) }{ view_line("span", "", &card.title) }</span>
                if playing.reading >= Reading::Family { { view_line("span", "leaf__day", &day) } }
            </label>
        }
    });
    html! {
        <fieldset class="drip__days">
            { view_line("legend", "", words.label(labels::DAYS)) }
            { leaves.collect::<Html>() }
        </fieldset>
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

/// Start is left out by the style sheet where a reader wants no movement; the steps show the same.
fn view_way_on(it: &StartTheDrip, playing: &Playing<'_, StartTheDrip>) -> Html {
    let words = playing.words;
    let (step, icon) = match it.bag().still {
        0 => (labels::BY_STEPS, Icon::Onward),
        LAST => (labels::AGAIN, Icon::Backward),
        _ => (labels::NEXT, Icon::Onward),
    };
    html! {
        <div class="drip__way">
            <span class="drip__start">
                { view_button(Variant::Primary, Some(Icon::Moon), words.label(labels::START), playing.does(Change::Start)) }
            </span>
            { view_button(Variant::Quiet, Some(icon), words.label(step), playing.does(Change::Step)) }
        </div>
    }
}
