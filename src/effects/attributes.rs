//! The element's attributes: what changes in them is followed, and the chosen language is written back.

use std::rc::Rc;

use story::{Action, Reading};
use yew::prelude::*;

use crate::config::Config;
use crate::languages;
use crate::state::Msg;
use crate::view_context::ViewContext;

/// What the page's attributes ask for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Wishes {
    /// The language on offer that is nearest to what the page and the browser ask for.
    pub(super) tag: &'static str,
    /// The number of the reader in kiosk mode.
    pub(super) visit: u32,
    /// The way to read.
    pub(super) reading: Option<Reading>,
    /// Where to start.
    pub(super) stage: Option<String>,
}

/// The messages for what has changed from `before` to `now`. A stage is gone to when it changes, and when another
/// reader begins.
pub(super) fn changes(before: &Wishes, now: &Wishes) -> Vec<Msg> {
    let mut messages = Vec::new();
    if before.visit != now.visit {
        messages.push(Msg::Visit(now.visit));
    }
    if before.tag != now.tag {
        messages.push(Msg::Request(now.tag));
    }
    if let Some(reading) = now.reading.filter(|_| before.reading != now.reading) {
        messages.push(Msg::Act(Action::Read(reading)));
    }
    let begins = now.visit != 0 && before.visit != now.visit;
    if let Some(stage) = now.stage.as_ref().filter(|_| begins || before.stage != now.stage) {
        messages.push(Msg::Link(format!("at={stage}")));
    }
    messages
}

/// Follows the attributes when the page changes them. Their first values are in the first state.
#[hook]
pub(crate) fn use_attributes(context: &ViewContext, config: &Config) {
    let Config { language, visit, reading, stage, .. } = config.clone();
    let wishes: Vec<_> = language.into_iter().chain(context.host.page.languages()).collect();
    let tag = languages::nearest(&wishes.iter().map(String::as_str).collect::<Vec<_>>()).tag;
    let followed = use_mut_ref(|| None);
    let dispatch = context.dispatch.clone();
    use_effect_with(Wishes { tag, visit, reading, stage }, move |now| {
        if let Some(before) = followed.replace(Some(now.clone())) {
            for message in changes(&before, now) {
                dispatch.emit(message);
            }
        }
    });
    // The language that the reader has chosen in the story stands on the element for the page to see.
    use_effect_with(context.story.clone(), {
        let page = Rc::clone(&context.host.page);
        move |story| {
            let told = &story.language.tag;
            if languages::has(told) && told != tag {
                page.set_language(told);
            }
        }
    });
}
