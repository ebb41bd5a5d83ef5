//! A stage's picture, with words for those who do not see it.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::prelude::*;

use crate::host::use_host;

/// What a picture needs.
#[derive(Properties, PartialEq)]
pub struct PictureProps {
    /// The file's name in `pictures/`, without its ending.
    pub name: AttrValue,
    /// What it shows; empty where it only decorates.
    #[prop_or_default]
    pub description: AttrValue,
    /// Whether it may wait until it comes near the window.
    #[prop_or_default]
    pub lazy: bool,
    /// Its class.
    #[prop_or(AttrValue::Static("picture"))]
    pub class: AttrValue,
}

/// Draws a picture from a file. Its box keeps its shape before the file arrives.
#[component]
pub fn Picture(props: &PictureProps) -> Html {
    let base = use_host().base;
    let source = [&base, "pictures/", &props.name, ".svg"].concat();
    let loading = if props.lazy { "lazy" } else { "eager" };
    html! {
        <img
            class={props.class.clone()}
            src={source}
            alt={props.description.clone()}
            {loading}
            width="1200"
            height="800"
        />
    }
}
