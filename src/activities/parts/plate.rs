//! A drawing with rings to touch, and the same things as a list of buttons.

use yew::{AttrValue, Callback, Html, MouseEvent, html};

use crate::components::icon::{Icon, view_icon};
use crate::components::line::view_line;

/// Something in the drawing.
#[derive(Debug, Clone)]
pub(crate) struct Spot<'a> {
    /// Its name.
    pub(crate) title: &'a str,
    /// Whether it was looked at.
    pub(crate) seen: bool,
    /// Whether it lies open.
    pub(crate) open: bool,
    /// Opens it from the drawing.
    pub(crate) touch: Callback<MouseEvent>,
    /// Opens it from the list.
    pub(crate) choose: Callback<MouseEvent>,
}

/// A picture file, in the form that suits how the page is looked at. As in
/// [`crate::components::picture`], but of any shape and beside the activities' base.
pub(crate) fn view_drawing(base: &AttrValue, name: &str, description: &str) -> Html {
    let file = [base, "pictures/", name, ".svg"].concat();
    let looked_at =
        [("(prefers-contrast: more)", "#contrast"), ("(prefers-reduced-motion: reduce)", "#still")];
    let sources = looked_at.into_iter().map(|(media, how)| {
        html! { <source {media} srcset={[&file, how].concat()} /> }
    });
    html! {
        <picture>
            { sources.collect::<Html>() }
            <img src={file.clone()} alt={description.to_owned()} draggable="false" />
        </picture>
    }
}

/// The drawing with a ring for each spot. Style sheets say where the rings lie. They are for
/// fingers and mice: everybody else has the list, which is why there must be one beside it.
pub(crate) fn view_plate(drawing: Html, class: &'static str, spots: &[Spot<'_>]) -> Html {
    let rings = spots.iter().map(|spot| {
        let state = match (spot.open, spot.seen) {
            (true, _) => " plate__ring--seen plate__ring--open",
            (_, true) => " plate__ring--seen",
            _ => "",
        };
        html! {
            <span class={["plate__ring", state].concat()} onclick={spot.touch.clone()}>
                if spot.seen { { view_icon(Icon::Tick) } }
            </span>
        }
    });
    html! {
        <div class={["plate ", class].concat()}>
            { drawing }
            <div class="plate__rings" aria-hidden="true">{ rings.collect::<Html>() }</div>
        </div>
    }
}

/// The list of them. `seen` is the word for one that was looked at; `inside` stands below the one
/// that lies open.
pub(crate) fn view_spots(
    label: &str,
    seen: &str,
    spots: &[Spot<'_>],
    inside: Option<&Html>,
) -> Html {
    let spots = spots.iter().map(|spot| {
        let name = spot.seen.then(|| [spot.title, ", ", seen].concat());
        let class = if spot.seen { "spot spot--seen" } else { "spot" };
        html! {
            <li>
                <button
                    type="button"
                    {class}
                    aria-label={name}
                    aria-current={spot.open.then_some("true")}
                    onclick={spot.choose.clone()}
                >
                    <span class="spot__mark">if spot.seen { { view_icon(Icon::Tick) } }</span>
                    { view_line("span", "", spot.title) }
                </button>
                if let Some(inside) = inside.filter(|_| spot.open) {
                    <div class="panel spots__open">{ inside.clone() }</div>
                }
            </li>
        }
    });
    html! { <ul class="spots" aria-label={label.to_owned()}>{ spots.collect::<Html>() }</ul> }
}
