//! What the family takes along: its questions, what matters, notes; on one printed page.

use story::{Action, Question, fill};
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::components::icon::{Icon, Pictogram};
use crate::host::use_host;
use crate::state::{Dispatch, use_dispatch, use_journey, use_story};

/// Our page.
#[component]
pub fn OurPage() -> Html {
    let (host, story) = (use_host(), use_story());
    let (journey, dispatch) = (use_journey(), use_dispatch());
    let labels = &story.interface;
    let page = journey.page();
    let questions = page.questions.iter().filter_map(|question| {
        let (text, about) = story.question_text(question)?;
        let question = question.clone();
        Some(html! {
            <li key={question.to_string()}>
                <div class="our-page__question">
                    if let Some(about) = about {
                        <span class="our-page__about">{ about }</span>
                    }
                    <span class={classes!(matches!(question, Question::Passage(_)).then_some("our-page__passage"))}>{ &text }</span>
                </div>
                <button
                    type="button"
                    class="our-page__remove"
                    aria-label={fill(&labels.remove, &[("question", &text)])}
                    onclick={dispatch.reform(move |_| Action::Ask(question.clone()))}
                >
                    <Pictogram icon={Icon::Cross} />
                </button>
            </li>
        })
    });
    let print = host.printer.clone().map(|printer| {
        let onclick = Callback::from(move |_: MouseEvent| printer.print());
        html! {
            <button type="button" class="button button--primary" {onclick}>
                <Pictogram icon={Icon::Printer} />{ &labels.print }
            </button>
        }
    });
    html! {
        <div class="sheet our-page">
            <h1 tabindex="-1">{ &labels.our_page }</h1>
            <p class="our-page__intro">{ &labels.page_intro }</p>
            <section aria-labelledby="questions-heading">
                <h2 id="questions-heading">{ &labels.page_questions }</h2>
                if page.questions.is_empty() {
                    <p class="our-page__empty">{ &labels.page_empty }</p>
                } else {
                    <ol class="our-page__questions">{ questions.collect::<Html>() }</ol>
                }
                <OwnQuestion />
            </section>
            { view_field(&labels.matters, &page.matters, &dispatch, Action::WriteMatters) }
            { view_field(&labels.notes, &page.notes, &dispatch, Action::WriteNotes) }
            <section class="paper-only">
                <h2>{ &labels.call_box }</h2>
                <p>{ &labels.call_box_text }</p>
                <p class="blank">{ &labels.our_number }{ ":" }</p>
                <p class="blank">{ &labels.call_when }{ ":" }</p>
                <h2>{ &labels.for_nurse }</h2>
                <p>{ &labels.teach_back }</p>
                <p>{ &labels.not_medical_advice }</p>
            </section>
            <div class="our-page__ways">
                { print.unwrap_or_default() }
                <Clear />
            </div>
            <button type="button" class="button button--quiet" onclick={dispatch.reform(|_| Action::Back)}>
                <Pictogram icon={Icon::Backward} />{ &labels.back }
            </button>
        </div>
    }
}

fn view_field(label: &str, value: &str, dispatch: &Dispatch, action: fn(String) -> Action) -> Html {
    let oninput = dispatch.reform(move |event: InputEvent| {
        let input: HtmlTextAreaElement = event.target_unchecked_into();
        action(input.value())
    });
    html! {
        <label class="field">
            <span>{ label.to_owned() }</span>
            <textarea rows="3" value={value.to_owned()} {oninput} />
            <span class="field__paper" aria-hidden="true">{ value.to_owned() }</span>
        </label>
    }
}

/// Lets the family write a question of its own.
#[component]
fn OwnQuestion() -> Html {
    let (story, dispatch) = (use_story(), use_dispatch());
    let labels = &story.interface;
    let text = use_state_eq(String::new);
    let oninput = {
        let text = text.setter();
        Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            text.set(input.value());
        })
    };
    let onsubmit = {
        let text = text.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let question = text.trim();
            if !question.is_empty() {
                dispatch.emit(Action::Ask(Question::Own(question.to_owned())));
                text.set(String::new());
            }
        })
    };
    html! {
        <form class="our-page__own" {onsubmit}>
            <label class="field">
                <span>{ &labels.own_question }</span>
                <input type="text" value={(*text).clone()} {oninput} autocomplete="off" />
            </label>
            <button type="submit" class="button button--quiet">{ &labels.add }</button>
        </form>
    }
}

/// Clears the page, after asking once.
#[component]
fn Clear() -> Html {
    let (story, journey, dispatch) = (use_story(), use_journey(), use_dispatch());
    let labels = &story.interface;
    let asking = use_state_eq(|| false);
    let set = |value: bool| {
        let asking = asking.setter();
        Callback::from(move |_: MouseEvent| asking.set(value))
    };
    if *journey.page() == story::OurPage::default() {
        return Html::default();
    }
    if !*asking {
        return html! {
            <button type="button" class="button button--quiet" onclick={set(true)}>{ &labels.clear }</button>
        };
    }
    html! {
        <div class="our-page__sure" role="group" aria-label={labels.clear_sure.clone()}>
            <p>{ &labels.clear_sure }</p>
            <button
                type="button"
                class="button button--quiet"
                onclick={dispatch.reform(|_| Action::ClearPage)}
            >
                { &labels.clear_yes }
            </button>
            <button type="button" class="button button--quiet" onclick={set(false)}>{ &labels.clear_no }</button>
        </div>
    }
}
