//! What a card says.

use story::Reading;
use story::bundle::Card;
use yew::{Html, html};

use crate::components::line::view_line;

/// The child's words, and the grown-up's where the way of reading has them.
pub(crate) fn view_card(card: &Card, reading: Reading) -> Html {
    html! {
        <div class="activity__card">
            if !card.child.is_empty() {
                { view_line("p", "activity__child", &card.child) }
            }
            if reading >= Reading::Family && !card.grown_up.is_empty() {
                { view_line("p", "activity__grown-up", &card.grown_up) }
            }
        </div>
    }
}
