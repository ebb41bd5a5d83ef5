//! The night, drawn: a bag like a moon, a tube, and a child who is nobody in particular.

use simulations::infusion::{Infusion, STILLS};
use yew::{AnimationEvent, Callback, Html, classes, html};

use super::{BagState, LAST, StartTheDrip};

/// The view box.
pub(super) const VIEW_BOX: &str = "0 0 360 340";

/// How many cells are drawn.
const CELLS: u8 = 12;

/// Where they settle, in the order in which they do: chest, hips, legs.
pub(super) const HOMES: [(i32, i32); CELLS as usize] = [
    (150, 150),
    (150, 168),
    (118, 232),
    (182, 232),
    (104, 221),
    (196, 221),
    (113, 268),
    (187, 268),
    (111, 292),
    (189, 292),
    (109, 316),
    (191, 316),
];

/// Where those are that have left the bag and have not settled, the foremost first; one more than
/// are ever on the way at once.
const ON_THE_WAY: [[(i32, i32); 7]; 2] = [
    [(188, 133), (203, 149), (214, 177), (232, 201), (258, 208), (282, 190), (286, 164)],
    [(122, 248), (178, 248), (150, 204), (153, 178), (161, 143), (188, 133), (214, 177)],
];

const SIGNAL: [(&str, &str); 1] = [(
    "signal",
    "M91 226a20 20 0 1 0 40 0a20 20 0 1 0-40 0zM82 226a29 29 0 1 0 58 0a29 29 0 1 0-58 0zM169 226a20 20 0 1 0 40 0a20 20 0 1 0-40 0zM160 226a29 29 0 1 0 58 0a29 29 0 1 0-58 0zM91 292a20 20 0 1 0 40 0a20 20 0 1 0-40 0zM82 292a29 29 0 1 0 58 0a29 29 0 1 0-58 0zM169 292a20 20 0 1 0 40 0a20 20 0 1 0-40 0zM160 292a29 29 0 1 0 58 0a29 29 0 1 0-58 0z",
)];

const BAG: [(&str, &str); 1] = [(
    "bag",
    "M-28 8H28Q38 8 39 20L43 96Q44 110 32 116L22 122H-22L-32 116Q-44 110-43 96L-39 20Q-38 8-28 8z",
)];

const LABEL: [(&str, &str); 3] = [
    ("bag", "M-13-2h26v14h-26z"),
    ("metal", "M-4 5a4 4 0 1 0 8 0a4 4 0 1 0-8 0zM-6 120h12v14h-12z"),
    ("paper", "M-24 40h48v48h-48z"),
];

/// The marks of the brothers: a circle with stripes, a diamond with dots.
const MARKS: [[(&str, &str); 2]; 2] = [
    [("elder", "M-19 64a19 19 0 1 0 38 0a19 19 0 1 0-38 0z"), ("stripes", "M-12 58h24M-12 70h24")],
    [("younger", "M0 43L21 64 0 85-21 64z"), ("dots", "M0 54h.01M0 74h.01M-10 64h.01M10 64h.01")],
];

/// Everything in the view box. Calls `arrive` when the last cell of a running bag has arrived.
pub(super) fn view_night(it: &StartTheDrip, arrive: &Callback<AnimationEvent>) -> Html {
    let bag = it.bag();
    let other = 1 - it.day;
    let cells = if bag.runs() { HOMES.map(Some).to_vec() } else { cells(bag.still) };
    let arriving = bag.runs().then_some(cells.len() - 1);
    let cells = cells.into_iter().enumerate().filter_map(|(place, at)| Some((place, at?)));
    html! {
        <>
            if bag.runs() || bag.still == 2 {
                <g key="signal" class="drip__signals">{ view_parts(&SIGNAL) }</g>
            }
            <g key={bag.starts} class="drip__cells">
                for (place, (x, y)) in cells {
                    <g
                        key={place}
                        class="drip__cell"
                        transform={format!("translate({x} {y})")}
                        onanimationend={(arriving == Some(place)).then(|| arrive.clone())}
                    >
                        { view_parts(&[("rim", ROUND), ("nucleus", ROUND)]) }
                    </g>
                }
            </g>
            <g transform="translate(286 18)">{ view_bag(bag, it.day) }</g>
            <g transform="translate(44 30) scale(.42)">{ view_bag(it.bags[other].at_rest(), other) }</g>
        </>
    }
}

const ROUND: &str = "M-7.5 0a7.5 7.5 0 1 0 15 0a7.5 7.5 0 1 0-15 0z";

/// Where each cell is at a still; nowhere while it is in the bag.
pub(super) fn cells(still: usize) -> Vec<Option<(i32, i32)>> {
    let now = Infusion::at(STILLS[still.min(LAST)]).cells(CELLS);
    let settled = usize::from(now.settled);
    let out = settled + usize::from(now.on_the_way);
    let traveling = ON_THE_WAY[usize::from(still > 1)];
    let place = |(index, home): (usize, (i32, i32))| {
        if index < settled {
            Some(home)
        } else if index < out {
            traveling.get(index - settled).copied()
        } else {
            None
        }
    };
    HOMES.into_iter().enumerate().map(place).collect()
}

fn view_bag(bag: BagState, whose: usize) -> Html {
    // While a bag runs, its style sheet empties it.
    let level = if bag.runs() { 1.0 } else { Infusion::at(STILLS[bag.still.min(LAST)]).in_bag };
    let top = LEVELS[usize::from(level < 1.0)];
    html! {
        <>
            { view_parts(&BAG) }
            if level > 0.0 {
                <path
                    key={bag.starts}
                    class={classes!("drip__liquid", bag.runs().then_some("drip__liquid--runs"))}
                    d={top}
                />
            }
            { view_parts(&LABEL) }
            { view_parts(&MARKS[whose]) }
        </>
    }
}

/// A full bag, and one that has half run in.
const LEVELS: [&str; 2] = [
    "M-38 14Q0 8 38 14L39 96Q40 107 30 112L20 117H-20L-30 112Q-40 107-39 96z",
    "M-38 60Q0 54 38 60L39 96Q40 107 30 112L20 117H-20L-30 112Q-40 107-39 96z",
];

/// A brother's mark by itself.
pub(super) fn view_brothers_mark(whose: usize) -> Html {
    html! {
        <svg class="drip__mark" viewBox="-24 40 48 48" aria-hidden="true" focusable="false">
            { view_parts(&MARKS[whose]) }
        </svg>
    }
}

fn view_parts(parts: &[(&'static str, &'static str)]) -> Html {
    html! {
        for (name, outline) in parts {
            <path class={format!("drip__{name}")} d={*outline} />
        }
    }
}
