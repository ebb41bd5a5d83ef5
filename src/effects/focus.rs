//! The focus: goes to the heading of a new screen, and to a heading where the focused control is gone.

use story::{Journey, OurPage, Screen};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;
use yew::prelude::*;

use super::Entrance;
use crate::host::{focus_quietly, lead_to};
use crate::view_context::ViewContext;

/// Where the focus goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum FocusTarget {
    /// The heading of a new screen, so that a keyboard and a screen reader start where the eyes do.
    Screen,
    /// The heading of the questions on our page.
    Questions,
}

/// Where the focus goes after this change, if anywhere. The first drawing is a move only if the reader
/// asked for it.
pub(super) fn target(
    earlier: Option<&Journey>,
    journey: &Journey,
    entrance: Entrance,
) -> Option<FocusTarget> {
    let moved = earlier.map_or(entrance == Entrance::Asked, |it| it.screen() != journey.screen());
    if moved {
        return Some(FocusTarget::Screen);
    }
    let page = |it: &Journey| (it.page().questions.len(), *it.page() == OurPage::default());
    let ((before, was_empty), (now, is_empty)) = (page(earlier?), page(journey));
    // The button that removed a question or cleared our page had the focus, and is gone.
    let is_removed = now < before || (is_empty && !was_empty);
    (journey.screen() == Screen::OurPage && is_removed).then_some(FocusTarget::Questions)
}

/// Moves the focus within `widget`. A new screen starts at its top.
pub(super) fn lead(widget: &NodeRef, target: FocusTarget) {
    let Some(widget) = widget.cast::<HtmlElement>() else { return };
    let heading = match target {
        FocusTarget::Screen => "h1",
        FocusTarget::Questions => "#questions-heading",
    };
    let heading = widget.query_selector(heading).ok().flatten();
    if let Some(heading) = heading.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        match target {
            FocusTarget::Screen => lead_to(&heading),
            FocusTarget::Questions => focus_quietly(&heading),
        }
    }
}

/// Lets the focus go before a new screen takes the place of the one that has it. When the focused element
/// is removed, Chromium first lays out all that stands there: the old screen and the new.
#[hook]
pub(crate) fn use_release(context: &ViewContext, widget: &NodeRef) {
    let drawn = use_mut_ref(|| context.journey.screen());
    let screen = context.journey.screen();
    if drawn.replace(screen) == screen {
        return;
    }
    let focused = widget.cast::<HtmlElement>().and_then(|it| it.query_selector(":focus").ok()?);
    if let Some(focused) = focused.and_then(|it| it.dyn_into::<HtmlElement>().ok()) {
        // The heading of the new screen gets the focus as soon as it stands there.
        _ = focused.blur();
    }
}
