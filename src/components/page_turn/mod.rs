//! Back, and onward, always in the same place.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::prelude::*;

use crate::components::icon::{Icon, Pictogram};

/// What turning a page needs.
#[derive(Properties, PartialEq)]
pub struct PageTurnProps {
    /// Label of the way back.
    pub back: AttrValue,
    /// Label of the way onward.
    pub next: AttrValue,
    /// What comes next.
    pub leads_to: AttrValue,
    /// Called to go back.
    pub onback: Callback<()>,
    /// Called to go on.
    pub onnext: Callback<()>,
}

/// Stands at the foot of each step.
#[component]
pub fn PageTurn(props: &PageTurnProps) -> Html {
    html! {
        <div class="page-turn" part="footer">
            <button
                type="button"
                class="button button--quiet page-turn__back"
                onclick={props.onback.reform(|_| ())}
            >
                <Pictogram icon={Icon::Backward} />{ &props.back }
            </button>
            <button
                type="button"
                class="button button--primary page-turn__next"
                aria-describedby="page-turn-leads-to"
                onclick={props.onnext.reform(|_| ())}
            >
                { &props.next }<Pictogram icon={Icon::Onward} />
            </button>
            <span class="page-turn__leads-to" id="page-turn-leads-to">{ &props.leads_to }</span>
        </div>
    }
}
