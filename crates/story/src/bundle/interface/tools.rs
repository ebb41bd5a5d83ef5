//! What stands on the screens of the coping tools.

use serde::{Deserialize, Serialize};

use super::labels::labels;
use crate::bundle::Counted;

labels! {
    /// The coping tools.
    pub struct ToolWords {
        /// Heading.
        pub breathe: String,
        /// What to do.
        pub breathe_how: String,
        /// Button.
        pub breathe_start: String,
        /// Button.
        pub breathe_stop: String,
        /// While it grows.
        pub breathe_in: String,
        /// While it shrinks.
        pub breathe_out: String,
        /// Heading.
        pub squeeze: String,
        /// What to do.
        pub squeeze_how: String,
        /// Button.
        pub squeeze_press: String,
        /// `{count}`.
        pub squeeze_count: Counted,
        /// At five.
        pub squeeze_let_go: String,
        /// Heading.
        pub stop_sign: String,
        /// What to do.
        pub stop_sign_how: String,
        /// Choice.
        pub stop_hand: String,
        /// Choice.
        pub stop_card: String,
        /// Choice.
        pub stop_word: String,
        /// `{sign}`.
        pub stop_chosen: String,
        /// Heading.
        pub helper: String,
        /// What to do.
        pub helper_how: String,
        /// `{helper}`.
        pub helper_chosen: String,
    }
}
