//! What a hospital adds to the story: its names, its numbers, its rules, its words, its photographs.
//!
//! A script has read the hospital's file and has left out what is in doubt (`static/hospital`). Here it arrives as
//! records of fields. A telephone number, a temperature and a picture's address are looked at once more: a wrong
//! one is never shown, wherever it comes from.

mod places;
mod values;

use crate::nearest;
pub use places::{Note, notes_at};
use values::{digits, is_clock, is_picture, is_telephone};

/// Between the fields of a record, and between records: control characters, which no text holds.
const FIELD: char = '\u{1f}';
const RECORD: char = '\u{1e}';

/// What a hospital says, in each language in which it does.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Words(Vec<(String, String)>);

impl Words {
    /// What it says in the language `tag`, with the tag of the language in which that is: the same if it has that, or
    /// else the first that it has.
    pub fn in_language(&self, tag: &str) -> Option<(&str, &str)> {
        let tags: Vec<_> = self.0.iter().map(|(it, _)| it.as_str()).collect();
        let found = nearest(&tags, &[tag]).or(tags.first().copied())?;
        self.0.iter().find(|(it, _)| it == found).map(|(tag, text)| (tag.as_str(), text.as_str()))
    }
}

/// A number that families call.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Telephone {
    /// Whose it is, as the schema names it.
    pub purpose: String,
    /// As it is read.
    pub number: String,
    /// On which days somebody answers, as the schema names them.
    pub days: String,
    /// From when to when; none for day and night.
    pub hours: Option<(String, String)>,
    /// What to say or to press.
    pub note: Words,
}

/// The team's number for a fever.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Fever {
    /// In tenths of a degree.
    pub tenths: u16,
    /// `C` or `F`.
    pub unit: String,
    /// How it is taken, as the schema names it.
    pub taken: String,
    /// What else there is to say.
    pub note: Words,
}

/// Words, or a picture with its words, for what the schema names.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Named {
    /// As the schema names it.
    pub name: String,
    /// The picture's address; empty where there is none.
    pub picture: String,
    /// What is said of it.
    pub words: Words,
}

/// A review that holds today, of this version of the story, in one language.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HospitalReview {
    /// The language that was read.
    pub tag: String,
    /// Its day, as that language writes it.
    pub on: String,
    /// The last day on which it holds.
    pub expires: String,
    /// The version of the story.
    pub version: String,
}

/// What a hospital adds to the story. Every part may be empty.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Hospital {
    /// Its name; without one there is no hospital, and nothing is shown.
    pub name: Words,
    /// The ward's.
    pub ward: Words,
    /// The languages on offer; empty for all.
    pub languages: Vec<String>,
    /// The number for an ambulance.
    pub emergency: String,
    /// Whom to call.
    pub telephones: Vec<Telephone>,
    /// From when on a temperature is a fever.
    pub fever: Option<Fever>,
    /// After how many minutes of pressing families call.
    pub nosebleed: Option<u8>,
    /// What it asks of families.
    pub rules: Vec<Named>,
    /// Its own words, by the ids of the word list.
    pub terms: Vec<Named>,
    /// Its sign.
    pub logo: String,
    /// Photographs.
    pub photographs: Vec<Named>,
    /// Its review, by language.
    pub reviews: Vec<HospitalReview>,
    /// Who reviewed, each with a role.
    pub reviewers: Vec<Named>,
}

impl Hospital {
    /// Reads the `records` that the script has made; cannot fail: what it does not know or trust is not there.
    pub fn read(records: &str) -> Self {
        let mut hospital = Self::default();
        // What a text belongs to: the record before it, unless that was not taken.
        let mut last = Last::Nothing;
        for record in records.split(RECORD) {
            let fields: Vec<_> = record.split(FIELD).collect();
            match fields[..] {
                ["note" | "fever-note" | "text", tag, text] => {
                    if let Some(Words(words)) = last.words(&mut hospital) {
                        words.push((tag.to_owned(), text.to_owned()));
                    }
                }
                ["hospital", tag, text] => hospital.name.0.push((tag.to_owned(), text.to_owned())),
                ["ward", tag, text] => hospital.ward.0.push((tag.to_owned(), text.to_owned())),
                _ => last = hospital.take(&fields),
            }
        }
        // Nothing is shown that does not say whose it is.
        if hospital.name.0.is_empty() { Self::default() } else { hospital }
    }

    /// Takes one record that is no text, and says what a text behind it belongs to.
    fn take(&mut self, fields: &[&str]) -> Last {
        match *fields {
            ["language", tag] => self.languages.push(tag.to_owned()),
            ["emergency", number] if matches!(digits(number), Some(2..=5)) => {
                number.clone_into(&mut self.emergency);
            }
            ["telephone", purpose, number, days, from, to] if is_telephone(number) => {
                let hours = match (from, to) {
                    ("", "") => None,
                    (from, to) if is_clock(from) && is_clock(to) => Some((from.into(), to.into())),
                    _ => return Last::Nothing,
                };
                let [purpose, number, days] = [purpose, number, days].map(str::to_owned);
                let note = Words::default();
                self.telephones.push(Telephone { purpose, number, days, hours, note });
                return Last::Telephone;
            }
            ["fever", unit, tenths, taken] => {
                let range = if unit == "F" { 986..=1022 } else { 370..=390 };
                let tenths = tenths.parse().ok().filter(|it| range.contains(it));
                let Some(tenths) = tenths else { return Last::Nothing };
                let [unit, taken] = [unit, taken].map(str::to_owned);
                self.fever = Some(Fever { tenths, unit, taken, note: Words::default() });
                return Last::Fever;
            }
            ["nosebleed", minutes] => {
                self.nosebleed = minutes.parse().ok().filter(|it| (5..=30).contains(it));
            }
            ["rule", name] => return Last::named(&mut self.rules, name, "", Last::Rule),
            ["term", name] => return Last::named(&mut self.terms, name, "", Last::Term),
            ["logo", picture] if is_picture(picture) => picture.clone_into(&mut self.logo),
            ["photograph", name, picture] if is_picture(picture) => {
                return Last::named(&mut self.photographs, name, picture, Last::Photograph);
            }
            ["review", tag, on, expires, version] => {
                let [tag, on, expires, version] = [tag, on, expires, version].map(str::to_owned);
                self.reviews.push(HospitalReview { tag, on, expires, version });
            }
            ["reviewer", name] => {
                return Last::named(&mut self.reviewers, name, "", Last::Reviewer);
            }
            _ => {}
        }
        Last::Nothing
    }

    /// Whether the hospital says anything at all.
    pub fn is_there(&self) -> bool {
        !self.name.0.is_empty()
    }

    /// Whether the language `tag` is on offer here.
    pub fn offers(&self, tag: &str) -> bool {
        self.languages.is_empty() || self.languages.iter().any(|it| it == tag)
    }

    /// The hospital's word for a term of the word list.
    pub fn term(&self, id: &str) -> Option<&Words> {
        self.terms.iter().find(|it| it.name == id).map(|it| &it.words)
    }

    /// The review of the story in the language `tag`, if there is one that holds.
    pub fn review(&self, tag: &str) -> Option<&HospitalReview> {
        self.reviews.iter().find(|it| it.tag == tag).filter(|_| !self.reviewers.is_empty())
    }
}

/// What the last record was: a text behind it belongs there.
#[derive(Clone, Copy)]
enum Last {
    Nothing,
    Telephone,
    Fever,
    Rule,
    Term,
    Photograph,
    Reviewer,
}

impl Last {
    fn named(all: &mut Vec<Named>, name: &str, picture: &str, last: Self) -> Self {
        let [name, picture] = [name, picture].map(str::to_owned);
        all.push(Named { name, picture, words: Words::default() });
        last
    }

    fn words(self, hospital: &mut Hospital) -> Option<&mut Words> {
        let named = match self {
            Self::Nothing => return None,
            Self::Telephone => return hospital.telephones.last_mut().map(|it| &mut it.note),
            Self::Fever => return hospital.fever.as_mut().map(|it| &mut it.note),
            Self::Rule => &mut hospital.rules,
            Self::Term => &mut hospital.terms,
            Self::Photograph => &mut hospital.photographs,
            Self::Reviewer => &mut hospital.reviewers,
        };
        named.last_mut().map(|it| &mut it.words)
    }
}

/// What the script makes of the example in `e2e/hospital`; its own tests hold the two together.
pub const EXAMPLE: &str = include_str!("example.txt");

#[cfg(test)]
mod tests;
