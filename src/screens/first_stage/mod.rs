//! The first stage as it stands in the page before the engine has come: every step, drawn by the same
//! views as the engine draws them, for all three ways to read at once. `static/first-stage.js` moves
//! through it by what its buttons say in `data-press`; `docs/decisions/0040` says why.

use std::rc::Rc;

use story::{Action, Position, Reading, Screen, Story};
use yew::{Html, classes, html};

use crate::components::header::view_header;
use crate::components::passage::OpenNodes;
use crate::components::ribbon::view_ribbon_sheet;
use crate::effects::announced_place;
use crate::host::Host;
use crate::screens::{view_step, view_when_to_call};
use crate::state::{AppState, Msg, Origin};
use crate::view_context::ViewContext;

/// Every step of the first stage, and when to call. The way to read is a class of the whole; what it does not show is
/// hidden by its styles.
pub fn view_first_stage(story: &Story, host: &Host) -> Html {
    let language = &story.language;
    let steps = story.stages.first().map_or(0, |it| it.steps.len());
    let reading = format!("reading-{}", Reading::Family.name());
    html! {
        <div
            class={classes!("widget", "first-stage", reading)}
            lang={language.tag.clone()}
            dir={language.writing.direction()}
            data-asked={story.interface.asked.clone()}
            data-next={story.stages.get(1).map(|it| it.id.clone())}
            hidden=true
        >
            <div class="widget__frame">
                { view_header(&context_at(story, host, 0)) }
                for step in 0..steps {
                    { view_one_step(story, host, step) }
                }
                { view_ribbon_sheet(&context_at(story, host, 0), Position { stage: 0, step: 0 }) }
                <div class="first-stage__step" data-at={Screen::WhenToCall.name()} hidden=true>
                    { view_when_to_call(&context_at(story, host, 0)) }
                </div>
                <p class="announcer" role="status"></p>
            </div>
        </div>
    }
}

fn view_one_step(story: &Story, host: &Host, step: usize) -> Html {
    let context = context_at(story, host, step);
    let position = Position { stage: 0, step };
    html! {
        <div
            class="first-stage__step"
            data-at={story.address(position)}
            data-announcement={announced_place(&context)}
            hidden=true
        >
            { view_step(&context, &OpenNodes::default(), position) }
        </div>
    }
}

/// A reader at this step, who reads everything there is.
fn context_at(story: &Story, host: &Host, step: usize) -> ViewContext {
    let (start, _) = AppState::new(story.clone(), Origin::default());
    let there = Action::GoTo(Screen::Step(Position { stage: 0, step }));
    let messages = [Msg::Act(Action::Read(Reading::Detail)), Msg::Act(there)];
    let state = messages.into_iter().fold(start, |state, message| state.after(message));
    let context = ViewContext::on_paper(Rc::new(state), host.clone());
    ViewContext { is_for_every_reading: true, ..context }
}
