//! Breathe with a slow shape.

use gloo::timers::callback::Interval;
use story::Story;
use yew::prelude::*;

/// One breath in, or one out, lasts this long.
const HALF_BREATH_MILLISECONDS: u32 = 4000;
/// It ends by itself, so that nothing moves when nobody breathes along.
const HALF_BREATHS: u32 = 16;

/// What breathing needs.
#[derive(Properties, PartialEq)]
pub(super) struct BreatheProps {
    pub(super) story: Story,
}

/// A shape that grows and shrinks while the reader wants it to, with words that do the same.
#[component]
pub(super) fn Breathe(props: &BreatheProps) -> Html {
    let words = &props.story.interface.tools;
    let half = use_state_eq(|| None::<u32>);
    let running = half.is_some();
    use_effect_with(running, {
        let half = half.clone();
        move |running| {
            let done = std::cell::Cell::new(0);
            let timer = running.then(|| {
                Interval::new(HALF_BREATH_MILLISECONDS, move || {
                    done.set(done.get() + 1);
                    half.set((done.get() < HALF_BREATHS).then_some(done.get()));
                })
            });
            move || drop(timer)
        }
    });
    let onclick = {
        let half = half.clone();
        Callback::from(move |_: MouseEvent| half.set(if half.is_some() { None } else { Some(0) }))
    };
    let (word, shape) = match *half {
        None => ("", ""),
        Some(half) if half % 2 == 0 => (words.breathe_in.as_str(), "breathe__shape--in"),
        Some(_) => (words.breathe_out.as_str(), "breathe__shape--out"),
    };
    html! {
        <div class="breathe">
            <div class={classes!("breathe__shape", shape)} aria-hidden="true"></div>
            <p class="breathe__word" role="status">{ word }</p>
            <button type="button" class="button button--quiet" {onclick}>
                { if running { &words.breathe_stop } else { &words.breathe_start } }
            </button>
        </div>
    }
}
