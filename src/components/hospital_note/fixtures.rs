use std::rc::Rc;

use story::Story;
use story::hospital::{EXAMPLE, Hospital};
use yew::{Html, html};

use super::{view_numbers, view_own_word, view_review, view_whose, view_words};
use crate::gallery::{Fixture, context};
use crate::view_context::ViewContext;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "hospital_note",
        state: "numbers",
        view: |it| view_numbers(&at(it, EXAMPLE)),
    },
    Fixture { component: "hospital_note", state: "whose", view: |it| view_whose(&at(it, EXAMPLE)) },
    Fixture {
        component: "hospital_note",
        state: "review",
        view: |it| view_review(&at(it, EXAMPLE)),
    },
    Fixture {
        component: "hospital_note",
        state: "own-word",
        view: |it| view_own_word(&at(it, EXAMPLE), "central-line"),
    },
    Fixture {
        component: "hospital_note",
        state: "markup-is-text",
        view: |it| view_hostile(&at(it, HOSTILE)),
    },
];

/// Whoever writes the file may write anything.
const HOSTILE: &str = "hospital\u{1f}en\u{1f}<script>alert(1)</script>\
    \u{1e}ward\u{1f}ar\u{1f}\"><img src=x onerror=alert(1)>\
    \u{1e}telephone\u{1f}team\u{1f}javascript:alert(1)\u{1f}every-day\u{1f}\u{1f}\
    \u{1e}telephone\u{1f}nobody\u{1f}01632 960199\u{1f}every-day\u{1f}\u{1f}\
    \u{1e}telephone\u{1f}team\u{1f}01632 960101\u{1f}every-day\u{1f}\u{1f}";

fn view_hostile(context: &ViewContext) -> Html {
    html! { <>{ view_words(context, &context.hospital.ward) }{ view_numbers(context) }</> }
}

/// A reader of the hospital that these records tell of.
pub(crate) fn at(story: &Story, records: &str) -> ViewContext {
    let context = context(story, &[]);
    let mut state = (*context.state).clone();
    state.hospital = Rc::new(Hospital::read(records));
    ViewContext { state: Rc::new(state), ..context }
}
