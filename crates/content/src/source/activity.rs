//! `activities/<name>.toml` and `<language>/activities/<name>.toml`.

use std::collections::BTreeMap;

use serde::Deserialize;
use story::bundle::Counted;

use crate::markdown::Text;

/// What an activity needs, in no language.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OutlineActivity {
    /// The stage it stands in; none for what all activities have in common.
    pub(crate) stage: Option<String>,
    /// What it calculates with: a name, and the number `<fact>.<number>` of facts.toml.
    #[serde(default)]
    pub(crate) numbers: BTreeMap<String, String>,
    /// Names of its labels.
    #[serde(default)]
    pub(crate) labels: Vec<String>,
    /// The tiers of the emergency list whose headings it shows, by their groups.
    #[serde(default)]
    pub(crate) tiers: Vec<String>,
    /// Names of what it says in answer.
    #[serde(default)]
    pub(crate) says: Vec<String>,
    /// In order.
    #[serde(default)]
    pub(crate) cards: Vec<OutlineCard>,
}

/// A card without words.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct OutlineCard {
    /// Name of its table of words.
    pub(crate) id: String,
    /// What it belongs to.
    #[serde(default)]
    pub(crate) group: String,
    /// The line of the emergency list that answers it, in place of words of its own for a grown-up.
    pub(crate) call: Option<String>,
}

/// The words of an activity.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct ActivityWords {
    /// What to try first.
    #[serde(default)]
    pub(crate) try_first: String,
    /// What the drawing leaves out.
    #[serde(default)]
    pub(crate) about: Text,
    /// By name; `{…}` is filled in while it is used.
    #[serde(default)]
    pub(crate) labels: BTreeMap<String, Counted>,
    /// By name.
    #[serde(default)]
    pub(crate) says: BTreeMap<String, Text>,
    /// By the card's id.
    #[serde(default)]
    pub(crate) cards: BTreeMap<String, CardWords>,
}

/// The words of a card.
#[derive(Debug, Default, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct CardWords {
    /// Its name.
    #[serde(default)]
    pub(crate) title: String,
    /// What it says to a child.
    #[serde(default)]
    pub(crate) child: Text,
    /// The same for a grown-up.
    #[serde(default)]
    pub(crate) grown_up: Text,
}
