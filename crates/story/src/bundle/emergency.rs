//! The one list of what a family calls for, and how soon.

use serde::{Deserialize, Serialize};

use super::HeadedText;

/// The list, the most urgent first. A step has a part of it in [`super::Step::call`].
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Emergency {
    /// What to say first on the telephone.
    pub say_first: String,
    /// A text for each tier, `tier-1` to `tier-3`: whom to call and how soon, and the signs. Behind them,
    /// what else to say on the telephone.
    pub texts: Vec<HeadedText>,
}
