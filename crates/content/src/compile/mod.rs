//! From one language's proof to the bundle that is shipped.

mod places;
mod prose;
mod stage;

use std::collections::BTreeMap;

use story::bundle::{AboutSection, Bundle, Fact, HardQuestion, Helper, Language, Source, Term};

use crate::number::NumberStyle;
use crate::proof::Proof;
use crate::source::Direction;
use places::Places;

/// What every text of a bundle is made with.
struct Press<'a> {
    proof: &'a Proof<'a>,
    places: Places,
    style: NumberStyle,
}

/// The bundle of a language; none while a file or the words of a step are missing, which was
/// reported. What breaks any other rule is in it as it stands, for its writer to look at.
pub(crate) fn compile(proof: &Proof<'_>) -> Option<Bundle> {
    let style = NumberStyle::new(&proof.edition.language, &proof.edition.interface);
    let press = Press { proof, places: Places::new(proof), style };
    let stages = proof.manuscript.outline.stages.iter().map(|stage| press.stage(stage));
    Some(Bundle {
        language: press.language(),
        interface: proof.edition.interface.clone(),
        stages: stages.collect::<Option<_>>()?,
        terms: press.terms()?,
        hard_questions: press.hard_questions()?,
        about: press.about()?,
        helpers: press.helpers()?,
        facts: press.facts(),
        sources: press.sources(),
    })
}

impl Press<'_> {
    fn language(&self) -> Language {
        let language = &self.proof.edition.language;
        Language {
            tag: language.tag.clone(),
            name: language.name.clone(),
            right_to_left: language.direction == Direction::RightToLeft,
            reviewed: !language.clinical_reviewer.trim().is_empty(),
        }
    }

    fn terms(&self) -> Option<Vec<Term>> {
        let glossary = self.proof.edition.glossary.as_ref()?;
        let appearances = self.appearances();
        let term = |id: &String| {
            let words = glossary.get(id)?;
            Some(Term {
                id: id.clone(),
                term: words.term.clone(),
                said_like: words.said_like.clone(),
                child: self.prose(&words.child),
                grown_up: self.prose(&words.grown_up),
                see_also: words.see_also.iter().filter_map(|id| self.places.term(id)).collect(),
                stages: appearances.get(id.as_str()).cloned().unwrap_or_default(),
            })
        };
        self.places.terms().map(term).collect()
    }

    /// The stages in which each term is linked, in their order.
    fn appearances(&self) -> BTreeMap<&str, Vec<u16>> {
        let mut appearances: BTreeMap<&str, Vec<u16>> = BTreeMap::new();
        for (place, stage) in (0..).zip(&self.proof.manuscript.outline.stages) {
            let here = self
                .proof
                .passages
                .iter()
                .filter(|passage| passage.stage.as_ref() == Some(&stage.id));
            for (_, term) in
                here.flat_map(|passage| &passage.paragraphs).flat_map(|text| &text.links)
            {
                let stages = appearances.entry(term).or_default();
                if stages.last() != Some(&place) {
                    stages.push(place);
                }
            }
        }
        appearances
    }

    fn hard_questions(&self) -> Option<Vec<HardQuestion>> {
        let doors = self.proof.edition.door.as_ref()?.iter().map(|(id, door)| HardQuestion {
            id: id.clone(),
            question: door.question.clone(),
            child: self.prose(&door.child),
            grown_up: self.prose(&door.grown_up),
            detail: self.prose(&door.detail),
        });
        Some(doors.collect())
    }

    fn about(&self) -> Option<Vec<AboutSection>> {
        let sections = &self.proof.edition.about.as_ref()?.sections;
        let section = sections.iter().map(|section| AboutSection {
            id: section.id.clone(),
            heading: section.heading.clone(),
            text: self.prose(&section.text),
        });
        Some(section.collect())
    }

    fn helpers(&self) -> Option<Vec<Helper>> {
        let helpers = self.proof.edition.helpers.as_ref()?.iter().map(|(id, helper)| Helper {
            id: id.clone(),
            name: helper.name.clone(),
            says: helper.says.clone(),
        });
        Some(helpers.collect())
    }

    fn facts(&self) -> Vec<Fact> {
        let facts = self.places.facts().map(|id| {
            let fact = self.proof.manuscript.facts.get(id);
            let sources = fact.into_iter().flat_map(|fact| &fact.sources);
            Fact {
                id: id.clone(),
                sources: sources.filter_map(|id| self.places.source(id)).collect(),
            }
        });
        facts.collect()
    }

    fn sources(&self) -> Vec<Source> {
        let sources = self.places.sources().filter_map(|id| {
            let source = self.proof.manuscript.sources.get(id)?;
            Some(Source {
                who: source.who.clone(),
                title: source.title.clone(),
                year: source.year.clone(),
                link: source.link.clone(),
            })
        });
        sources.collect()
    }
}
