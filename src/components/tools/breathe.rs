//! Breathing with a shape that grows and shrinks.

use std::cell::Cell;

use gloo::timers::callback::Interval;
use story::Screen;
use story::bundle::Tool;
use yew::prelude::*;

use crate::components::button::{Button, Variant};
use crate::state::Msg;
use crate::view_context::ViewContext;

/// One breath in, or one out, lasts this long.
const HALF_BREATH_MILLISECONDS: u32 = 4000;
/// Breathing ends by itself, so that nothing moves when nobody breathes along.
const HALF_BREATHS: u32 = 16;

/// A shape that grows and shrinks while the reader wants it to, and words that say the same. Half
/// breaths done are none before the reader starts; even ones go in, odd ones out.
pub(super) fn view_breathe(context: &ViewContext, half_breath: Option<u32>) -> Html {
    let words = &context.labels().tools;
    let is_in = half_breath.is_some_and(|it| it % 2 == 0);
    let word = match half_breath {
        None => "",
        Some(_) if is_in => &words.breathe_in,
        Some(_) => &words.breathe_out,
    };
    let label = if half_breath.is_some() { &words.breathe_stop } else { &words.breathe_start };
    let toggled = half_breath.is_none().then_some(0);
    html! {
        <div class="breathe">
            <div
                class={classes!("breathe__shape", is_in.then_some("breathe__shape--in"))}
                aria-hidden="true"
            />
            <p class="breathe__word" role="status">{ word }</p>
            <Button
                variant={Variant::Quiet}
                label={label.clone()}
                onclick={context.changes(Msg::Tool(toggled))}
            />
        </div>
    }
}

/// Counts half breaths while the reader breathes with the shape.
#[hook]
pub fn use_breath(context: &ViewContext) {
    let dispatch = context.dispatch.clone();
    use_effect_with(is_breathing(context), move |is_breathing| {
        let done = Cell::new(0);
        let timer = is_breathing.then(|| {
            Interval::new(HALF_BREATH_MILLISECONDS, move || {
                done.set(done.get() + 1);
                let half_breath = (done.get() < HALF_BREATHS).then_some(done.get());
                dispatch.emit(Msg::Tool(half_breath));
            })
        });
        move || drop(timer)
    });
}

/// Whether the reader is at a step to breathe in, and has started.
fn is_breathing(context: &ViewContext) -> bool {
    let Screen::Step(position) = context.journey.screen() else { return false };
    let tool = context.story.step(position).and_then(|(_, step)| step.tool);
    tool == Some(Tool::Breathe) && context.screen_state.tool.is_some()
}
