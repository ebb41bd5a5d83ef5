//! Reads the screen aloud, with the device's own voice. Not drawn where there is none.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::prelude::*;

use crate::components::icon::{Icon, Pictogram};
use crate::hooks::use_voice;
use crate::host::use_host;
use crate::state::use_story;

/// What there is to read.
#[derive(Properties, PartialEq)]
pub struct ReadAloudProps {
    /// The words.
    pub text: AttrValue,
}

/// Starts reading, and stops it.
#[component]
pub fn ReadAloud(props: &ReadAloudProps) -> Html {
    let (host, story) = (use_host(), use_story());
    let speaking = use_state_eq(|| false);
    let has_voice = use_voice();

    // Leaving the screen, or changing what it says, ends the reading.
    use_effect_with(props.text.clone(), {
        let (speech, speaking) = (host.speech.clone(), speaking.setter());
        move |_| {
            move || {
                if let Some(speech) = speech {
                    speech.stop();
                }
                speaking.set(false);
            }
        }
    });

    let onclick = Callback::from({
        let (text, tag) = (props.text.clone(), story.language.tag.clone());
        let (speech, speaking) = (host.speech.clone(), speaking.clone());
        move |_: MouseEvent| {
            let Some(speech) = &speech else { return };
            if *speaking {
                speech.stop();
                speaking.set(false);
            } else {
                speaking.set(true);
                let ended = speaking.setter();
                speech.speak(&text, &tag, Callback::from(move |()| ended.set(false)));
            }
        }
    });
    let labels = &story.interface;
    let (icon, label) = if *speaking {
        (Icon::Cross, &labels.stop_reading)
    } else {
        (Icon::Speaker, &labels.read_aloud)
    };
    html! {
        if has_voice {
            <button type="button" class="button button--quiet" {onclick}>
                <Pictogram {icon} />{ label }
            </button>
        }
    }
}
