//! The text of a card.

use story::Reading;
use story::bundle::Card;
use yew::{Html, html};

/// Shows the child's text, and the grown-up's unless the story is read as a picture book. The title
/// is drawn by whoever lays the card out.
pub(crate) fn view_card_text(card: &Card, reading: Reading) -> Html {
    let Card { child, grown_up, .. } = card;
    html! {
        <div class="activity__card">
            if !child.is_empty() {
                <p class="activity__child">{ child }</p>
            }
            if reading >= Reading::Family && !grown_up.is_empty() {
                <p class="activity__grown-up">{ grown_up }</p>
            }
        </div>
    }
}
