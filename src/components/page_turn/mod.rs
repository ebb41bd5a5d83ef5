//! Enough for today, back, how far one has come, and next, always in the same place.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::bundle::Interface;
use story::{Action, Screen};
use yew::{Callback, Html, MouseEvent, html};

use crate::components::icon::{Icon, view_icon};
use crate::state::Msg;

/// The buttons at the foot of each step, and what *next* leads to. The step's id makes the ids its own,
/// since a page may hold several steps.
pub fn view_page_turn(
    labels: &Interface,
    step: &str,
    leads_to: String,
    path: Html,
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
            <span>{ &labels.back }</span>
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
            <span>{ &labels.next }</span>
            { view_icon(Icon::Onward) }
        </button>
    };
    let enough = view_enough(labels, dispatch.reform(|_| Msg::Act(Action::GoTo(Screen::Enough))));
    view_bar([enough, back, path, next], step, leads_to)
}

/// The same as links, for a page in which no script answers yet. Each leads to the address of a step, or
/// of a part of the leaflet, and says in `data-press` which press it stands for.
#[cfg(feature = "ssr")]
pub fn view_page_turn_links(
    labels: &Interface,
    step: &str,
    leads_to: String,
    path: Html,
    [back, next]: [String; 2],
) -> Html {
    let back = html! {
        <a class="button button--quiet page-turn__back" role="button" href={format!("#{back}")} data-press="back">
            { view_icon(Icon::Backward) }
            <span>{ &labels.back }</span>
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
            <span>{ &labels.next }</span>
            { view_icon(Icon::Onward) }
        </a>
    };
    view_bar([view_enough(labels, Callback::noop()), back, path, next], step, leads_to)
}

/// The way to a rest.
fn view_enough(labels: &Interface, onclick: Callback<MouseEvent>) -> Html {
    html! {
        <button type="button" class="button button--quiet page-turn__enough" {onclick}>
            { view_icon(Icon::Moon) }
            <span>{ &labels.enough }</span>
        </button>
    }
}

fn view_bar(parts: [Html; 4], step: &str, leads_to: String) -> Html {
    html! {
        <div class="page-turn" part="footer">
            { for parts }
            // It is said with *Next*, and not once more after it.
            <span class="page-turn__leads-to" id={id_of_what_follows(step)} aria-hidden="true">{ leads_to }</span>
        </div>
    }
}

fn id_of_what_follows(step: &str) -> String {
    format!("{step}-leads-to")
}
