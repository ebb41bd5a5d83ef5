//! Back and next, always in the same place.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::{Action, Story};
use yew::prelude::*;

use crate::components::icon::{Icon, view_icon};
use crate::state::Msg;

/// What the next page is called, and where to send the reader's move.
#[derive(Properties, Clone, PartialEq)]
pub struct PageTurnProps {
    /// The story, for its labels.
    pub story: Story,
    /// The step's id: a page may hold several steps, and ids are there only once.
    pub step: AttrValue,
    /// What *next* leads to.
    pub leads_to: AttrValue,
    /// Where to send changes.
    pub dispatch: Callback<Msg>,
}

/// The two buttons at the foot of each step, and what comes next.
#[component]
pub fn PageTurn(props: &PageTurnProps) -> Html {
    let PageTurnProps { story, step, leads_to, dispatch } = props;
    let labels = &story.interface;
    let id = format!("{step}-leads-to");
    html! {
        <div class="page-turn" part="footer">
            <button
                type="button"
                class="button button--quiet page-turn__back"
                data-press="back"
                onclick={dispatch.reform(|_| Msg::Act(Action::Back))}
            >
                { view_icon(Icon::Backward) }
                { &labels.back }
            </button>
            <button
                type="button"
                class="button button--primary page-turn__next"
                aria-describedby={id.clone()}
                data-press="next"
                onclick={dispatch.reform(|_| Msg::Act(Action::Next))}
            >
                { &labels.next }
                { view_icon(Icon::Onward) }
            </button>
            <span class="page-turn__leads-to" {id}>{ leads_to }</span>
        </div>
    }
}
