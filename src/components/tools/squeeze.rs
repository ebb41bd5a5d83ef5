//! Squeezing a hand and counting to five.

use yew::prelude::*;

use crate::components::button::{Button, Variant};
use crate::state::Msg;
use crate::view_context::ViewContext;

/// How far the reader counts before she lets go.
const LAST_SQUEEZE: u32 = 5;

/// Counts presses to five, then says to let go, and starts again. A `count` of one more than the last
/// means to let go.
pub(super) fn view_squeeze(context: &ViewContext, count: u32) -> Html {
    let words = &context.labels().tools;
    let said = match count {
        0 => String::new(),
        1..=LAST_SQUEEZE => context.writing().counted(&words.squeeze_count, count as usize),
        _ => words.squeeze_let_go.clone(),
    };
    let next = if count > LAST_SQUEEZE { 1 } else { count + 1 };
    html! {
        <div class="squeeze">
            <div class="squeeze__beads" aria-hidden="true">
                for bead in 1..=LAST_SQUEEZE {
                    <span class={bead_class(bead, count)} />
                }
            </div>
            <p class="squeeze__said" role="status">{ said }</p>
            <Button
                variant={Variant::Quiet}
                label={words.squeeze_press.clone()}
                onclick={context.changes(Msg::Tool(Some(next)))}
            />
        </div>
    }
}

/// A bead is full once it is counted, until the reader lets go.
fn bead_class(bead: u32, count: u32) -> Classes {
    let is_full = (bead..=LAST_SQUEEZE).contains(&count);
    classes!("squeeze__bead", is_full.then_some("squeeze__bead--full"))
}
