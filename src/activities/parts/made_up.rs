//! The sign that a model is an illustration only, which its fact sheet demands in every way to read.

use yew::Html;

use crate::components::line::view_line;

/// Draws the label with which an activity says so.
pub(crate) fn view_made_up(text: &str) -> Html {
    view_line("p", "activity__made-up", text)
}
