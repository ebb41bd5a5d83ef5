//! How a language writes what the code puts together: joins, numbers, plural forms, direction.
//!
//! The code knows no language. It names the join (*a label before its text*), and the language
//! says with which marks and in which order.

mod join;
mod number;
mod plural;

use serde::{Deserialize, Serialize};

pub use plural::{Counted, PluralCategory, Plurals};

/// How a language writes what the code puts together.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Writing {
    /// Whether its lines run from right to left.
    pub right_to_left: bool,
    /// Patterns that join two texts.
    pub joins: Joins,
    /// Digits and the marks of a number.
    pub numerals: Numerals,
    /// Which form of a noun goes with which number.
    pub plurals: Plurals,
    /// What a search takes for the same letter: one in use, and what it counts as.
    pub folds: Vec<(char, String)>,
}

/// Patterns that join two texts, each with its gaps in `{braces}`.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Joins {
    /// A label before its text; `{label}`, `{text}`.
    pub label: String,
    /// A label with room to write behind it; `{label}`.
    pub label_alone: String,
    /// A heading read out or shown before what follows it; `{heading}`, `{rest}`.
    pub heading: String,
    /// Words that make a sentence alone; `{text}`.
    pub sentence: String,
    /// Two sentences; `{first}`, `{next}`.
    pub sentences: String,
    /// Two entries of a list in a line; `{first}`, `{next}`.
    pub list: String,
    /// The last two entries of such a list; `{first}`, `{next}`.
    pub list_last: String,
    /// Two entries that may hold marks of a list themselves; `{first}`, `{next}`.
    pub items: String,
    /// Two short texts beside each other; `{first}`, `{next}`.
    pub beside: String,
    /// Two short texts with nothing but a space between them; `{first}`, `{next}`.
    pub adjacent: String,
    /// A number and what it counts; `{number}`, `{unit}`.
    pub quantity: String,
    /// A text and what is said of it aside; `{text}`, `{aside}`.
    pub aside: String,
    /// What somebody says or asks; `{text}`.
    pub quote: String,
    /// The ends of a range; `{from}`, `{to}`.
    pub range: String,
}

/// Digits and the marks of a number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Numerals {
    /// The digit for nothing; the other nine follow it in Unicode.
    pub zero: char,
    /// Before decimals.
    pub decimal: String,
    /// Between groups of three digits.
    pub thousands: String,
    /// The smallest number whose digits are grouped.
    pub grouped_from: u64,
    /// Before a number above zero, where its sign matters.
    pub plus: String,
    /// Before a number below zero.
    pub minus: String,
}

impl Default for Numerals {
    /// Digits alone.
    fn default() -> Self {
        Self {
            zero: '0',
            decimal: String::new(),
            thousands: String::new(),
            grouped_from: u64::MAX,
            plus: String::new(),
            minus: String::new(),
        }
    }
}

impl Writing {
    /// The value of the `dir` attribute.
    pub fn direction(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }

    /// `text`, which may run otherwise than the line it is put in, kept apart from it: a signed
    /// number, a unit, an address, what a reader typed. Without this, `+10` is shown as `10+` in
    /// Arabic. The marks cannot be seen; in a left-to-right language there are none.
    pub fn isolate(&self, text: &str) -> String {
        const FIRST_STRONG_ISOLATE: char = '\u{2068}';
        const POP_ISOLATE: char = '\u{2069}';
        if self.right_to_left {
            format!("{FIRST_STRONG_ISOLATE}{text}{POP_ISOLATE}")
        } else {
            text.to_owned()
        }
    }

    /// `text` as a search compares it: without capitals, accents and vowel marks. `more` are letters that only
    /// other texts have.
    pub fn folded(&self, text: &str, more: &[(char, String)]) -> String {
        let mut folded = String::with_capacity(text.len());
        for letter in text.chars() {
            match self.folds.iter().chain(more).find(|(it, _)| *it == letter) {
                Some((_, counts_as)) => folded.push_str(counts_as),
                None => folded.push(letter.to_ascii_lowercase()),
            }
        }
        folded
    }
}

#[cfg(test)]
mod tests {
    use super::Writing;
    use crate::sample;

    #[test]
    fn what_runs_the_other_way_is_isolated_only_where_lines_run_right_to_left() {
        let english = sample::writing();
        assert_eq!((english.direction(), english.isolate("CD34+").as_str()), ("ltr", "CD34+"));
        let right_to_left = Writing { right_to_left: true, ..english };
        assert_eq!(right_to_left.direction(), "rtl");
        assert_eq!(right_to_left.isolate("CD34+"), "\u{2068}CD34+\u{2069}");
    }

    #[test]
    fn a_search_takes_letters_for_the_same_that_the_language_does() {
        let folds = vec![('é', "e".into()), ('É', "e".into()), ('\u{64e}', String::new())];
        let writing = Writing { folds, ..sample::writing() };
        assert_eq!(writing.folded("MÉDULA é", &[]), "medula e");
        assert_eq!(writing.folded("نَ", &[]), "ن");
        let more = [('é', "no".into()), ('Ö', "o".into())];
        assert_eq!(writing.folded("éÖ", &more), "eo");
    }
}
