use yew::prelude::*;

use crate::host::use_host;
use crate::state::use_story;

/// Whether there is a voice for the story's language. Voices may arrive after the page.
#[hook]
pub fn use_voice() -> bool {
    let (host, story) = (use_host(), use_story());
    let voice = use_state_eq(|| false);
    use_effect_with(story.language.tag.clone(), {
        let voice = voice.setter();
        move |tag| {
            let guard = host.speech.clone().and_then(|speech| {
                voice.set(speech.has_voice(tag));
                let (tag, source) = (tag.clone(), speech.clone());
                speech.on_voices(Callback::from(move |()| voice.set(source.has_voice(&tag))))
            });
            move || drop(guard)
        }
    });
    *voice
}
