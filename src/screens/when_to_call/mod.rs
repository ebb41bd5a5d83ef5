//! When to call: the family's own numbers, what to say, and the whole emergency list.

use story::{Action, Screen};
use yew::{Html, html};

use crate::components::button::{Button, Variant};
use crate::components::headed_text::view_headed_texts;
use crate::components::icon::Icon;
use crate::view_context::ViewContext;

/// When to call.
pub(crate) fn view_when_to_call(context: &ViewContext) -> Html {
    let (story, labels) = (&context.story, context.labels());
    let list = &story.emergency;
    html! {
        <div class="sheet call-list">
            <h1 tabindex="-1">{ &labels.when_to_call }</h1>
            { view_number(context) }
            <p class="call-list__say">{ &list.say_first }</p>
            { view_headed_texts(&list.texts, "calls") }
            if !story.language.reviewed {
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
    let is_blank = page.number.is_empty() && page.call_when.is_empty();
    let our_page = Screen::OurPage;
    html! {
        <section class="call-list__number">
            <h2>{ &labels.call_box }</h2>
            if is_blank {
                <p>{ &labels.call_box_text }</p>
            } else {
                { view_written(context, &labels.our_number, &page.number) }
                { view_written(context, &labels.call_when, &page.call_when) }
            }
            <Button
                variant={Variant::Quiet}
                icon={Icon::Page}
                label={labels.our_page.clone()}
                press={our_page.name().map(|it| format!("at={it}"))}
                onclick={context.does(Action::GoTo(our_page))}
            />
        </section>
    }
}

/// What the family wrote, under its label. Digits alone can be dialled: behind a bracket or a stroke stands
/// what is dialled only sometimes, or another number. Without an address the link is plain text.
fn view_written(context: &ViewContext, label: &str, written: &str) -> Html {
    let dialled = written.replace([' ', '-', '.'], "");
    let digits = dialled.strip_prefix('+').unwrap_or(&dialled);
    let is_number = !digits.is_empty() && digits.bytes().all(|it| it.is_ascii_digit());
    let [before, between, after] = context.writing().around_label();
    html! {
        if !written.is_empty() {
            <p>
                { before }{ label }{ between }
                <a href={is_number.then(|| format!("tel:{dialled}"))}>{ written }</a>
                { after }
            </p>
        }
    }
}
