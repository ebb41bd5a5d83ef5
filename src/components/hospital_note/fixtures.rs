use std::rc::Rc;

use story::Story;
use story::hospital::{EXAMPLE, Hospital};
use yew::{Html, html};

use super::{view_additions, view_photographs, view_whose};
use crate::gallery::{Fixture, context};
use crate::view_context::ViewContext;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture { component: "hospital_note", state: "numbers", view: |it| shown(it, "when-to-call") },
    Fixture {
        component: "hospital_note",
        state: "rules",
        view: |it| shown(it, "ward/who-and-what"),
    },
    Fixture { component: "hospital_note", state: "review", view: |it| shown(it, "about/en") },
    Fixture {
        component: "hospital_note",
        state: "own-word",
        view: |it| shown(it, "words/central-line"),
    },
    Fixture {
        component: "hospital_note",
        state: "photograph",
        view: |it| view_photographs(&at(it, EXAMPLE), "checks/soft-tube", false),
    },
    Fixture {
        component: "hospital_note",
        state: "photograph-in-a-book",
        view: |it| view_photographs(&at(it, EXAMPLE), "checks/soft-tube", true),
    },
    Fixture { component: "hospital_note", state: "whose", view: |it| view_whose(&at(it, EXAMPLE)) },
    Fixture {
        component: "hospital_note",
        state: "without-a-hospital",
        view: |it| shown_by(it, "", "when-to-call"),
    },
    Fixture {
        component: "hospital_note",
        state: "markup-is-text",
        view: |it| {
            let context = at(it, HOSTILE);
            html! { <>{ view_whose(&context) }{ view_additions(&context, "here") }</> }
        },
    },
];

/// Whoever writes the file may write anything.
const HOSTILE: &str = "hospital\u{1f}\u{1f}\u{1f}\u{1f}en\u{1f}<script>alert(1)</script>\
    \u{1e}ward\u{1f}\u{1f}\u{1f}\u{1f}ar\u{1f}\"><img src=x onerror=alert(1)>\
    \u{1e}logo\u{1f}logo\u{1f}javascript:alert(1)\u{1f}\
    \u{1e}here\u{1f}team\u{1f}javascript:alert(1)\u{1f}every-day\
    \u{1e}here\u{1f}moon\u{1f}01632 960199\u{1f}every-day\
    \u{1e}here\u{1f}team\u{1f}01632 960101\u{1f}every-day\u{1f}en\u{1f}<b>Ask</b> {hospital}";

fn shown(story: &Story, place: &str) -> Html {
    shown_by(story, EXAMPLE, place)
}

fn shown_by(story: &Story, records: &str, place: &str) -> Html {
    view_additions(&at(story, records), place)
}

/// A reader of the hospital that these records tell of.
fn at(story: &Story, records: &str) -> ViewContext {
    let context = context(story, &[]);
    let mut state = (*context.state).clone();
    state.hospital = Rc::new(Hospital::new(records));
    ViewContext { state: Rc::new(state), ..context }
}
