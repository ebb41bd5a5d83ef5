//! A picture from a file, with words for those who do not see it.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::{Html, html};

use crate::host::Host;

/// The picture of that name. Its box keeps its shape before the file arrives; an empty
/// description says that it only decorates.
pub fn view_picture(host: &Host, class: &'static str, name: &str, description: &str) -> Html {
    let source = [&host.base, "pictures/", name, ".svg"].concat();
    // Only what decorates a list may wait until it comes near the window.
    let loading = if class.contains("picture--later") { "lazy" } else { "eager" };
    html! {
        <img {class} src={source} alt={description.to_owned()} {loading} width="1200" height="800" />
    }
}
