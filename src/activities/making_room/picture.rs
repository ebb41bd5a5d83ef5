//! The bone under a night sky: places empty one after another, it gets a little darker, and what
//! was picked lights a star. The one thing in gold shines when the new cells come.

use simulations::counts::Day;
use yew::{Classes, Html, classes, html};

use super::{MakingRoom, PLACES};
use crate::activities::Words;
use crate::activities::keys::making_room::labels;

/// The outline of a long bone: a ball, two knuckles, a shaft; its middle is at 0.
const BONE: &str = "M-250-58c-52-2-43-3-60-10s-27-22-42-30s-34-19-50-18s-36 12-44 24s-10 36-6 50s22 24 30 34s17 14 18 24s-14 25-12 38s11 31 24 38s35 7 52 4s32-16 50-22s12-11 60-14s155-5 230-5s170 3 220 6s57 7 80 13s40 21 58 24s39 2 52-6s25-28 26-42s-18-30-18-44s19-27 18-42s-9-38-22-48s-35-16-54-14s-37 18-60 24s-30 11-80 14s-142 5-220 5s-198-1-250-3z";
/// Its spongy ends.
const SPONGE: &str = "M-388-76a16 8 0 10-32 0a16 8 0 1032 0M-360-44a12 7 0 10-24 0a12 7 0 1024 0M-350 52a13 7 0 10-26 0a13 7 0 1026 0M-384 18a9 6 0 10-18 0a9 6 0 1018 0M398-58a13 7 0 10-26 0a13 7 0 1026 0M412-20a9 5 0 10-18 0a9 5 0 1018 0M394 44a13 8 0 10-26 0a13 8 0 1026 0M356 56a9 6 0 10-18 0a9 6 0 1018 0";
/// The channel of marrow within.
const CHANNEL: &str = "M144 206h392a62 62 0 010 124h-392a62 62 0 010-124z";
/// The whole view box.
const SKY: &str = "M0 0h680v420H0z";
const HILL: &str = "M0 170c120-30 220-20 330-2s240 16 350-12v264H0z";
/// Where the stars stand, in the order of the cards. Others would be beyond the sky.
const STARS: [&str; 8] = [
    "translate(62 66)",
    "translate(142 112)",
    "translate(222 50)",
    "translate(296 116)",
    "translate(394 112)",
    "translate(462 54)",
    "translate(540 110)",
    "translate(622 58)",
];
/// Where the one thing in gold stands.
const GIFT: &str = "translate(340 52)";
/// A star of four points.
const STAR: &str = "M0-18C2-5 5-2 18 0 5 2 2 5 0 18-2 5-5 2-18 0-5-2-2-5 0-18z";
const DISC: &str = "M-22 0a22 22 0 1044 0a22 22 0 10-44 0z";
/// When each column of places empties.
const EMPTYING: [u8; 7] = [3, 5, 1, 6, 0, 4, 2];
const CELLS: [&str; 3] = ["marrow-cell--red", "marrow-cell--marrow", "marrow-cell--white"];

/// Draws it.
pub(super) fn view_picture(it: &MakingRoom, words: &Words) -> Html {
    let taken = it.taken();
    let free = PLACES - taken;
    html! {
        <svg class="activity__figure marrow" viewBox="0 0 680 420" role="img" aria-label={description(it, words)}>
            <path class="marrow__sky" d={SKY} />
            <path class="marrow__hill" d={HILL} />
            // A little darker for each place that is free, and never black.
            <path class="marrow__dark" d={SKY} opacity={opacity(free * 2)} />
            for (at, lit) in STARS.into_iter().zip(&it.picked) {
                { view_star(at, classes!("night-star", lit.then_some("night-star--lit"))) }
            }
            { view_star(GIFT, classes!(
                "night-star",
                "night-star--gift",
                (it.day == Day(0)).then_some("night-star--lit"),
            )) }
            <g class="marrow__shade" transform="translate(344 276) scale(.72 1.2)"><path d={BONE} /></g>
            <g transform="translate(340 268) scale(.72 1.2)">
                <path class="marrow__bone" d={BONE} />
                <path class="marrow__sponge" d={SPONGE} />
            </g>
            <path class="marrow__channel" d={CHANNEL} />
            <path class="marrow__cleared" d={CHANNEL} opacity={opacity(free * 6 + 10)} />
            for place in 0..PLACES {
                { view_place(place, taken) }
            }
        </svg>
    }
}

/// What the picture shows, in words.
fn description(it: &MakingRoom, words: &Words) -> String {
    let stars = it.picked.iter().map(|picked| u8::from(*picked)).sum();
    let [taken, places, stars] = [it.taken(), PLACES, stars].map(|it| words.written(it.into(), 0));
    words.filled(labels::PICTURE, &[("taken", &taken), ("places", &places), ("stars", &stars)])
}

/// A share of a hundred as SVG has it.
fn opacity(hundredths: u8) -> String {
    format!("0.{hundredths:02}")
}

fn view_star(transform: &'static str, class: Classes) -> Html {
    html! {
        <g {transform}><g {class}><path d={DISC} /><path d={STAR} /></g></g>
    }
}

/// A place with a cell in it, or free. The cells are of three kinds, mixed.
fn view_place(place: u8, taken: u8) -> Html {
    let (column, row) = (place / 2, place % 2);
    let kind = CELLS[usize::from((column + 2 * row) % 3)];
    let is_free = EMPTYING[usize::from(column)] < (PLACES - taken) / 2;
    let (x, y) = (130 + 70 * u32::from(column), 241 + 54 * u32::from(row));
    html! {
        <g key={place} transform={format!("translate({x} {y})")}>
            <path class="marrow__hole" d={DISC} />
            // A cell that goes keeps its look while it goes.
            <g class={classes!("marrow-cell", kind, is_free.then_some("marrow-cell--free"))}>
                <path d={DISC} />
                <path d="M-9-5q8-8 14 0t4 9" />
            </g>
        </g>
    }
}
