//! Paragraphs and lists of a step's layers can be named for good, and by the same name in every
//! language.

use std::collections::BTreeSet;

use time::Date;

use super::Problems;
use crate::check_input::CheckInput;
use crate::content_tree::ContentTree;
use crate::markdown::Block;
use crate::passage::Part;
use crate::problem::{At, Problem};

/// How many of a passage's words a problem quotes, enough to find it.
const OPENING_WORDS: usize = 6;

/// Two passages of a layer are never called the same, and an id stands only where it is used.
pub(super) fn a_passage_is_named_once(input: &CheckInput<'_>, problems: &mut Problems) {
    for passage in &input.passages {
        let is_layer = matches!(
            passage.part,
            Part::Child | Part::ChildMessage | Part::GrownUp | Part::Detail | Part::AskAnswer
        );
        let mut taken = BTreeSet::new();
        for paragraph in &passage.paragraphs {
            let (what, remedy) = if is_layer && !taken.insert(&paragraph.id) {
                (format!("two passages are called {{id:{}}}", paragraph.id), "call one otherwise")
            } else if !is_layer && paragraph.is_named {
                (
                    "an {id:…} means nothing here".to_owned(),
                    "take it out: steps and the message to the child alone have passages",
                )
            } else {
                continue;
            };
            problems.push(Problem::error("passages", &passage.at, what, remedy));
        }
    }
}

/// Until a passage carries its id, it is drawn from its words and goes with them.
pub(super) fn a_passage_carries_its_id(input: &CheckInput<'_>, problems: &mut Problems) {
    for (stage, words) in &input.content.stages {
        let blocks = words.layers().into_values().flat_map(|text| &text.blocks);
        let unnamed = blocks.filter(|block| block.id.is_none()).count();
        if unnamed > 0 {
            let what = format!("{unnamed} passages carry no {{id:…}}");
            let remedy = "run `cargo xtask content --name-passages`, so that a family's question \
                          about one stays when its words change";
            let at = At::new(input.stage_file(stage), "steps");
            problems.push(Problem::warning("passages", &at, what, remedy));
        }
    }
}

/// A step says the same in every language: the passages of each layer are those of the original,
/// in its order.
pub(super) fn languages_have_the_same_passages(
    tree: &ContentTree,
    _: Date,
    problems: &mut Problems,
) {
    let Some(original) = tree.original() else { return };
    for language in tree.languages.iter().filter(|it| it.folder != original.folder) {
        for (stage, words) in &language.stages {
            let file = format!("{}/stages/{stage}.toml", language.folder);
            let Some(theirs) = original.stages.get(stage) else { continue };
            let theirs = theirs.layers();
            for (place, ours) in words.layers() {
                let Some(theirs) = theirs.get(&place) else { continue };
                let at = At::new(&file, place);
                compare(&at, &ours.blocks, &theirs.blocks, &original.folder, problems);
            }
        }
    }
}

/// Reports the passages that `ours` lacks or has beyond `theirs`, or that stand in another order.
fn compare(at: &At, ours: &[Block], theirs: &[Block], original: &str, problems: &mut Problems) {
    let mut report =
        |what: String, remedy: String| problems.push(Problem::error("passages", at, what, remedy));
    let has = |blocks: &[Block], block: &Block| blocks.iter().any(|it| it.id() == block.id());
    for block in theirs.iter().filter(|block| !has(ours, block)) {
        let (id, opening) = (block.id(), opening(block));
        let what = format!("the passage {id} of {original} is missing: “{opening} …”");
        let remedy = if block.id.is_some() {
            format!("translate it, and end it with {{id:{id}}}")
        } else {
            format!("name the passages of {original} first: `cargo xtask content --name-passages`")
        };
        report(what, remedy);
    }
    for block in ours.iter().filter(|block| !has(theirs, block)) {
        let what = format!("{original} has no passage {}: “{} …”", block.id(), opening(block));
        let remedy = format!("give it the {{id:…}} that it has in {original}, or take it out");
        report(what, remedy);
    }
    let order = |blocks: &[Block], others: &[Block]| {
        let known = blocks.iter().filter(|block| has(others, block));
        known.map(Block::id).collect::<Vec<_>>()
    };
    let wanted = order(theirs, ours);
    if order(ours, theirs) != wanted {
        report(
            "the passages stand in another order".to_owned(),
            format!("put them in the order of {original}: {}", wanted.join(", ")),
        );
    }
    let other_kind = ours
        .iter()
        .find(|block| theirs.iter().any(|it| it.id() == block.id() && it.is_list != block.is_list));
    if let Some(block) = other_kind {
        report(
            format!(
                "the passage {} is a list in one language and a paragraph in another",
                block.id()
            ),
            format!("make it what it is in {original}"),
        );
    }
}

/// The words that a passage begins with.
fn opening(block: &Block) -> String {
    let words = block.words();
    words.split_whitespace().take(OPENING_WORDS).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, STAGE};

    const GERMAN: &str = "de/stages/waiting.toml";
    const SEEDS: &str = "The new cells are in your bones. They may need time. {cite:F-GROW-01}";

    fn with(text: &str) -> Example {
        Example::whole().with(STAGE, SEEDS, text)
    }

    #[test]
    fn two_passages_of_a_layer_are_not_called_the_same() {
        let twice = "A cell grows. {cite:F-GROW-01} {id:seed}\\n\\nThe cells are in your bones. They may need time. {cite:F-GROW-01} {id:seed}";
        with(twice).breaks("passages", &[STAGE, "small-seeds child", "{id:seed}"]);
    }

    #[test]
    fn an_id_in_a_text_that_is_no_layer_is_noticed() {
        Example::whole()
            .with("en/about.toml", "{cite:S-14}", "{cite:S-14} {id:house}")
            .breaks("passages", &["en/about.toml", "means nothing here"]);
    }

    #[test]
    fn a_stage_whose_passages_carry_no_id_is_worth_a_look() {
        let warned = |example: &Example| {
            let problems = example.compiled().problems;
            problems.iter().any(|it| it.rule == "passages" && it.at.file == STAGE && !it.is_error())
        };
        assert!(warned(&Example::whole()));
        assert!(!warned(&Example::whole().with_passages_named()));
    }

    #[test]
    fn a_translation_with_the_ids_of_the_original_keeps_every_rule() {
        let example = Example::whole().with_passages_named().translated("de");
        example.with(GERMAN, "They may need time.", "They may.").keeps_every_rule();
    }

    #[test]
    fn a_translation_whose_original_has_no_ids_is_told_to_name_them() {
        Example::whole()
            .translated("de")
            .with(GERMAN, "They may need time.", "They may.")
            .breaks("passages", &[GERMAN, "small-seeds child", "name the passages of en first"]);
    }

    #[test]
    fn a_passage_that_only_one_language_has_is_noticed() {
        let example = Example::whole().with_passages_named().translated("de");
        let more = "child = \"A cell may grow. {cite:F-GROW-01} {id:more}\\n\\nThe new cells";
        let cells = "child = \"The new cells";
        example
            .clone()
            .with(GERMAN, cells, more)
            .breaks("passages", &[GERMAN, "small-seeds child", "en has no passage more"]);
        example.with(STAGE, cells, more).breaks(
            "passages",
            &[GERMAN, "the passage more of en is missing: “A cell may grow. …”", "{id:more}"],
        );
    }

    #[test]
    fn a_list_that_became_a_paragraph_is_noticed() {
        Example::whole()
            .with_passages_named()
            .translated("de")
            .with(GERMAN, "- It often", "It often")
            .with(GERMAN, "\n- Some need", "\nSome need")
            .breaks("passages", &[GERMAN, "small-seeds grown-up", "a list in one language"]);
    }

    #[test]
    fn passages_in_another_order_are_noticed() {
        let two = "child = \"One cell. {cite:F-GROW-01} {id:one}\\n\\nMore cells. {cite:F-GROW-01} {id:more}\\n\\nThe";
        let turned = "child = \"More cells. {cite:F-GROW-01} {id:more}\\n\\nOne cell. {cite:F-GROW-01} {id:one}\\n\\nThe";
        Example::whole()
            .with(STAGE, "child = \"The", two)
            .with_passages_named()
            .translated("de")
            .with(GERMAN, two, turned)
            .breaks("passages", &[GERMAN, "small-seeds child", "another order", "one, more"]);
    }
}
