//! One language of the story as it is shipped: what `content/` becomes and the widget reads.
//!
//! These are the only story types that are serialized, apart from the bookmark. The order of
//! fields is the format: whoever changes it raises [`VERSION`].

mod activity;
mod emergency;
mod interface;
mod prose;
mod stage;
mod words;
mod writing;

pub use activity::{Activities, ActivityWords, Card, Number};
pub use emergency::Emergency;
pub use interface::{HospitalLabels, Interface, ReadingNames, ToolWords};
pub use prose::{Block, Inline, Prose, plain_text};
pub use stage::{
    Answer, Check, IfTheyAsk, Scene, Stage, Step, StepKind, TeamQuestion, ThreeQuestions, Tool,
    Voice,
};
pub use words::{
    AlsoAsked, Fact, HardQuestion, HeadedText, Helper, Language, Narrator, Source, Term,
};
pub use writing::{Counted, Joins, Numerals, PluralCategory, Plurals, Writing};

use std::rc::Rc;

use serde::{Deserialize, Deserializer, Serialize};

/// The first four bytes of every bundle.
const MAGIC: [u8; 4] = *b"2ndB";

/// The format this build writes and reads. Raise it when a type in this module gains, loses or moves a
/// field or a variant, or gives one another type; not when words change, since those are data.
///
/// The files of one build ship together, so no build reads another's bundle. The number guards against
/// a server or a cache that mixes two builds: there the checksum of the older bundle is right, and only
/// the version says that the engine would read its fields wrongly.
pub const VERSION: u16 = 11;

/// Bytes of the checksum before the text: Adler-32, little-endian. It guards against a download
/// that is cut short or garbled, and needs no table, which would be a kilobyte of the wasm.
const CHECKSUM_BYTES: usize = 4;

/// Everything said in one language, and the order it is said in.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Bundle {
    /// Which language this is, and how it is written.
    pub language: Language,
    /// Whose voice the recordings have; none where nothing is recorded.
    pub narrator: Option<Narrator>,
    /// Buttons, labels and announcements.
    #[serde(deserialize_with = "in_place")]
    pub interface: Interface,
    /// The stages, in the order they are told.
    pub stages: Vec<Stage>,
    /// When to call, and whom.
    pub emergency: Emergency,
    /// The words, in this language's alphabetical order. Terms are named by their place in it.
    pub terms: Vec<Term>,
    /// The questions behind the honest door.
    pub hard_questions: Vec<HardQuestion>,
    /// What teenagers ask, for the teenager.
    pub teenagers: Vec<AlsoAsked>,
    /// The sections of *About this story*.
    pub about: Vec<HeadedText>,
    /// The helpers a child may choose from. A helper is never ill.
    pub helpers: Vec<Helper>,
    /// The facts that the prose cites, named by their place in this list.
    pub facts: Vec<Fact>,
    /// Where the facts come from, named by their place in this list.
    pub sources: Vec<Source>,
    /// The words and numbers of the activities.
    pub activities: Rc<Activities>,
}

/// Reads the labels into their place one by one. Read as a value, each label would come with the code that
/// drops all labels before it, for when it cannot be read.
fn in_place<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Interface, D::Error> {
    let mut interface = Interface::default();
    Interface::deserialize_in_place(deserializer, &mut interface)?;
    Ok(interface)
}

/// Why some bytes are not a bundle this build can read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BundleError {
    /// It does not begin as a bundle does: a web page, say, or an empty file.
    NotABundle,
    /// It was written by another version of the content compiler.
    OtherVersion(u16),
    /// It is cut short or garbled.
    Damaged,
}

impl Bundle {
    /// The bundle as bytes: magic, version (little-endian), checksum, then postcard.
    ///
    /// # Errors
    ///
    /// None in practice: postcard can write every type used here.
    pub fn to_bytes(&self) -> Result<Vec<u8>, postcard::Error> {
        Ok(with_header(&postcard::to_allocvec(self)?))
    }

    /// Reads what [`Bundle::to_bytes`] wrote.
    ///
    /// # Errors
    ///
    /// Says what the bytes are instead, so that the reader can be told something true.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BundleError> {
        postcard::from_bytes(without_header(bytes)?).map_err(|_| BundleError::Damaged)
    }
}

/// The tag of the language whose bundle is called `file`: `en` for `en.bundle`. None for `en.kiosk.bundle`,
/// which is a part of a language.
pub fn language_of_file(file: &str) -> Option<&str> {
    file.strip_suffix(".bundle").filter(|tag| !tag.contains('.'))
}

/// `text` behind magic, version and checksum.
fn with_header(text: &[u8]) -> Vec<u8> {
    let mut bytes = MAGIC.to_vec();
    bytes.extend(VERSION.to_le_bytes());
    bytes.extend(adler2::adler32_slice(text).to_le_bytes());
    bytes.extend(text);
    bytes
}

/// What [`with_header`] was given.
fn without_header(bytes: &[u8]) -> Result<&[u8], BundleError> {
    let rest = bytes.strip_prefix(&MAGIC).ok_or(BundleError::NotABundle)?;
    let (version, rest) = rest.split_first_chunk::<2>().ok_or(BundleError::Damaged)?;
    let version = u16::from_le_bytes(*version);
    if version != VERSION {
        return Err(BundleError::OtherVersion(version));
    }
    let (checksum, text) =
        rest.split_first_chunk::<CHECKSUM_BYTES>().ok_or(BundleError::Damaged)?;
    if adler2::adler32_slice(text) != u32::from_le_bytes(*checksum) {
        return Err(BundleError::Damaged);
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_format_has_another_version() {
        let text = postcard::to_allocvec(&crate::sample::bundle(Interface::default())).unwrap();
        // If a type changed, raise `VERSION`. In both cases write down the new sum; if only the words
        // of the sample changed, the version stays.
        assert_eq!((VERSION, text.len(), adler2::adler32_slice(&text)), (11, 3977, 4_176_960_231));
    }

    #[test]
    fn a_language_is_told_from_a_part_of_one_by_its_files_name() {
        let tags = ["en.bundle", "zh-Hans.bundle", "en.kiosk.bundle", "en.first.json"]
            .map(language_of_file);
        assert_eq!(tags, [Some("en"), Some("zh-Hans"), None, None]);
    }

    #[test]
    fn a_bundle_of_another_version_is_named_as_such() {
        let mut bytes = Bundle::default().to_bytes().unwrap();
        bytes[MAGIC.len()] += 1;
        assert_eq!(Bundle::from_bytes(&bytes), Err(BundleError::OtherVersion(VERSION + 1)));
    }
}
