//! The files of the content folder, as their writers write them.

mod activity;
mod emergency;
mod facts;
mod language;
mod outline;
mod recordings;
mod review;
mod rules;
mod spans;
mod stage;
mod words;

pub(crate) use activity::{ActivityWords, CardWords, OutlineActivity};
pub(crate) use emergency::{EmergencyWords, OutlineEmergency, OutlineLine, TierWords, Who};
pub(crate) use facts::{FactSource, Grade, NumberSource, SourceSource};
pub(crate) use language::{LanguageWords, WordListWords};
pub(crate) use outline::{Outline, OutlineDays, OutlineKind, OutlineStage, OutlineStep};
pub use recordings::VoiceKind;
pub(crate) use recordings::{Lexicon, RecordingSource, RecordingsSource};
pub(crate) use review::{AnswerSource, ReviewSource, ReviewsSource};
pub use review::{ReviewState, Verdict};
pub(crate) use rules::{
    Limit, NumberRules, Required, RhythmRules, Rules, SourceRules, Unsaid, Where,
};
pub(crate) use spans::StageSpans;
pub(crate) use stage::{StageWords, StepWords};
pub(crate) use words::{AboutWords, AlsoAskedWords, DoorWords, HelperWords, HowToWords, TermWords};

use serde::{Deserialize, Deserializer};

use crate::markdown::Text;

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(source: D) -> Result<Self, D::Error> {
        String::deserialize(source).map(Self::from)
    }
}
