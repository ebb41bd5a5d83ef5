use story::Story;
use story::bundle::Tool;
use yew::prelude::*;

use super::CopingTool;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture { component: "tools", state: "breathe", view: |story| view(story, Tool::Breathe, None) },
    Fixture { component: "tools", state: "squeeze", view: |story| view(story, Tool::Squeeze, None) },
    Fixture { component: "tools", state: "stop-sign", view: |story| view(story, Tool::StopSign, None) },
    Fixture { component: "tools", state: "helper", view: |story| view(story, Tool::Helper, None) },
    Fixture { component: "tools", state: "helper-chosen", view: |story| view(story, Tool::Helper, Some("owl")) },
];

fn view(story: &Story, tool: Tool, helper: Option<&'static str>) -> Html {
    html! { <CopingTool story={story.clone()} {tool} helper={helper.map(AttrValue::from)} /> }
}
