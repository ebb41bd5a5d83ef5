//! The one list of what a family calls for, and how soon.

use serde::{Deserialize, Serialize};

/// The list. Its lines stand once here; steps name them by their places.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Emergency {
    /// What to say first on the telephone.
    pub say_first: String,
    /// Above the lines about the donor.
    pub donor: String,
    /// Heading of what else to say on the telephone.
    pub telephone: String,
    /// What else to say on the telephone.
    pub says: Vec<String>,
    /// How soon to call, the most urgent first.
    pub tiers: Vec<Tier>,
    /// The signs, the most urgent first.
    pub lines: Vec<CallLine>,
}

/// How soon to call, and whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tier {
    /// Whom to call, and how soon.
    pub heading: String,
    /// What holds for all its lines.
    pub text: String,
}

/// A sign to call for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CallLine {
    /// Stable name: `fever`.
    pub id: String,
    /// Its tier (place in [`Emergency::tiers`]).
    pub tier: u16,
    /// Who shows the sign.
    pub who: Who,
    /// What one sees.
    pub sign: String,
    /// What to do first, or when; empty where nothing is.
    pub first: String,
    /// The facts it rests on (places in [`super::Bundle::facts`]).
    pub cites: Vec<u16>,
}

/// Who shows a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Who {
    /// The child who has had the transplant.
    Child,
    /// The person who gives the cells.
    Donor,
}
