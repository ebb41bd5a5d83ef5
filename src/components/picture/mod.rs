//! A picture from a file, with words for those who do not see it.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::prelude::*;

/// Which variant of a picture a browser shows, by the first media query that matches.
const VARIANTS: [(&str, &str); 3] = [
    ("print", "print"),
    ("(prefers-contrast: more)", "contrast"),
    ("(prefers-reduced-motion: reduce)", "still"),
];

/// Which picture, and how it stands.
#[derive(Properties, Clone, PartialEq)]
pub struct PictureProps {
    /// The address that the folder of pictures is beside, ending in a slash.
    pub base: AttrValue,
    /// The file's name, without its ending.
    pub name: AttrValue,
    /// What it shows; empty for a picture that only decorates.
    #[prop_or_default]
    pub description: AttrValue,
    /// Which beat of a child's line it shows, from 1 on; the last, or what it shows always, where none is named.
    #[prop_or_default]
    pub beat: u8,
    /// The image's class.
    pub class: Classes,
    /// Whether it does not move, whatever the device says.
    #[prop_or_default]
    pub still: bool,
    /// Whether the browser may wait until it comes near the window.
    #[prop_or_default]
    pub lazy: bool,
}

/// A picture whose box keeps its shape before the file arrives. Each file has all variants, but a
/// browser does not tell an image which one the page needs: the fragment of its address does.
#[component]
pub fn Picture(props: &PictureProps) -> Html {
    let PictureProps { base, name, description, beat, class, still, lazy } = props;
    let file = format!("{base}pictures/{name}.svg#");
    // `#b2` is the second beat, `#b2-print` the same on paper; `#print` the whole.
    let (beat, of_beat) = match beat {
        0 => (String::new(), String::new()),
        beat => (format!("b{beat}"), format!("b{beat}-")),
    };
    html! {
        <picture>
            for (media, variant) in VARIANTS {
                <source
                    media={if *still && variant == "still" { "all" } else { media }}
                    srcset={format!("{file}{of_beat}{variant}")}
                />
            }
            <img
                class={class.clone()}
                src={format!("{file}{beat}").trim_end_matches('#').to_owned()}
                alt={description}
                loading={if *lazy { "lazy" } else { "eager" }}
                width="1200"
                height="800"
            />
        </picture>
    }
}
