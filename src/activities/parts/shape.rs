//! Boxes and paper shapes, written once: what `html!` writes for an element costs 200 to 300 bytes
//! each time.

use yew::{Html, html};

/// One after the other.
pub(crate) fn together(all: Vec<Html>) -> Html {
    all.into_iter().collect()
}

/// One after the other, in a box of this class.
pub(crate) fn view_block(class: &'static str, all: Vec<Html>) -> Html {
    html! { <div {class}>{ together(all) }</div> }
}

/// A shape of a drawing: its class and its outline.
pub(crate) fn view_shape(class: &'static str, outline: &str) -> Html {
    html! { <path {class} d={outline.to_owned()} /> }
}

/// Shapes and letters that are moved, turned or made bigger together.
pub(crate) fn view_group(class: &'static str, transform: &str, all: Vec<Html>) -> Html {
    html! { <g {class} transform={transform.to_owned()}>{ together(all) }</g> }
}

/// Letters in a drawing, their middle at this place across and their foot at that height.
pub(crate) fn view_letters(
    class: &'static str,
    x: &'static str,
    y: &'static str,
    letters: &str,
) -> Html {
    html! { <text {class} {x} {y} text-anchor="middle">{ letters.to_owned() }</text> }
}

/// Adds shapes to a drawing, each over the one before it.
pub(crate) fn paint(drawing: &mut Vec<Html>, shapes: &[(&'static str, &str)]) {
    for (class, outline) in shapes {
        drawing.push(view_shape(class, outline));
    }
}
