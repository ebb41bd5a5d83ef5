//! Coping tools that work here and now.

mod breathe;
mod helper;
mod squeeze;
mod stop_sign;

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::Story;
use story::bundle::Tool;
use yew::prelude::*;

use breathe::Breathe;
use helper::ChooseHelper;
use squeeze::Squeeze;
use stop_sign::StopSign;

/// What a tool needs.
#[derive(Properties, Clone, PartialEq)]
pub struct ToolProps {
    /// The story, for its words.
    pub story: Story,
    /// Which tool.
    pub tool: Tool,
    /// The helper that comes along, by id.
    #[prop_or_default]
    pub helper: Option<AttrValue>,
    /// Called when a helper is chosen.
    #[prop_or_default]
    pub onhelper: Callback<String>,
}

/// Draws a tool in its panel.
#[component]
pub fn CopingTool(props: &ToolProps) -> Html {
    let words = &props.story.interface.tools;
    let story = props.story.clone();
    let (heading, how, body) = match props.tool {
        Tool::Breathe => (&words.breathe, &words.breathe_how, html! { <Breathe {story} /> }),
        Tool::Squeeze => (&words.squeeze, &words.squeeze_how, html! { <Squeeze {story} /> }),
        Tool::StopSign => (&words.stop_sign, &words.stop_sign_how, html! { <StopSign {story} /> }),
        Tool::Helper => {
            let (helper, onhelper) = (props.helper.clone(), props.onhelper.clone());
            (&words.helper, &words.helper_how, html! { <ChooseHelper {story} {helper} {onhelper} /> })
        }
    };
    html! {
        <section class="tool" aria-labelledby="tool-heading">
            <h2 id="tool-heading">{ heading }</h2>
            <p>{ how }</p>
            { body }
        </section>
    }
}
