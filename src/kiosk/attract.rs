//! The attract screen: while nobody is there the story tells itself, without a sound or a touch, and
//! each language offers to begin.

use std::cmp::Ordering;

use story::bundle::Card;
use yew::prelude::*;

use super::KioskLanguage;
use super::context::KioskContext;
use super::state::KioskEvent;
use crate::activities::keys::kiosk::labels;
use crate::components::button::{Button, Variant};
use crate::components::icon::{Icon, view_icon};

/// Draws the attract screen.
pub(super) fn view_attract(context: &KioskContext<'_>) -> Html {
    let slide = if context.is_still { 0 } else { context.state.slide() };
    let count = context.languages.first().map_or(1, |it| it.words.cards().len().max(1));
    let Some(teller) = teller(context, slide / count) else { return Html::default() };
    let (language, cards) = (teller.offer, teller.words.cards());
    let (Some(cover), Some(card)) = (cards.first(), cards.get(slide % count)) else {
        return Html::default();
    };
    let is_cover = slide % count == 0;
    // Where there is only one language, a touch anywhere begins.
    let begin = match context.shown.as_slice() {
        [one] => Some(context.sends(KioskEvent::Begin(one.offer.tag.to_owned()))),
        _ => None,
    };
    html! {
        <div class={classes!("attract", is_cover.then_some("attract--cover"))}>
            <div class="attract__pictures" onclick={begin.clone()}>
                { view_pictures(context, slide, cards) }
            </div>
            <div class="attract__brand" lang={language.tag} dir={teller.direction()}>
                <h1>{ &cover.title }</h1>
                <p>{ teller.words.label(labels::TRUE_STORY) }</p>
            </div>
            <div class="attract__tray">
                <div class="attract__story" onclick={begin} lang={language.tag} dir={teller.direction()}>
                    <div class="attract__telling" key={slide}>
                        if !is_cover {
                            <p class="attract__stage">{ &card.title }</p>
                        }
                        <p class="attract__line">{ &card.child }</p>
                    </div>
                    { view_dots(slide % count, count) }
                </div>
                { view_languages(context) }
                { view_notes(context) }
            </div>
        </div>
    }
}

/// The language of a round of the story: each that is on offer tells it once, in turn.
fn teller<'a>(context: &KioskContext<'a>, round: usize) -> Option<&'a KioskLanguage> {
    match context.shown.as_slice() {
        [] => context.language(),
        shown => shown.get(round % shown.len()).copied(),
    }
}

/// The current picture fades in over the one before it. The next one is there unseen, so that it has
/// loaded in time.
fn view_pictures(context: &KioskContext<'_>, slide: usize, cards: &[Card]) -> Html {
    let last = if context.is_still { slide } else { slide + 1 };
    html! {
        for index in slide.saturating_sub(1)..=last {
            { view_picture(context, index.cmp(&slide), index, cards) }
        }
    }
}

fn view_picture(context: &KioskContext<'_>, order: Ordering, index: usize, cards: &[Card]) -> Html {
    let Some(card) = cards.get(index % cards.len().max(1)) else { return Html::default() };
    let state = match order {
        Ordering::Less => Some("attract__picture--before"),
        Ordering::Equal => Some("attract__picture--now"),
        Ordering::Greater => None,
    };
    let variant = if context.is_still { "#still" } else { "" };
    let file = format!("{}pictures/{}.svg{variant}", context.base, card.id);
    html! { <img key={index} class={classes!("attract__picture", state)} src={file} alt="" /> }
}

/// One dot for each picture, the current one marked.
fn view_dots(here: usize, count: usize) -> Html {
    html! {
        <p class="attract__dots" aria-hidden="true">
            for index in 0..count {
                <span class={classes!("attract__dot", (index == here).then_some("attract__dot--here"))} />
            }
        </p>
    }
}

/// One button for each language, by its own name.
fn view_languages(context: &KioskContext<'_>) -> Html {
    html! {
        <div class="attract__languages">
            for (index, language) in context.shown.iter().enumerate() {
                <button
                    type="button"
                    key={language.offer.tag}
                    class="button attract__language"
                    lang={language.offer.tag}
                    dir={language.direction()}
                    data-first={(index == 0).then_some("")}
                    onclick={context.sends(KioskEvent::Begin(language.offer.tag.to_owned()))}
                >
                    <strong>{ language.offer.name }</strong>
                    <span>{ language.words.label(labels::BEGIN) }</span>
                </button>
            }
        </div>
    }
}

/// What the kiosk promises, and how hands and screen stay clean.
fn view_notes(context: &KioskContext<'_>) -> Html {
    let Some(words) = context.words() else { return Html::default() };
    html! {
        <div class="attract__notes">
            <p>
                { view_icon(Icon::Moon) }
                { words.label(labels::PROMISE) }
            </p>
            <p>
                { view_icon(Icon::Hand) }
                { words.label(labels::HANDS) }
            </p>
            <Button
                variant={Variant::Quiet}
                label={words.label(labels::CLEAN).to_owned()}
                onclick={context.sends(KioskEvent::Clean)}
            />
        </div>
    }
}
