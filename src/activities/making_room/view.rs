//! Draws the picture, the slider of days, three tubes of blood, and what may help.

use simulations::counts::{Course, Day};
use simulations::marrow::{STARTS, places_taken};
use story::Reading;
use yew::{Html, classes, html};

use super::picture::view_picture;
use super::{Change, MakingRoom, PLACES, course};
use crate::activities::PageNote;
use crate::activities::Playing;
use crate::activities::keys::Label;
use crate::activities::keys::making_room::labels;
use crate::activities::parts::{Slider, view_card_text, view_data_table, view_slider, view_toggle};
use crate::components::button::{Button, Variant};
use crate::components::icon::Icon;

/// How one count is shown.
struct ShownCount {
    name: Label,
    /// A class of its tube.
    tube: Option<&'static str>,
    unit: Label,
    decimals: u32,
    value: fn(&Course, Day) -> f64,
}

const COUNTS: [ShownCount; 3] = [
    ShownCount {
        name: labels::NEUTROPHILS,
        tube: Some("vial__glass--neutrophils"),
        unit: labels::PER_LITRE,
        decimals: 2,
        value: |it, day| it.neutrophils(day).0,
    },
    ShownCount {
        name: labels::PLATELETS,
        tube: Some("vial__glass--platelets"),
        unit: labels::PER_LITRE,
        decimals: 0,
        value: |it, day| it.platelets(day).0,
    },
    ShownCount {
        name: labels::HAEMOGLOBIN,
        tube: None,
        unit: labels::GRAMS,
        decimals: 0,
        value: |it, day| it.hemoglobin(day).0,
    },
];

impl ShownCount {
    /// How much of what there was at the start is there still, from 0 to 1.
    fn share(&self, course: &Course, day: Day) -> f64 {
        (self.value)(course, day) / (self.value)(course, STARTS)
    }

    /// The count in words, for those who read without numbers.
    fn level(&self, course: &Course, day: Day) -> Label {
        match self.share(course, day) {
            0.97.. => labels::AS_BEFORE,
            0.25.. => labels::LOWER,
            _ => labels::VERY_LOW,
        }
    }
}

/// Draws everything but the frame.
pub(super) fn view(it: &MakingRoom, playing: &Playing<'_, MakingRoom>) -> Html {
    let words = playing.words;
    let course = course();
    html! {
        <>
            { view_picture(it, words) }
            { view_days(it, playing) }
            <div class="marrow__counts" role="group" aria-label={words.label(labels::COUNTS).to_owned()}>
                <div class="marrow__name">
                    <strong>{ words.label(labels::COUNTS) }</strong>
                    <p class="activity__made-up">{ words.label(labels::MADE_UP) }</p>
                </div>
                <div class="marrow__tubes">
                    for count in &COUNTS {
                        { view_tube(count, &course, it.day, playing) }
                    }
                </div>
            </div>
            { view_tips(it, playing) }
            { view_table(it, &course, playing) }
        </>
    }
}

fn view_days(it: &MakingRoom, playing: &Playing<'_, MakingRoom>) -> Html {
    let words = playing.words;
    view_slider(&Slider {
        words,
        label: words.label(labels::DAY_NAME),
        text: &words.filled(labels::DAY, &[("day", &words.day(it.day.0.into()))]),
        value: i32::from(it.day.0),
        min: i32::from(STARTS.0),
        max: 0,
        step: 1,
        onset: playing.takes(Change::Day),
    })
}

/// A tube that is filled as high as the count stands beside where it began.
fn view_tube(
    count: &ShownCount,
    course: &Course,
    day: Day,
    playing: &Playing<'_, MakingRoom>,
) -> Html {
    let words = playing.words;
    #[expect(clippy::cast_possible_truncation, reason = "a share is between 0 and 1")]
    let height = (count.share(course, day) * 76.0) as i32 + 4;
    let (y, height) = ((94 - height).to_string(), height.to_string());
    let measured = words.written((count.value)(course, day), count.decimals);
    let measured = words.writing().quantity(&measured, words.label(count.unit));
    html! {
        <div class="vial">
            <svg class={classes!("vial__glass", count.tube)} viewBox="0 0 48 104" aria-hidden="true">
                <rect class="vial__blood" x="10" {y} width="28" {height} rx="4" />
                <path class="vial__start" d="M2 14h44" />
                <path class="vial__wall" d="M8 4v80a16 16 0 0032 0V4M3 4h42" />
            </svg>
            <strong>{ words.label(count.name) }</strong>
            <span>{ words.label(count.level(course, day)) }</span>
            if playing.reading >= Reading::Detail {
                <span class="vial__value">{ measured }</span>
            }
        </div>
    }
}

/// What may help: each is a button, with its text below it once it is picked.
fn view_tips(it: &MakingRoom, playing: &Playing<'_, MakingRoom>) -> Html {
    let words = playing.words;
    html! {
        <div class="marrow__tips" role="group" aria-label={words.label(labels::TIPS).to_owned()}>
            <p class="marrow__name">{ words.label(labels::TIPS) }</p>
            <div class="marrow__choice">
                for (index, (card, picked)) in words.cards().iter().zip(&it.picked).enumerate() {
                    <div key={index} class="marrow__tip">
                        { view_toggle(&card.title, *picked, playing.does(Change::Pick(index))) }
                        if *picked {
                            { view_card_text(card, playing.reading) }
                        }
                    </div>
                }
            </div>
            if it.picked.contains(&true) {
                <div class="marrow__keep">{ view_keep(it, playing) }</div>
            }
        </div>
    }
}

/// How many tips are picked, and the button that puts them on *our page*.
fn view_keep(it: &MakingRoom, playing: &Playing<'_, MakingRoom>) -> Html {
    let words = playing.words;
    let picked = words.cards().iter().zip(&it.picked).filter(|(_, picked)| **picked);
    let lines = picked.map(|(card, _)| words.filled(labels::LINE, &[("tip", &card.title)]));
    let lines = lines.collect::<Vec<_>>();
    let picked = words.counted(labels::PICKED, lines.len());
    let keep = playing.keeps(PageNote::Notes(lines.join("\n")));
    html! {
        <>
            <span>{ picked }</span>
            <Button
                variant={Variant::Primary}
                icon={Icon::Page}
                label={words.label(labels::KEEP).to_owned()}
                onclick={keep}
            />
        </>
    }
}

/// The days up to the one that is shown, as a table.
fn view_table(it: &MakingRoom, course: &Course, playing: &Playing<'_, MakingRoom>) -> Html {
    let words = playing.words;
    let has_numbers = playing.reading >= Reading::Detail;
    let mut head =
        [labels::TABLE_DAY, labels::PLACES].map(|it| words.label(it).to_owned()).to_vec();
    head.extend(COUNTS.iter().map(|it| {
        let name = words.label(it.name);
        if has_numbers {
            words.writing().list(&[name, words.label(it.unit)])
        } else {
            name.to_owned()
        }
    }));
    let rows = (STARTS.0..=it.day.0).map(Day).map(|day| {
        let mut row =
            vec![words.day(day.0.into()), words.written(places_taken(day, PLACES).into(), 0)];
        row.extend(COUNTS.iter().map(|it| {
            if has_numbers {
                words.written((it.value)(course, day), it.decimals)
            } else {
                words.label(it.level(course, day)).to_owned()
            }
        }));
        row
    });
    view_data_table(words, words.label(labels::COUNTS), &head, &rows.collect::<Vec<_>>())
}
