//! Two texts in elements of their own, joined as the language joins them.

use story::bundle::Writing;
use yew::prelude::*;

/// *Telephone: 112*.
pub fn view_label(writing: &Writing, label: Html, text: Html) -> Html {
    view_joined(writing.around_label(), label, text)
}

/// *A hospital. How cells grow*.
pub fn view_heading(writing: &Writing, heading: Html, rest: Html) -> Html {
    view_joined(writing.around_heading(), heading, rest)
}

/// *neutrophil (NEW-tro-fill)*.
pub fn view_aside(writing: &Writing, text: Html, aside: Html) -> Html {
    view_joined(writing.around_aside(), text, aside)
}

fn view_joined([before, between, after]: [&str; 3], first: Html, next: Html) -> Html {
    // An empty text would be a node of its own.
    let view = |marks: &str| {
        if marks.is_empty() {
            html! {}
        } else {
            html! { marks.to_owned() }
        }
    };
    html! { <>{ view(before) }{ first }{ view(between) }{ next }{ view(after) }</> }
}
