//! The sign that a model is an illustration only, which its fact sheet demands in every way to read.

use yew::Html;

use crate::activities::Words;
use crate::components::line::view_line;

/// Draws the label `made-up` of the activity's words.
pub(crate) fn view_made_up(words: &Words) -> Html {
    view_line("p", "activity__made-up", words.label("made-up"))
}
