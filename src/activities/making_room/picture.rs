//! The bone under a night sky: places empty one after another, it gets a little darker, and what
//! was picked lights a star. The one thing in gold shines when the new cells come.

use simulations::counts::Day;
use yew::{Html, html};

use super::{MakingRoom, PLACES};
use crate::activities::Words;
use crate::activities::keys::making_room::labels;
use crate::activities::parts::{paint, together, view_figure, view_group, view_shape};

/// The outline of a long bone: a ball, two knuckles, a shaft; its middle is at 0.
const BONE: &str = "M-250-58c-52-2-43-3-60-10s-27-22-42-30s-34-19-50-18s-36 12-44 24s-10 36-6 50s22 24 30 34s17 14 18 24s-14 25-12 38s11 31 24 38s35 7 52 4s32-16 50-22s12-11 60-14s155-5 230-5s170 3 220 6s57 7 80 13s40 21 58 24s39 2 52-6s25-28 26-42s-18-30-18-44s19-27 18-42s-9-38-22-48s-35-16-54-14s-37 18-60 24s-30 11-80 14s-142 5-220 5s-198-1-250-3z";
/// Its spongy ends.
const SPONGE: &str = "M-388-76a16 8 0 10-32 0a16 8 0 1032 0M-360-44a12 7 0 10-24 0a12 7 0 1024 0M-350 52a13 7 0 10-26 0a13 7 0 1026 0M-384 18a9 6 0 10-18 0a9 6 0 1018 0M398-58a13 7 0 10-26 0a13 7 0 1026 0M412-20a9 5 0 10-18 0a9 5 0 1018 0M394 44a13 8 0 10-26 0a13 8 0 1026 0M356 56a9 6 0 10-18 0a9 6 0 1018 0";
/// The channel of marrow within.
const CHANNEL: &str = "M144 206h392a62 62 0 010 124h-392a62 62 0 010-124z";
/// The whole picture.
const BOARD: &str = "M0 0h680v420H0z";
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
const CELLS: [&str; 3] = [
    "marrow-cell marrow-cell--red",
    "marrow-cell marrow-cell--marrow",
    "marrow-cell marrow-cell--white",
];
const FREE: [&str; 3] = [
    "marrow-cell marrow-cell--red marrow-cell--free",
    "marrow-cell marrow-cell--marrow marrow-cell--free",
    "marrow-cell marrow-cell--white marrow-cell--free",
];

/// Draws it.
pub(super) fn view_picture(it: &MakingRoom, words: &Words) -> Html {
    let (taken, stars) = (it.taken(), it.picked.iter().filter(|it| **it).count());
    let number = |count: usize| words.written(u32::try_from(count).unwrap_or_default().into(), 0);
    let text = words.filled(
        labels::PICTURE,
        &[
            ("taken", &number(taken.into())),
            ("places", &number(PLACES.into())),
            ("stars", &number(stars)),
        ],
    );
    let free = u32::from(PLACES - taken);
    let mut all = Vec::new();
    paint(&mut all, &[("marrow__sky", BOARD), ("marrow__hill", HILL)]);
    // A little darker for each place that is free, and never black.
    all.push(view_veil("marrow__dark", BOARD, free * 2));
    for (at, lit) in STARS.iter().zip(&it.picked) {
        all.push(view_star(at, if *lit { "night-star night-star--lit" } else { "night-star" }));
    }
    let is_here = it.day == Day(0);
    all.push(view_star(
        GIFT,
        if is_here {
            "night-star night-star--gift night-star--lit"
        } else {
            "night-star night-star--gift"
        },
    ));
    let bone = vec![view_shape("marrow__bone", BONE), view_shape("marrow__sponge", SPONGE)];
    all.push(view_group(
        "marrow__shade",
        "translate(344 276) scale(.72 1.2)",
        vec![view_shape("", BONE)],
    ));
    all.push(view_group("", "translate(340 268) scale(.72 1.2)", bone));
    all.push(view_shape("marrow__channel", CHANNEL));
    all.push(view_veil("marrow__cleared", CHANNEL, free * 6 + 10));
    for place in 0..PLACES {
        all.push(view_place(place, taken));
    }
    view_figure("marrow", "0 0 680 420", &text, together(all))
}

/// A shape that lets what is under it show through, by this share of a hundred.
fn view_veil(class: &'static str, outline: &'static str, cover: u32) -> Html {
    let opacity = [if cover < 10 { "0.0" } else { "0." }, &cover.to_string()].concat();
    html! { <path {class} d={outline} {opacity} /> }
}

fn view_star(at: &str, class: &'static str) -> Html {
    let star = view_group(class, "", vec![view_shape("", DISC), view_shape("", STAR)]);
    view_group("", at, vec![star])
}

/// A place with a cell in it, or free. The cells are of three kinds, mixed.
fn view_place(place: u8, taken: u8) -> Html {
    let (column, row) = (place / 2, place % 2);
    let turn = EMPTYING[usize::from(column)];
    let kind = usize::from((column + 2 * row) % 3);
    // A cell that goes keeps its look while it goes.
    let class = if turn < (PLACES - taken) / 2 { FREE[kind] } else { CELLS[kind] };
    let cell = vec![view_shape("", DISC), view_shape("", "M-9-5q8-8 14 0t4 9")];
    let (x, y) = (130 + 70 * u32::from(column), 241 + 54 * u32::from(row));
    let at = ["translate(", &x.to_string(), " ", &y.to_string(), ")"].concat();
    view_group("", &at, vec![view_shape("marrow__hole", DISC), view_group(class, "", cell)])
}
