//! About this story: where it comes from, what is not known, how far it is checked.

use std::slice::from_ref;

use story::Action;
use yew::{Html, html};

use crate::components::button::{Button, Variant};
use crate::components::headed_text::view_headed_texts;
use crate::components::hospital_note::{view_additions, view_whose};
use crate::components::icon::Icon;
use crate::components::sources::view_source;
use crate::screens::step::voice;
use crate::view_context::ViewContext;

/// About this story.
pub(crate) fn view_about(context: &ViewContext) -> Html {
    let story = &context.story;
    let (labels, writing) = (&story.interface, context.writing());
    html! {
        <div class="sheet about">
            <h1 tabindex="-1">{ &labels.about_heading }</h1>
            { view_whose(context) }
            <section class="about__review">
                <h2>{ &labels.review_state }</h2>
                if !context.is_reviewed() {
                    <p>{ &labels.not_reviewed }</p>
                }
                { view_additions(context, &format!("about/{}", story.language.tag)) }
                <p>{ &labels.one_true_story }</p>
            </section>
            for text in &story.about {
                // The project knows of no review; the hospital's own stands above.
                if text.id != "review" || !context.is_reviewed() {
                    { view_headed_texts(from_ref(text), "about", &context.host.base) }
                }
            }
            { view_additions(context, &format!("recorded/{}", story.language.tag)) }
            if let Some(narrator) = &story.narrator {
                <section class="about__voice">
                    <h2>{ &labels.read_aloud }</h2>
                    <p>
                        { writing.sentence(&voice(labels, narrator)) }
                        if !narrator.is_heard {
                            { writing.between_sentences() }{ &labels.not_heard }
                        }
                    </p>
                </section>
            }
            <details class="sources">
                <summary>{ &labels.source_list }</summary>
                <ul>
                    for (place, _) in (0_u16..).zip(&story.sources) {
                        { view_source(story, place, context.host.page.opens_windows()) }
                    }
                </ul>
            </details>
            <Button
                variant={Variant::Quiet}
                icon={Icon::Backward}
                label={labels.back.clone()}
                press="back"
                onclick={context.does(Action::Back)}
            />
        </div>
    }
}
