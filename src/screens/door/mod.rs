//! The honest door: hard questions, opened by a grown-up.

use story::Action;
use yew::prelude::*;

use crate::components::icon::{Icon, view_icon};
use crate::components::prose::view_prose;
use crate::reader::Reader;

/// What the door needs.
#[derive(Properties, PartialEq)]
pub(super) struct DoorProps {
    /// Whose door it is.
    pub(super) reader: Reader,
}

/// Closed each time one comes to it.
#[component]
pub(super) fn Door(props: &DoorProps) -> Html {
    let Reader { story, .. } = &props.reader;
    let labels = &story.interface;
    let open = use_state_eq(|| false);
    let onclick = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let questions = story.hard_questions.iter().map(|it| {
        html! {
            <details class="hard-question" key={it.id.clone()}>
                <summary>{ &it.question }</summary>
                <section class="layer layer--child" aria-label={labels.for_child.clone()}>
                    { view_prose(&it.child) }
                </section>
                <section class="layer layer--general">
                    <h3 class="layer__label">{ &labels.for_grown_up }</h3>
                    { view_prose(&it.grown_up) }
                </section>
                if !it.detail.is_empty() {
                    <details class="sources">
                        <summary>{ &labels.figures }</summary>
                        { view_prose(&it.detail) }
                    </details>
                }
            </details>
        }
    });
    html! {
        <div class="sheet door">
            <h1 tabindex="-1">{ &labels.door }</h1>
            <p>{ &labels.door_intro }</p>
            <button
                type="button"
                class="button button--quiet door__handle"
                aria-expanded={open.to_string()}
                {onclick}
            >
                { view_icon(Icon::Door) }
                { if *open { &labels.door_close } else { &labels.door_open } }
            </button>
            if *open {
                <div class="door__inside">{ questions.collect::<Html>() }</div>
                <p class="door__support">{ &labels.door_support }</p>
            }
            <button type="button" class="button button--quiet" onclick={props.reader.does(Action::Back)}>
                { view_icon(Icon::Backward) }{ &labels.back }
            </button>
        </div>
    }
}
