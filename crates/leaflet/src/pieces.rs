//! The parts of the leaflet that are not stages.

use story::Story;
use story::bundle::{Block, Inline};
use widget::components::prose::view_blocks;
use yew::prelude::*;

/// Prose whose glossary words lead to the word list below, where there is one.
pub(crate) fn view_prose(prose: &[Block], story: Option<&Story>) -> Html {
    view_blocks(prose, &|text| view_linked(text, story))
}

/// A run of text whose glossary words lead to the word list below, where there is one.
pub(crate) fn view_linked(text: &[Inline], story: Option<&Story>) -> Html {
    let runs = text.iter().map(|run| match run {
        Inline::Text(text) => html! { text },
        Inline::Strong(text) => html! { <strong>{ text }</strong> },
        Inline::Term { term, text } => {
            match story.and_then(|it| it.terms.get(usize::from(*term))) {
                Some(term) => html! { <a href={["#word-", &term.id].concat()}>{ text }</a> },
                None => html! { text },
            }
        }
    });
    runs.collect()
}

/// A list without an order.
pub(crate) fn view_list(items: impl Iterator<Item = Html>) -> Html {
    html! { <ul>{ items.map(|item| html! { <li>{ item }</li> }).collect::<Html>() }</ul> }
}

/// Hard questions, each behind a door of its own.
pub(crate) fn view_door(story: &Story) -> Html {
    let labels = &story.interface;
    let questions = story.hard_questions.iter().map(|it| {
        html! {
            <details>
                <summary>{ &it.question }</summary>
                <div class="leaflet__child">{ view_prose(&it.child, Some(story)) }</div>
                { view_prose(&it.grown_up, Some(story)) }
                if !it.detail.is_empty() {
                    <details><summary>{ &labels.figures }</summary>{ view_prose(&it.detail, Some(story)) }</details>
                }
            </details>
        }
    });
    html! {
        <section id="hard-questions" aria-labelledby="leaflet-door">
            <h2 id="leaflet-door">{ &labels.door }</h2>
            <p>{ &labels.door_intro }</p>
            { questions.collect::<Html>() }
            <p>{ &labels.door_support }</p>
        </section>
    }
}

/// Every hard word.
pub(crate) fn view_words(story: &Story) -> Html {
    let labels = &story.interface;
    let words = story.terms.iter().map(|term| {
        html! {
            <>
                <dt id={["word-", &term.id].concat()}>
                    { &term.term }
                    if !term.said_like.is_empty() {
                        <small>{ " (" }{ &labels.said_like }{ ": " }{ &term.said_like }{ ")" }</small>
                    }
                </dt>
                <dd class="leaflet__child">{ view_prose(&term.child, Some(story)) }</dd>
                <dd>{ view_prose(&term.grown_up, Some(story)) }</dd>
            </>
        }
    });
    html! {
        <section id="words" aria-labelledby="leaflet-words">
            <h2 id="leaflet-words">{ &labels.words }</h2>
            <dl>{ words.collect::<Html>() }</dl>
        </section>
    }
}

/// Our page, to be filled in by hand.
pub(crate) fn view_blanks(story: &Story) -> Html {
    let labels = &story.interface;
    html! {
        <section id="our-page" aria-labelledby="leaflet-our-page">
            <h2 id="leaflet-our-page">{ &labels.our_page }</h2>
            <p class="blank">{ &labels.page_questions }{ ":" }</p>
            <p class="blank"></p>
            <p class="blank"></p>
            <p class="blank">{ &labels.matters }{ ":" }</p>
            <p class="blank">{ &labels.notes }{ ":" }</p>
            <h3>{ &labels.call_box }</h3>
            <p>{ &labels.call_box_text }</p>
            <p class="blank">{ &labels.our_number }{ ":" }</p>
            <p class="blank">{ &labels.call_when }{ ":" }</p>
        </section>
    }
}

/// About this story.
pub(crate) fn view_about(story: &Story) -> Html {
    let labels = &story.interface;
    let sections = story.about.iter().map(|section| {
        html! { <><h3>{ &section.heading }</h3>{ view_prose(&section.text, Some(story)) }</> }
    });
    html! {
        <section id="about" aria-labelledby="leaflet-about">
            <h2 id="leaflet-about">{ &labels.about_heading }</h2>
            { sections.collect::<Html>() }
        </section>
    }
}

/// Where the facts come from.
pub(crate) fn view_sources(story: &Story) -> Html {
    let sources = story.sources.iter().map(|source| {
        let who = if source.who.is_empty() { String::new() } else { [&source.who, ". "].concat() };
        let year = if source.year.is_empty() { String::new() } else { [" (", &source.year, ")"].concat() };
        html! { <>{ who }<a href={source.link.clone()} rel="noopener noreferrer">{ &source.title }</a>{ year }</> }
    });
    html! {
        <details>
            <summary>{ &story.interface.source_list }</summary>
            { view_list(sources) }
        </details>
    }
}
