use gloo::timers::callback::Timeout;
use story::Story;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::host::PageEvent;
use crate::state::{Msg, Progress};
use crate::view_context::ViewContext;

/// How long a load may take before the reader is told that it is under way.
const SLOW_MILLISECONDS: u32 = 500;

/// Brings the language that the state waits for. The answer carries the number of its request, so that
/// the state can tell one that came too late.
#[hook]
pub(crate) fn use_loading(context: &ViewContext) {
    let waiting = context.loading.as_ref().filter(|it| it.progress != Progress::Failed);
    let context = context.clone();
    use_effect_with(waiting.map(|it| (it.request, it.tag)), move |waiting| {
        let slow = waiting.map(|(request, tag)| {
            let still = context.dispatch.clone();
            spawn_local(load(request, tag, context));
            Timeout::new(SLOW_MILLISECONDS, move || still.emit(Msg::StillLoading(request)))
        });
        move || drop(slow)
    });
}

async fn load(request: u32, tag: &'static str, context: ViewContext) {
    let story = match context.host.content.bundle(tag).await {
        Ok(bundle) => Some(Story::new(bundle)),
        Err(problem) => {
            context.host.page.tell(PageEvent::Problem(problem.to_string()));
            None
        }
    };
    context.dispatch.emit(Msg::Arrived(request, story));
}
