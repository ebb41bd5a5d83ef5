//! Loading: fetches the language that the state waits for.

use gloo::timers::callback::Timeout;
use story::Story;
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::host::PageEvent;
use crate::state::{Msg, Progress};
use crate::view_context::ViewContext;

/// How long the fetch of a language may take before the reader is told of it.
const SLOW_MILLISECONDS: u32 = 500;

/// Fetches the language that the state waits for.
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

/// Fetches a language and sends the state the answer with the number of its request, by which the state
/// recognizes an answer that came too late. Reports a failure to the page.
pub(super) async fn load(request: u32, tag: &'static str, context: ViewContext) {
    let story = match context.host.content.bundle(tag).await {
        Ok(bundle) => Some(Story::new(bundle)),
        Err(problem) => {
            context.host.page.tell(PageEvent::Problem(problem.to_string()));
            None
        }
    };
    context.dispatch.emit(Msg::Arrived(request, story));
}
