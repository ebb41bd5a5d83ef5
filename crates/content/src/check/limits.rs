//! How long and how hard a text may be.

use super::Problems;
use crate::passage::{Part, Passage};
use crate::problem::{At, Problem};
use crate::proof::Proof;
use crate::readability::Count;
use crate::source::Limit;

/// The name of the limit that holds for `part` in `rules.toml`, and whether its words are counted.
pub(crate) fn limit_name(part: Part) -> Option<(&'static str, bool)> {
    match part {
        Part::Child => Some(("child", true)),
        Part::GrownUp => Some(("grown-up", true)),
        Part::Detail => Some(("detail", true)),
        Part::AskAnswer => Some(("answer", true)),
        Part::TermChild | Part::DoorChild | Part::Helper => Some(("child", false)),
        Part::AskQuestion => Some(("answer", false)),
        Part::ContentNote
        | Part::CheckQuestion
        | Part::CheckAnswer
        | Part::Feedback
        | Part::Recap
        | Part::TeamQuestion
        | Part::TermGrownUp
        | Part::DoorGrownUp => Some(("grown-up", false)),
        Part::Scene | Part::DoorDetail | Part::AboutText => Some(("detail", false)),
        Part::Title
        | Part::Short
        | Part::Heading
        | Part::TermName
        | Part::DoorQuestion
        | Part::AboutHeading
        | Part::Label => None,
    }
}

/// Words a step, words a sentence, and in English the grade.
pub(super) fn texts_keep_to_the_limits_of_their_layer(proof: &Proof<'_>, problems: &mut Problems) {
    for group in groups(proof) {
        let Some(first) = group.first() else { continue };
        let Some((name, _)) = limit_name(first.part) else { continue };
        let Some(limit) = limit(proof, name) else { continue };
        for passage in &group {
            let count = Count::of(&passage.paragraphs);
            let mut report = |what: String, remedy: &str| {
                problems.push(Problem::error("limits", &passage.at, what, remedy));
            };
            let counts_words = limit_name(passage.part).is_some_and(|(_, counts)| counts);
            if counts_words && count.words > limit.words {
                let what = format!("{} words; the {name} layer has {}", count.words, limit.words);
                report(what, "leave something out, or make two steps of it");
            }
            let (words, sentence) = &count.longest;
            if *words > limit.sentence {
                let what = format!(
                    "a sentence of {words} words, at most {}: “{sentence}”",
                    limit.sentence
                );
                report(what, "make two sentences of it");
            }
        }
        let count =
            Count::of(group.iter().flat_map(|passage| &passage.paragraphs));
        if is_english(proof) && count.grade() > limit.grade {
            let at = At::new(&first.at.file, place_of_all(&group));
            let what = format!("reading grade {:.1}, at most {:.1}", count.grade(), limit.grade);
            problems.push(Problem::error("limits", &at, what, "use shorter words and sentences"));
        }
    }
}

/// Flesch-Kincaid is a formula for English and says nothing of other languages.
pub(super) fn is_english(proof: &Proof<'_>) -> bool {
    proof.edition.language.tag.split('-').next() == Some("en")
}

fn limit(proof: &Proof<'_>, name: &str) -> Option<Limit> {
    let limits = [&proof.edition.language.limits, &proof.manuscript.rules.limits];
    limits.into_iter().find_map(|limits| limits.get(name).copied())
}

/// Texts whose grade is taken together: the check of a stage, its recap, a question and what to say. A grade
/// of a few words alone means nothing.
fn groups<'a>(proof: &'a Proof<'_>) -> Vec<Vec<&'a Passage>> {
    let mut groups: Vec<Vec<&Passage>> = Vec::new();
    for passage in &proof.passages {
        match groups.last_mut() {
            Some(last) if last.last().is_some_and(|last| belong_together(last, passage)) => {
                last.push(passage);
            }
            _ => groups.push(vec![passage]),
        }
    }
    groups
}

fn belong_together(one: &Passage, next: &Passage) -> bool {
    let group = |part| match part {
        Part::CheckQuestion | Part::CheckAnswer | Part::Feedback => 1,
        Part::Recap => 2,
        Part::TeamQuestion => 3,
        Part::AskQuestion | Part::AskAnswer => 4,
        _ => 0,
    };
    one.stage == next.stage
        && one.step == next.step
        && group(one.part) != 0
        && group(one.part) == group(next.part)
}

fn place_of_all(group: &[&Passage]) -> String {
    match group {
        [.., last] if last.part == Part::Recap => "recap".to_owned(),
        [.., last] if last.part == Part::TeamQuestion => "team-questions".to_owned(),
        [.., last] if last.part == Part::Feedback => "check".to_owned(),
        [.., last] => last.at.place.clone(),
        [] => String::new(),
    }
}
