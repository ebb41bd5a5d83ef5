//! What lies over everything: the question whether somebody is there, the square that carries the story
//! home, the lock for wiping, and what staff need.

use yew::prelude::*;

use super::carry::carried;
use super::screen::View;
use super::square::{view_link, view_square};
use super::watch::{CLEANING_SECONDS, Event, Phase, Sheet, WARNING_SECONDS};
use crate::activities::Words;
use crate::activities::keys::Label;
use crate::activities::keys::kiosk::labels;
use crate::components::button::{Variant, view_button};
use crate::components::icon::{Icon, view_icon};
use crate::components::line::view_line;

/// Draws what there is to draw.
pub(super) fn view_sheet(view: &View<'_>) -> Html {
    let Some(words) = view.words() else { return Html::default() };
    match &view.watch.phase {
        Phase::Attract | Phase::Reading(Sheet::None) => Html::default(),
        Phase::Reading(Sheet::Carry) => {
            let home = view.settings.home.as_deref().unwrap_or_default();
            let there = carried(home, &view.fragment());
            let text = if there.is_whole { labels::CARRY_TEXT } else { labels::CARRY_TEXT_PLACE };
            let square = view_square(words, there.square.as_ref(), &there.written);
            view_carried(view, words, (labels::CARRY_HEADING, text), square)
        }
        Phase::Reading(Sheet::Link(link)) => view_carried(
            view,
            words,
            (labels::LINK_HEADING, labels::LINK_TEXT),
            view_link(words, link),
        ),
        Phase::Reading(Sheet::Languages) => view_languages(view, words),
        Phase::StillThere { .. } => view_still(view, words),
        Phase::Cleaning { .. } => view_cleaning(view, words),
        Phase::Staff => view_staff(view, words),
    }
}

fn view_heading(text: &str) -> Html {
    html! { <h2 id="kiosk-sheet-heading">{ text.to_owned() }</h2> }
}

/// A button that gets the focus when its sheet opens.
fn view_first(label: &str, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="button button--primary sheet__main" data-first="" {onclick}>
            { label.to_owned() }
        </button>
    }
}

/// One dot a second, so that time can be seen without reading.
fn view_left(words: &Words, label: Label, left: u64, of: u64) -> Html {
    let dots = (0..of).map(|it| {
        html! { <span class={if it < left { "dots__dot dots__dot--full" } else { "dots__dot" }}></span> }
    });
    // Said at first and then every ten seconds: more often would talk over everything else.
    let said = left.div_ceil(10) * 10;
    let filled = |seconds: u64| words.filled(label, &[("seconds", &seconds.to_string())]);
    html! {
        <>
            <p class="dots" aria-hidden="true">{ dots.collect::<Html>() }</p>
            <p class="dots__words" aria-hidden="true">{ filled(left) }</p>
            <p class="announcer" role="status">{ filled(said) }</p>
        </>
    }
}

fn view_still(view: &View<'_>, words: &Words) -> Html {
    let pictures = [view.base, "pictures/cover.svg#still"].concat();
    let others = view
        .shown
        .iter()
        .filter(|it| Some(it.language.tag) != view.chosen().map(|it| it.language.tag));
    let others = others.map(|it| {
        let direction = if it.language.right_to_left { "rtl" } else { "ltr" };
        html! { <span lang={it.language.tag} dir={direction}>{ it.words.label(labels::STILL).to_owned() }</span> }
    });
    html! {
        <div class="sheet__inside still" role="alert">
            <img class="still__picture" src={pictures} alt="" />
            { view_heading(words.label(labels::STILL)) }
            { view_line("p", "", words.label(labels::STILL_TEXT)) }
            { view_left(words, labels::STILL_LEFT, view.watch.left(), WARNING_SECONDS) }
            <div class="sheet__ways">
                { view_first(words.label(labels::STILL_YES), view.sends(Event::Stay)) }
                { view_button(Variant::Quiet, None, words.label(labels::STILL_NO), view.sends(Event::NextPerson)) }
            </div>
            <p class="still__others">{ others.collect::<Html>() }</p>
        </div>
    }
}

fn view_carried(view: &View<'_>, words: &Words, says: (Label, Label), square: Html) -> Html {
    html! {
        <div class="sheet__inside carried">
            { square }
            <div class="carried__words">
                { view_heading(words.label(says.0)) }
                { view_line("p", "", words.label(says.1)) }
                <div class="sheet__ways">
                    { view_first(words.label(labels::CLOSE), view.sends(Event::Lay(Sheet::None))) }
                </div>
            </div>
        </div>
    }
}

fn view_languages(view: &View<'_>, words: &Words) -> Html {
    let buttons = view.shown.iter().map(|it| {
        let tag = it.language.tag;
        html! {
            <button
                type="button"
                key={tag}
                class="button button--quiet"
                lang={tag}
                aria-current={(Some(tag) == view.watch.language.as_deref()).then_some("true")}
                onclick={view.sends(Event::Begin(tag.to_owned()))}
            >
                { it.language.name }
            </button>
        }
    });
    html! {
        <div class="sheet__inside">
            { view_heading(words.label(labels::LANGUAGE)) }
            <div class="sheet__ways">{ buttons.collect::<Html>() }</div>
            { view_first(words.label(labels::CLOSE), view.sends(Event::Lay(Sheet::None))) }
        </div>
    }
}

fn view_cleaning(view: &View<'_>, words: &Words) -> Html {
    html! {
        <div class="sheet__inside cleaning">
            { view_icon(Icon::Hand) }
            { view_heading(words.label(labels::CLEANING)) }
            { view_line("p", "", words.label(labels::CLEANING_TEXT)) }
            { view_left(words, labels::CLEANING_LEFT, view.watch.left(), CLEANING_SECONDS) }
        </div>
    }
}

fn view_staff(view: &View<'_>, words: &Words) -> Html {
    let languages = view.spoken.iter().map(|it| {
        let tag = it.language.tag;
        let hidden = view.hidden.clone();
        let is_shown = !hidden.contains(&tag);
        // The last language stays.
        let fixed = is_shown && view.shown.len() == 1;
        let onchange = Callback::from(move |_: yew::Event| {
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
                <input type="checkbox" checked={is_shown} disabled={fixed} {onchange} />
                <span lang={tag}>{ it.language.name }</span>
            </label>
        }
    });
    let room = view.room.clone();
    let restart = Callback::from(move |_| room.restart());
    let count = view.watch.seen.to_string();
    html! {
        <div class="sheet__inside staff">
            { view_heading(words.label(labels::STAFF)) }
            { view_line("p", "", words.label(labels::STAFF_TEXT)) }
            <fieldset>
                { view_line("legend", "", words.label(labels::LANGUAGES)) }
                { languages.collect::<Html>() }
            </fieldset>
            { view_line("p", "", &words.filled(labels::VERSION, &[("version", env!("CARGO_PKG_VERSION"))])) }
            { view_line("p", "", &words.filled(labels::SCREENS, &[("count", &count)])) }
            <div class="sheet__ways">
                { view_first(words.label(labels::STAFF_LEAVE), view.sends(Event::NextPerson)) }
                { view_button(Variant::Quiet, None, words.label(labels::CLEAN), view.sends(Event::Clean)) }
                { view_button(Variant::Quiet, None, words.label(labels::RESTART), restart) }
            </div>
        </div>
    }
}
