//! About this story: where it comes from, what is not known, how far it is checked.

use story::Action;
use yew::{Html, html};

use crate::components::button::{Variant, view_button};
use crate::components::icon::Icon;
use crate::components::line::view_line;
use crate::components::prose::view_prose;
use crate::screens::step::view_source;
use crate::view_context::ViewContext;

/// About this story.
pub(crate) fn view_about(context: &ViewContext) -> Html {
    let story = &context.story;
    let labels = &story.interface;
    let sections = story.about.iter().map(|section| {
        html! {
            <section key={section.id.clone()}>
                { view_line("h2", "", &section.heading) }
                { view_prose(&section.text) }
            </section>
        }
    });
    let sources = (0_u16..).take(story.sources.len()).map(|it| view_source(story, it));
    html! {
        <div class="sheet about">
            <h1 tabindex="-1">{ &labels.about_heading }</h1>
            <section class="about__review">
                { view_line("h2", "", &labels.review_state) }
                if !story.language.reviewed {
                    { view_line("p", "", &labels.not_reviewed) }
                }
                { view_line("p", "", &labels.one_true_story) }
            </section>
            { sections.collect::<Html>() }
            <details class="sources">
                { view_line("summary", "", &labels.source_list) }
                <ul>{ sources.collect::<Html>() }</ul>
            </details>
            { view_button(Variant::Quiet, Some(Icon::Backward), &labels.back, context.does(Action::Back)) }
        </div>
    }
}
