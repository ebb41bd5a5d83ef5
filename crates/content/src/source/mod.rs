//! The files of the content folder, as their writers write them.

mod facts;
mod outline;
mod rules;
mod stage;
mod words;

pub(crate) use facts::{FactSource, NumberSource, SourceSource};
pub(crate) use outline::{Outline, OutlineDays, OutlineKind, OutlineStage, OutlineStep};
pub(crate) use rules::{Limit, NumberRules, Required, Rules, Unsaid, Where};
pub(crate) use stage::{StageWords, StepWords};
pub(crate) use words::{AboutWords, Direction, DoorWords, HelperWords, LanguageWords, TermWords};
