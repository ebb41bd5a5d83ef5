//! A picture from a file, with words for those who do not see it.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::{Html, html};

use crate::host::Host;

/// The picture of that name. Its box keeps its shape before the file arrives; an empty
/// description says that it only decorates. One file serves every eye, but a browser does not
/// tell an image how the page is looked at: so the address does, behind its `#`.
pub fn view_picture(host: &Host, class: &'static str, name: &str, description: &str) -> Html {
    let file = [&host.base, "pictures/", name, ".svg"].concat();
    let looked_at = [
        ("print", "#print"),
        ("(prefers-contrast: more)", "#contrast"),
        ("(prefers-reduced-motion: reduce)", "#still"),
    ];
    let sources = looked_at.into_iter().map(|(media, how)| {
        html! { <source {media} srcset={[&file, how].concat()} /> }
    });
    // Only what decorates a list may wait until it comes near the window.
    let loading = if class.contains("picture--later") { "lazy" } else { "eager" };
    html! {
        <picture>
            { sources.collect::<Html>() }
            <img
                {class}
                src={file.clone()}
                alt={description.to_owned()}
                {loading}
                width="1200"
                height="800"
            />
        </picture>
    }
}
