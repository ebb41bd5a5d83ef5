//! The sheets over everything: the question whether somebody is there, the QR code that takes the
//! story home, the lock for wiping, and what staff need.

use yew::prelude::*;

use super::KioskLanguage;
use super::context::KioskContext;
use super::handoff::Handoff;
use super::qr_code::{QrCode, view_qr_code};
use super::state::{CLEANING_SECONDS, KioskEvent, Phase, Sheet, WARNING_SECONDS};
use crate::activities::Words;
use crate::activities::keys::Label;
use crate::activities::keys::kiosk::labels;
use crate::components::button::{Button, Variant};
use crate::components::icon::{Icon, view_icon};

/// Draws the sheet that is open, if one is.
pub(super) fn view_sheet(context: &KioskContext<'_>) -> Html {
    let Some(words) = context.words() else { return Html::default() };
    match &context.state.phase {
        Phase::Attract | Phase::Reading(Sheet::None) => Html::default(),
        Phase::Reading(Sheet::Handoff) => view_handoff(context, words),
        Phase::Reading(Sheet::Link(link)) => view_link(context, words, link),
        Phase::Reading(Sheet::Languages) => view_languages(context, words),
        Phase::StillThere { .. } => view_still_there(context, words),
        Phase::Cleaning { .. } => view_cleaning(context, words),
        Phase::Staff => view_staff(context, words),
    }
}

fn view_heading(text: &str) -> Html {
    html! { <h2 id="kiosk-sheet-heading">{ text }</h2> }
}

/// A button that gets the focus when its sheet opens.
fn view_main_button(label: &str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="button button--primary sheet__main" data-first="" {onclick}>
            { label }
        </button>
    }
}

/// One dot for each second, so that nobody has to read to see the time pass.
fn view_countdown(words: &Words, label: Label, left: u64, of: u64) -> Html {
    // A screen reader says it every ten seconds: more often would talk over everything else.
    let announced = left.div_ceil(10) * 10;
    let text = |seconds: u64| words.filled(label, &[("seconds", &words.writing().number(seconds))]);
    html! {
        <>
            <p class="dots" aria-hidden="true">
                for second in 0..of {
                    <span class={classes!("dots__dot", (second < left).then_some("dots__dot--full"))} />
                }
            </p>
            <p class="dots__words" aria-hidden="true">{ text(left) }</p>
            <p class="announcer" role="status">{ text(announced) }</p>
        </>
    }
}

/// Asks whether the reader is still there, in every language.
fn view_still_there(context: &KioskContext<'_>, words: &Words) -> Html {
    let here = context.language().map(|it| it.offer.tag);
    let others = context.shown.iter().filter(|it| Some(it.offer.tag) != here);
    let left = context.state.seconds_left();
    html! {
        <div class="sheet__inside still" role="alert">
            <img
                class="still__picture"
                src={format!("{}pictures/cover.svg#still", context.base)}
                alt=""
            />
            { view_heading(words.label(labels::STILL)) }
            <p>{ words.label(labels::STILL_TEXT) }</p>
            { view_countdown(words, labels::STILL_LEFT, left, WARNING_SECONDS) }
            <div class="sheet__ways">
                { view_main_button(words.label(labels::STILL_YES), context.sends(KioskEvent::Stay)) }
                <Button
                    variant={Variant::Quiet}
                    label={words.label(labels::STILL_NO).to_owned()}
                    onclick={context.sends(KioskEvent::NextPerson)}
                />
            </div>
            <p class="still__others">
                for other in others {
                    <span key={other.offer.tag} lang={other.offer.tag} dir={other.direction()}>
                        { other.words.label(labels::STILL) }
                    </span>
                }
            </p>
        </div>
    }
}

/// Takes the story home, at the reader's place and with her questions where they fit.
fn view_handoff(context: &KioskContext<'_>, words: &Words) -> Html {
    let home = context.settings.home.as_deref().unwrap_or_default();
    let handoff = Handoff::new(home, &context.fragment());
    let text = if handoff.is_whole { labels::CARRY_TEXT } else { labels::CARRY_TEXT_PLACE };
    let code = view_qr_code(words, handoff.code.as_ref(), &handoff.written);
    view_code_sheet(context, words.label(labels::CARRY_HEADING), words.label(text), code)
}

/// Takes home a link that would have led out of the story.
fn view_link(context: &KioskContext<'_>, words: &Words, link: &str) -> Html {
    let code = view_qr_code(words, QrCode::of(link).as_ref(), link);
    view_code_sheet(
        context,
        words.label(labels::LINK_HEADING),
        words.label(labels::LINK_TEXT),
        code,
    )
}

/// A QR code beside a heading and a text.
fn view_code_sheet(context: &KioskContext<'_>, heading: &str, text: &str, code: Html) -> Html {
    html! {
        <div class="sheet__inside handoff">
            { code }
            <div class="handoff__words">
                { view_heading(heading) }
                <p>{ text }</p>
                <div class="sheet__ways">{ view_close(context) }</div>
            </div>
        </div>
    }
}

/// The button that closes the sheet.
fn view_close(context: &KioskContext<'_>) -> Html {
    let Some(words) = context.words() else { return Html::default() };
    view_main_button(words.label(labels::CLOSE), context.sends(KioskEvent::ShowSheet(Sheet::None)))
}

/// The languages on offer.
fn view_languages(context: &KioskContext<'_>, words: &Words) -> Html {
    html! {
        <div class="sheet__inside">
            { view_heading(words.label(labels::LANGUAGE)) }
            <div class="sheet__ways">
                for language in &context.shown {
                    { view_language(context, language) }
                }
            </div>
            { view_close(context) }
        </div>
    }
}

fn view_language(context: &KioskContext<'_>, language: &KioskLanguage) -> Html {
    let tag = language.offer.tag;
    let is_chosen = context.state.language.as_deref() == Some(tag);
    html! {
        <button
            type="button"
            key={tag}
            class="button button--quiet"
            lang={tag}
            aria-current={is_chosen.then_some("true")}
            onclick={context.sends(KioskEvent::Begin(tag.to_owned()))}
        >
            { language.offer.name }
        </button>
    }
}

/// Says that the screen ignores touches, and for how long.
fn view_cleaning(context: &KioskContext<'_>, words: &Words) -> Html {
    let left = context.state.seconds_left();
    html! {
        <div class="sheet__inside cleaning">
            { view_icon(Icon::Hand) }
            { view_heading(words.label(labels::CLEANING)) }
            <p>{ words.label(labels::CLEANING_TEXT) }</p>
            { view_countdown(words, labels::CLEANING_LEFT, left, CLEANING_SECONDS) }
        </div>
    }
}

/// What staff may set, see and start.
fn view_staff(context: &KioskContext<'_>, words: &Words) -> Html {
    let restart = {
        let room = context.room.clone();
        Callback::from(move |_| room.restart())
    };
    let problems = context.room.problems();
    let opened = usize::try_from(context.state.screens_opened).unwrap_or(usize::MAX);
    html! {
        <div class="sheet__inside staff">
            { view_heading(words.label(labels::STAFF)) }
            <p>{ words.label(labels::STAFF_TEXT) }</p>
            <fieldset>
                <legend>{ words.label(labels::LANGUAGES) }</legend>
                for language in context.languages {
                    { view_offer(context, language) }
                }
            </fieldset>
            <p>{ words.filled(labels::VERSION, &[("version", &words.writing().isolate(env!("CARGO_PKG_VERSION")))]) }</p>
            <p>{ words.counted(labels::SCREENS, opened) }</p>
            if !problems.is_empty() {
                { view_problems(words, &problems) }
            }
            <div class="sheet__ways">
                { view_main_button(words.label(labels::STAFF_LEAVE), context.sends(KioskEvent::NextPerson)) }
                <Button
                    variant={Variant::Quiet}
                    label={words.label(labels::CLEAN).to_owned()}
                    onclick={context.sends(KioskEvent::Clean)}
                />
                <Button
                    variant={Variant::Quiet}
                    label={words.label(labels::RESTART).to_owned()}
                    onclick={restart}
                />
            </div>
        </div>
    }
}

/// What the console says too, in the words of the console.
fn view_problems(words: &Words, problems: &str) -> Html {
    html! {
        <>
            <p>{ words.label(labels::PROBLEMS) }</p>
            <ul class="staff__problems" lang="en" dir="ltr">
                for problem in problems.lines() {
                    <li key={problem}>{ problem }</li>
                }
            </ul>
        </>
    }
}

/// Whether a language is on offer. The last one stays.
fn view_offer(context: &KioskContext<'_>, language: &KioskLanguage) -> Html {
    let tag = language.offer.tag;
    let hidden = context.hidden.clone();
    let is_shown = !hidden.contains(&tag);
    let is_last = is_shown && context.shown.len() == 1;
    let onchange = Callback::from(move |_: Event| {
        let mut next = (*hidden).clone();
        if is_shown {
            next.push(tag);
        } else {
            next.retain(|it| *it != tag);
        }
        hidden.set(next);
    });
    html! {
        <label class="choice" key={tag}>
            <input type="checkbox" checked={is_shown} disabled={is_last} {onchange} />
            <span lang={tag}>{ language.offer.name }</span>
        </label>
    }
}
