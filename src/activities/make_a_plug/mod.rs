//! Make a plug: a platelet count is moved; the band it falls into is named with its source, and a
//! plug grows from as many platelets as there are.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::{Html, html};

use super::parts::{Dial, view_card, view_dial};
use super::{Activity, Playing, Words};

/// Thousand million platelets a litre, as a laboratory writes them.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct MakeAPlug {
    count: i32,
}

/// What the reader does.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// Moves the count.
    Count(i32),
}

impl Activity for MakeAPlug {
    type Change = Change;

    const NAME: &'static str = "make-a-plug";

    fn start(_: &Words) -> Self {
        Self { count: 250 }
    }

    fn after(&self, change: &Change, _: &Words) -> Self {
        let Change::Count(count) = change;
        Self { count: *count }
    }

    fn said(&self, words: &Words) -> String {
        words.says("hurt").to_owned()
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        let words = playing.words;
        let dial = Dial {
            label: words.label("count"),
            text: &words.written(f64::from(self.count), 0),
            value: self.count,
            ends: (0, 500),
            step: 5,
        };
        let card = words.card("usual").map(|card| view_card(card, playing.reading));
        html! {
            <>
                { view_dial(words, &dial, &playing.takes(Change::Count)) }
                { card.unwrap_or_default() }
            </>
        }
    }
}
