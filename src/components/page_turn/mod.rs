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
    let back = html! {
        <button
            type="button"
            class="button button--quiet page-turn__back"
            data-press="back"
            onclick={dispatch.reform(|_| Msg::Act(Action::Back))}
        >
            { view_icon(Icon::Backward) }
            { &labels.back }
        </button>
    };
    let next = html! {
        <button
            type="button"
            class="button button--primary page-turn__next"
            aria-describedby={id_of_what_follows(step)}
            data-press="next"
            onclick={dispatch.reform(|_| Msg::Act(Action::Next))}
        >
            { &labels.next }
            { view_icon(Icon::Onward) }
        </button>
    };
    view_both(back, next, step, leads_to)
}

/// The same two as links, for a page in which no script answers yet. Each leads to the address of a step, or
/// of a part of the leaflet, and says in `data-press` which press it stands for.
#[cfg(feature = "ssr")]
pub fn view_page_turn_links(
    labels: &Interface,
    step: &str,
    leads_to: String,
    [back, next]: [String; 2],
) -> Html {
    let back = html! {
        <a class="button button--quiet page-turn__back" role="button" href={format!("#{back}")} data-press="back">
            { view_icon(Icon::Backward) }
            { &labels.back }
        </a>
    };
    let next = html! {
        <a
            class="button button--primary page-turn__next"
            role="button"
            href={format!("#{next}")}
            aria-describedby={id_of_what_follows(step)}
            data-press="next"
        >
            { &labels.next }
            { view_icon(Icon::Onward) }
        </a>
    };
    view_both(back, next, step, leads_to)
}

fn view_both(back: Html, next: Html, step: &str, leads_to: String) -> Html {
    html! {
        <div class="page-turn" part="footer">
            { back }
            { next }
            <span class="page-turn__leads-to" id={id_of_what_follows(step)}>{ leads_to }</span>
        </div>
    }
}

fn id_of_what_follows(step: &str) -> String {
    format!("{step}-leads-to")
}
