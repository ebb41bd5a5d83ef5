//! The words the glossary knows, found in a text.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::phrases::{Phrases, overlap};
use crate::source::TermWords;

/// Finds the glossary's words and the brothers' names.
pub(crate) struct Vocabulary {
    forms: Phrases,
    /// The term that each of the forms stands for.
    terms: Vec<String>,
    /// Phrases in which a form means something else.
    elsewhere: Phrases,
    names: Phrases,
    /// The cues of each term: words one of which must explain it (`explained-by`).
    cues: BTreeMap<String, Phrases>,
}

/// A word the glossary knows, where it stands in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Use {
    /// The range of the text in which it stands.
    pub(crate) range: Range<usize>,
    /// The term's id.
    pub(crate) term: String,
}

impl Vocabulary {
    /// Takes the forms of `glossary`, and the brothers' `names`.
    pub(crate) fn new(glossary: Option<&BTreeMap<String, TermWords>>, names: &[String]) -> Self {
        let entries = || glossary.into_iter().flatten();
        let forms = || {
            entries().flat_map(|(id, term)| {
                term.forms.iter().chain([&term.term]).map(move |form| (id, form))
            })
        };
        let cues =
            entries().map(|(id, term)| (id.clone(), Phrases::beginnings(&term.explained_by)));
        Self {
            forms: Phrases::names(forms().map(|(_, form)| form)),
            terms: forms().map(|(id, _)| id.clone()).collect(),
            elsewhere: Phrases::new(entries().flat_map(|(_, term)| &term.not_in)),
            names: Phrases::names(names),
            cues: cues.collect(),
        }
    }

    /// Every word of the glossary in `text`.
    pub(crate) fn uses(&self, text: &str) -> Vec<Use> {
        let elsewhere = self.elsewhere.apart(text);
        let mut uses = Vec::new();
        for found in self.forms.apart(text) {
            let meant_otherwise = elsewhere.iter().any(|other| overlap(&other.range, &found.range));
            if let Some(term) = self.terms.get(found.phrase).filter(|_| !meant_otherwise) {
                uses.push(Use { range: found.range, term: term.clone() });
            }
        }
        uses
    }

    /// Whether one of the plain words that explain `term` stands in `text`.
    pub(crate) fn explains(&self, term: &str, text: &str) -> bool {
        self.cues.get(term).is_none_or(|cues| cues.are_in(text))
    }

    /// The ranges of `text` in which a brother is named.
    pub(crate) fn names(&self, text: &str) -> Vec<Range<usize>> {
        self.names.apart(text).into_iter().map(|found| found.range).collect()
    }
}
