//! Coping tools that a child can use while reading, one module each.

mod breathe;
mod choices;
#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
mod helpers;
mod squeeze;
mod stop_sign;

use story::bundle::Tool;
use yew::prelude::*;

use crate::components::section::Section;
use crate::view_context::ViewContext;

pub use breathe::use_breath;
use breathe::view_breathe;
use helpers::view_helpers;
use squeeze::view_squeeze;
use stop_sign::view_stop_sign;

/// Draws the tool of the step with this id under its heading, with how to use it.
pub fn view_tool(context: &ViewContext, step: &str, tool: Tool) -> Html {
    let words = &context.labels().tools;
    let (heading, how) = match tool {
        Tool::Breathe => (&words.breathe, &words.breathe_how),
        Tool::Squeeze => (&words.squeeze, &words.squeeze_how),
        Tool::StopSign => (&words.stop_sign, &words.stop_sign_how),
        Tool::Helper => (&words.helper, &words.helper_how),
    };
    html! {
        <Section class="tool" id={format!("{step}-tool")} heading={heading.clone()}>
            <p>{ how }</p>
            { view_body(context, tool) }
        </Section>
    }
}

/// The tool itself. The state of three of them is a number that is forgotten with the screen; the
/// helper chosen is part of the journey.
fn view_body(context: &ViewContext, tool: Tool) -> Html {
    let state = context.screen_state.tool;
    match tool {
        Tool::Breathe => view_breathe(context, state),
        Tool::Squeeze => view_squeeze(context, state.unwrap_or(0)),
        Tool::StopSign => view_stop_sign(context, state),
        Tool::Helper => view_helpers(context),
    }
}
