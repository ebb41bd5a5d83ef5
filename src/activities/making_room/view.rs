//! How making room looks: the picture, the dial of days, three tubes of blood, what may help.

use simulations::counts::{Course, Day};
use simulations::marrow::{STARTS, places_taken};
use story::Reading;
use yew::{Html, html};

use super::picture::view_picture;
use super::{Change, MakingRoom, PLACES, course};
use crate::activities::parts::{Dial, view_card, view_dial, view_table, view_toggle};
use crate::activities::{Playing, Words};
use crate::components::button::{Look, view_button};
use crate::components::icon::Icon;
use crate::components::line::view_line;
use crate::host::Kept;

/// A count by its label, its unit's, and with so many decimals.
struct Count {
    name: &'static str,
    unit: &'static str,
    decimals: u32,
    value: fn(&Course, Day) -> f64,
}

const COUNTS: [Count; 3] = [
    Count {
        name: "neutrophils",
        unit: "per-litre",
        decimals: 2,
        value: |it, day| it.neutrophils(day).0,
    },
    Count {
        name: "platelets",
        unit: "per-litre",
        decimals: 0,
        value: |it, day| it.platelets(day).0,
    },
    Count {
        name: "haemoglobin",
        unit: "grams",
        decimals: 0,
        value: |it, day| it.hemoglobin(day).0,
    },
];

/// Draws everything but the frame.
pub(super) fn view(it: &MakingRoom, playing: &Playing<'_, MakingRoom>) -> Html {
    let words = playing.words;
    let course = course();
    let day = words.filled("day", &[("day", &words.day(it.day.0.into()))]);
    let dial = Dial {
        label: words.label("day-name"),
        text: &day,
        value: it.day.0.into(),
        ends: (STARTS.0.into(), 0),
        step: 1,
    };
    let tubes = COUNTS.iter().map(|count| view_tube(count, &course, it.day, playing));
    html! {
        <>
            { view_picture(it, words) }
            { view_dial(words, &dial, &playing.takes(Change::Day)) }
            <div class="marrow__counts" role="group" aria-label={words.label("counts").to_owned()}>
                <p class="marrow__name">
                    <strong>{ words.label("counts").to_owned() }</strong>
                    { view_line("span", "marrow__made-up", words.label("made-up")) }
                </p>
                <div class="marrow__tubes">{ tubes.collect::<Html>() }</div>
            </div>
            { view_tips(it, playing) }
            { view_rows(it, &course, words) }
        </>
    }
}

/// A tube that is filled as high as the count stands beside where it began.
fn view_tube(count: &Count, course: &Course, day: Day, playing: &Playing<'_, MakingRoom>) -> Html {
    let words = playing.words;
    let value = (count.value)(course, day);
    let share = value / (count.value)(course, STARTS);
    let level = match share {
        0.97.. => "as-before",
        0.25.. => "lower",
        _ => "very-low",
    };
    #[expect(clippy::cast_possible_truncation, reason = "a share is between 0 and 1")]
    let height = (share * 76.0) as i32 + 4;
    html! {
        <div class="vial" key={count.name}>
            <svg class={["vial__glass vial__glass--", count.name].concat()} viewBox="0 0 48 104" aria-hidden="true">
                <rect class="vial__blood" x="10" y={(94 - height).to_string()} width="28" height={height.to_string()} rx="4" />
                <path class="vial__start" d="M2 14h44" />
                <path class="vial__wall" d="M8 4v80a16 16 0 0032 0V4M3 4h42" />
            </svg>
            <p class="vial__text">
                { view_line("strong", "", words.label(count.name)) }
                { view_line("span", "vial__level", words.label(level)) }
                if playing.reading >= Reading::Family {
                    <span class="vial__value">{ [&words.written(value, count.decimals), " ", words.label(count.unit)].concat() }</span>
                }
            </p>
        </div>
    }
}

/// What may help: each is a button, and what it is stands under it once it is picked.
fn view_tips(it: &MakingRoom, playing: &Playing<'_, MakingRoom>) -> Html {
    let words = playing.words;
    let picked = || words.cards().iter().zip(&it.picked).filter(|(_, picked)| **picked);
    let lines = picked().map(|(card, _)| words.filled("line", &[("tip", &card.title)]));
    let lines = lines.collect::<Vec<_>>();
    let count = words.written(u32::try_from(lines.len()).unwrap_or_default().into(), 0);
    let tips = words.cards().iter().zip(&it.picked).enumerate().map(|(place, (card, picked))| {
        html! {
            <li key={place}>
                { view_toggle(&card.title, *picked, playing.does(Change::Pick(place))) }
                if *picked { { view_card(card, playing.reading) } }
            </li>
        }
    });
    html! {
        <div class="marrow__tips" role="group" aria-label={words.label("tips").to_owned()}>
            { view_line("p", "marrow__name", words.label("tips")) }
            <ul>{ tips.collect::<Html>() }</ul>
            if !lines.is_empty() {
                <p class="marrow__keep">
                    <span>{ words.filled("picked", &[("count", &count)]) }</span>
                    { view_button(Look::Primary, Some(Icon::Page), words.label("keep"), playing.keeps(Kept::Notes(lines.join("\n")))) }
                </p>
            }
        </div>
    }
}

/// The same days in rows, as far as the dial goes.
fn view_rows(it: &MakingRoom, course: &Course, words: &Words) -> Html {
    let days = Day::all().take_while(|day| *day <= it.day.max(STARTS));
    let rows = days.map(|day| {
        let taken = words.written(places_taken(day, PLACES).into(), 0);
        let counts = COUNTS.iter().map(|it| words.written((it.value)(course, day), it.decimals));
        [words.day(day.0.into()), taken].into_iter().chain(counts).collect::<Vec<_>>()
    });
    let units =
        COUNTS.each_ref().map(|it| [words.label(it.name), ", ", words.label(it.unit)].concat());
    let mut head = vec![words.label("table-day"), words.label("places")];
    head.extend(units.iter().map(String::as_str));
    view_table(words, words.label("counts"), &head, &rows.collect::<Vec<_>>())
}
