//! How it is laid out: the picture, the way on, the dial with its band, and the bands as a table.

use simulations::plug::{Band, Stage};
use story::Reading;
use yew::{Html, html};

use super::{COUNTS, Change, MakeAPlug, Unit, bounds, card_of, drawing};
use crate::activities::keys::make_a_plug::{labels, numbers};
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
    let moment = words.label(it.moment(words).picture);
    let picture = words.filled(labels::PICTURE, &[("moment", moment), ("band", band)]);
    let faces = playing.reading == Reading::PictureBook;
    let pace = card.map_or("", |card| &card.group);
    html! {
        <>
            <div class={["plug plug--", pace].concat()}>
                { view_made_up(words.label(labels::MADE_UP)) }
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
        Stage::Damage => (labels::NEXT_STICK, Icon::Onward),
        Stage::Stick => (labels::NEXT_WAKE, Icon::Onward),
        Stage::WakeAndCall => (labels::NEXT_JOIN, Icon::Onward),
        Stage::Join if it.needs_help(words) => (labels::NEXT_HELP, Icon::Hand),
        Stage::Join => (labels::NEXT_TIE, Icon::Onward),
        Stage::FibrinNet => (labels::AGAIN, Icon::Backward),
    };
    view_button(Variant::Primary, Some(icon), words.label(label), playing.does(Change::GoOn))
}

/// The moments in their order, those that have come marked.
fn view_moments(it: &MakeAPlug, words: &Words) -> Html {
    let moments = Stage::ALL.into_iter().map(|stage| {
        let label = match stage {
            Stage::Damage => labels::MOMENT_HURT,
            Stage::Stick => labels::MOMENT_STICK,
            Stage::WakeAndCall => labels::MOMENT_WAKE,
            Stage::Join => labels::MOMENT_JOIN,
            Stage::FibrinNet if it.needs_help(words) => labels::MOMENT_HELP,
            Stage::FibrinNet => labels::MOMENT_TIE,
        };
        let class =
            if stage <= it.stage { "plug__moment plug__moment--come" } else { "plug__moment" };
        let here = (stage == it.stage).then_some("step");
        html! { <li {class} aria-current={here}>{ words.label(label).to_owned() }</li> }
    });
    html! {
        <ol class="plug__moments" aria-label={words.label(labels::MOMENTS).to_owned()}>
            { moments.collect::<Html>() }
        </ol>
    }
}

fn view_count(it: &MakeAPlug, playing: &Playing<'_, MakeAPlug>, band: &str) -> Html {
    let words = playing.words;
    let text = if playing.reading == Reading::PictureBook {
        band.to_owned()
    } else {
        let label =
            if it.unit == Unit::PerLiter { labels::PER_LITRE } else { labels::PER_MICROLITRE };
        let count = words.filled(label, &[("count", &written(it, it.count().0, words))]);
        [&count, ", ", band].concat()
    };
    let last = i32::try_from(COUNTS.len()).unwrap_or_default() - 1;
    let dial = Dial {
        label: words.label(labels::COUNT),
        text: &text,
        value: it.place,
        ends: (0, last),
        step: 1,
    };
    view_dial(words, &dial, &playing.takes(Change::Dial))
}

fn view_units_and_bands(it: &MakeAPlug, playing: &Playing<'_, MakeAPlug>) -> Html {
    let words = playing.words;
    let units = [words.label(labels::UNIT_LITRE), words.label(labels::UNIT_MICROLITRE)];
    let chosen = usize::from(it.unit == Unit::PerMicroliter);
    let head = [words.label(labels::BANDS_COUNT), words.label(labels::BANDS_NAME)];
    let rows = Band::ALL.into_iter().rev().map(|band| {
        let name =
            words.card(card_of(band).name()).map_or_else(String::new, |card| card.title.clone());
        vec![range(it, band, words), name]
    });
    html! {
        <>
            { view_choices("unit", words.label(labels::UNIT), &units, Some(chosen), &playing.takes(Change::Write)) }
            { view_table(words, words.label(labels::BANDS), &head, &rows.collect::<Vec<_>>()) }
        </>
    }
}

/// The counts of a band, in the unit the reader has chosen.
fn range(it: &MakeAPlug, band: Band, words: &Words) -> String {
    let bounds = bounds(words);
    let between = |from: f64, to: f64| {
        let [from, to] = [from, to].map(|count| written(it, count, words));
        words.filled(labels::RANGE_BETWEEN, &[("from", &from), ("to", &to)])
    };
    let usual = if it.unit == Unit::PerLiter { numbers::USUAL } else { numbers::PER_MICROLITRE };
    match band {
        Band::AboveUsual => {
            words.filled(labels::RANGE_ABOVE, &[("from", &written(it, bounds.usual_to.0, words))])
        }
        Band::Usual => words.number(usual).written,
        Band::LittleBelow => between(bounds.little_below_from.0, bounds.usual_from.0),
        Band::Low => between(bounds.low_from.0, bounds.little_below_from.0),
        Band::Lower => between(bounds.lower_from.0, bounds.low_from.0),
        Band::VeryLow => between(bounds.very_low_from.0, bounds.lower_from.0),
        Band::ExtremelyLow => words
            .filled(labels::RANGE_BELOW, &[("to", &written(it, bounds.very_low_from.0, words))]),
    }
}

/// A count in the unit the reader has chosen. The facts have the usual range in both.
fn written(it: &MakeAPlug, count: f64, words: &Words) -> String {
    let times = match it.unit {
        Unit::PerLiter => 1.0,
        Unit::PerMicroliter => {
            words.number(numbers::PER_MICROLITRE).from / words.number(numbers::USUAL).from
        }
    };
    words.written(count * times, 0)
}
