//! What a hospital adds to the story, and where it is shown.
//!
//! A script has read the hospital's file and has left out what is in doubt (`static/hospital`). It hands over one
//! record for each thing that is shown, with its places. Numbers and addresses are looked at once more here: a wrong
//! one is never shown, wherever it comes from.

use crate::nearest;

/// Between fields, and between records: control characters, which no text holds.
const FIELD: char = '\u{1f}';
const RECORD: char = '\u{1e}';

/// What a hospital adds; nothing at first.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hospital {
    records: String,
}

/// One thing that it adds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Addition<'a> {
    /// The key of the label that stands before it.
    pub label: &'a str,
    /// A number, a name, or the address of a picture.
    pub value: &'a str,
    /// What stands behind the value: keys of labels, or hours.
    pub details: &'a str,
    /// Tags of languages, each with what is said in it.
    words: Vec<&'a str>,
}

impl Hospital {
    /// What the script hands over: places, label, value and details of each thing, then tags and words.
    pub fn new(records: &str) -> Self {
        Self { records: records.to_owned() }
    }

    /// What is shown at `place`, in the hospital's order, without what cannot be right.
    pub fn at<'a>(&'a self, place: &str) -> impl Iterator<Item = Addition<'a>> {
        self.records.split(RECORD).filter_map(move |record| {
            let mut fields = record.split(FIELD);
            let is_here = fields.next()?.split(' ').any(|it| it == place);
            if !is_here {
                return None;
            }
            let [label, value, details] = [fields.next()?, fields.next()?, fields.next()?];
            let addition = Addition { label, value, details, words: fields.collect() };
            addition.is_trusted().then_some(addition)
        })
    }

    /// What the hospital calls the term with this id: the language of its word, `tag` where it has one in that, and the
    /// word.
    pub fn word(&self, term: &str, tag: &str) -> Option<(&str, &str)> {
        self.at(&format!("words/{term}")).next()?.words(tag)
    }

    /// What a search takes the letters of these words for. The story knows only those of its own.
    pub fn folds(&self) -> Vec<(char, String)> {
        let pairs = self.at("folds").flat_map(|it| it.words);
        let mut pairs = pairs.map(str::to_owned);
        let pairs = std::iter::from_fn(|| Some((pairs.next()?.chars().next()?, pairs.next()?)));
        pairs.collect()
    }

    /// Whether the language `tag` is on offer here.
    pub fn offers(&self, tag: &str) -> bool {
        let mut languages = self.at("language").peekable();
        languages.peek().is_none() || languages.any(|it| it.value == tag)
    }
}

impl<'a> Addition<'a> {
    /// What is said in the language `tag`, or else in the first that the hospital has, with the tag of that.
    pub fn words(&self, tag: &str) -> Option<(&'a str, &'a str)> {
        let tags: Vec<_> = self.words.iter().copied().step_by(2).collect();
        let found = nearest(&tags, &[tag]).or(tags.first().copied())?;
        let place = tags.iter().position(|it| *it == found)?;
        Some((found, self.words.get(2 * place + 1)?))
    }

    /// Whether the value is a number that is dialled.
    pub fn is_telephone(&self) -> bool {
        matches!(self.label, "emergency" | "team" | "ward" | "clinic" | "donor" | "support")
    }

    /// Whether the value can be what its label says.
    fn is_trusted(&self) -> bool {
        let value = self.value;
        match self.label {
            "emergency" => matches!(digits(value), Some(2..=5)),
            "fever" => is_fever(value) && !self.details.is_empty(),
            "nosebleed" => matches!(value.parse(), Ok(5..=30_u32)),
            "logo" | "photograph" => {
                let shapes = ["https://", "http://", "file:///", "data:image/"];
                shapes.iter().any(|it| value.starts_with(it))
            }
            // 15 digits are the most that a number has anywhere.
            _ if self.is_telephone() => {
                let number = value.strip_prefix('+').unwrap_or(value);
                let is_number = number.starts_with(|it: char| it.is_ascii_digit());
                is_number && matches!(digits(number), Some(6..=15)) && !self.details.is_empty()
            }
            _ => true,
        }
    }
}

/// How many digits a number has that holds nothing else but spaces and hyphens; none where it holds anything else.
fn digits(number: &str) -> Option<usize> {
    let is_read = number.bytes().all(|it| it.is_ascii_digit() || matches!(it, b' ' | b'-'));
    is_read.then(|| number.bytes().filter(u8::is_ascii_digit).count())
}

/// A temperature that a team may call a fever: *38.0 °C*, *100.4 °F*.
fn is_fever(value: &str) -> bool {
    let Some((degrees, unit)) = value.split_once(" °") else { return false };
    let tenths = degrees.split_once('.').filter(|(_, tenth)| tenth.len() == 1);
    let tenths = tenths.and_then(|(whole, tenth)| format!("{whole}{tenth}").parse().ok());
    match unit {
        "C" => matches!(tenths, Some(370..=390_u32)),
        "F" => matches!(tenths, Some(986..=1022)),
        _ => false,
    }
}

/// What the script makes of the example in `e2e/hospital`; its own tests hold the two together.
pub const EXAMPLE: &str = include_str!("example.txt");

#[cfg(test)]
mod tests;
