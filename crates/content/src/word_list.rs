//! The order of the word list, its letters, and what a search takes for the same letter.

use std::collections::{BTreeMap, BTreeSet};

use icu_collator::options::{CollatorOptions, Strength};
use icu_collator::{Collator, CollatorBorrowed};
use icu_locale_core::Locale;
use icu_normalizer::DecomposingNormalizer;
use icu_properties::CodePointMapData;
use icu_properties::props::CanonicalCombiningClass;

use crate::source::{LanguageWords, TermWords, WordListWords};

/// Orders words as a language does.
pub(crate) struct WordList<'a> {
    words: &'a WordListWords,
    /// By the letters alone, so that accents and capitals do not part what stands together.
    by_letter: Option<CollatorBorrowed<'static>>,
    /// In full.
    whole: Option<CollatorBorrowed<'static>>,
}

impl<'a> WordList<'a> {
    /// As `language` has it. A language that CLDR does not know is ordered as CLDR orders all.
    pub(crate) fn new(language: &'a LanguageWords) -> Self {
        let collator = |strength| {
            let mut options = CollatorOptions::default();
            options.strength = Some(strength);
            let locale = language.tag.parse::<Locale>().unwrap_or(Locale::UNKNOWN);
            Collator::try_new(locale.into(), options).ok()
        };
        Self {
            words: &language.word_list,
            by_letter: collator(Strength::Primary),
            whole: collator(Strength::Tertiary),
        }
    }

    /// The ids of `terms` in the order of their words.
    pub(crate) fn order<'b>(&self, terms: &'b BTreeMap<String, TermWords>) -> Vec<&'b String> {
        let mut order = terms.iter().map(|(id, term)| (self.key(term), id)).collect::<Vec<_>>();
        order.sort_by(|(one, first), (next, second)| {
            let compared = self.whole.as_ref().map(|it| it.compare(one, next));
            compared.unwrap_or_else(|| one.cmp(next)).then_with(|| first.cmp(second))
        });
        order.into_iter().map(|(_, id)| id).collect()
    }

    /// The letter under which `term` stands: the last one that is not behind it.
    pub(crate) fn letter(&self, term: &TermWords) -> String {
        let key = self.key(term);
        let is_before = |letter: &&String| {
            let compared = self.by_letter.as_ref().map(|it| it.compare(letter, &key));
            compared.is_none_or(std::cmp::Ordering::is_le)
        };
        let letters = &self.words.letters;
        letters.iter().rev().find(is_before).or(letters.first()).cloned().unwrap_or_default()
    }

    /// The key by which a term is ordered.
    fn key(&self, term: &'a TermWords) -> String {
        if !term.sorted_as.is_empty() {
            return term.sorted_as.clone();
        }
        let mut skipped = self.words.skipped.iter();
        let rest = skipped.find_map(|it| term.term.strip_prefix(it.as_str()));
        rest.unwrap_or(&term.term).to_owned()
    }
}

/// Every letter of `texts`, small and capital, that a search takes for another: accents and vowel
/// marks do not count, nor do capitals, nor how an apostrophe is written, nor what the language itself names.
pub(crate) fn folds<'a>(
    words: &WordListWords,
    texts: impl Iterator<Item = &'a str>,
) -> Vec<(char, String)> {
    let letters = texts.flat_map(str::chars).collect::<BTreeSet<_>>();
    let named = words.same_letters.keys().copied();
    let letters = letters.into_iter().chain(named);
    let cases = |it: char| it.to_uppercase().chain(it.to_lowercase()).chain([it]);
    let letters = letters.flat_map(cases).collect::<BTreeSet<_>>();
    let folds = letters.into_iter().map(|letter| (letter, fold(letter, words)));
    folds.filter(|(it, folded)| !folded.chars().eq([it.to_ascii_lowercase()])).collect()
}

fn fold(letter: char, words: &WordListWords) -> String {
    // Some keyboards write the one, some the other.
    if letter == '’' {
        return "'".into();
    }
    let classes = CodePointMapData::<CanonicalCombiningClass>::new();
    let is_mark = |it: char| classes.get(it) != CanonicalCombiningClass::NotReordered;
    let lower = letter.to_lowercase().collect::<String>();
    let parts = DecomposingNormalizer::new_nfd().normalize(&lower).into_owned();
    // Letters that are put together of others, as in Korean, stay whole: they are no accents.
    let bare = if parts.chars().any(is_mark) { parts.replace(is_mark, "") } else { lower };
    let named = bare
        .chars()
        .map(|it| words.same_letters.get(&it).cloned().unwrap_or_else(|| it.to_string()));
    named.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(letters: &str, skipped: &[&str]) -> WordListWords {
        WordListWords {
            letters: letters.split(' ').map(str::to_owned).collect(),
            skipped: skipped.iter().map(|it| (*it).to_owned()).collect(),
            same_letters: BTreeMap::from([('ة', "ه".to_owned())]),
        }
    }

    /// The terms in order, each behind its letter.
    fn listed(tag: &str, list: WordListWords, terms: &[(&str, &str)]) -> Vec<String> {
        let language = toml::from_str(crate::example::LANGUAGE_WORDS).unwrap();
        let language = LanguageWords { tag: tag.into(), word_list: list, ..language };
        let terms = terms.iter().map(|(term, sorted_as)| {
            let source = format!("term = '{term}'\nsorted-as = '{sorted_as}'");
            ((*term).to_owned(), toml::from_str(&source).unwrap())
        });
        let terms = terms.collect::<BTreeMap<String, TermWords>>();
        let list = WordList::new(&language);
        let line = |id: &String| format!("{} {id}", list.letter(&terms[id]));
        list.order(&terms).into_iter().map(line).collect()
    }

    #[test]
    fn spanish_has_a_letter_of_its_own_behind_n_and_ignores_accents() {
        let terms = [("ñame", ""), ("nzz", ""), ("órgano", ""), ("oso", ""), ("Médula", "")];
        let letters = words("M N Ñ O", &[]);
        assert_eq!(
            listed("es", letters, &terms),
            ["M Médula", "N nzz", "Ñ ñame", "O órgano", "O oso"]
        );
    }

    #[test]
    fn arabic_words_stand_under_their_first_letter_behind_the_article() {
        let terms = [("الدم", ""), ("بابا", ""), ("السحب", ""), ("CD34", "")];
        let listed = listed("ar", words("ب د س A", &["ال"]), &terms);
        assert_eq!(listed, ["ب بابا", "د الدم", "س السحب", "A CD34"]);
    }

    #[test]
    fn chinese_words_stand_where_their_pinyin_does() {
        let terms = [("血小板", "xuèxiǎobǎn"), ("骨髓", "gǔsuǐ"), ("干细胞", "gànxìbāo")];
        let listed = listed("zh-Hans", words("G X", &[]), &terms);
        assert_eq!(listed, ["G 干细胞", "G 骨髓", "X 血小板"]);
    }

    #[test]
    fn a_search_passes_over_accents_capitals_and_vowel_marks() {
        let folds = folds(&words("A", &[]), ["Médula ñ نُخاعة 한 Öl child’s"].into_iter());
        let of = |letter| folds.iter().find(|(it, _)| *it == letter).map(|(_, it)| it.as_str());
        assert_eq!((of('é'), of('É'), of('ñ')), (Some("e"), Some("e"), Some("n")));
        assert_eq!((of('Ö'), of('ö')), (Some("o"), Some("o")));
        assert_eq!((of('\u{64f}'), of('ة')), (Some(""), Some("ه")));
        assert_eq!((of('M'), of('m'), of('한')), (None, None, None));
        assert_eq!((of('’'), of('\'')), (Some("'"), None));
    }
}
