//! How making room looks: the picture, the dial of days, three tubes of blood, what may help.

use simulations::counts::{Course, Day};
use simulations::marrow::{STARTS, places_taken};
use story::Reading;
use yew::{Html, html};

use super::picture::view_picture;
use super::{Change, MakingRoom, PLACES, course};
use crate::activities::parts::{
    Dial, paint, together, view_block, view_card, view_dial, view_made_up, view_table, view_toggle,
};
use crate::activities::{Playing, Words};
use crate::components::button::{Variant, view_button};
use crate::components::icon::Icon;
use crate::components::line::view_line;
use crate::state::PageNote;

/// A count: its label, the look of its tube, its unit's label, its decimals, and its value.
struct Count {
    name: &'static str,
    glass: &'static str,
    unit: &'static str,
    decimals: u32,
    value: fn(&Course, Day) -> f64,
}

const COUNTS: [Count; 3] = [
    Count {
        name: "neutrophils",
        glass: "vial__glass vial__glass--neutrophils",
        unit: "per-litre",
        decimals: 2,
        value: |it, day| it.neutrophils(day).0,
    },
    Count {
        name: "platelets",
        glass: "vial__glass vial__glass--platelets",
        unit: "per-litre",
        decimals: 0,
        value: |it, day| it.platelets(day).0,
    },
    Count {
        name: "haemoglobin",
        glass: "vial__glass",
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
    let mut tubes = Vec::new();
    for count in &COUNTS {
        tubes.push(view_tube(count, &course, it.day, playing));
    }
    let name = vec![view_line("strong", "", words.label("counts")), view_made_up(words)];
    let counts = vec![view_block("marrow__name", name), view_block("marrow__tubes", tubes)];
    together(vec![
        view_picture(it, words),
        view_dial(words, &dial, &playing.takes(Change::Day)),
        view_part("marrow__counts", words.label("counts"), counts),
        view_tips(it, playing),
        view_rows(it, &course, words),
    ])
}

/// Things that belong together, under a name for those who do not see it.
fn view_part(class: &'static str, name: &str, all: Vec<Html>) -> Html {
    html! { <div {class} role="group" aria-label={name.to_owned()}>{ together(all) }</div> }
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
    let (y, height) = ((94 - height).to_string(), height.to_string());
    let blood = html! { <rect class="vial__blood" x="10" {y} width="28" {height} rx="4" /> };
    let mut glass = vec![blood];
    let wall = "M8 4v80a16 16 0 0032 0V4M3 4h42";
    paint(&mut glass, &[("vial__start", "M2 14h44"), ("vial__wall", wall)]);
    let glass = html! {
        <svg class={count.glass} viewBox="0 0 48 104" aria-hidden="true">{ together(glass) }</svg>
    };
    let mut all = vec![
        glass,
        view_line("strong", "", words.label(count.name)),
        view_line("span", "", words.label(level)),
    ];
    if playing.reading >= Reading::Family {
        let value = [&words.written(value, count.decimals), " ", words.label(count.unit)].concat();
        all.push(view_line("span", "vial__value", &value));
    }
    view_block("vial", all)
}

/// What may help: each is a button, and what it is stands under it once it is picked.
fn view_tips(it: &MakingRoom, playing: &Playing<'_, MakingRoom>) -> Html {
    let words = playing.words;
    let (mut tips, mut lines) = (Vec::new(), Vec::new());
    for (place, (card, picked)) in words.cards().iter().zip(&it.picked).enumerate() {
        let mut tip = vec![view_toggle(&card.title, *picked, playing.does(Change::Pick(place)))];
        if *picked {
            tip.push(view_card(card, playing.reading));
            lines.push(words.filled("line", &[("tip", &card.title)]));
        }
        tips.push(view_block("marrow__tip", tip));
    }
    let name = words.label("tips");
    let mut all = vec![view_line("p", "marrow__name", name), view_block("marrow__choice", tips)];
    if !lines.is_empty() {
        let count = words.written(u32::try_from(lines.len()).unwrap_or_default().into(), 0);
        let keep = playing.keeps(PageNote::Notes(lines.join("\n")));
        let picked = vec![
            view_line("span", "", &words.filled("picked", &[("count", &count)])),
            view_button(Variant::Primary, Some(Icon::Page), words.label("keep"), keep),
        ];
        all.push(view_block("marrow__keep", picked));
    }
    view_part("marrow__tips", name, all)
}

/// The same days in rows, as far as the dial goes.
fn view_rows(it: &MakingRoom, course: &Course, words: &Words) -> Html {
    let mut rows = Vec::new();
    for day in (STARTS.0..=it.day.0).map(Day) {
        let taken = words.written(places_taken(day, PLACES).into(), 0);
        let mut row = vec![words.day(day.0.into()), taken];
        for count in &COUNTS {
            row.push(words.written((count.value)(course, day), count.decimals));
        }
        rows.push(row);
    }
    let mut units = Vec::new();
    for count in &COUNTS {
        units.push([words.label(count.name), ", ", words.label(count.unit)].concat());
    }
    let mut head = vec![words.label("table-day"), words.label("places")];
    head.extend(units.iter().map(String::as_str));
    view_table(words, words.label("counts"), &head, &rows)
}
