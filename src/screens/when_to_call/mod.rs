//! When to call: the family's own numbers, what to say, and the whole emergency list.

use story::{Action, Screen};
use yew::{Html, html};

use crate::components::button::{Button, Variant};
use crate::components::calls::view_calls;
use crate::components::icon::Icon;
use crate::components::section::Section;
use crate::screens::step::view_sources;
use crate::view_context::ViewContext;

/// What a number that can be dialled may hold beside its digits: no brackets and no strokes, behind which
/// stands what is dialled only sometimes, or another number.
const BETWEEN_DIGITS: &str = " +-.";

/// When to call.
pub(crate) fn view_when_to_call(context: &ViewContext) -> Html {
    let (story, labels) = (&context.story, context.labels());
    let list = &story.emergency;
    let cites = list.lines.iter().flat_map(|line| &line.cites);
    html! {
        <div class="sheet call-list">
            <h1 tabindex="-1">{ &labels.when_to_call }</h1>
            { view_number(context) }
            <p class="call-list__say">{ &list.say_first }</p>
            { view_calls(list, "h2", &|_, _| true) }
            <Section id="telephone-heading" heading={list.telephone.clone()}>
                <ul class="calls__lines">
                    for says in &list.says {
                        <li>{ says }</li>
                    }
                </ul>
            </Section>
            if !story.language.reviewed {
                <p>{ &labels.not_reviewed }</p>
            }
            { view_sources(story, cites) }
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

/// What the family wrote, under its label. A number alone can be dialled.
fn view_written(context: &ViewContext, label: &str, written: &str) -> Html {
    let is_number = written.chars().any(|it| it.is_ascii_digit())
        && written.chars().all(|it| it.is_ascii_digit() || BETWEEN_DIGITS.contains(it));
    let dialled = written.chars().filter(|it| it.is_ascii_digit() || *it == '+');
    html! {
        if !written.is_empty() {
            <p>
                { context.writing().label_alone(label) }
                { context.writing().space() }
                if is_number {
                    <a href={format!("tel:{}", dialled.collect::<String>())}>{ written }</a>
                } else {
                    { written }
                }
            </p>
        }
    }
}
