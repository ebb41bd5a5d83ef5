//! A drawing that follows the state of an activity.

use yew::prelude::*;

/// Properties of [`Figure`].
#[derive(Properties, PartialEq)]
pub(crate) struct FigureProps {
    /// A class beside `activity__figure`.
    pub(crate) class: &'static str,
    /// The view box of the SVG.
    pub(crate) view_box: &'static str,
    /// Says what the drawing shows to those who do not see it.
    pub(crate) description: AttrValue,
    /// What is drawn.
    pub(crate) children: Html,
}

/// An SVG that assistive technology reads as one image.
#[component]
pub(crate) fn Figure(props: &FigureProps) -> Html {
    html! {
        <svg
            class={classes!("activity__figure", props.class)}
            viewBox={props.view_box}
            role="img"
            aria-label={&props.description}
        >
            { props.children.clone() }
        </svg>
    }
}
