//! What lies behind a drawing.

use yew::{AttrValue, Html, html};

/// The part of a drawing that is the same at every moment: a picture file, which `art/backdrops.mjs`
/// draws. It stands before the drawing itself in a box of class `drawn`, and fills that box.
pub(crate) fn view_backdrop(base: &AttrValue, name: &str) -> Html {
    html! { <img class="drawn__behind" src={format!("{base}pictures/{name}.svg")} alt="" loading="lazy" draggable="false" /> }
}
