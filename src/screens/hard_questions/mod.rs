//! The honest door: hard questions, opened by a grown-up.

use story::Action;
use story::bundle::{HardQuestion, Interface};
use yew::{Html, html};

use crate::components::button::{Button, Variant};
use crate::components::fold::view_fold;
use crate::components::icon::{Icon, view_icon};
use crate::components::prose::view_prose;
use crate::view_context::ViewContext;

/// Draws the screen. The door is a `details` element, so it is closed each time the reader comes to it.
pub(crate) fn view_hard_questions(context: &ViewContext) -> Html {
    let story = &context.story;
    let labels = &story.interface;
    html! {
        <div class="sheet door">
            <h1 tabindex="-1">{ &labels.door }</h1>
            <p>{ &labels.door_intro }</p>
            <details class="door__leaf">
                <summary class="button button--quiet">
                    { view_icon(Icon::Door) }
                    <span class="door__open">{ &labels.door_open }</span>
                    <span class="door__close">{ &labels.door_close }</span>
                </summary>
                <div class="door__inside">
                    for question in &story.hard_questions {
                        { view_fold(&question.id, &question.question, view_answers(labels, question)) }
                    }
                </div>
                <p class="door__support">{ &labels.door_support }</p>
            </details>
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

/// The answers to a hard question, and the figures once more folded away.
fn view_answers(labels: &Interface, question: &HardQuestion) -> Html {
    html! {
        <>
            <div class="layer layer--child">{ view_prose(&question.child) }</div>
            <section class="layer layer--general">
                <h2 class="layer__label">{ &labels.for_grown_up }</h2>
                { view_prose(&question.grown_up) }
            </section>
            if !question.detail.is_empty() {
                <details class="sources">
                    <summary>{ &labels.figures }</summary>
                    { view_prose(&question.detail) }
                </details>
            }
        </>
    }
}
