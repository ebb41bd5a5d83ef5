//! Reads the screen aloud, with the device's own voice. Not drawn where there is none.

use std::rc::Rc;

use story::bundle::{Block, plain_text};
use story::{Reading, Screen};
use yew::prelude::*;

use crate::components::button::{Look, view_button};
use crate::components::icon::Icon;
use crate::reader::Reader;
use crate::telling::Change;

/// Listens for voices, which may arrive after the page, and reads aloud while the reader wants.
#[hook]
pub(crate) fn use_read_aloud(reader: &Reader) {
    use_effect_with(reader.story.language.tag.clone(), {
        let reader = reader.clone();
        move |tag| {
            let guard = reader.host.speech.clone().and_then(|speech| {
                let (tag, source) = (tag.clone(), Rc::clone(&speech));
                let look = reader.dispatch.reform(move |()| Change::Voice(source.has_voice(&tag)));
                look.emit(());
                speech.on_voices(look)
            });
            move || drop(guard)
        }
    });
    use_effect_with(reader.passing.speaking, {
        let reader = reader.clone();
        move |speaking| {
            let speech = reader.host.speech.clone().filter(|_| *speaking);
            if let Some(speech) = &speech {
                let ended = reader.changes(Change::Speaking(false));
                speech.speak(&spoken(&reader), &reader.story.language.tag, ended);
            }
            move || speech.iter().for_each(|it| it.stop())
        }
    });
}

/// The button that starts reading and stops it; nothing where there is no voice.
pub(super) fn view_read_aloud(reader: &Reader) -> Html {
    if !reader.has_voice {
        return Html::default();
    }
    let labels = reader.labels();
    let speaking = reader.passing.speaking;
    let (icon, label) = if speaking {
        (Icon::Cross, &labels.stop_reading)
    } else {
        (Icon::Speaker, &labels.read_aloud)
    };
    view_button(Look::Quiet, Some(icon), label, reader.changes(Change::Speaking(!speaking)))
}

/// What is read aloud: what is on the screen, in its order.
fn spoken(reader: &Reader) -> String {
    let Screen::Step(position) = reader.journey.screen() else { return String::new() };
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
                for item in items {
                    text.push_str(&[&plain_text(item), ". "].concat());
                }
            }
        }
        text.push(' ');
    }
    text
}
