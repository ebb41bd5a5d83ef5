//! Reads the screen aloud, with the device's own voice. Not drawn where there is none.

use std::rc::Rc;

use story::bundle::{Block, plain_text};
use story::{Reading, Screen};
use yew::prelude::*;

use crate::components::button::{Button, Variant};
use crate::components::icon::Icon;
use crate::state::Msg;
use crate::view_context::ViewContext;

/// Listens for voices, which may arrive after the page, and reads aloud while the reader wants.
#[hook]
pub(crate) fn use_read_aloud(context: &ViewContext) {
    use_effect_with(context.story.language.tag.clone(), {
        let context = context.clone();
        move |tag| {
            let guard = context.host.speech.clone().and_then(|speech| {
                let (tag, source) = (tag.clone(), Rc::clone(&speech));
                let look = context.dispatch.reform(move |()| Msg::Voice(source.has_voice(&tag)));
                look.emit(());
                speech.on_voices(look)
            });
            move || drop(guard)
        }
    });
    use_effect_with(context.screen_state.speaking, {
        let context = context.clone();
        move |speaking| {
            let speech = context.host.speech.clone().filter(|_| *speaking);
            if let Some(speech) = &speech {
                let ended = context.changes(Msg::Speaking(false));
                speech.speak(&spoken(&context), &context.story.language.tag, ended);
            }
            move || speech.iter().for_each(|it| it.stop())
        }
    });
}

/// The button that starts reading and stops it; nothing where there is no voice.
pub(super) fn view_read_aloud(context: &ViewContext) -> Html {
    if !context.has_voice {
        return Html::default();
    }
    let labels = context.labels();
    let speaking = context.screen_state.speaking;
    let (icon, label) = if speaking {
        (Icon::Cross, &labels.stop_reading)
    } else {
        (Icon::Speaker, &labels.read_aloud)
    };
    html! {
        <Button
            variant={Variant::Quiet}
            {icon}
            label={label.clone()}
            press="read-aloud"
            onclick={context.changes(Msg::Speaking(!speaking))}
        />
    }
}

/// What is read aloud: what is on the screen, in its order.
fn spoken(context: &ViewContext) -> String {
    let Screen::Step(position) = context.journey.screen() else { return String::new() };
    let Some((stage, step)) = context.story.step(position) else { return String::new() };
    let reading = context.journey.reading();
    let writing = context.writing();
    let is_first = position.step == 0;
    let mut parts = vec![(Some(&step.heading), &step.child)];
    if is_first {
        parts.insert(0, (Some(&context.labels().child_message), &stage.child_message));
    }
    if reading >= Reading::Family {
        if is_first {
            parts.extend([(None, &stage.main_message), (None, &stage.key_points)]);
        }
        parts.push((None, &step.grown_up));
        let headed = step.call.iter().chain(&step.how_to);
        parts.extend(headed.map(|it| (Some(&it.heading), &it.text)));
    }
    if reading >= Reading::Detail {
        parts.push((None, &step.detail));
    }
    let mut sentences = Vec::new();
    for (heading, text) in parts {
        sentences.extend(heading.map(|it| writing.sentence(it)));
        for block in text {
            match block {
                Block::Paragraph { text, .. } => sentences.push(plain_text(text)),
                Block::List { items, .. } => {
                    sentences.extend(items.iter().map(|item| writing.sentence(&plain_text(item))));
                }
            }
        }
    }
    writing.sentences(&sentences)
}
