//! The ribbon of a picture book, and the sheet for the grown-up that it opens.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::bundle::{Interface, Step};
use story::{Action, Layer, Passage, Position, Question, Reading, Screen, fill};
use yew::{Callback, Html, MouseEvent, html};

use crate::components::dialog::view_dialog;
use crate::components::icon::{Icon, view_icon};
use crate::components::settings::view_settings;
use crate::components::two_pages::{offers_two_pages, view_two_pages};
use crate::view_context::ViewContext;

/// What hangs from the page's upper edge.
pub(crate) fn view_ribbon(labels: &Interface) -> Html {
    html! {
        <button type="button" class="ribbon" data-press="dialog=ribbon" aria-haspopup="dialog">
            { view_icon(Icon::GrownUp) }
            <span>{ &labels.for_grown_up }</span>
        </button>
    }
}

/// What the ribbon opens: all that a child does not need.
pub(crate) fn view_ribbon_sheet(context: &ViewContext, position: Position) -> Html {
    let (story, labels, writing) = (&context.story, context.labels(), context.writing());
    let Some((stage, step)) = story.step(position) else { return Html::default() };
    let [number, count] = [position.stage + 1, story.stages.len()].map(|it| writing.count(it));
    let stage_of = fill(&labels.stage_of, &[("stage", &number), ("stages", &count)]);
    let [before, between, after] = writing.around_label();
    let inside = html! {
        <>
            if !stage.content_note.is_empty() {
                <p>
                    <strong>{ before }{ &labels.before_you_read }{ between }</strong>
                    { &stage.content_note }{ after }
                </p>
            }
            <ul class="ribbon__ways">
                { view_way(&Way {
                    icon: Icon::Words,
                    press: "reading=family",
                    label: &labels.read_together,
                    more: &labels.reading.family_is,
                    onclick: context.does(Action::Read(Reading::Family)),
                }) }
                { view_ask(context, position, step) }
                { view_way(&Way {
                    icon: Icon::Stages,
                    press: "at=stages",
                    label: &labels.all_stages,
                    more: &writing.label(&stage_of, &stage.title),
                    onclick: context.does(Action::GoTo(Screen::Stages)),
                }) }
                { view_way(&Way {
                    icon: Icon::Door,
                    press: "at=hard-questions",
                    label: &labels.door,
                    more: "",
                    onclick: context.does(Action::GoTo(Screen::HardQuestions)),
                }) }
                { view_way(&Way {
                    icon: Icon::Telephone,
                    press: "at=when-to-call",
                    label: &labels.when_to_call,
                    more: "",
                    onclick: context.does(Action::GoTo(Screen::WhenToCall)),
                }) }
                if offers_two_pages(context) {
                    <li>
                        { view_two_pages(context, position.stage, "button button--quiet ribbon__way", html! {
                            <>{ view_icon(Icon::Printer) }<span>{ &labels.two_pages }</span></>
                        }) }
                    </li>
                }
            </ul>
            { view_settings(context) }
        </>
    };
    view_dialog("ribbon", &labels.for_grown_up, inside, &labels.back_to_picture)
}

/// A way to somewhere else.
struct Way<'a> {
    icon: Icon,
    /// The same for the page before the engine has come.
    press: &'static str,
    label: &'a str,
    /// What it is, in a line of its own.
    more: &'a str,
    onclick: Callback<MouseEvent>,
}

fn view_way(way: &Way) -> Html {
    let Way { icon, press, label, more, onclick } = way;
    html! {
        <li>
            <button type="button" class="button button--quiet ribbon__way" data-press={*press} {onclick}>
                { view_icon(*icon) }
                <span>
                    { *label }
                    if !more.is_empty() {
                        <small>{ *more }</small>
                    }
                </span>
            </button>
        </li>
    }
}

/// Puts the child's line on our page. In the page before the engine has come, this one sheet is for all of its steps.
fn view_ask(context: &ViewContext, position: Position, step: &Step) -> Html {
    let Some(line) = step.child.first() else { return Html::default() };
    let passage = Passage {
        step: context.story.address(position).unwrap_or_default(),
        layer: Layer::Child,
        id: line.id().to_owned(),
    };
    let question = Question::Passage(passage);
    let is_asked = context.journey.page().questions.contains(&question);
    html! {
        <li>
            <button
                type="button"
                class="button button--quiet ribbon__way"
                aria-pressed={is_asked.to_string()}
                data-press="ask"
                onclick={context.does(Action::Ask(question))}
            >
                { view_icon(Icon::Hand) }
                <span>{ &context.labels().ask_about_this }</span>
                { view_icon(Icon::Tick) }
            </button>
        </li>
    }
}
