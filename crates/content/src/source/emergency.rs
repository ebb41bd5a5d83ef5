//! `emergency.toml` and `<language>/emergency.toml`: the one list of what a family calls for.

use std::collections::BTreeMap;

use serde::Deserialize;

use crate::markdown::Text;

/// The list without words.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OutlineEmergency {
    /// What is said on the telephone rests on these facts.
    pub(crate) telephone: Vec<String>,
    /// The tiers, most urgent first.
    pub(crate) tiers: Vec<OutlineTier>,
    /// In the order they are shown.
    pub(crate) lines: Vec<OutlineLine>,
}

/// How soon to call, without words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OutlineTier {
    /// The name by which an activity's card may belong to it.
    pub(crate) group: String,
    /// What it asks for rests on these facts.
    pub(crate) facts: Vec<String>,
}

/// A line without words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OutlineLine {
    /// Name of its table of words.
    pub(crate) id: String,
    /// How soon to call: 1 is the most urgent.
    pub(crate) tier: usize,
    /// Who shows the sign.
    pub(crate) who: Who,
    /// What a family looks for. Lines of a topic stand together.
    #[serde(default)]
    pub(crate) topic: String,
    /// It rests on these facts.
    pub(crate) facts: Vec<String>,
}

/// Who shows a sign.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Who {
    /// The child who has had the transplant.
    Child,
    /// The person who gives the cells.
    Donor,
}

impl OutlineEmergency {
    /// How many lines are looked through without headings.
    pub(crate) const MOST_TOGETHER: usize = 5;

    /// The line of that id.
    pub(crate) fn line(&self, id: &str) -> Option<&OutlineLine> {
        self.lines.iter().find(|line| line.id == id)
    }

    /// The tier that a line stands in.
    pub(crate) fn tier_of(&self, line: &OutlineLine) -> Option<&OutlineTier> {
        self.tiers.get(line.tier.checked_sub(1)?)
    }
}

/// The words of the list.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct EmergencyWords {
    /// What to say first on the telephone, at the top of the list.
    pub(crate) say_first: Text,
    /// Above the lines that are about the donor.
    pub(crate) donor: String,
    /// Above the lines of a topic, by its id.
    #[serde(default)]
    pub(crate) topics: BTreeMap<String, String>,
    /// What else to say.
    pub(crate) telephone: TelephoneWords,
    /// The tiers, most urgent first.
    pub(crate) tiers: Vec<TierWords>,
    /// By the line's id.
    pub(crate) lines: BTreeMap<String, LineWords>,
}

/// What to say on the telephone.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TelephoneWords {
    /// Its heading.
    pub(crate) heading: String,
    /// One thing an entry.
    pub(crate) says: Vec<Text>,
}

/// The words of a tier.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TierWords {
    /// Whom to call, and how soon.
    pub(crate) heading: String,
    /// What holds for all its lines.
    pub(crate) text: Text,
}

/// The words of a line.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct LineWords {
    /// What one sees.
    pub(crate) sign: Text,
    /// What to do first, or when, where that is needed.
    #[serde(default)]
    pub(crate) first: Text,
    /// What its picture `emergency-<id>` shows, state by state. None where nothing is drawn.
    #[serde(default)]
    pub(crate) picture: Vec<String>,
}
