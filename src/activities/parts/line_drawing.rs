//! Small line drawings beside words, each for one activity. They say nothing that the words do not.

use yew::prelude::*;

/// A plaster: what is left of a jab, and nothing that pricks.
pub(crate) const PLASTER: &str =
    "M5 13l8-8a4 4 0 016 6l-8 8a4 4 0 01-6-6zM9 9l6 6M11.5 10.5v.1M12 13.5v.1";
/// A bag for school.
pub(crate) const SCHOOL_BAG: &str = "M6 20V10a6 6 0 0112 0v10zM9.5 4.5a2.5 2.5 0 015 0M9 13h6v4H9z";

/// Draws an outline in a view box of 24 by 24, in the style of the icons.
pub(crate) fn view_line_drawing(outline: &'static str) -> Html {
    html! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={outline} />
        </svg>
    }
}
