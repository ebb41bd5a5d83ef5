//! Back and next, always in the same place.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::Action;
use story::bundle::Interface;
use yew::{Callback, Html, html};

use crate::components::icon::{Icon, view_icon};
use crate::state::Msg;

/// The two buttons at the foot of each step, and what *next* leads to. The step's id makes the ids its own,
/// since a page may hold several steps.
pub fn view_page_turn(
    labels: &Interface,
    step: &str,
    leads_to: String,
    dispatch: &Callback<Msg>,
) -> Html {
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
