//! Rule for terms that no text links, and facts that no text cites.

use std::collections::BTreeSet;

use super::Problems;
use crate::check_input::CheckInput;
use crate::problem::{At, Problem};

/// Terms that no text links, facts that no text cites.
pub(super) fn what_nobody_meets_is_worth_a_look(input: &CheckInput<'_>, problems: &mut Problems) {
    let paragraphs = || input.passages.iter().flat_map(|passage| &passage.paragraphs);
    let linked = paragraphs().flat_map(|paragraph| &paragraph.links).map(|(_, term)| term);
    let linked = linked.collect::<BTreeSet<_>>();
    for id in input.content.glossary.iter().flat_map(|glossary| glossary.keys()) {
        if !linked.contains(id) {
            let at = At::new(input.file("glossary"), id);
            let remedy = "link it where it is spoken of, or leave it for those who look it up";
            problems.push(Problem::warning("unused", &at, "no text links it", remedy));
        }
    }
    let cited = paragraphs().flat_map(|paragraph| &paragraph.cites).collect::<BTreeSet<_>>();
    let facts = input.tree.facts.iter().filter(|(id, _)| !cited.contains(id));
    let facts = facts.filter(|(_, fact)| fact.replaced_by.is_none());
    let uncited = facts.map(|(id, _)| id.as_str()).collect::<Vec<_>>();
    if !uncited.is_empty() {
        let what = format!("{} cites none of: {}", input.content.folder, uncited.join(" "));
        let at = At::new("facts.toml", "—");
        problems.push(Problem::warning(
            "unused",
            &at,
            what,
            "cite them where they are told, or leave them",
        ));
    }
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, GLOSSARY};
    use crate::problem::Severity;

    #[test]
    fn what_nobody_meets_is_a_warning() {
        let term = "[lonely]\nterm = \"lonely\"\nexplained-by = [\"x\"]\nchild = \"On its own. {cite:F-GROW-01}\"\ngrown-up = \"On its own. {cite:F-GROW-01}\"\n[graft]";
        let fact = "[F-GROW-02]\nsources = [\"study\"]\nreviewed = 2026-11-22\n[F-GROW-01]";
        let example = Example::whole().with(GLOSSARY, "[graft]", term).with(
            "facts.toml",
            "[F-GROW-01]",
            fact,
        );
        example.keeps_every_rule();
        let problems = example.compiled().problems;
        let warned = |text: &str| {
            problems.iter().any(|problem| {
                problem.severity == Severity::Warning && problem.to_string().contains(text)
            })
        };
        assert!(warned("glossary.toml: lonely") && warned("F-GROW-02"), "{problems:?}");
    }
}
