//! What is on the screen while nobody is there: the story tells itself, without a sound and without
//! being touched, and each language offers to begin.

use story::bundle::Card;
use yew::prelude::*;

use super::screen::View;
use super::watch::Event;
use crate::activities::keys::kiosk::labels;
use crate::components::button::{Variant, view_button};
use crate::components::icon::{Icon, view_icon};
use crate::components::line::view_line;

/// Draws it.
pub(super) fn view_attract(view: &View<'_>) -> Html {
    let count = view.spoken.first().map_or(1, |it| it.words.cards().len().max(1));
    let slide = if view.still { 0 } else { view.watch.slide() };
    // Each language tells the story once, then the next one does.
    let teller = match view.shown.as_slice() {
        [] => view.chosen(),
        shown => shown.get(slide / count % shown.len()).copied(),
    };
    let Some(teller) = teller else { return Html::default() };
    let Some(card) = teller.words.cards().get(slide % count) else { return Html::default() };
    let title = teller.words.cards().first().map_or("", |it| it.title.as_str());
    let direction = if teller.language.right_to_left { "rtl" } else { "ltr" };
    let dots = (0..count).map(|it| {
        let here = it == slide % count;
        html! { <span class={if here { "attract__dot attract__dot--here" } else { "attract__dot" }}></span> }
    });
    // Where there is only one language, a touch anywhere begins.
    let anywhere = match view.shown.as_slice() {
        [one] => Some(view.sends(Event::Begin(one.language.tag.to_owned()))),
        _ => None,
    };
    html! {
        <div class={if slide % count == 0 { "attract attract--cover" } else { "attract" }}>
            <div class="attract__pictures" onclick={anywhere.clone()}>
                { view_pictures(view, slide, teller.words.cards()) }
            </div>
            <div class="attract__brand" lang={teller.language.tag} dir={direction}>
                { view_line("h1", "", title) }
                <p>{ teller.words.label(labels::TRUE_STORY).to_owned() }</p>
            </div>
            <div class="attract__tray">
                <div class="attract__story" onclick={anywhere} lang={teller.language.tag} dir={direction}>
                    <div class="attract__telling" key={slide}>
                        if slide % count > 0 {
                            { view_line("p", "attract__stage", &card.title) }
                        }
                        { view_line("p", "attract__line", &card.child) }
                    </div>
                    <p class="attract__dots" aria-hidden="true">{ dots.collect::<Html>() }</p>
                </div>
                { view_languages(view) }
                { view_notes(view) }
            </div>
        </div>
    }
}

/// The picture that is told, over the one before it, which it covers slowly; and, unseen, the next, so
/// that it is there in time.
fn view_pictures(view: &View<'_>, slide: usize, cards: &[Card]) -> Html {
    let count = cards.len().max(1);
    let shown = slide.saturating_sub(1)..=if view.still { slide } else { slide + 1 };
    let pictures = shown.filter_map(|it| {
        let card = cards.get(it % count)?;
        let class = match it.cmp(&slide) {
            std::cmp::Ordering::Less => "attract__picture attract__picture--before",
            std::cmp::Ordering::Equal => "attract__picture attract__picture--now",
            std::cmp::Ordering::Greater => "attract__picture",
        };
        let how = if view.still { "#still" } else { "" };
        let file = [view.base.as_str(), "pictures/", &card.id, ".svg", how];
        Some(html! { <img key={it} {class} src={file.concat()} alt="" /> })
    });
    pictures.collect()
}

/// One button a language, by its own name.
fn view_languages(view: &View<'_>) -> Html {
    let buttons = view.shown.iter().enumerate().map(|(place, it)| {
        let language = it.language;
        html! {
            <button
                type="button"
                key={language.tag}
                class="button attract__language"
                lang={language.tag}
                dir={if language.right_to_left { "rtl" } else { "ltr" }}
                data-first={(place == 0).then_some("")}
                onclick={view.sends(Event::Begin(language.tag.to_owned()))}
            >
                { view_line("strong", "", language.name) }
                { view_line("span", "", it.words.label(labels::BEGIN)) }
            </button>
        }
    });
    html! { <div class="attract__languages">{ buttons.collect::<Html>() }</div> }
}

/// What is promised, and what is asked of hands and cloths.
fn view_notes(view: &View<'_>) -> Html {
    let Some(words) = view.words() else { return Html::default() };
    let clean = view.sends(Event::Clean);
    html! {
        <div class="attract__notes">
            <p>{ view_icon(Icon::Moon) }{ words.label(labels::PROMISE).to_owned() }</p>
            <p>{ view_icon(Icon::Hand) }{ words.label(labels::HANDS).to_owned() }</p>
            { view_button(Variant::Quiet, None, words.label(labels::CLEAN), clean) }
        </div>
    }
}
