//! Reads the screen aloud, with the device's own voice. Not drawn where there is none.

use std::rc::Rc;

use story::bundle::{Block, plain_text};
use story::{Position, Reading};
use yew::prelude::*;

use crate::components::button::{Look, view_button};
use crate::components::icon::Icon;
use crate::reader::Reader;

/// The button that starts reading and stops it; nothing where there is no voice.
#[hook]
pub(super) fn use_read_aloud(reader: &Reader, position: Position) -> Html {
    let speaking = use_state_eq(|| false);
    let has_voice = use_state_eq(|| false);
    let speech = reader.host.speech.clone();
    let tag = reader.story.language.tag.clone();

    // Voices may arrive after the page.
    use_effect_with((), {
        let (speech, tag, has_voice) = (speech.clone(), tag.clone(), has_voice.setter());
        move |()| {
            let guard = speech.and_then(|speech| {
                has_voice.set(speech.has_voice(&tag));
                let source = Rc::clone(&speech);
                speech.on_voices(Callback::from(move |()| has_voice.set(source.has_voice(&tag))))
            });
            move || drop(guard)
        }
    });
    // Leaving the step, or reading it in another way, ends the reading.
    use_effect_with((position, reader.journey.reading()), {
        let (speech, speaking) = (speech.clone(), speaking.setter());
        move |_| {
            move || {
                if let Some(speech) = speech {
                    speech.stop();
                }
                speaking.set(false);
            }
        }
    });

    let (Some(speech), true) = (speech, *has_voice) else { return Html::default() };
    let onclick = {
        let (reader, speaking) = (reader.clone(), speaking.clone());
        Callback::from(move |_: MouseEvent| {
            speaking.set(!*speaking);
            if *speaking {
                speech.stop();
            } else {
                let ended = speaking.setter();
                let ended = Callback::from(move |()| ended.set(false));
                speech.speak(&spoken(&reader, position), &tag, ended);
            }
        })
    };
    let labels = reader.labels();
    let (icon, label) = if *speaking {
        (Icon::Cross, &labels.stop_reading)
    } else {
        (Icon::Speaker, &labels.read_aloud)
    };
    view_button(Look::Quiet, Some(icon), label, onclick)
}

/// What is read aloud: what is on the screen, in its order.
fn spoken(reader: &Reader, position: Position) -> String {
    let Some((_, step)) = reader.story.step(position) else { return String::new() };
    let layers: &[_] = match reader.journey.reading() {
        Reading::PictureBook => &[&step.child],
        Reading::Family => &[&step.child, &step.grown_up],
        Reading::Detail => &[&step.child, &step.grown_up, &step.detail],
    };
    let mut text = [step.heading.as_str(), ". "].concat();
    for block in layers.iter().copied().flatten() {
        match block {
            Block::Paragraph { text: words, .. } => text.push_str(&plain_text(words)),
            Block::List { items, .. } => {
                items.iter().for_each(|item| text.push_str(&[&plain_text(item), ". "].concat()));
            }
        }
        text.push(' ');
    }
    text
}
