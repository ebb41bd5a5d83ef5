//! The cut, drawn: skin, a small blood vessel below it, and what happens in the gap.

use simulations::plug::PlugMoment;
use yew::{Html, classes, html};

use super::Scene;

/// The view box.
pub(super) const VIEW_BOX: &str = "40 18 280 222";

/// Where platelets stick: the edges of the gap first, its middle last.
pub(super) const PLUG: [(i32, i32); 17] = [
    (160, 113),
    (200, 113),
    (149, 124),
    (211, 124),
    (155, 98),
    (205, 98),
    (180, 115),
    (168, 127),
    (192, 127),
    (172, 101),
    (188, 101),
    (180, 129),
    (163, 86),
    (197, 86),
    (180, 87),
    (172, 74),
    (188, 74),
];

/// How many of those places are on the edge.
pub(super) const ON_THE_EDGE: usize = 6;

/// How many of them are taken once the first have called others.
pub(super) const CALLED: usize = 11;

/// Where platelets float by, each apart from those before it.
pub(super) const AFLOAT: [(i32, i32); 20] = [
    (237, 154),
    (143, 154),
    (112, 155),
    (168, 210),
    (295, 210),
    (206, 211),
    (81, 212),
    (45, 211),
    (263, 149),
    (318, 209),
    (91, 145),
    (40, 144),
    (152, 174),
    (160, 192),
    (265, 168),
    (226, 173),
    (187, 217),
    (127, 144),
    (219, 150),
    (128, 164),
];

const RED_CELLS: [(&str, &str); 3] = [
    (
        "shade",
        "M41 176a26 25 0 1 0 52 0a26 25 0 1 0-52 0zM99 204a26 25 0 1 0 52 0a26 25 0 1 0-52 0zM165 174a26 25 0 1 0 52 0a26 25 0 1 0-52 0zM225 206a26 25 0 1 0 52 0a26 25 0 1 0-52 0zM277 170a26 25 0 1 0 52 0a26 25 0 1 0-52 0z",
    ),
    (
        "red",
        "M40 172a26 25 0 1 0 52 0a26 25 0 1 0-52 0zM98 200a26 25 0 1 0 52 0a26 25 0 1 0-52 0zM164 170a26 25 0 1 0 52 0a26 25 0 1 0-52 0zM224 202a26 25 0 1 0 52 0a26 25 0 1 0-52 0zM276 166a26 25 0 1 0 52 0a26 25 0 1 0-52 0z",
    ),
    (
        "dimple",
        "M53 173a13 11 0 1 0 26 0a13 11 0 1 0-26 0zM111 201a13 11 0 1 0 26 0a13 11 0 1 0-26 0zM177 171a13 11 0 1 0 26 0a13 11 0 1 0-26 0zM237 203a13 11 0 1 0 26 0a13 11 0 1 0-26 0zM289 167a13 11 0 1 0 26 0a13 11 0 1 0-26 0z",
    ),
];

/// A bead of blood that stands in the cut while the gap is open.
const BEAD: [(&str, &str); 2] = [
    ("bead", "M158 112L150 92Q146 70 180 68T210 92L202 112Q180 118 158 112z"),
    ("gleam", "M163 82q5-6 13-6"),
];

/// The first platelets call others, down into the blood.
const CALLS: [(&str, &str); 1] =
    [("call", "M140 134a42 42 0 0 0 80 0M124 138a60 60 0 0 0 112 0M108 142a78 78 0 0 0 144 0")];

const NET: &str = "M138 122Q180 140 222 122M146 106Q180 120 214 106M150 90Q180 102 210 90M160 76Q180 84 200 76M152 132Q158 100 172 66M171 137Q172 100 177 64M190 137Q188 100 183 64M208 132Q202 100 188 66";

/// A finger that presses a pad onto the cut.
const HELP: [(&str, &str); 5] = [
    ("shade", "M140 57q42-10 84 0l2 20q-44 8-88 0z"),
    ("pad", "M138 50q42-10 84 0l2 20q-44 8-88 0z"),
    ("shade", "M248-29L174 25Q156 41 166 55Q178 67 198 55L288-9z"),
    ("finger", "M246-34L172 20Q154 36 164 50Q176 62 196 50L286-14z"),
    ("nail", "M170 26Q182 12 194 12Q202 22 196 30Q182 42 170 40Q164 34 170 26z"),
];

/// Before it has woken up, a platelet is a smooth disc; afterwards it has spikes.
const ASLEEP: &str = "M9 0C9 5.6 5 8.4 0 8.4S-9 5.6-9 0S-5-8.4 0-8.4S9-5.6 9 0z";
const AWAKE: &str = "M11.1 0c0 .9-4.5 1.5-5.3 2.8s1.5 4.8 .7 5.4s-3.6-2.2-5.1-1.9s-2.9 4.5-3.8 4.3s-.6-4.5-1.7-5.5s-4.7 .2-5.2-.7s2.8-2.9 2.7-4.4s-3.4-3.7-3-4.6s4.3 .4 5.5-.5s.8-4.9 1.7-5s2.4 3.5 3.8 3.8s4.3-2.4 5-1.8s-1.4 3.9-.6 5.3s5.3 1.9 5.3 2.8z";
/// Behind one that was given.
const HALO: &str = "M-10.8 0a10.8 10.8 0 1 0 21.6 0a10.8 10.8 0 1 0-21.6 0z";
const GRAINS: &str = "M-3-2h.01M3.5-1.5h.01M.5 3h.01";
/// In a picture book it has two eyes and a mouth, and no more.
const FACE: &str = "M-3-2h.01M3-2h.01M-2.6 1.8q2.6 2.6 5.2 0";

/// Everything in the view box. In a picture book the platelets have faces.
pub(super) fn view_scene(scene: &Scene, in_picture_book: bool) -> Html {
    let marks = if in_picture_book { FACE } else { GRAINS };
    let body = if scene.moment > PlugMoment::Stick { AWAKE } else { ASLEEP };
    html! {
        <>
            <g key={scene.moment as usize} class="plug__flow">
                <g>{ view_parts(&RED_CELLS) }</g>
                for (index, at) in AFLOAT.into_iter().take(scene.afloat).enumerate() {
                    { view_platelet(index, at, ASLEEP, marks, false) }
                }
            </g>
            <g class={classes!("plug__drop", (!scene.gap_is_open).then_some("plug__drop--gone"))}>
                { view_parts(&BEAD) }
            </g>
            <g class="plug__stuck">
                for (index, at) in PLUG.into_iter().take(scene.stuck).enumerate() {
                    { view_platelet(index, at, body, marks, index >= scene.own) }
                }
            </g>
            if scene.moment == PlugMoment::WakeAndCall {
                <g class="plug__calls">{ view_parts(&CALLS) }</g>
            }
            if scene.moment == PlugMoment::FibrinNet {
                <g class="plug__tie">{ view_parts(&[("net-edge", NET), ("net", NET)]) }</g>
            }
            if scene.help_is_here {
                <g class="plug__help">{ view_parts(&HELP) }</g>
            }
        </>
    }
}

/// Paths whose lengths count as 1, so that the style sheet can draw them stroke by stroke.
fn view_parts(parts: &[(&'static str, &'static str)]) -> Html {
    html! {
        for (name, outline) in parts {
            <path class={format!("plug__{name}")} d={*outline} pathLength="1" />
        }
    }
}

fn view_platelet(
    index: usize,
    (x, y): (i32, i32),
    body: &'static str,
    marks: &'static str,
    given: bool,
) -> Html {
    html! {
        <g key={index} class="plug__platelet" transform={format!("translate({x} {y})")}>
            if given {
                <path class="plug__halo" d={HALO} />
            }
            <path class="plug__body" d={body} />
            <path class="plug__marks" d={marks} />
        </g>
    }
}
