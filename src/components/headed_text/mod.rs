//! Texts under headings: the sections of *About this story*, and the tiers of the emergency list.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::bundle::HeadedText;
use yew::prelude::*;

use crate::components::picture::Picture;
use crate::components::prose::{view_block, view_text};

/// Draws `texts`, each as a section of the class `class` and of its own. Pictures are beside `base`.
pub fn view_headed_texts(texts: &[HeadedText], class: &'static str, base: &AttrValue) -> Html {
    html! {
        for text in texts {
            <section key={text.id.as_str()} class={format!("{class} {class}--{}", text.id)}>
                <h2>{ &text.heading }</h2>
                for (place, block) in text.text.iter().enumerate() {
                    { view_block(block, &view_text) }
                    { view_drawn(text, place, base) }
                }
            </section>
        }
    }
}

/// What is drawn of the block at `place`, each picture with its caption, which is all that is said of it.
pub fn view_drawn(text: &HeadedText, place: usize, base: &AttrValue) -> Html {
    let mut scenes = text.scenes_at(place).peekable();
    if scenes.peek().is_none() {
        return Html::default();
    }
    html! {
        <div class="drawn-acts">
            for scene in scenes {
                <figure>
                    <Picture {base} name={scene.picture.clone()} beat={scene.beat} class="picture" lazy=true />
                    <figcaption>{ &scene.description }</figcaption>
                </figure>
            }
        </div>
    }
}
