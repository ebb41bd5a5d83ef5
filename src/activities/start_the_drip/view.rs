//! How it is laid out: two calendar leaves, the night, the way on, what the report says.

use story::Reading;
use yew::{Html, classes, html};

use super::drawing::{BOARD, view_mark, view_night};
use super::{Change, LAST, MOMENTS, StartTheDrip};
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

fn picture(it: &StartTheDrip, words: &Words) -> String {
    let moment = words.label(&["picture-", MOMENTS[it.bag().still]].concat()).to_owned();
    let whose = it.card(words).map_or("", |card| &card.group);
    let mark = words.label(&["mark-", whose].concat()).to_owned();
    words.filled("picture", &[("moment", &moment), ("mark", &mark)])
}

/// A leaf for each brother's day. The one that is looked at is today on both.
fn view_days(it: &StartTheDrip, playing: &Playing<'_, StartTheDrip>) -> Html {
    let words = playing.words;
    let leaves = words.cards().iter().enumerate().map(|(place, card)| {
        let onchange = playing.does(Change::Turn(place));
        let day = i32::from(it.day > place) - i32::from(it.day < place);
        let day = words.filled("day", &[("day", &words.day(day))]);
        html! {
            <label key={place} class={classes!("leaf", ["leaf--", &card.group].concat())}>
                <span class="leaf__band">
                    <input type="radio" form="choices" name="day" checked={it.day == place} {onchange} />
                </span>
                { view_line("strong", "leaf__date", &words.number(&card.group).written) }
                <span class="leaf__whose">{ view_mark(place) }{ view_line("span", "", &card.title) }</span>
                if playing.reading >= Reading::Family { { view_line("span", "leaf__day", &day) } }
            </label>
        }
    });
    html! {
        <fieldset class="drip__days">
            { view_line("legend", "", words.label("days")) }
            { leaves.collect::<Html>() }
        </fieldset>
    }
}

/// Start is left out by the style sheet where a reader wants no movement; the steps show the same.
fn view_way_on(it: &StartTheDrip, playing: &Playing<'_, StartTheDrip>) -> Html {
    let words = playing.words;
    let (step, icon) = match it.bag().still {
        0 => ("by-steps", Icon::Onward),
        LAST => ("again", Icon::Backward),
        _ => ("next", Icon::Onward),
    };
    html! {
        <div class="drip__way">
            <span class="drip__start">
                { view_button(Variant::Primary, Some(Icon::Moon), words.label("start"), playing.does(Change::Start)) }
            </span>
            { view_button(Variant::Quiet, Some(icon), words.label(step), playing.does(Change::Step)) }
        </div>
    }
}
