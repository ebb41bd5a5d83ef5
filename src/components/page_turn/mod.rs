//! Back, and onward, always in the same place.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::Action;
use yew::{Html, html};

use crate::components::icon::{Icon, view_icon};
use crate::view_context::ViewContext;

/// The two ways at the foot of each step, and what comes next.
pub fn view_page_turn(context: &ViewContext, leads_to: &str) -> Html {
    let labels = context.labels();
    html! {
        <div class="page-turn" part="footer">
            <button
                type="button"
                class="button button--quiet page-turn__back"
                data-press={context.press(&Action::Back)}
                onclick={context.does(Action::Back)}
            >
                { view_icon(Icon::Backward) }{ &labels.back }
            </button>
            <button
                type="button"
                class="button button--primary page-turn__next"
                aria-describedby="page-turn-leads-to"
                data-press={context.press(&Action::Next)}
                onclick={context.does(Action::Next)}
            >
                { &labels.next }{ view_icon(Icon::Onward) }
            </button>
            <span class="page-turn__leads-to" id="page-turn-leads-to">{ leads_to.to_owned() }</span>
        </div>
    }
}
