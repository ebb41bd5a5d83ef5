//! The honest door: hard questions, opened by a grown-up.

use story::Action;
use yew::{Html, html};

use crate::components::button::{Variant, view_button};
use crate::components::icon::{Icon, view_icon};
use crate::components::line::view_line;
use crate::components::prose::view_prose;
use crate::view_context::ViewContext;

/// Closed each time one comes to it: the browser's own disclosure, which forgets.
pub(crate) fn view_door(context: &ViewContext) -> Html {
    let story = &context.story;
    let labels = &story.interface;
    let questions = story.hard_questions.iter().map(|it| {
        html! {
            <details class="hard-question" key={it.id.clone()}>
                { view_line("summary", "", &it.question) }
                <div class="layer layer--child">{ view_prose(&it.child) }</div>
                <section class="layer layer--general">
                    { view_line("h2", "layer__label", &labels.for_grown_up) }
                    { view_prose(&it.grown_up) }
                </section>
                if !it.detail.is_empty() {
                    <details class="sources">
                        { view_line("summary", "", &labels.figures) }
                        { view_prose(&it.detail) }
                    </details>
                }
            </details>
        }
    });
    html! {
        <div class="sheet door">
            <h1 tabindex="-1">{ &labels.door }</h1>
            { view_line("p", "", &labels.door_intro) }
            <details class="door__leaf">
                <summary class="button button--quiet">
                    { view_icon(Icon::Door) }
                    { view_line("span", "door__open", &labels.door_open) }
                    { view_line("span", "door__close", &labels.door_close) }
                </summary>
                <div class="door__inside">{ questions.collect::<Html>() }</div>
                { view_line("p", "door__support", &labels.door_support) }
            </details>
            { view_button(Variant::Quiet, Some(Icon::Backward), &labels.back, context.does(Action::Back)) }
        </div>
    }
}
