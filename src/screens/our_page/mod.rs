//! What the family takes along: its questions, what matters, notes; on one printed page.

use story::{Action, OurPage, Question, fill};
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::components::button::{Button, Variant};
use crate::components::headed_text::view_headed_texts;
use crate::components::hospital_note::view_additions;
use crate::components::icon::{Icon, view_icon};
use crate::components::section::Section;
use crate::screens::draft::view_draft;
use crate::state::Msg;
use crate::view_context::ViewContext;

/// The tiers of the emergency list that our page has on paper: what can wait is asked on a quiet day.
const PRINTED_TIERS: usize = 2;

/// Our page.
pub(crate) fn view_our_page(context: &ViewContext) -> Html {
    let labels = context.labels();
    let page = context.journey.page();
    html! {
        <div class="sheet our-page">
            <h1 tabindex="-1">{ &labels.our_page }</h1>
            <p class="our-page__intro">{ &labels.page_intro }</p>
            <Section id="questions-heading" heading={labels.page_questions.clone()}>
                if page.questions.is_empty() {
                    <p class="our-page__empty">{ &labels.page_empty }</p>
                } else {
                    <ol class="our-page__questions">{ view_questions(context, page) }</ol>
                }
                { view_own_question(context) }
            </Section>
            <Section class="our-page__call" id="call-box-heading" heading={labels.call_box.clone()}>
                { view_additions(context, "our-page") }
                <p>{ &labels.call_box_text }</p>
                { view_field(context, &labels.our_number, &page.number, Action::WriteNumber) }
                { view_field(context, &labels.call_when, &page.call_when, Action::WriteCallWhen) }
            </Section>
            { view_field(context, &labels.matters, &page.matters, Action::WriteMatters) }
            { view_field(context, &labels.notes, &page.notes, Action::WriteNotes) }
            { view_paper(context) }
            <div class="our-page__ways">
                { view_print(context) }
                { view_clear(context) }
            </div>
            <Button
                variant={Variant::Quiet}
                icon={Icon::Backward}
                label={labels.back.clone()}
                press="back"
                onclick={context.does(Action::Back)}
            />
        </div>
    }
}

/// The questions in the order they were picked. One that the story no longer has keeps its place.
fn view_questions(context: &ViewContext, page: &OurPage) -> Html {
    let questions = page.questions.iter().map(|question| {
        let gone = || (context.labels().no_longer_here.clone(), None);
        let (text, about) = context.story.question_text(question).unwrap_or_else(gone);
        (question, text, about)
    });
    html! {
        for (question, text, about) in questions {
            <li key={question.to_string()}>
                <div class="our-page__question">
                    if let Some(about) = about {
                        <span class="our-page__about">{ about }</span>
                    }
                    <span class={question_class(question)}>{ &text }</span>
                </div>
                <button
                    type="button"
                    class="our-page__remove"
                    aria-label={fill(&context.labels().remove, &[("question", &text)])}
                    onclick={context.does(Action::Ask(question.clone()))}
                >
                    { view_icon(Icon::Cross) }
                </button>
            </li>
        }
    }
}

/// A quoted passage looks like a quotation.
fn question_class(question: &Question) -> Option<&'static str> {
    matches!(question, Question::Passage(_)).then_some("our-page__passage")
}

/// A field of several lines. Paper shows its text whole, in an element that grows with it.
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
            <span>{ label }</span>
            <textarea rows="3" value={value.to_owned()} {oninput} />
            <span class="field__paper" aria-hidden="true">{ value }</span>
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
                <span>{ &labels.own_question }</span>
                { view_draft(context, "text") }
            </label>
            <button type="submit" class="button button--quiet">{ &labels.add }</button>
        </form>
    }
}

/// What only the printed page has: what cannot wait, and what the nurse may like to know.
fn view_paper(context: &ViewContext) -> Html {
    let (labels, list) = (context.labels(), &context.story.emergency);
    html! {
        <section class="paper-only">
            <h2>{ &labels.for_nurse }</h2>
            <p>{ &labels.teach_back }</p>
            <p>{ &labels.not_medical_advice }</p>
            <h2 class="our-page__list">{ &labels.when_to_call }</h2>
            if !context.is_reviewed() {
                <p>{ &labels.not_reviewed }</p>
            }
            <p>{ &list.say_first }</p>
            { view_headed_texts(list.texts.get(..PRINTED_TIERS).unwrap_or_default(), "calls", &context.host.base) }
        </section>
    }
}

/// The button that prints, where the host can.
fn view_print(context: &ViewContext) -> Html {
    let Some(printer) = context.host.printer.clone() else { return Html::default() };
    html! {
        <Button
            variant={Variant::Primary}
            icon={Icon::Printer}
            label={context.labels().print.clone()}
            onclick={Callback::from(move |_| printer.print())}
        />
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
            <summary class="button button--quiet">{ &labels.clear }</summary>
            <p>{ &labels.clear_sure }</p>
            <Button
                variant={Variant::Quiet}
                label={labels.clear_yes.clone()}
                onclick={context.does(Action::ClearPage)}
            />
        </details>
    }
}
