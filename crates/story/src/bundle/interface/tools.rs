//! What stands on the screens of the coping tools.

use serde::{Deserialize, Serialize};

use crate::bundle::Counted;

/// The coping tools.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ToolWords {
    /// Heading of the breathing tool.
    pub breathe: String,
    /// Under it: what to do.
    pub breathe_how: String,
    /// Button; starts the shape.
    pub breathe_start: String,
    /// The same button while the shape moves.
    pub breathe_stop: String,
    /// On the shape while it grows.
    pub breathe_in: String,
    /// On the shape while it shrinks.
    pub breathe_out: String,
    /// Heading of the tool for squeezing a hand.
    pub squeeze: String,
    /// Under it: what to do.
    pub squeeze_how: String,
    /// Button; counts one squeeze.
    pub squeeze_press: String,
    /// Below it: how many there were. `{count}`.
    pub squeeze_count: Counted,
    /// The same at the last, which is the fifth.
    pub squeeze_let_go: String,
    /// Heading of the tool for agreeing on a sign for *stop*.
    pub stop_sign: String,
    /// Under it: what to do.
    pub stop_sign_how: String,
    /// A sign to choose: a flat hand.
    pub stop_hand: String,
    /// A sign to choose: a red card.
    pub stop_card: String,
    /// A sign to choose: a word.
    pub stop_word: String,
    /// Below the signs: which was chosen, and what to do with it. `{sign}`.
    pub stop_chosen: String,
    /// Heading of the tool for choosing a helper.
    pub helper: String,
    /// Under it: what a helper does.
    pub helper_how: String,
    /// Below the helpers: which was chosen. `{helper}`.
    pub helper_chosen: String,
}
