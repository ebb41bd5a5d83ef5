//! The whole content folder, read but not yet checked.

mod reading;

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;
use story::bundle::Interface;

pub(crate) use reading::read;

use crate::source::{
    AboutWords, ActivityWords, AlsoAskedWords, DoorWords, EmergencyWords, FactSource, HelperWords,
    HowToWords, LanguageWords, Lexicon, NumberSource, Outline, OutlineActivity, OutlineEmergency,
    RecordingsSource, ReviewsSource, Rules, SourceSource, StageWords, TermWords,
};

/// The name of the kiosk's words, which are written and checked as an activity's are.
const KIOSK: &str = "kiosk";

/// The file of an activity's words, without its ending, in the folder of what it is written in.
pub(crate) fn file_of(activity: &str) -> String {
    if activity == KIOSK { activity.to_owned() } else { format!("activities/{activity}") }
}

/// The name of the file of what teenagers ask, beside those of the stages.
pub(crate) const TEENAGERS: &str = "teenagers";

/// The content folder as read: what all languages share, and every language.
pub(crate) struct ContentTree {
    pub(crate) outline: Outline,
    pub(crate) emergency: OutlineEmergency,
    /// By name.
    pub(crate) activities: BTreeMap<String, OutlineActivity>,
    pub(crate) facts: BTreeMap<String, FactSource>,
    pub(crate) sources: IndexMap<String, SourceSource>,
    pub(crate) rules: Rules,
    pub(crate) pictures: BTreeSet<String>,
    pub(crate) languages: Vec<LanguageContent>,
}

/// The language that the story is written in; the others are translated from it.
const ORIGINAL: &str = "en";

impl ContentTree {
    /// The language that the others are compared with.
    pub(crate) fn original(&self) -> Option<&LanguageContent> {
        let original = self.languages.iter().find(|it| it.folder == ORIGINAL);
        original.or(self.languages.first())
    }

    /// The number at `<fact>.<number>`.
    pub(crate) fn number(&self, place: &str) -> Option<&NumberSource> {
        let (fact, number) = place.split_once('.')?;
        self.facts.get(fact)?.numbers.get(number)
    }
}

/// Everything said in one language. What could not be read is missing here and was reported.
pub(crate) struct LanguageContent {
    /// Its folder.
    pub(crate) folder: String,
    pub(crate) language: LanguageWords,
    pub(crate) interface: Interface,
    pub(crate) stages: BTreeMap<String, StageWords>,
    pub(crate) activities: BTreeMap<String, ActivityWords>,
    pub(crate) emergency: Option<EmergencyWords>,
    pub(crate) glossary: Option<BTreeMap<String, TermWords>>,
    pub(crate) door: Option<IndexMap<String, DoorWords>>,
    pub(crate) about: Option<AboutWords>,
    pub(crate) helpers: Option<IndexMap<String, HelperWords>>,
    /// By the name that a step of the outline has for it.
    pub(crate) how_to: Option<IndexMap<String, HowToWords>>,
    /// What families also ask, by stage, and what [`TEENAGERS`] do.
    pub(crate) also_asked: BTreeMap<String, BTreeMap<String, AlsoAskedWords>>,
    /// What is recorded; most languages have none.
    pub(crate) recordings: Option<RecordingsSource>,
    /// What clinicians have said.
    pub(crate) review: Option<ReviewsSource>,
    /// How hard words are said.
    pub(crate) lexicon: Option<Lexicon>,
    /// The files in `recordings`, and the sum of each.
    pub(crate) recorded_files: BTreeMap<String, String>,
}
