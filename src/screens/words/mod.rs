//! The word list: search, letters, and each word's page.

mod word;

use story::bundle::{Block, Term};
use story::{Action, Screen};
use yew::{Callback, Html, MouseEvent, html};

use crate::components::button::{Button, Variant};
use crate::components::hospital_note::view_own_word;
use crate::components::icon::{Icon, view_icon};
use crate::components::prose::view_text;
use crate::host::focus_beside;
use crate::screens::draft::view_draft;
use crate::view_context::ViewContext;

use word::view_word;

/// The whole list, or the word at `term` among the story's terms.
pub(crate) fn view_words(context: &ViewContext, term: Option<usize>) -> Html {
    let term = term.and_then(|it| context.story.terms.get(it));
    html! {
        <div class="sheet words">
            if let Some(term) = term {
                { view_word(term, context) }
            } else {
                { view_list(context) }
            }
        </div>
    }
}

/// The words that fit the search, under their letters.
fn view_list(context: &ViewContext) -> Html {
    let labels = context.labels();
    let found = context.story.terms_found(&context.screen_state.draft, &context.hospital);
    let found: Vec<_> = found.collect();
    let letters = found.chunk_by(|(_, one), (_, other)| one.letter == other.letter);
    html! {
        <>
            <h1 tabindex="-1">{ &labels.words }</h1>
            <p>{ &labels.words_intro }</p>
            <label class="field">
                <span>
                    { view_icon(Icon::Search) }
                    { &labels.find_word }
                </span>
                { view_draft(context, "search") }
            </label>
            <p role="status" class="words__count">
                if found.is_empty() {
                    { &labels.no_word }
                } else {
                    { context.writing().counted(&labels.words_found, found.len()) }
                }
            </p>
            <nav class="words__letters" aria-label={labels.letters.clone()}>
                for words in letters.clone() {
                    { view_jump(&words[0].1.letter) }
                }
            </nav>
            for words in letters {
                { view_group(&words[0].1.letter, words, context) }
            }
            if context.journey.place().is_some() {
                <Button
                    variant={Variant::Quiet}
                    icon={Icon::Backward}
                    label={labels.back.clone()}
                    press="back"
                    onclick={context.does(Action::Back)}
                />
            }
        </>
    }
}

/// The id of a letter's heading.
fn heading_id(letter: &str) -> String {
    format!("letter-{letter}")
}

/// The button that moves focus to a letter.
fn view_jump(letter: &str) -> Html {
    let id = heading_id(letter);
    let onclick = Callback::from(move |event: MouseEvent| focus_beside(&event, &id));
    html! { <Button key={letter} variant={Variant::Link} label={letter.to_owned()} {onclick} /> }
}

/// The words under one letter.
fn view_group(letter: &str, words: &[(usize, &Term)], context: &ViewContext) -> Html {
    html! {
        <section key={letter}>
            <h2 id={heading_id(letter)} tabindex="-1">{ letter }</h2>
            <ul class="words__list">
                for (place, term) in words {
                    <li key={term.id.as_str()}>
                        <button
                            type="button"
                            class="words__word"
                            onclick={context.does(Action::GoTo(Screen::Words(Some(*place))))}
                        >
                            <strong>{ &term.term }</strong>
                            { view_own_word(context, &term.id) }
                            <span>{ view_first_line(&term.child) }</span>
                        </button>
                    </li>
                }
            </ul>
        </section>
    }
}

/// The first paragraph of a meaning, without its element: a button holds no paragraphs.
fn view_first_line(meaning: &[Block]) -> Html {
    match meaning.first() {
        Some(Block::Paragraph { text, .. }) => view_text(text),
        _ => Html::default(),
    }
}
