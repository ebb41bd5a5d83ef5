//! Squeeze a hand and count.

use story::{Story, fill};
use yew::prelude::*;

/// How far one counts before letting go.
const LAST: u8 = 5;

/// What squeezing needs.
#[derive(Properties, PartialEq)]
pub(super) struct SqueezeProps {
    pub(super) story: Story,
}

/// Counts presses to five, then says to let go, and starts again.
#[component]
pub(super) fn Squeeze(props: &SqueezeProps) -> Html {
    let words = &props.story.interface.tools;
    let count = use_state_eq(|| 0_u8);
    let onclick = {
        let count = count.clone();
        Callback::from(move |_: MouseEvent| count.set(if *count > LAST { 1 } else { *count + 1 }))
    };
    let said = match *count {
        0 => String::new(),
        count if count > LAST => words.squeeze_let_go.clone(),
        count => fill(&words.squeeze_count, &[("count", &count.to_string())]),
    };
    let beads = (1..=LAST).map(|bead| {
        let full = *count >= bead && *count <= LAST;
        html! { <span class={classes!("squeeze__bead", full.then_some("squeeze__bead--full"))}></span> }
    });
    html! {
        <div class="squeeze">
            <div class="squeeze__beads" aria-hidden="true">{ beads.collect::<Html>() }</div>
            <p class="squeeze__said" role="status">{ said }</p>
            <button type="button" class="button button--quiet" {onclick}>{ &words.squeeze_press }</button>
        </div>
    }
}
