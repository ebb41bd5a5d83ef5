//! The page of one word.

use story::bundle::Term;
use story::{Action, Position, Screen};
use yew::{Html, html};

use crate::components::button::{Button, Variant};
use crate::components::hospital_note::view_additions;
use crate::components::icon::Icon;
use crate::components::joined::view_label;
use crate::components::picture::Picture;
use crate::components::prose::view_prose;
use crate::components::section::Section;
use crate::view_context::ViewContext;

/// What a word means, for a child and for a grown-up, and where it leads.
pub(super) fn view_word(term: &Term, context: &ViewContext) -> Html {
    let labels = context.labels();
    html! {
        <>
            <h1 tabindex="-1">{ &term.term }</h1>
            if !term.picture.is_empty() {
                <Picture
                    base={&context.host.base}
                    name={term.picture.clone()}
                    class="words__picture"
                />
            }
            if !term.said_like.is_empty() {
                <p class="words__said">
                    { view_label(
                        context.writing(),
                        html! { &labels.said_like },
                        html! { <strong>{ &term.said_like }</strong> },
                    ) }
                </p>
            }
            { view_additions(context, &format!("words/{}", term.id)) }
            <section class="layer layer--child" aria-label={labels.for_child.clone()}>
                { view_prose(&term.child) }
            </section>
            <Section
                class="layer layer--general"
                id="grown-up-label"
                heading_class="layer__label"
                heading={labels.for_grown_up.clone()}
            >
                { view_prose(&term.grown_up) }
            </Section>
            { view_see_also(term, context) }
            { view_stages(term, context) }
            <Button
                variant={Variant::Quiet}
                icon={Icon::Words}
                label={labels.all_words.clone()}
                onclick={context.does(Action::GoTo(Screen::Words(None)))}
            />
        </>
    }
}

/// Links to words that belong to this one.
fn view_see_also(term: &Term, context: &ViewContext) -> Html {
    if term.see_also.is_empty() {
        return Html::default();
    }
    let others = term.see_also.iter().filter_map(|it| {
        let index = usize::from(*it);
        Some((&context.story.terms.get(index)?.term, Screen::Words(Some(index))))
    });
    html! {
        <>
            <h2>{ &context.labels().see_also }</h2>
            <ul class="links">
                for (label, screen) in others {
                    <li key={label.as_str()}>{ view_link(label, screen, context) }</li>
                }
            </ul>
        </>
    }
}

/// Links to the stages in which the word appears.
fn view_stages(term: &Term, context: &ViewContext) -> Html {
    if term.stages.is_empty() {
        return Html::default();
    }
    let stages = term.stages.iter().filter_map(|it| {
        let start = Position { stage: usize::from(*it), step: 0 };
        Some((&context.story.stages.get(start.stage)?.title, Screen::Step(start)))
    });
    html! {
        <>
            <h2>{ &context.labels().appears_in }</h2>
            <ul class="links">
                for (label, screen) in stages {
                    <li key={label.as_str()}>{ view_link(label, screen, context) }</li>
                }
            </ul>
        </>
    }
}

/// A link to another screen, named by its `label`.
fn view_link(label: &str, screen: Screen, context: &ViewContext) -> Html {
    let onclick = context.does(Action::GoTo(screen));
    html! { <Button variant={Variant::Link} label={label.to_owned()} {onclick} /> }
}
