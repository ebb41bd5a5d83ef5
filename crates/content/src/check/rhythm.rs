//! Rules for how a child's line sounds: sentences that carry each other, and no row of the same.

use super::Problems;
use super::cites::beginning;
use crate::check_input::CheckInput;
use crate::problem::{At, Problem};
use crate::rhythm::Rhythm;
use crate::source::RhythmRules;

const RULE: &str = "rhythm";

/// The mean length of sentences, and the share that is joined, over a stage.
pub(super) fn a_stage_is_told_in_sentences_that_go_on(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    let Some(rules) = input.tree.rules.rhythm.get(&input.content.folder) else { return };
    for stage in &input.tree.outline.stages {
        let rhythm = Rhythm::of_stage(input, &stage.id, rules);
        if rhythm.sentences.is_empty() {
            continue;
        }
        let at = At::new(input.stage_file(&stage.id), "all child's lines");
        let mut report = |what: String, remedy: &str| {
            problems.push(Problem::error(RULE, &at, what, remedy));
        };
        let mean = rhythm.mean();
        if let Some((least, most)) =
            rules.mean.filter(|(least, most)| !(*least..=*most).contains(&mean))
        {
            let what = format!("sentences have {mean:.1} words on average, not {least} to {most}");
            report(what, "join short sentences with and, but, because, when, or part long ones");
        }
        let joined = rhythm.joined_share();
        if let Some(least) = rules.joined.filter(|least| joined < *least) {
            let what = format!(
                "{:.0} in 100 sentences have a joining word, at least {:.0}",
                joined * 100.0,
                least * 100.0
            );
            report(what, "say what belongs together in one sentence: and, but, so, because, when");
        }
    }
}

/// No sentences in a row that begin with the same word, and no row of short ones, within a line.
pub(super) fn a_line_is_no_row_of_the_same(input: &CheckInput<'_>, problems: &mut Problems) {
    let Some(rules) = input.tree.rules.rhythm.get(&input.content.folder) else { return };
    for (at, rhythm) in Rhythm::lines(input, rules) {
        for run in rhythm.same_beginnings(rules) {
            let what = format!(
                "{} sentences in a row begin with “{}”",
                run.len(),
                run.first().map_or("", |it| it.first_word.as_str())
            );
            problems.push(Problem::error(RULE, at, what, "begin one of them otherwise"));
        }
        for run in rhythm.short_runs(rules) {
            let RhythmRules { short, .. } = rules;
            let what = format!(
                "{} sentences of {short} words or fewer in a row, from “{}”",
                run.len(),
                run.first().map_or_else(String::new, |it| beginning(&it.text)),
            );
            problems.push(Problem::error(RULE, at, what, "join two of them"));
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, STAGE};

    /// The example with a limit switched on, and with this child's line.
    fn with(limit: &str, line: &str) -> Example {
        Example::whole().with("rules.toml", "[rhythm.en]", &format!("[rhythm.en]\n{limit}")).with(
            STAGE,
            "You may be tired.",
            line,
        )
    }

    #[test]
    fn the_sentences_of_a_stage_have_so_many_words_on_average() {
        // The example's stages have 4.7.
        with("mean = [3.0, 5.0]", "You may be tired.").keeps_every_rule();
        with("mean = [3.0, 4.0]", "You may be tired.")
            .breaks("rhythm", &[STAGE, "4.7 words on average, not 3 to 4"]);
    }

    #[test]
    fn a_share_of_the_sentences_is_joined() {
        with("joined = 0.1", "You may be tired.").breaks("rhythm", &[STAGE, "0 in 100"]);
        let all = super::super::STAGES.iter().fold(
            Example::whole().with("rules.toml", "[rhythm.en]", "[rhythm.en]\njoined = 0.1"),
            |example, stage| {
                let file = format!("en/stages/{stage}.toml");
                example.with(&file, "You may be tired.", "You may be tired and sad.")
            },
        );
        all.keeps_every_rule();
    }

    #[test]
    fn no_three_sentences_in_a_row_begin_alike() {
        let limit = "same-beginning = 2";
        with(limit, "You may rest. You may. Now rest. You may rest.").keeps_every_rule();
        with(limit, "You may rest. You may. You may rest.")
            .breaks("rhythm", &["tired-days child", "3 sentences in a row begin with “you”"]);
    }

    #[test]
    fn no_row_of_short_sentences() {
        let limit = "short-in-a-row = 3";
        with(limit, "You may rest. Rest now. Good. You may sleep as long as you want. Now rest.")
            .keeps_every_rule();
        with(limit, "You may rest. Rest now. Good. Sleep well.")
            .breaks("rhythm", &["tired-days child", "4 sentences of 6 words", "“You may rest.”"]);
    }
}
