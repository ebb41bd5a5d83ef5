//! Which facts a stage rests on, and when somebody last looked at them.

use crate::project;
use anyhow::Context;
use std::collections::BTreeMap;
use std::fs;
use story::bundle::{Block, Bundle, HeadedText, Prose, Stage};

/// The day of each fact by its id, from `content/facts.toml`: bundles do not carry it.
#[derive(Default)]
pub(super) struct FactDays(BTreeMap<String, String>);

impl FactDays {
    /// Reads the file.
    pub(super) fn read() -> anyhow::Result<Self> {
        let text = fs::read_to_string(project::root().join("content/facts.toml"))?;
        let facts: toml::Table = text.parse().context("content/facts.toml")?;
        let day = |fact: &toml::Value| Some(fact.get("reviewed")?.as_datetime()?.to_string());
        Ok(Self(facts.into_iter().filter_map(|(id, it)| Some((id, day(&it)?))).collect()))
    }

    /// The oldest day of these facts: since then somebody has looked at each of them.
    pub(super) fn oldest(&self, bundle: &Bundle, facts: &[u16]) -> Option<&str> {
        let facts = facts.iter().filter_map(|it| bundle.facts.get(usize::from(*it)));
        facts.filter_map(|it| self.0.get(&it.id)).min().map(String::as_str)
    }
}

/// The facts that the texts of a stage rest on, each once, in the order in which they are first cited.
pub(super) fn facts_of(stage: &Stage) -> Vec<u16> {
    let of = |prose: &Prose| prose.iter().flat_map(Block::cites).copied().collect::<Vec<_>>();
    let of_headed =
        |texts: &[HeadedText]| texts.iter().flat_map(|it| of(&it.text)).collect::<Vec<_>>();
    let mut cited = [&stage.child_message, &stage.main_message, &stage.key_points].map(of).concat();
    for step in &stage.steps {
        cited.extend([&step.child, &step.grown_up, &step.detail].map(of).concat());
        cited.extend(step.if_they_ask.iter().flat_map(|it| of(&it.answer)));
        cited.extend([&step.how_to, &step.call].map(|it| of_headed(it)).concat());
        cited.extend(&step.activity_cites);
    }
    cited.extend(stage.check.answers.iter().flat_map(|it| of(&it.feedback)));
    cited.extend(stage.also_asked.iter().flat_map(|it| of(&it.answer)));
    let mut once = Vec::new();
    for fact in cited {
        if !once.contains(&fact) {
            once.push(fact);
        }
    }
    once
}

/// The sources of these facts, each once.
pub(super) fn sources_of(bundle: &Bundle, facts: &[u16]) -> Vec<u16> {
    let mut sources = Vec::new();
    for fact in facts.iter().filter_map(|it| bundle.facts.get(usize::from(*it))) {
        for source in &fact.sources {
            if !sources.contains(source) {
                sources.push(*source);
            }
        }
    }
    sources
}
