//! Rules for the beats of a child's line: what a picture book shows at a time.

use std::collections::BTreeMap;
use std::ops::Range;

use time::Date;

use super::Problems;
use crate::check_input::CheckInput;
use crate::content_tree::ContentTree;
use crate::markdown::Text;
use crate::passage::{Paragraph, Part, Passage};
use crate::problem::{At, Problem};
use crate::readability::counted_sentences;

const RULE: &str = "beats";

/// Three at most, of few words, and none begins within a sentence.
pub(super) fn a_beat_is_as_long_as_one_picture(input: &CheckInput<'_>, problems: &mut Problems) {
    let limits = input.tree.rules.beats.get(&input.content.folder).copied().unwrap_or_default();
    for passage in input.passages.iter().filter(|passage| passage.part == Part::Child) {
        let mut report = |what: String, remedy: &str| {
            problems.push(Problem::error(RULE, &passage.at, what, remedy));
        };
        let beats = passage.paragraphs.iter().flat_map(beats).collect::<Vec<_>>();
        if let Some(most) = limits.most.filter(|most| beats.len() > *most) {
            let what = format!("{} beats, at most {most}", beats.len());
            report(what, "take a {beat} out, or say less");
        }
        for Beat { text, sentences, words, is_whole } in &beats {
            if !is_whole {
                let what = format!("a beat begins within a sentence: “{text}”");
                report(what, "put the {beat} between two sentences");
            }
            if let Some(most) = limits.sentences.filter(|most| sentences > most) {
                let what = format!("a beat of {sentences} sentences, at most {most}: “{text}”");
                report(what, "join two of them, put a {beat} between, or say less");
            }
            if let Some(most) = limits.words.filter(|most| words > most) {
                let what = format!("a beat of {words} words, at most {most}: “{text}”");
                report(what, "put a {beat} between its sentences, or say less");
            }
        }
    }
}

/// A beat is a group of sentences to the child, and means nothing elsewhere.
pub(super) fn beats_stand_in_a_line_to_a_child(input: &CheckInput<'_>, problems: &mut Problems) {
    for passage in &input.passages {
        let can_have =
            |paragraph: &Paragraph| passage.part == Part::Child && !paragraph.text.contains('\n');
        if passage.paragraphs.iter().any(|it| !it.beats.is_empty() && !can_have(it)) {
            let remedy = "take it out: only a paragraph of a step's child's line has beats";
            problems.push(Problem::error(RULE, &passage.at, "a {beat} means nothing here", remedy));
        }
    }
}

/// Pictures are drawn for the beats, and are the same in every language.
pub(super) fn languages_have_the_same_beats(tree: &ContentTree, _: Date, problems: &mut Problems) {
    let Some(original) = tree.original() else { return };
    for language in tree.languages.iter().filter(|it| it.folder != original.folder) {
        for (stage, words) in &language.stages {
            let theirs = original.stages.get(stage).map(|it| &it.steps);
            let theirs = theirs.into_iter().flatten().map(|(step, it)| (step, number(&it.child)));
            let theirs = theirs.collect::<BTreeMap<_, _>>();
            for (step, words) in &words.steps {
                let ours = number(&words.child);
                let Some(theirs) = theirs.get(step).filter(|theirs| **theirs != ours) else {
                    continue;
                };
                let at = At::new(
                    format!("{}/stages/{stage}.toml", language.folder),
                    format!("{step} child"),
                );
                let what = format!("{ours} beats; {} has {theirs}", original.folder);
                let remedy = "put a {beat} where the original has one, by what is said there";
                problems.push(Problem::error(RULE, &at, what, remedy));
            }
        }
    }
}

/// How many beats a child's line has, in one paragraph.
pub(super) fn number(text: &Text) -> usize {
    let spans = text.blocks.iter().flat_map(|block| &block.lines).flatten();
    1 + spans.filter(|span| span.begins_beat).count()
}

/// One beat, counted.
struct Beat<'a> {
    text: &'a str,
    sentences: usize,
    words: usize,
    /// Whether it begins where a sentence does.
    is_whole: bool,
}

fn beats(paragraph: &Paragraph) -> Vec<Beat<'_>> {
    let sentences = counted_sentences(paragraph);
    let beat = |range: Range<usize>| {
        let within = sentences.iter().filter(|(sentence, _)| range.contains(&sentence.start));
        Beat {
            text: paragraph.text[range.clone()].trim(),
            sentences: within.clone().count(),
            words: within.map(|(_, words)| words).sum(),
            is_whole: range.start == 0
                || sentences.iter().any(|(sentence, _)| sentence.start == range.start),
        }
    };
    paragraph.beats().map(beat).collect()
}

/// The beats that a passage has, for the report.
pub(crate) fn count(passage: &Passage) -> usize {
    passage.paragraphs.iter().map(|paragraph| paragraph.beats().count()).sum()
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, STAGE};

    const GERMAN: &str = "de/stages/waiting.toml";
    const SEEDS: &str = "The new cells are in your bones. They may need time.";

    /// The line to the child, with as many descriptions of its picture as it has beats.
    fn with(text: &str) -> Example {
        let beats = 1 + text.matches("{beat} ").count();
        described(Example::whole().with(STAGE, SEEDS, text), STAGE, beats)
    }

    fn described(example: Example, file: &str, beats: usize) -> Example {
        let descriptions = vec!["\"Seeds lie in rows.\""; beats].join(", ");
        example.with(file, "[\"Seeds lie in rows.\"]", &format!("[{descriptions}]"))
    }

    /// The same with a limit switched on.
    fn with_limit(limit: &str, text: &str) -> Example {
        with(text).with("rules.toml", "[beats.en]", &format!("[beats.en]\n{limit}"))
    }

    #[test]
    fn a_line_has_three_beats_and_no_more() {
        with("The new cells are in your bones. {beat} They may. {beat} They may need time.")
            .keeps_every_rule();
        with("The new cells are in your bones. {beat} One. {beat} Two. {beat} They may need time.")
            .breaks("beats", &["small-seeds child", "4 beats, at most 3"]);
    }

    #[test]
    fn a_beat_has_two_sentences_and_so_many_words() {
        let three = "The cells are in your bones. They may grow. They rest.";
        with(three).keeps_every_rule();
        with_limit("sentences = 2", three)
            .breaks("beats", &["a beat of 3 sentences, at most 2", "They rest."]);
        let twelve = "You may be a bit more sad on a wet day now.";
        let twice = format!("{twelve} {twelve}");
        with_limit("words = 24", &twice).keeps_every_rule();
        with_limit("words = 23", &twice).breaks("beats", &["a beat of 24 words, at most 23"]);
    }

    #[test]
    fn a_beat_begins_with_a_sentence() {
        with("The new cells {beat} are in your bones. They may need time.")
            .breaks("beats", &["within a sentence: “are in your bones."]);
    }

    #[test]
    fn a_beat_elsewhere_is_noticed() {
        Example::whole()
            .with(STAGE, "Many of us are tired.", "Many are. {beat} Often.")
            .breaks("beats", &["tired-days grown-up", "means nothing here"]);
        with("- The cells are in your bones. {beat} They may.\\n- Good.")
            .breaks("beats", &["small-seeds child", "means nothing here"]);
    }

    #[test]
    fn a_beat_stands_between_two_sentences() {
        let refused = [
            ("{beat} The cells are in your bones.", 2),
            ("The cells are in your bones. {beat}", 1),
            ("The cells are in your bones. {beat} {beat} They may.", 2),
        ];
        for (text, beats) in refused {
            let example = Example::whole().with(STAGE, SEEDS, text);
            described(example, STAGE, beats)
                .breaks("marks", &["small-seeds child", "a {beat} has nothing"]);
        }
    }

    #[test]
    fn a_translation_has_the_beats_of_the_original() {
        let example = Example::whole().with_passages_named().translated("de");
        let part = |example: Example, file| {
            described(example.with(file, "bones. They", "bones. {beat} They"), file, 2)
        };
        let parted = |file| part(example.clone(), file);
        part(parted(STAGE), GERMAN).keeps_every_rule();
        parted(STAGE).breaks("beats", &[GERMAN, "small-seeds child", "1 beats; en has 2"]);
    }
}
