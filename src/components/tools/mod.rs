//! Coping tools that work here and now.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use std::cell::Cell;

use gloo::timers::callback::Interval;
use story::bundle::Tool;
use story::{Action, Screen, fill};
use yew::prelude::*;

use crate::components::button::{Variant, view_button};
use crate::components::line::view_line;
use crate::components::picture::view_picture;
use crate::components::section::Section;
use crate::state::Msg;
use crate::view_context::ViewContext;

/// One breath in, or one out, lasts this long.
const HALF_BREATH_MILLISECONDS: u32 = 4000;
/// Breathing ends by itself, so that nothing moves when nobody breathes along.
const HALF_BREATHS: u32 = 16;
/// How far one counts, squeezing, before letting go.
const LAST_SQUEEZE: u32 = 5;

/// Counts half breaths while the reader breathes with the shape.
#[hook]
pub fn use_breath(context: &ViewContext) {
    let tool = match context.journey.screen() {
        Screen::Step(position) => context.story.step(position).and_then(|(_, step)| step.tool),
        _ => None,
    };
    let breathing = tool == Some(Tool::Breathe) && context.screen_state.tool.is_some();
    use_effect_with(breathing, {
        let dispatch = context.dispatch.clone();
        move |breathing| {
            let done = Cell::new(0);
            let timer = breathing.then(|| {
                Interval::new(HALF_BREATH_MILLISECONDS, move || {
                    done.set(done.get() + 1);
                    let half = (done.get() < HALF_BREATHS).then_some(done.get());
                    dispatch.emit(Msg::Tool(half));
                })
            });
            move || drop(timer)
        }
    });
}

/// Draws a tool in its panel. Its state is one number: half breaths, squeezes, or the sign chosen;
/// none before it is begun. The helper chosen is kept with the journey.
pub fn view_tool(context: &ViewContext, tool: Tool) -> Html {
    let words = &context.labels().tools;
    let (heading, how, body) = match tool {
        Tool::Breathe => (&words.breathe, &words.breathe_how, view_breath(context)),
        Tool::Squeeze => (&words.squeeze, &words.squeeze_how, view_squeeze(context)),
        Tool::StopSign => (&words.stop_sign, &words.stop_sign_how, view_signs(context)),
        Tool::Helper => (&words.helper, &words.helper_how, view_helpers(context)),
    };
    html! {
        <Section class="tool" id="tool-heading" heading={heading.clone()}>
            <p>{ how }</p>
            { body }
        </Section>
    }
}

/// A shape that grows and shrinks while the reader wants it to, with words that do the same.
fn view_breath(context: &ViewContext) -> Html {
    let words = &context.labels().tools;
    let half = context.screen_state.tool;
    let toggle = context.changes(Msg::Tool(half.is_none().then_some(0)));
    let (word, shape) = match half {
        None => ("", "breathe__shape"),
        Some(half) if half % 2 == 0 => {
            (words.breathe_in.as_str(), "breathe__shape breathe__shape--in")
        }
        Some(_) => (words.breathe_out.as_str(), "breathe__shape"),
    };
    let label = if half.is_some() { &words.breathe_stop } else { &words.breathe_start };
    html! {
        <div class="breathe">
            <div class={shape} aria-hidden="true"></div>
            <p class="breathe__word" role="status">{ word.to_owned() }</p>
            { view_button(Variant::Quiet, None, label, toggle) }
        </div>
    }
}

/// Counts presses to five, then says to let go, and starts again.
fn view_squeeze(context: &ViewContext) -> Html {
    let words = &context.labels().tools;
    let count = context.screen_state.tool.unwrap_or(0);
    let next = if count > LAST_SQUEEZE { 1 } else { count + 1 };
    let next = context.changes(Msg::Tool(Some(next)));
    let said = match count {
        0 => String::new(),
        1..=LAST_SQUEEZE => fill(&words.squeeze_count, &[("count", &count.to_string())]),
        _ => words.squeeze_let_go.clone(),
    };
    let beads = (1..=LAST_SQUEEZE).map(|bead| {
        let full = (bead..=LAST_SQUEEZE).contains(&count);
        let class = if full { "squeeze__bead squeeze__bead--full" } else { "squeeze__bead" };
        html! { <span {class}></span> }
    });
    html! {
        <div class="squeeze">
            <div class="squeeze__beads" aria-hidden="true">{ beads.collect::<Html>() }</div>
            <p class="squeeze__said" role="status">{ said }</p>
            { view_button(Variant::Quiet, None, &words.squeeze_press, next) }
        </div>
    }
}

/// Offers three signs; the one chosen is said back with what to do with it.
fn view_signs(context: &ViewContext) -> Html {
    let words = &context.labels().tools;
    let chosen = context.screen_state.tool;
    let signs = [&words.stop_hand, &words.stop_card, &words.stop_word];
    let options = (0..).zip(signs).map(|(place, sign)| {
        let onchange = context.changes(Msg::Tool(Some(place)));
        html! {
            <label class="choice">
                <input type="radio" form="choices" name="stop-sign" checked={chosen == Some(place)} {onchange} />
                <span>{ sign }</span>
            </label>
        }
    });
    let options = options.collect::<Html>();
    let said = (0..).zip(signs).find(|(place, _)| chosen == Some(*place));
    let said = said.map(|(_, sign)| fill(&words.stop_chosen, &[("sign", sign)]));
    view_choices(&words.stop_sign, "choices", options, html! { said.unwrap_or_default() })
}

/// Offers the helpers; the chosen one speaks. The choice is kept for the other stages.
fn view_helpers(context: &ViewContext) -> Html {
    let words = &context.labels().tools;
    let chosen = context.journey.helper();
    let options = context.story.helpers.iter().map(|it| {
        html! {
            <label class="choice">
                <input
                    type="radio"
                    form="choices"
                    name="helper"
                    checked={chosen == Some(it.id.as_str())}
                    onchange={context.does(Action::ChooseHelper(it.id.clone()))}
                />
                { view_picture(&context.host, "helper__picture", &it.id, "") }
                { view_line("span", "", &it.name) }
            </label>
        }
    });
    let options = options.collect::<Html>();
    let said = context.story.helpers.iter().find(|it| chosen == Some(it.id.as_str())).map(|it| {
        let coming = fill(&words.helper_chosen, &[("helper", &it.name)]);
        html! { <><strong>{ coming }</strong>{ " " }{ &it.says }</> }
    });
    view_choices(&words.helper, "choices choices--helpers", options, said.unwrap_or_default())
}

fn view_choices(legend: &str, class: &'static str, options: Html, said: Html) -> Html {
    html! {
        <div>
            <fieldset {class}>
                <legend class="announcer">{ legend.to_owned() }</legend>
                { options }
            </fieldset>
            <p role="status">{ said }</p>
        </div>
    }
}
