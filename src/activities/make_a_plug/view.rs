//! Draws the picture, the button for the next moment, the slider with its band, and a table of bands.

use simulations::plug::{Band, PlugMoment};
use story::Reading;
use yew::{Html, classes, html};

use super::{COUNTS, Change, MakeAPlug, Unit, bounds, card_of, drawing};
use crate::activities::keys::make_a_plug::{labels, numbers};
use crate::activities::parts::{
    RadioGroup, Slider, view_backdrop, view_card_text, view_data_table, view_radio_group,
    view_slider,
};
use crate::activities::{Playing, Words};
use crate::components::button::{Button, Variant};
use crate::components::icon::Icon;

/// Draws everything but the frame. Only *detail* has the counts as numbers.
pub(super) fn view(it: &MakeAPlug, playing: &Playing<'_, MakeAPlug>) -> Html {
    let words = playing.words;
    let card = it.band_card(words);
    let band_name = card.map_or("", |card| &card.title);
    let pace_class = card.map(|card| format!("plug--{}", card.group));
    html! {
        <>
            <div class={classes!("plug", pace_class)}>
                <p class="activity__made-up">{ words.label(labels::MADE_UP) }</p>
                { view_picture(it, playing, band_name) }
            </div>
            <div class="plug__way">
                { view_next(it, playing) }
                { view_moments(it, words) }
            </div>
            <div class="plug__count">
                { view_count(it, playing, band_name) }
                if let Some(card) = card {
                    { view_card_text(card, playing.reading) }
                }
                if playing.reading >= Reading::Detail {
                    { view_units(it, playing) }
                    { view_bands(it, words) }
                }
            </div>
        </>
    }
}

fn view_picture(it: &MakeAPlug, playing: &Playing<'_, MakeAPlug>, band_name: &str) -> Html {
    let words = playing.words;
    let in_picture_book = playing.reading == Reading::PictureBook;
    let moment = words.label(it.moment_words(words).picture);
    let description = words.filled(labels::PICTURE, &[("moment", moment), ("band", band_name)]);
    html! {
        <div class="drawn plug__picture">
            { view_backdrop(playing.base, "plug") }
            <svg class="activity__figure" viewBox={drawing::VIEW_BOX} role="img" aria-label={description}>
                { drawing::view_scene(&it.scene(words), in_picture_book) }
            </svg>
        </div>
    }
}

/// The button for the next moment.
fn view_next(it: &MakeAPlug, playing: &Playing<'_, MakeAPlug>) -> Html {
    let words = playing.words;
    let (label, icon) = match it.moment {
        PlugMoment::Damage => (labels::NEXT_STICK, Icon::Onward),
        PlugMoment::Stick => (labels::NEXT_WAKE, Icon::Onward),
        PlugMoment::WakeAndCall => (labels::NEXT_JOIN, Icon::Onward),
        PlugMoment::Join if it.needs_help(words) => (labels::NEXT_HELP, Icon::Hand),
        PlugMoment::Join => (labels::NEXT_TIE, Icon::Onward),
        PlugMoment::FibrinNet => (labels::AGAIN, Icon::Backward),
    };
    html! {
        <Button
            variant={Variant::Primary}
            {icon}
            label={words.label(label).to_owned()}
            onclick={playing.does(Change::GoOn)}
        />
    }
}

/// The moments in their order, those that have come marked.
fn view_moments(it: &MakeAPlug, words: &Words) -> Html {
    let label = |moment| match moment {
        PlugMoment::Damage => labels::MOMENT_HURT,
        PlugMoment::Stick => labels::MOMENT_STICK,
        PlugMoment::WakeAndCall => labels::MOMENT_WAKE,
        PlugMoment::Join => labels::MOMENT_JOIN,
        PlugMoment::FibrinNet if it.needs_help(words) => labels::MOMENT_HELP,
        PlugMoment::FibrinNet => labels::MOMENT_TIE,
    };
    html! {
        <ol class="plug__moments" aria-label={words.label(labels::MOMENTS).to_owned()}>
            for moment in PlugMoment::ALL {
                <li
                    key={moment as usize}
                    class={classes!("plug__moment", (moment <= it.moment).then_some("plug__moment--come"))}
                    aria-current={(moment == it.moment).then_some("step")}
                >{ words.label(label(moment)) }</li>
            }
        </ol>
    }
}

/// The slider for how many platelets there are.
fn view_count(it: &MakeAPlug, playing: &Playing<'_, MakeAPlug>, band_name: &str) -> Html {
    let words = playing.words;
    let text = if playing.reading >= Reading::Detail {
        let label = match it.unit {
            Unit::PerLiter => labels::PER_LITRE,
            Unit::PerMicroliter => labels::PER_MICROLITRE,
        };
        let count = words.filled(label, &[("count", &written(it, it.count().0, words))]);
        words.writing().list(&[&words.writing().isolate(&count), band_name])
    } else {
        band_name.to_owned()
    };
    view_slider(&Slider {
        words,
        label: words.label(labels::COUNT),
        text: &text,
        value: it.count_index,
        min: 0,
        max: i32::try_from(COUNTS.len() - 1).unwrap_or_default(),
        step: 1,
        onset: playing.takes(Change::Count),
    })
}

fn view_units(it: &MakeAPlug, playing: &Playing<'_, MakeAPlug>) -> Html {
    let words = playing.words;
    let units = Unit::ALL.map(|unit| {
        let label = match unit {
            Unit::PerLiter => labels::UNIT_LITRE,
            Unit::PerMicroliter => labels::UNIT_MICROLITRE,
        };
        words.label(label)
    });
    view_radio_group(&RadioGroup {
        name: "unit",
        legend: words.label(labels::UNIT),
        options: &units,
        chosen: Unit::ALL.iter().position(|unit| *unit == it.unit),
        onchoose: playing.takes(|index| Change::Unit(Unit::at(index))),
    })
}

fn view_bands(it: &MakeAPlug, words: &Words) -> Html {
    let head = [labels::BANDS_COUNT, labels::BANDS_NAME].map(|it| words.label(it).to_owned());
    let rows = Band::ALL.into_iter().rev().map(|band| {
        let card = card_of(band, words);
        vec![range(it, band, words), card.map_or_else(String::new, |card| card.title.clone())]
    });
    view_data_table(words, words.label(labels::BANDS), &head, &rows.collect::<Vec<_>>())
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
