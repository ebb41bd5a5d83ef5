//! Where facts come from.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::Story;
use story::bundle::{Block, Bundle, Prose};
use yew::{Html, html};

use crate::components::joined::{view_aside, view_heading};

/// Where these facts come from, each source once, folded away. Nothing is drawn for none. In a frame that
/// `opens_windows` for nobody, sources are named without a link that would do nothing.
pub fn view_sources(story: &Story, facts: &[u16], opens_windows: bool) -> Html {
    let mut sources = Vec::new();
    for fact in facts {
        let Some(fact) = story.facts.get(usize::from(*fact)) else { continue };
        for source in &fact.sources {
            if !sources.contains(source) {
                sources.push(*source);
            }
        }
    }
    if sources.is_empty() {
        return Html::default();
    }
    html! {
        <details class="sources">
            <summary>{ &story.interface.sources }</summary>
            <ul>
                for source in sources {
                    { view_source(story, source, opens_windows) }
                }
            </ul>
        </details>
    }
}

/// The facts that texts rest on, in the order in which they first cite them.
pub fn facts_of(texts: &[&Prose]) -> Vec<u16> {
    texts.iter().flat_map(|text| *text).flat_map(Block::cites).copied().collect()
}

/// One source: who, what, when, how far it can be relied on, and a link to it where one may be followed.
pub fn view_source(story: &Bundle, place: u16, opens_windows: bool) -> Html {
    let Some(source) = story.sources.get(usize::from(place)) else { return Html::default() };
    let writing = &story.language.writing;
    // A source is named in its own language.
    let title = writing.isolate(&source.title);
    let mut named = if opens_windows {
        html! { <a href={source.link.clone()} target="_blank" rel="noopener noreferrer">{ title }</a> }
    } else {
        html! { title }
    };
    if !source.note.is_empty() {
        named = view_aside(writing, named, html! { &source.note });
    }
    if !source.who.is_empty() {
        named = view_heading(writing, html! { writing.isolate(&source.who) }, named);
    }
    html! { <li key={place}>{ named }</li> }
}
