//! Which place in the bundle's lists a term, a fact or a source has.

use std::collections::BTreeSet;

use indexmap::IndexSet;

use crate::check_input::CheckInput;
use crate::word_list::WordList;

/// The bundle's lists, by id.
pub(super) struct Places {
    terms: IndexSet<String>,
    facts: IndexSet<String>,
    sources: IndexSet<String>,
}

impl Places {
    /// All terms in the order of their language; the facts that are cited, and the sources that these have.
    pub(super) fn new(input: &CheckInput<'_>) -> Self {
        let list = WordList::new(&input.content.language);
        let terms = input.content.glossary.iter().flat_map(|glossary| list.order(glossary));
        let paragraphs = input.passages.iter().flat_map(|passage| &passage.paragraphs);
        let cited = paragraphs.flat_map(|paragraph| &paragraph.cites).collect::<BTreeSet<_>>();
        let facts = input.tree.facts.iter().filter(|(id, _)| cited.contains(id));
        let needed = facts.clone().flat_map(|(_, fact)| &fact.sources).collect::<BTreeSet<_>>();
        let sources = input.tree.sources.keys().filter(|id| needed.contains(id));
        Self {
            terms: terms.cloned().collect(),
            facts: facts.map(|(id, _)| id.clone()).collect(),
            sources: sources.cloned().collect(),
        }
    }

    pub(super) fn terms(&self) -> impl Iterator<Item = &String> {
        self.terms.iter()
    }

    pub(super) fn facts(&self) -> impl Iterator<Item = &String> {
        self.facts.iter()
    }

    pub(super) fn sources(&self) -> impl Iterator<Item = &String> {
        self.sources.iter()
    }

    pub(super) fn term(&self, id: &str) -> Option<u16> {
        place(&self.terms, id)
    }

    pub(super) fn fact(&self, id: &str) -> Option<u16> {
        place(&self.facts, id)
    }

    pub(super) fn source(&self, id: &str) -> Option<u16> {
        place(&self.sources, id)
    }
}

fn place(list: &IndexSet<String>, id: &str) -> Option<u16> {
    list.get_index_of(id).and_then(|place| u16::try_from(place).ok())
}
