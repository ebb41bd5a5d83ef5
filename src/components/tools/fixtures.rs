use std::rc::Rc;

use story::bundle::Tool;
use story::{Action, Story};
use yew::Html;

use super::view_tool;
use crate::gallery::{Fixture, context};
use crate::state::Msg;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture { component: "tools", state: "breathe", view: |it| view(it, Tool::Breathe, None) },
    Fixture {
        component: "tools",
        state: "breathing-in",
        view: |it| view(it, Tool::Breathe, Some(0)),
    },
    Fixture {
        component: "tools",
        state: "breathing-out",
        view: |it| view(it, Tool::Breathe, Some(1)),
    },
    Fixture { component: "tools", state: "squeeze", view: |it| view(it, Tool::Squeeze, None) },
    Fixture {
        component: "tools",
        state: "squeezed-thrice",
        view: |it| view(it, Tool::Squeeze, Some(3)),
    },
    Fixture { component: "tools", state: "let-go", view: |it| view(it, Tool::Squeeze, Some(6)) },
    Fixture { component: "tools", state: "stop-sign", view: |it| view(it, Tool::StopSign, None) },
    Fixture {
        component: "tools",
        state: "stop-sign-chosen",
        view: |it| view(it, Tool::StopSign, Some(1)),
    },
    Fixture { component: "tools", state: "helper", view: |it| view(it, Tool::Helper, None) },
    Fixture {
        component: "tools",
        state: "helper-chosen",
        view: |it| {
            view_tool(&context(it, &[Action::ChooseHelper("owl".into())]), "step", Tool::Helper)
        },
    },
];

fn view(story: &Story, tool: Tool, state: Option<u32>) -> Html {
    let mut context = context(story, &[]);
    context.state = Rc::new(context.state.after(Msg::Tool(state)));
    view_tool(&context, "step", tool)
}
