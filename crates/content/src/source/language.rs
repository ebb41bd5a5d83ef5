//! `language.toml`: what a language says about itself.

use std::collections::BTreeMap;

use serde::Deserialize;
use story::bundle::{Joins, Numerals, Writing};

use super::Limit;
use crate::plurals::plurals;

/// The whole of it.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct LanguageWords {
    /// BCP 47 tag; the folder's name too.
    pub(crate) tag: String,
    /// Its own name.
    pub(crate) name: String,
    /// Which way it is written.
    pub(crate) direction: Direction,
    /// Who translated it; empty where it was written in this language.
    pub(crate) translator: String,
    /// Who has reviewed it: written elsewhere, in `review.toml`. Only read so that a name here is refused.
    #[serde(default)]
    pub(crate) clinical_reviewer: String,
    /// The twelve months.
    pub(crate) months: Vec<String>,
    /// How `{day}` and `{month}` make a date.
    pub(crate) date: String,
    /// How two texts are joined.
    pub(crate) joins: Joins,
    /// How numbers are written.
    pub(crate) numbers: NumberWords,
    /// How the word list is ordered.
    pub(crate) word_list: WordListWords,
    /// Other limits than those of `rules.toml`, for a language whose words are longer or shorter.
    #[serde(default)]
    pub(crate) limits: BTreeMap<String, Limit>,
}

/// Which way a language is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Direction {
    /// As English is.
    LeftToRight,
    /// As Arabic is.
    RightToLeft,
}

/// How numbers are written.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct NumberWords {
    /// Which digits.
    pub(crate) digits: Digits,
    /// Before decimals.
    pub(crate) decimal: String,
    /// Between groups of three digits.
    pub(crate) thousands: String,
    /// The smallest number whose digits are grouped.
    pub(crate) grouped_from: u64,
    /// Before a number above zero whose sign matters.
    pub(crate) plus: String,
    /// Before a number below zero.
    pub(crate) minus: String,
}

/// Digits by the name of their numbering system in CLDR.
#[derive(Debug, Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Digits {
    /// 0123456789
    Latn,
    /// ٠١٢٣٤٥٦٧٨٩
    Arab,
    /// ۰۱۲۳۴۵۶۷۸۹
    ArabExt,
    /// ०१२३४५६७८९
    Deva,
    /// ০১২৩৪৫৬৭৮৯
    Beng,
}

impl Digits {
    fn zero(self) -> char {
        match self {
            Self::Latn => '0',
            Self::Arab => '٠',
            Self::ArabExt => '۰',
            Self::Deva => '०',
            Self::Beng => '০',
        }
    }
}

/// How the word list is ordered and searched.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub(crate) struct WordListWords {
    /// The letters under which words stand, in their order.
    pub(crate) letters: Vec<String>,
    /// What does not count at the beginning of a word: the Arabic article.
    #[serde(default)]
    pub(crate) skipped: Vec<String>,
    /// Letters that a search takes for others, beside capitals and accents: `ة = "ه"`.
    #[serde(default)]
    pub(crate) same_letters: BTreeMap<char, String>,
}

impl LanguageWords {
    /// How the code is to write, but for what depends on the words: the letters that a search
    /// takes for the same.
    pub(crate) fn writing(&self) -> Writing {
        Writing {
            right_to_left: self.direction == Direction::RightToLeft,
            joins: self.joins.clone(),
            numerals: Numerals {
                zero: self.numbers.digits.zero(),
                decimal: self.numbers.decimal.clone(),
                thousands: self.numbers.thousands.clone(),
                grouped_from: self.numbers.grouped_from,
                plus: self.numbers.plus.clone(),
                minus: self.numbers.minus.clone(),
            },
            plurals: plurals(&self.tag).unwrap_or_default(),
            folds: Vec::new(),
        }
    }
}
