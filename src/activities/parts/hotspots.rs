//! A picture with rings to touch, and the same things as a list of buttons.

use yew::prelude::*;

use crate::activities::words::Words;
use crate::components::icon::{Icon, view_icon};

/// Something in the picture.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Hotspot {
    /// Its name.
    pub(crate) title: String,
    /// Whether the reader has opened it before.
    pub(crate) visited: bool,
    /// Whether its text is shown now.
    pub(crate) open: bool,
    /// Opens it from the picture.
    pub(crate) open_in_picture: Callback<MouseEvent>,
    /// Opens it from the list.
    pub(crate) open_in_list: Callback<MouseEvent>,
}

/// A picture file in the variant that suits the reader's display. Unlike the widget's own pictures
/// it may have any shape.
pub(crate) fn view_drawing(base: &AttrValue, name: &str, description: &str) -> Html {
    let file = format!("{base}pictures/{name}.svg");
    html! {
        <picture>
            <source media="(prefers-contrast: more)" srcset={format!("{file}#contrast")} />
            <source media="(prefers-reduced-motion: reduce)" srcset={format!("{file}#still")} />
            <img src={file} alt={description.to_owned()} draggable="false" />
        </picture>
    }
}

/// The picture with a ring for each hotspot, in their order; the style sheet places the rings by
/// `class`. They are for fingers and mice only, so a [`HotspotList`] must stand beside it.
pub(crate) fn view_hotspot_picture(
    class: &'static str,
    hotspots: &[Hotspot],
    picture: Html,
) -> Html {
    html! {
        <div class={classes!("plate", class)}>
            { picture }
            <div class="plate__rings" aria-hidden="true">
                for (index, hotspot) in hotspots.iter().enumerate() {
                    <span
                        key={index}
                        class={classes!(
                            "plate__ring",
                            (hotspot.open || hotspot.visited).then_some("plate__ring--seen"),
                            hotspot.open.then_some("plate__ring--open"),
                        )}
                        onclick={&hotspot.open_in_picture}
                    >
                        if hotspot.visited {
                            { view_icon(Icon::Tick) }
                        }
                    </span>
                }
            </div>
        </div>
    }
}

/// Hotspots by their names.
pub(crate) struct HotspotList<'a> {
    /// The words of the activity.
    pub(crate) words: &'a Words,
    /// Names the list.
    pub(crate) label: &'a str,
    /// The word for a hotspot that was visited.
    pub(crate) visited: &'a str,
    /// What can be opened.
    pub(crate) hotspots: &'a [Hotspot],
    /// The text of the open hotspot, where it was opened from the list.
    pub(crate) text: Option<Html>,
}

/// The hotspots as buttons, with the text of the open one below its button.
pub(crate) fn view_hotspot_list(list: &HotspotList<'_>) -> Html {
    html! {
        <ul class="spots" aria-label={list.label.to_owned()}>
            for (index, hotspot) in list.hotspots.iter().enumerate() {
                <li key={index}>{ view_hotspot(hotspot, list) }</li>
            }
        </ul>
    }
}

fn view_hotspot(hotspot: &Hotspot, list: &HotspotList<'_>) -> Html {
    let writing = list.words.writing();
    let name = hotspot.visited.then(|| writing.list(&[&*hotspot.title, list.visited]));
    html! {
        <>
            <button
                type="button"
                class={classes!("spot", hotspot.visited.then_some("spot--seen"))}
                aria-label={name}
                aria-current={hotspot.open.then_some("true")}
                onclick={&hotspot.open_in_list}
            >
                <span class="spot__mark">
                    if hotspot.visited {
                        { view_icon(Icon::Tick) }
                    }
                </span>
                <span>{ &hotspot.title }</span>
            </button>
            if let Some(text) = list.text.as_ref().filter(|_| hotspot.open) {
                <div class="panel spots__open">{ text.clone() }</div>
            }
        </>
    }
}
