//! Drawings that are written as tables of paths.

use yew::prelude::*;

/// Draws paths, each a class and an outline, from back to front.
pub(crate) fn view_paths(paths: &[(&'static str, &'static str)]) -> Html {
    html! {
        for (class, outline) in paths {
            <path class={*class} d={*outline} />
        }
    }
}
