use story::bundle::Tool;
use story::{Action, Story};
use yew::{Html, html};

use super::CopingTool;
use crate::gallery::{Fixture, reader};

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture { component: "tools", state: "breathe", view: |story| view(story, Tool::Breathe, &[]) },
    Fixture { component: "tools", state: "squeeze", view: |story| view(story, Tool::Squeeze, &[]) },
    Fixture { component: "tools", state: "stop-sign", view: |story| view(story, Tool::StopSign, &[]) },
    Fixture { component: "tools", state: "helper", view: |story| view(story, Tool::Helper, &[]) },
    Fixture {
        component: "tools",
        state: "helper-chosen",
        view: |story| view(story, Tool::Helper, &[Action::ChooseHelper("owl".into())]),
    },
];

fn view(story: &Story, tool: Tool, actions: &[Action]) -> Html {
    html! { <CopingTool reader={reader(story, actions)} {tool} /> }
}
