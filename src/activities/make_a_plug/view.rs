//! How it is laid out: the picture, the way on, the dial with its band, and the bands as a table.

use simulations::plug::{Band, Stage};
use story::Reading;
use yew::{Html, html};

use super::{COUNTS, Change, MakeAPlug, Unit, bounds, card_of, drawing};
use crate::activities::parts::{
    Dial, view_card, view_choices, view_dial, view_figure, view_made_up, view_table,
};
use crate::activities::{Playing, Words};
use crate::components::button::{Variant, view_button};
use crate::components::icon::Icon;

pub(super) fn view(it: &MakeAPlug, playing: &Playing<'_, MakeAPlug>) -> Html {
    let words = playing.words;
    let card = it.card(words);
    let band = card.map_or("", |card| &card.title);
    let scene = it.scene(words);
    let moment = words.label(["picture-", it.moment(it.stage, words)].concat().as_str()).to_owned();
    let picture = words.filled("picture", &[("moment", &moment), ("band", band)]);
    let faces = playing.reading == Reading::PictureBook;
    let pace = card.map_or("", |card| &card.group);
    html! {
        <>
            <div class={["plug plug--", pace].concat()}>
                { view_made_up(words) }
                { view_figure("plug__picture", drawing::BOARD, &picture, drawing::view_scene(&scene, faces)) }
            </div>
            <div class="plug__way">
                { view_way_on(it, playing) }
                { view_moments(it, words) }
            </div>
            <div class="plug__count">
                { view_count(it, playing, band) }
                { card.map(|card| view_card(card, playing.reading)).unwrap_or_default() }
                if !faces { { view_units_and_bands(it, playing) } }
            </div>
        </>
    }
}

fn view_way_on(it: &MakeAPlug, playing: &Playing<'_, MakeAPlug>) -> Html {
    let words = playing.words;
    let (label, icon) = match it.stage {
        Stage::Damage => ("next-stick", Icon::Onward),
        Stage::Stick => ("next-wake", Icon::Onward),
        Stage::WakeAndCall => ("next-join", Icon::Onward),
        Stage::Join if it.needs_help(words) => ("next-help", Icon::Hand),
        Stage::Join => ("next-tie", Icon::Onward),
        Stage::FibrinNet => ("again", Icon::Backward),
    };
    view_button(Variant::Primary, Some(icon), words.label(label), playing.does(Change::GoOn))
}

/// The moments in their order, those that have come marked.
fn view_moments(it: &MakeAPlug, words: &Words) -> Html {
    let moments = Stage::ALL.into_iter().map(|stage| {
        let label = match stage {
            Stage::Damage => "moment-hurt",
            Stage::Stick => "moment-stick",
            Stage::WakeAndCall => "moment-wake",
            Stage::Join => "moment-join",
            Stage::FibrinNet if it.needs_help(words) => "moment-help",
            Stage::FibrinNet => "moment-tie",
        };
        let class =
            if stage <= it.stage { "plug__moment plug__moment--come" } else { "plug__moment" };
        let here = (stage == it.stage).then_some("step");
        html! { <li {class} aria-current={here}>{ words.label(label).to_owned() }</li> }
    });
    html! {
        <ol class="plug__moments" aria-label={words.label("moments").to_owned()}>
            { moments.collect::<Html>() }
        </ol>
    }
}

fn view_count(it: &MakeAPlug, playing: &Playing<'_, MakeAPlug>, band: &str) -> Html {
    let words = playing.words;
    let text = if playing.reading == Reading::PictureBook {
        band.to_owned()
    } else {
        let label = if it.unit == Unit::PerLiter { "per-litre" } else { "per-microlitre" };
        let count = words.filled(label, &[("count", &written(it, it.count().0, words))]);
        [&count, ", ", band].concat()
    };
    let last = i32::try_from(COUNTS.len()).unwrap_or_default() - 1;
    let dial = Dial {
        label: words.label("count"),
        text: &text,
        value: it.place,
        ends: (0, last),
        step: 1,
    };
    view_dial(words, &dial, &playing.takes(Change::Dial))
}

fn view_units_and_bands(it: &MakeAPlug, playing: &Playing<'_, MakeAPlug>) -> Html {
    let words = playing.words;
    let units = [words.label("unit-litre"), words.label("unit-microlitre")];
    let chosen = usize::from(it.unit == Unit::PerMicroliter);
    let head = [words.label("bands-count"), words.label("bands-name")];
    let rows = Band::ALL.into_iter().rev().map(|band| {
        let name = words.card(card_of(band)).map_or_else(String::new, |card| card.title.clone());
        vec![range(it, band, words), name]
    });
    html! {
        <>
            { view_choices("unit", words.label("unit"), &units, Some(chosen), &playing.takes(Change::Write)) }
            { view_table(words, words.label("bands"), &head, &rows.collect::<Vec<_>>()) }
        </>
    }
}

/// The counts of a band, in the unit the reader has chosen.
fn range(it: &MakeAPlug, band: Band, words: &Words) -> String {
    let bounds = bounds(words);
    let between = |from: f64, to: f64| {
        let [from, to] = [from, to].map(|count| written(it, count, words));
        words.filled("range-between", &[("from", &from), ("to", &to)])
    };
    let usual = if it.unit == Unit::PerLiter { "usual" } else { "per-microlitre" };
    match band {
        Band::AboveUsual => {
            words.filled("range-above", &[("from", &written(it, bounds.usual_to.0, words))])
        }
        Band::Usual => words.number(usual).written,
        Band::LittleBelow => between(bounds.little_below_from.0, bounds.usual_from.0),
        Band::Low => between(bounds.low_from.0, bounds.little_below_from.0),
        Band::Lower => between(bounds.lower_from.0, bounds.low_from.0),
        Band::VeryLow => between(bounds.very_low_from.0, bounds.lower_from.0),
        Band::ExtremelyLow => {
            words.filled("range-below", &[("to", &written(it, bounds.very_low_from.0, words))])
        }
    }
}

/// A count in the unit the reader has chosen. The facts have the usual range in both.
fn written(it: &MakeAPlug, count: f64, words: &Words) -> String {
    let times = match it.unit {
        Unit::PerLiter => 1.0,
        Unit::PerMicroliter => words.number("per-microlitre").from / words.number("usual").from,
    };
    words.written(count * times, 0)
}
