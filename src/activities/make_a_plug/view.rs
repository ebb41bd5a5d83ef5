//! Draws the picture, the button for the next stage, the slider with its band, and a table of bands.

use simulations::plug::{Band, PlugStage};
use story::Reading;
use yew::{Html, classes, html};

use super::{COUNTS, Change, MakeAPlug, Unit, bounds, card_of, drawing};
use crate::activities::keys::make_a_plug::{labels, numbers};
use crate::activities::parts::{CardText, DataTable, Figure, RadioGroup, Slider};
use crate::activities::{Playing, Words};
use crate::components::button::{Button, Variant};
use crate::components::icon::Icon;

/// Draws everything but the frame.
pub(super) fn view(it: &MakeAPlug, playing: &Playing<'_, MakeAPlug>) -> Html {
    let words = playing.words;
    let card = it.card(words);
    let band = card.map_or("", |card| &card.title);
    let pace = card.map(|card| format!("plug--{}", card.group));
    let in_picture_book = playing.reading == Reading::PictureBook;
    html! {
        <>
            <div class={classes!("plug", pace)}>
                <p class="activity__made-up">{ words.label(labels::MADE_UP) }</p>
                { view_picture(it, words, band, in_picture_book) }
            </div>
            <div class="plug__way">
                { view_next(it, playing) }
                { view_moments(it, words) }
            </div>
            <div class="plug__count">
                { view_count(it, playing, band) }
                if let Some(card) = card {
                    <CardText card={card.clone()} reading={playing.reading} />
                }
                if !in_picture_book {
                    { view_units(it, playing) }
                    { view_bands(it, words) }
                }
            </div>
        </>
    }
}

fn view_picture(it: &MakeAPlug, words: &Words, band: &str, in_picture_book: bool) -> Html {
    let moment = words.label(it.moment(words).picture);
    let description = words.filled(labels::PICTURE, &[("moment", moment), ("band", band)]);
    html! {
        <Figure class="plug__picture" view_box={drawing::VIEW_BOX} {description}>
            { drawing::view_scene(&it.scene(words), in_picture_book) }
        </Figure>
    }
}

/// The button for the next stage.
fn view_next(it: &MakeAPlug, playing: &Playing<'_, MakeAPlug>) -> Html {
    let words = playing.words;
    let (label, icon) = match it.stage {
        PlugStage::Damage => (labels::NEXT_STICK, Icon::Onward),
        PlugStage::Stick => (labels::NEXT_WAKE, Icon::Onward),
        PlugStage::WakeAndCall => (labels::NEXT_JOIN, Icon::Onward),
        PlugStage::Join if it.needs_help(words) => (labels::NEXT_HELP, Icon::Hand),
        PlugStage::Join => (labels::NEXT_TIE, Icon::Onward),
        PlugStage::FibrinNet => (labels::AGAIN, Icon::Backward),
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

/// The stages in their order, those that have come marked.
fn view_moments(it: &MakeAPlug, words: &Words) -> Html {
    let label = |stage| match stage {
        PlugStage::Damage => labels::MOMENT_HURT,
        PlugStage::Stick => labels::MOMENT_STICK,
        PlugStage::WakeAndCall => labels::MOMENT_WAKE,
        PlugStage::Join => labels::MOMENT_JOIN,
        PlugStage::FibrinNet if it.needs_help(words) => labels::MOMENT_HELP,
        PlugStage::FibrinNet => labels::MOMENT_TIE,
    };
    html! {
        <ol class="plug__moments" aria-label={words.label(labels::MOMENTS).to_owned()}>
            for stage in PlugStage::ALL {
                <li
                    key={stage as usize}
                    class={classes!("plug__moment", (stage <= it.stage).then_some("plug__moment--come"))}
                    aria-current={(stage == it.stage).then_some("step")}
                >{ words.label(label(stage)) }</li>
            }
        </ol>
    }
}

/// The slider for how many platelets there are.
fn view_count(it: &MakeAPlug, playing: &Playing<'_, MakeAPlug>, band: &str) -> Html {
    let words = playing.words;
    let text = if playing.reading == Reading::PictureBook {
        band.to_owned()
    } else {
        let label = match it.unit {
            Unit::PerLiter => labels::PER_LITRE,
            Unit::PerMicroliter => labels::PER_MICROLITRE,
        };
        let count = words.filled(label, &[("count", &written(it, it.count().0, words))]);
        words.writing().list(&[&words.writing().isolate(&count), band])
    };
    html! {
        <Slider
            words={words.clone()}
            label={words.label(labels::COUNT).to_owned()}
            {text}
            value={it.place}
            min={0}
            max={i32::try_from(COUNTS.len() - 1).unwrap_or_default()}
            onset={playing.takes(Change::Count)}
        />
    }
}

fn view_units(it: &MakeAPlug, playing: &Playing<'_, MakeAPlug>) -> Html {
    let words = playing.words;
    let units = [labels::UNIT_LITRE, labels::UNIT_MICROLITRE].map(|it| words.label(it).to_owned());
    html! {
        <RadioGroup
            name="unit"
            legend={words.label(labels::UNIT).to_owned()}
            options={units.to_vec()}
            chosen={usize::from(it.unit == Unit::PerMicroliter)}
            onchoose={playing.takes(Change::Unit)}
        />
    }
}

fn view_bands(it: &MakeAPlug, words: &Words) -> Html {
    let head = [labels::BANDS_COUNT, labels::BANDS_NAME].map(|it| words.label(it).to_owned());
    let rows = Band::ALL.into_iter().rev().map(|band| {
        let card = card_of(band, words);
        vec![range(it, band, words), card.map_or_else(String::new, |card| card.title.clone())]
    });
    html! {
        <DataTable
            words={words.clone()}
            caption={words.label(labels::BANDS).to_owned()}
            head={head.to_vec()}
            rows={rows.collect::<Vec<_>>()}
        />
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
