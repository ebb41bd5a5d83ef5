//! The parts of the leaflet that are not stages.

use story::Story;
use story::bundle::{AlsoAsked, Block, HeadedText, Inline, Step};
use widget::components::headed_text::view_drawn;
use widget::components::joined::view_aside;
use widget::components::prose::view_blocks;
use widget::components::sources::view_source;
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
                Some(term) => html! { <a href={format!("#word-{}", term.id)}>{ text }</a> },
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

/// Where a hospital adds something of its own, if it does: a script puts it there (`static/hospital/shown.js`).
pub(crate) fn view_hospital(place: &str) -> Html {
    html! { <div data-hospital={place.to_owned()}></div> }
}

/// When to call: the whole emergency list, before any story. Its pictures, where they are beside `base`.
pub(crate) fn view_when_to_call(story: &Story, base: Option<&AttrValue>) -> Html {
    let (labels, list) = (&story.interface, &story.emergency);
    let texts = list.texts.iter().map(|it| {
        html! { <div class={format!("calls calls--{}", it.id)}><h3>{ &it.heading }</h3>{ view_blocks_drawn(it, base) }</div> }
    });
    html! {
        <section id="when-to-call" aria-labelledby="leaflet-when-to-call">
            <h2 id="leaflet-when-to-call">{ &labels.when_to_call }</h2>
            { view_hospital("when-to-call") }
            <p><strong>{ &list.say_first }</strong></p>
            { texts.collect::<Html>() }
        </section>
    }
}

fn view_blocks_drawn(text: &HeadedText, base: Option<&AttrValue>) -> Html {
    let blocks = text.text.iter().enumerate().map(|(place, block)| {
        html! {
            <>
                { view_prose(std::slice::from_ref(block), None) }
                { base.map(|base| view_drawn(text, place, base)).unwrap_or_default() }
            </>
        }
    });
    blocks.collect()
}

/// The lines of the emergency list that a step shows, and the way to all of them.
pub(crate) fn view_step_calls(step: &Step, story: &Story) -> Html {
    let texts = step.call.iter().map(|it| {
        html! { <div class={format!("calls calls--{}", it.id)}><h4>{ &it.heading }</h4>{ view_prose(&it.text, None) }</div> }
    });
    html! {
        <>
            { texts.collect::<Html>() }
            if !step.call.is_empty() {
                <p><a href="#when-to-call">{ &story.interface.when_to_call }</a></p>
            }
        </>
    }
}

/// Hard questions, each behind a door of its own.
pub(crate) fn view_hard_questions(story: &Story) -> Html {
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
pub(crate) fn view_word_list(story: &Story) -> Html {
    let (labels, writing) = (&story.interface, &story.language.writing);
    let words = story.terms.iter().map(|term| {
        let name = if term.said_like.is_empty() {
            html! { &term.term }
        } else {
            let said_like = writing.label(&labels.said_like, &writing.isolate(&term.said_like));
            view_aside(writing, html! { &term.term }, html! { <small>{ said_like }</small> })
        };
        html! {
            <>
                <dt id={format!("word-{}", term.id)}>{ name }</dt>
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

/// A label with a line to write on.
pub(crate) fn view_blank(story: &Story, label: &str) -> Html {
    html! { <p class="blank">{ story.language.writing.label_alone(label) }</p> }
}

/// Our page, to be filled in by hand.
pub(crate) fn view_blanks(story: &Story) -> Html {
    let labels = &story.interface;
    let blank = |label: &str| view_blank(story, label);
    html! {
        <section id="our-page" aria-labelledby="leaflet-our-page">
            <h2 id="leaflet-our-page">{ &labels.our_page }</h2>
            { blank(&labels.page_questions) }
            <p class="blank"></p>
            <p class="blank"></p>
            { blank(&labels.matters) }
            { blank(&labels.notes) }
            <h3>{ &labels.call_box }</h3>
            <p>{ &labels.call_box_text }</p>
            { view_hospital("our-page") }
            { blank(&labels.our_number) }
            { blank(&labels.call_when) }
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
            { view_hospital(&format!("about/{}", story.language.tag)) }
            { sections.collect::<Html>() }
        </section>
    }
}

/// Where the facts come from.
pub(crate) fn view_sources(story: &Story) -> Html {
    let sources = (0_u16..).zip(&story.sources).map(|(place, _)| view_source(story, place, true));
    html! {
        <details>
            <summary>{ &story.interface.source_list }</summary>
            <ul>{ sources.collect::<Html>() }</ul>
        </details>
    }
}

/// What is also asked, each question closed until somebody opens it.
pub(crate) fn view_also_asked(asked: &[AlsoAsked], story: &Story) -> Html {
    let (labels, writing) = (&story.interface, &story.language.writing);
    let asked = asked.iter().map(|it| {
        html! {
            <details>
                <summary>{ &it.question }</summary>
                { view_prose(&it.answer, Some(story)) }
                <p><strong>{ writing.label(&labels.team_questions, &it.ask_the_team.text) }</strong></p>
            </details>
        }
    });
    asked.collect()
}

/// What teenagers ask.
pub(crate) fn view_teenagers(story: &Story) -> Html {
    let labels = &story.interface;
    html! {
        <section id="teenagers" aria-labelledby="leaflet-teenagers">
            <h2 id="leaflet-teenagers">{ &labels.teenagers }</h2>
            <p>{ &labels.teenagers_intro }</p>
            { view_also_asked(&story.teenagers, story) }
        </section>
    }
}
