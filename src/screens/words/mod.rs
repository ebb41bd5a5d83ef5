//! The word list: search, letters, and each word's page.

use story::bundle::{Block, Term};
use story::{Action, Position, Screen, fill};
use yew::{Callback, Html, MouseEvent, html};

use crate::components::button::{Variant, view_button};
use crate::components::icon::{Icon, view_icon};
use crate::components::line::view_line;
use crate::components::picture::view_picture;
use crate::components::prose::{view_prose, view_text};
use crate::components::section::Section;
use crate::host::focus_beside;
use crate::screens::draft::view_draft;
use crate::view_context::ViewContext;

/// The whole list, or the word at `term` among the story's terms.
pub(crate) fn view_words(context: &ViewContext, term: Option<usize>) -> Html {
    let body = match term.and_then(|it| context.story.terms.get(it)) {
        Some(term) => view_term(term, context),
        None => view_list(context),
    };
    html! { <div class="sheet words">{ body }</div> }
}

fn view_list(context: &ViewContext) -> Html {
    let labels = context.labels();
    let found: Vec<_> = context.story.terms_found(&context.screen_state.draft).collect();
    let count = fill(&labels.words_found, &[("count", &found.len().to_string())]);
    let letters = found.chunk_by(|(_, one), (_, other)| letter(one) == letter(other));
    let groups = letters.clone().map(|group| view_group(group, context));
    let jumps = letters.map(|group| {
        let letter = letter(group[0].1);
        let id = ["letter-", &letter].concat();
        let jump = Callback::from(move |event: MouseEvent| focus_beside(&event, &id));
        view_button(Variant::Link, None, &letter, jump)
    });
    html! {
        <>
            <h1 tabindex="-1">{ &labels.words }</h1>
            { view_line("p", "", &labels.words_intro) }
            <label class="field">
                <span>{ view_icon(Icon::Search) }{ &labels.find_word }</span>
                { view_draft(context, "search") }
            </label>
            <p role="status" class="words__count">
                { if found.is_empty() { &labels.no_word } else { &count } }
            </p>
            <nav class="words__letters" aria-label={labels.letters.clone()}>{ jumps.collect::<Html>() }</nav>
            { groups.collect::<Html>() }
            if context.journey.place().is_some() {
                { view_button(Variant::Quiet, Some(Icon::Backward), &labels.back, context.does(Action::Back)) }
            }
        </>
    }
}

/// The letter a word stands under.
fn letter(term: &Term) -> String {
    term.term.chars().take(1).collect::<String>().to_ascii_uppercase()
}

/// What a word means, in the first paragraph, for a place that holds no paragraphs.
fn view_first_line(meaning: &[Block]) -> Html {
    match meaning.first() {
        Some(Block::Paragraph { text, .. }) => view_text(text),
        _ => Html::default(),
    }
}

/// The words under one letter.
fn view_group(group: &[(usize, &Term)], context: &ViewContext) -> Html {
    let letter = letter(group[0].1);
    let words = group.iter().map(|(place, term)| {
        html! {
            <li key={term.id.clone()}>
                <button
                    type="button"
                    class="words__word"
                    onclick={context.does(Action::GoTo(Screen::Words(Some(*place))))}
                >
                    { view_line("strong", "", &term.term) }
                    <span>{ view_first_line(&term.child) }</span>
                </button>
            </li>
        }
    });
    html! {
        <section>
            <h2 id={["letter-", &letter].concat()} tabindex="-1">{ letter }</h2>
            <ul class="words__list">{ words.collect::<Html>() }</ul>
        </section>
    }
}

fn view_term(term: &Term, context: &ViewContext) -> Html {
    let (labels, story) = (context.labels(), &context.story);
    let all = context.does(Action::GoTo(Screen::Words(None)));
    let others = term.see_also.iter().filter_map(|it| {
        let place = usize::from(*it);
        let other = story.terms.get(place)?;
        Some(view_link(&other.term, Screen::Words(Some(place)), context))
    });
    let stages = term.stages.iter().filter_map(|it| {
        let position = Position { stage: usize::from(*it), step: 0 };
        let stage = story.stages.get(position.stage)?;
        Some(view_link(&stage.title, Screen::Step(position), context))
    });
    html! {
        <>
            <h1 tabindex="-1">{ &term.term }</h1>
            if !term.picture.is_empty() {
                { view_picture(&context.host, "words__picture", &term.picture, "") }
            }
            if !term.said_like.is_empty() {
                <p class="words__said">{ &labels.said_like }{ ": " }{ view_line("strong", "", &term.said_like) }</p>
            }
            <section class="layer layer--child" aria-label={labels.for_child.clone()}>
                { view_prose(&term.child) }
            </section>
            <Section
                class="layer layer--general"
                id="grown-up-label"
                heading_class="layer__label"
                heading={labels.for_grown_up.clone()}
            >
                { view_prose(&term.grown_up) }
            </Section>
            if !term.see_also.is_empty() {
                { view_line("h2", "", &labels.see_also) }
                <ul class="links">{ others.collect::<Html>() }</ul>
            }
            if !term.stages.is_empty() {
                { view_line("h2", "", &labels.appears_in) }
                <ul class="links">{ stages.collect::<Html>() }</ul>
            }
            { view_button(Variant::Quiet, Some(Icon::Words), &labels.all_words, all) }
        </>
    }
}

fn view_link(label: &str, screen: Screen, context: &ViewContext) -> Html {
    html! { <li>{ view_button(Variant::Link, None, label, context.does(Action::GoTo(screen))) }</li> }
}
