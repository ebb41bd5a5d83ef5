//! When to call: the family's own numbers, what to say, and the whole emergency list.

use story::{Action, OurPage, Screen};
use yew::{Html, html};

use crate::components::button::{Button, Variant};
use crate::components::headed_text::view_headed_texts;
use crate::components::hospital_note::view_additions;
use crate::components::icon::Icon;
use crate::view_context::ViewContext;

/// When to call.
pub(crate) fn view_when_to_call(context: &ViewContext) -> Html {
    let (story, labels) = (&context.story, context.labels());
    let (list, page) = (&story.emergency, context.journey.page());
    html! {
        <div class="sheet call-list">
            <h1 tabindex="-1">{ &labels.when_to_call }</h1>
            { view_additions(context, "when-to-call") }
            if !is_blank(page) {
                { view_number(context) }
            }
            <p class="call-list__say">{ &list.say_first }</p>
            { view_headed_texts(&list.texts, "calls", &context.host.base) }
            // Nothing that is empty stands above what cannot wait.
            if is_blank(page) {
                { view_number(context) }
            }
            if !context.is_reviewed() {
                <p>{ &labels.not_reviewed }</p>
            }
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

/// The number to call, as the family wrote it on our page, and the way to write it there.
fn view_number(context: &ViewContext) -> Html {
    let (labels, page) = (context.labels(), context.journey.page());
    html! {
        <section class="call-list__number">
            <h2>{ &labels.call_box }</h2>
            if is_blank(page) {
                <p>{ &labels.call_box_text }</p>
            }
            { view_written(context, &labels.our_number, &page.number) }
            { view_written(context, &labels.call_when, &page.call_when) }
            <Button
                variant={Variant::Quiet}
                icon={Icon::Page}
                label={labels.our_page.clone()}
                press="at=our-page"
                onclick={context.does(Action::GoTo(Screen::OurPage))}
            />
        </section>
    }
}

fn is_blank(page: &OurPage) -> bool {
    page.number.is_empty() && page.call_when.is_empty()
}

/// What the family wrote, under its label. Digits alone can be dialled: behind a bracket or a stroke stands
/// what is dialled only sometimes, or another number.
fn view_written(context: &ViewContext, label: &str, written: &str) -> Html {
    if written.is_empty() {
        return Html::default();
    }
    let is_number = written.bytes().all(|it| matches!(it, b'0'..=b'9' | b'+' | b'-' | b' '));
    // Without an address it is plain text.
    let dialled = is_number.then(|| format!("tel:{}", written.replace(' ', "")));
    html! {
        <p>
            { context.writing().label_alone(label) }
            { context.writing().space() }
            <a href={dialled}>{ context.writing().isolate(written) }</a>
        </p>
    }
}
