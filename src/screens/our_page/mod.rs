//! What the family takes along: its questions, what matters, notes; on one printed page.

use story::{Action, OurPage, Question, fill};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::components::button::{Variant, view_button};
use crate::components::icon::{Icon, view_icon};
use crate::components::line::view_line;
use crate::components::section::{Heading, view_section};
use crate::screens::draft::view_draft;
use crate::state::Msg;
use crate::view_context::ViewContext;

/// Our page.
pub(crate) fn view_our_page(context: &ViewContext) -> Html {
    let (story, journey, host) = (&context.story, &context.journey, &context.host);
    let labels = &story.interface;
    let page = journey.page();
    let questions = page.questions.iter().map(|question| {
        let (text, about) =
            story.question_text(question).unwrap_or_else(|| (labels.no_longer_here.clone(), None));
        let question = question.clone();
        let passage = matches!(question, Question::Passage(_));
        let class = passage.then_some("our-page__passage");
        html! {
            <li key={question.to_string()}>
                <div class="our-page__question">
                    if let Some(about) = about {
                        <span class="our-page__about">{ about }</span>
                    }
                    <span {class}>{ &text }</span>
                </div>
                <button
                    type="button"
                    class="our-page__remove"
                    aria-label={fill(&labels.remove, &[("question", &text)])}
                    onclick={context.does(Action::Ask(question))}
                >
                    { view_icon(Icon::Cross) }
                </button>
            </li>
        }
    });
    let print = host.printer.clone().map(|printer| {
        let print = Callback::from(move |_| printer.print());
        view_button(Variant::Primary, Some(Icon::Printer), &labels.print, print)
    });
    let questions = html! {
        <>
            if page.questions.is_empty() {
                { view_line("p", "our-page__empty", &labels.page_empty) }
            } else {
                <ol class="our-page__questions">{ questions.collect::<Html>() }</ol>
            }
            { view_own_question(context) }
        </>
    };
    let (id, text) = ("questions-heading", labels.page_questions.as_str());
    let heading = Heading { id, class: "", icon: None, text };
    html! {
        <div class="sheet our-page">
            <h1 tabindex="-1">{ &labels.our_page }</h1>
            { view_line("p", "our-page__intro", &labels.page_intro) }
            { view_section("", heading, questions) }
            { view_field(context, &labels.matters, &page.matters, Action::WriteMatters) }
            { view_field(context, &labels.notes, &page.notes, Action::WriteNotes) }
            <section class="paper-only">
                { view_line("h2", "", &labels.call_box) }
                { view_line("p", "", &labels.call_box_text) }
                <p class="blank">{ &labels.our_number }{ ":" }</p>
                <p class="blank">{ &labels.call_when }{ ":" }</p>
                { view_line("h2", "", &labels.for_nurse) }
                { view_line("p", "", &labels.teach_back) }
                { view_line("p", "", &labels.not_medical_advice) }
            </section>
            <div class="our-page__ways">
                { print.unwrap_or_default() }
                { view_clear(context) }
            </div>
            { view_button(Variant::Quiet, Some(Icon::Backward), &labels.back, context.does(Action::Back)) }
        </div>
    }
}

fn view_field(
    context: &ViewContext,
    label: &str,
    value: &str,
    action: fn(String) -> Action,
) -> Html {
    let oninput = context.dispatch.reform(move |event: InputEvent| {
        let input: HtmlTextAreaElement = event.target_unchecked_into();
        Msg::Act(action(input.value()))
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
fn view_own_question(context: &ViewContext) -> Html {
    let labels = context.labels();
    let onsubmit = {
        let context = context.clone();
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            let question = context.screen_state.draft.trim();
            if !question.is_empty() {
                let question = Question::Own(question.to_owned());
                context.dispatch.emit(Msg::Act(Action::Ask(question)));
                context.dispatch.emit(Msg::Draft(String::new()));
            }
        })
    };
    html! {
        <form class="our-page__own" {onsubmit}>
            <label class="field">
                { view_line("span", "", &labels.own_question) }
                { view_draft(context, "text") }
            </label>
            <button type="submit" class="button button--quiet">{ &labels.add }</button>
        </form>
    }
}

/// Clears the page, after asking once: the question opens in place, and closing it keeps the page.
fn view_clear(context: &ViewContext) -> Html {
    let labels = context.labels();
    if *context.journey.page() == OurPage::default() {
        return Html::default();
    }
    html! {
        <details class="our-page__clear">
            { view_line("summary", "button button--quiet", &labels.clear) }
            { view_line("p", "", &labels.clear_sure) }
            { view_button(Variant::Quiet, None, &labels.clear_yes, context.does(Action::ClearPage)) }
        </details>
    }
}
