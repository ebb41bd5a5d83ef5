//! The bone under a night sky: places empty one after another, it gets a little darker, and what
//! was picked lights a star. The one thing in gold shines when the new cells come.

use simulations::counts::Day;
use yew::{Html, html};

use super::{MakingRoom, PLACES};
use crate::activities::Words;
use crate::activities::parts::view_figure;

/// The outline of a long bone: a ball, two knuckles, a shaft; its middle is at 0.
const BONE: &str = "M-250-58c-52-2-43-3-60-10s-27-22-42-30s-34-19-50-18s-36 12-44 24s-10 36-6 50s22 24 30 34s17 14 18 24s-14 25-12 38s11 31 24 38s35 7 52 4s32-16 50-22s12-11 60-14s155-5 230-5s170 3 220 6s57 7 80 13s40 21 58 24s39 2 52-6s25-28 26-42s-18-30-18-44s19-27 18-42s-9-38-22-48s-35-16-54-14s-37 18-60 24s-30 11-80 14s-142 5-220 5s-198-1-250-3z";
/// Its spongy ends.
const SPONGE: &str = "M-388-76a16 8 0 10-32 0a16 8 0 1032 0M-360-44a12 7 0 10-24 0a12 7 0 1024 0M-350 52a13 7 0 10-26 0a13 7 0 1026 0M-384 18a9 6 0 10-18 0a9 6 0 1018 0M398-58a13 7 0 10-26 0a13 7 0 1026 0M412-20a9 5 0 10-18 0a9 5 0 1018 0M394 44a13 8 0 10-26 0a13 8 0 1026 0M356 56a9 6 0 10-18 0a9 6 0 1018 0";
/// Where the stars stand, in the order of the cards. Others would be beyond the sky.
const STARS: [[i32; 2]; 8] =
    [[62, 66], [142, 112], [222, 50], [296, 116], [394, 112], [462, 54], [540, 110], [622, 58]];
/// A star of four points.
const STAR: &str = "M0-18C2-5 5-2 18 0 5 2 2 5 0 18-2 5-5 2-18 0-5-2-2-5 0-18z";
/// The order in which columns of places empty.
const EMPTYING: [u8; 7] = [4, 2, 6, 0, 5, 1, 3];

/// Draws it.
pub(super) fn view_picture(it: &MakingRoom, words: &Words) -> Html {
    let (taken, stars) = (it.taken(), it.picked.iter().filter(|it| **it).count());
    let number = |count: usize| words.written(u32::try_from(count).unwrap_or_default().into(), 0);
    let text = words.filled(
        "picture",
        &[
            ("taken", &number(taken.into())),
            ("places", &number(PLACES.into())),
            ("stars", &number(stars)),
        ],
    );
    // Two thousandths of dark for each place that is free: never black.
    let dark =
        ["0.", if taken > 8 { "0" } else { "" }, &(u32::from(PLACES - taken) * 2).to_string()];
    let stars = STARS.iter().zip(&it.picked).enumerate().map(|(place, ([x, y], lit))| {
        view_star(place, [*x, *y], if *lit { "night-star night-star--lit" } else { "night-star" })
    });
    let gift = if it.day == Day(0) {
        "night-star night-star--gift night-star--lit"
    } else {
        "night-star night-star--gift"
    };
    let bone = "translate(340 268) scale(.72 1.2)";
    let inside = html! {
        <>
            <path class="marrow__sky" d="M0 0h680v420H0z" />
            <path class="marrow__hill" d="M0 170c120-30 220-20 330-2s240 16 350-12v264H0z" />
            <path class="marrow__dark" d="M0 0h680v420H0z" opacity={dark.concat()} />
            { stars.collect::<Html>() }
            { view_star(STARS.len(), [340, 52], gift) }
            <path class="marrow__shade" d={BONE} transform="translate(344 276) scale(.72 1.2)" />
            <path class="marrow__bone" d={BONE} transform={bone} />
            <path class="marrow__sponge" d={SPONGE} transform={bone} />
            <rect class="marrow__channel" x="84" y="206" width="512" height="124" rx="60" />
            <rect class="marrow__cleared" x="84" y="206" width="512" height="124" rx="60"
                opacity={["0.", &(u32::from(PLACES - taken) * 6 + 10).to_string()].concat()} />
            { (0..PLACES).map(|place| view_place(place, taken)).collect::<Html>() }
        </>
    };
    view_figure("marrow", "0 0 680 420", &text, inside)
}

fn view_star(key: usize, [x, y]: [i32; 2], class: &'static str) -> Html {
    let at = ["translate(", &x.to_string(), " ", &y.to_string(), ")"].concat();
    html! {
        <g {key} transform={at}>
            <g {class}><circle r="26" /><path d={STAR} /></g>
        </g>
    }
}

/// A place with a cell in it, or free. The cells are of three kinds, mixed.
fn view_place(place: u8, taken: u8) -> Html {
    let (column, row) = (place / 2, place % 2);
    let is_free = EMPTYING
        .iter()
        .position(|it| *it == column)
        .is_some_and(|turn| turn < usize::from((PLACES - taken) / 2));
    let kind = [
        "marrow-cell marrow-cell--red",
        "marrow-cell marrow-cell--marrow",
        "marrow-cell marrow-cell--white",
    ];
    let kind = kind[usize::from((column + 2 * row) % 3)];
    // A cell that goes keeps its look while it goes.
    let class = if is_free { [kind, " marrow-cell--free"].concat() } else { kind.to_owned() };
    let (x, y) = (130 + 70 * u32::from(column), 241 + 54 * u32::from(row));
    let at = ["translate(", &x.to_string(), " ", &y.to_string(), ")"].concat();
    html! {
        <g key={place} transform={at}>
            <circle class="marrow__hole" r="20" />
            <g {class}>
                <circle r="22" />
                <path d="M-9-5q8-8 14 0t4 9" />
            </g>
        </g>
    }
}
