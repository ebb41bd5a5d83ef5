//! Draws a haplotype as a strip of paper with five tags. Strips differ by letter, pattern and order of
//! tags first, and by color last.

use simulations::haplotypes::{Marker, Person, Strip};
use yew::{Html, classes, html};

use crate::activities::Words;
use crate::activities::keys::Label;
use crate::activities::keys::shuffle_the_haplotypes::labels;

/// How a strip of each set looks: its class, its letter's label, its pattern.
const LOOKS: [(&str, Label, &str); 4] = [
    ("strip strip--p", labels::STRIP_P, "M3 25h22M3 43h22M3 61h22M3 79h22M3 97h22M3 115h22"),
    ("strip strip--q", labels::STRIP_Q, "M6 26v86M22 26v86"),
    (
        "strip strip--r",
        labels::STRIP_R,
        "M3 30l11-8 11 8M3 48l11-8 11 8M3 66l11-8 11 8M3 84l11-8 11 8M3 102l11-8 11 8",
    ),
    ("strip strip--s", labels::STRIP_S, "M6 26v88M22 26v88"),
];

/// A strip's edge.
const BODY: &str = "M8 1.5h12a6.5 6.5 0 0 1 6.5 6.5v104a6.5 6.5 0 0 1-6.5 6.5h-12a6.5 6.5 0 0 1-6.5-6.5v-104a6.5 6.5 0 0 1 6.5-6.5z";

/// Four versions of a tag, round a point: disc, square, triangle, diamond.
const TAGS: [&str; 4] = [
    "m-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z",
    "m-5.5-5.5h11v11h-11z",
    "m0-6.5l7 12h-14z",
    "m0-7.5l6.5 7.5-6.5 7.5-6.5-7.5z",
];

/// How high each of the five tags sits.
const HEIGHTS: [&str; 5] = ["M14 34", "M14 52", "M14 70", "M14 88", "M14 106"];

/// The letters of somebody's strips.
pub(super) fn letters(words: &Words, person: Person) -> [&str; 2] {
    [person.first, person.second].map(|it| words.label(LOOKS[set(it)].1))
}

/// Somebody's two strips.
pub(super) fn view_strips(words: &Words, person: Person) -> Html {
    html! {
        <svg class="family__strips" viewBox="0 0 60 120" aria-hidden="true" focusable="false">
            { view_strip(words, person.first, "") }
            { view_strip(words, person.second, "translate(32)") }
        </svg>
    }
}

/// Two strips to compare, and where the pair stands in the drawing.
#[derive(Clone, Copy)]
pub(super) struct StripPair {
    strips: [Strip; 2],
    places: [&'static str; 2],
    /// Five bars from strip to strip, or what is left of them.
    bars: [&'static str; 2],
}

/// The strips of two people in pairs, those that are the same beside each other.
pub(super) fn pairs(one: Person, other: Person) -> [StripPair; 2] {
    let same = |a: Strip, b: Strip| u8::from(a == b);
    let straight = same(one.first, other.first) + same(one.second, other.second);
    let crosswise = same(one.first, other.second) + same(one.second, other.first);
    let [first, second] = if crosswise > straight {
        [other.second, other.first]
    } else {
        [other.first, other.second]
    };
    [
        StripPair {
            strips: [one.first, first],
            places: ["", "translate(68)"],
            bars: [
                "M31 34h34M31 52h34M31 70h34M31 88h34M31 106h34",
                "M32 34h8m16 0h8M32 52h8m16 0h8M32 70h8m16 0h8M32 88h8m16 0h8M32 106h8m16 0h8",
            ],
        },
        StripPair {
            strips: [one.second, second],
            places: ["translate(136)", "translate(204)"],
            bars: [
                "M167 34h34M167 52h34M167 70h34M167 88h34M167 106h34",
                "M168 34h8m16 0h8M168 52h8m16 0h8M168 70h8m16 0h8M168 88h8m16 0h8M168 106h8m16 0h8",
            ],
        },
    ]
}

/// A pair of strips: joined tag by tag where they are the same, parted where not.
pub(super) fn view_pair(words: &Words, pair: StripPair) -> Html {
    let [one, other] = pair.strips;
    let [joined, parted] = pair.bars;
    let [place, other_place] = pair.places;
    let is_same = one == other;
    html! {
        <>
            { view_strip(words, one, place) }
            <path
                class={classes!("pair__bars", is_same.then_some("pair__bars--joined"))}
                d={if is_same { joined } else { parted }}
            />
            { view_strip(words, other, other_place) }
        </>
    }
}

fn view_strip(words: &Words, strip: Strip, transform: &'static str) -> Html {
    let set = set(strip);
    let (class, letter, pattern) = LOOKS[set];
    let tags = HEIGHTS.iter().enumerate();
    let tags = tags.map(|(place, height)| format!("{height}{}", TAGS[(place + set) % 4]));
    html! {
        <g {class} {transform}>
            <path class="strip__body" d={BODY} />
            <path class="strip__pattern" d={pattern} />
            <path class="strip__tags" d={tags.collect::<String>()} />
            <text class="strip__letter" x="14" y="19" text-anchor="middle">
                { words.label(letter) }
            </text>
        </g>
    }
}

/// Which of the family's four sets a strip is; nothing is reshuffled here.
fn set(strip: Strip) -> usize {
    strip.at(Marker::A) as usize
}
