//! The text of a card.

use story::Reading;
use story::bundle::Card;
use yew::prelude::*;

/// Properties of [`CardText`].
#[derive(Properties, PartialEq)]
pub(crate) struct CardTextProps {
    /// The card; its title is drawn by whoever lays it out.
    pub(crate) card: Card,
    /// The way of reading.
    pub(crate) reading: Reading,
}

/// Shows the child's text, and the grown-up's unless the story is read as a picture book.
#[component]
pub(crate) fn CardText(props: &CardTextProps) -> Html {
    let Card { child, grown_up, .. } = &props.card;
    html! {
        <div class="activity__card">
            if !child.is_empty() {
                <p class="activity__child">{ child }</p>
            }
            if props.reading >= Reading::Family && !grown_up.is_empty() {
                <p class="activity__grown-up">{ grown_up }</p>
            }
        </div>
    }
}
