//! Rules for the length and the reading grade of a text.

use super::Problems;
use crate::check_input::CheckInput;
use crate::passage::{Part, Passage};
use crate::problem::{At, Problem};
use crate::readability::Count;
use crate::source::Limit;

/// Entries of a list.
pub(super) const MOST_ENTRIES: usize = 7;

/// The name of the limit that holds for `part` in `rules.toml`, and whether its words are counted.
pub(crate) fn limit_name(part: Part) -> Option<(&'static str, bool)> {
    match part {
        Part::Child => Some(("child", true)),
        Part::GrownUp => Some(("grown-up", true)),
        Part::Detail => Some(("detail", true)),
        Part::AskAnswer => Some(("answer", true)),
        Part::ChildMessage => Some(("child-message", true)),
        Part::MainMessage => Some(("main-message", true)),
        Part::HowToStep => Some(("how-to", true)),
        Part::AlsoAnswered => Some(("also-asked", true)),
        Part::AlsoAsked | Part::AlsoAskTeam => Some(("also-asked", false)),
        Part::TermChild
        | Part::DoorChild
        | Part::Helper
        | Part::TryFirst
        | Part::Says
        | Part::CardChild => Some(("child", false)),
        Part::AskQuestion => Some(("answer", false)),
        Part::ContentNote
        | Part::CheckQuestion
        | Part::CheckAnswer
        | Part::Feedback
        | Part::KeyPoint
        | Part::TeamQuestion
        | Part::TermGrownUp
        | Part::ActivityAbout
        | Part::CardGrownUp
        | Part::Call
        | Part::DoorGrownUp => Some(("grown-up", false)),
        Part::Scene | Part::DoorDetail | Part::AboutText => Some(("detail", false)),
        Part::Title
        | Part::Short
        | Part::Heading
        | Part::TermName
        | Part::DoorQuestion
        | Part::AboutHeading
        | Part::ActivityLabel
        | Part::CardTitle
        | Part::HowToTitle
        | Part::Label => None,
    }
}

/// Words a step, words a sentence, and in English the grade.
pub(super) fn texts_keep_to_the_limits_of_their_layer(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    for group in groups(input) {
        let Some(first) = group.first() else { continue };
        let Some((name, _)) = limit_name(first.part) else { continue };
        let Some(limit) = limit(input, name) else { continue };
        for passage in &group {
            let count = passage.count();
            let mut report = |what: String, remedy: &str| {
                problems.push(Problem::error("limits", &passage.at, what, remedy));
            };
            let counts_words = limit_name(passage.part).is_some_and(|(_, counts)| counts);
            if counts_words && count.words > limit.words {
                let what = format!("{} words; the {name} layer has {}", count.words, limit.words);
                report(what, "leave something out, or make two steps of it");
            }
            if limit.sentences.is_some_and(|most| count.sentences > most) {
                let most = limit.sentences.unwrap_or_default();
                let what = format!("{} sentences; the {name} has {most}", count.sentences);
                report(what, "say what matters most, and leave the rest to what follows");
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
        let paragraphs = group.iter().flat_map(|passage| &passage.paragraphs);
        let count = Count::sum(paragraphs.map(|paragraph| &paragraph.count));
        if is_english(input) && count.grade() > limit.grade {
            let at = At::new(&first.at.file, place_of_all(&group));
            let what = format!("reading grade {:.1}, at most {:.1}", count.grade(), limit.grade);
            problems.push(Problem::error("limits", &at, what, "use shorter words and sentences"));
        }
    }
}

/// More entries than one can keep in mind are a register, which only *About this story* has.
pub(super) fn lists_have_seven_entries_at_most(input: &CheckInput<'_>, problems: &mut Problems) {
    for passage in input.passages.iter().filter(|passage| passage.part != Part::AboutText) {
        for paragraph in &passage.paragraphs {
            let entries = paragraph.text.lines().count();
            if entries > MOST_ENTRIES {
                let what = format!("a list of {entries} entries, at most {MOST_ENTRIES}");
                let remedy = "leave out what matters least, or make two lists of it";
                problems.push(Problem::error("limits", &passage.at, what, remedy));
            }
        }
    }
}

/// Flesch-Kincaid is a formula for English and says nothing of other languages.
pub(super) fn is_english(input: &CheckInput<'_>) -> bool {
    input.content.language.tag.split('-').next() == Some("en")
}

fn limit(input: &CheckInput<'_>, name: &str) -> Option<Limit> {
    let limits = [&input.content.language.limits, &input.tree.rules.limits];
    limits.into_iter().find_map(|limits| limits.get(name).copied())
}

/// Texts whose grade is taken together: the check of a stage, its key points, a question and what to say. A grade
/// of a few words alone means nothing.
fn groups<'a>(input: &'a CheckInput<'_>) -> Vec<Vec<&'a Passage>> {
    let mut groups: Vec<Vec<&Passage>> = Vec::new();
    for passage in &input.passages {
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
        Part::KeyPoint => 2,
        Part::TeamQuestion => 3,
        Part::AskQuestion | Part::AskAnswer => 4,
        Part::TryFirst | Part::Says | Part::CardChild => 5,
        Part::ActivityAbout | Part::CardGrownUp => 6,
        Part::HowToStep => 7,
        Part::AlsoAnswered => 8,
        Part::Call => 9,
        _ => 0,
    };
    let step = |it: &Passage| it.step.as_ref().map(|(id, _)| id.clone());
    one.stage == next.stage
        && step(one) == step(next)
        && group(one.part) != 0
        && group(one.part) == group(next.part)
}

fn group_of_activity(part: Part) -> bool {
    matches!(
        part,
        Part::TryFirst | Part::Says | Part::CardChild | Part::ActivityAbout | Part::CardGrownUp
    )
}

fn place_of_all(group: &[&Passage]) -> String {
    match group {
        [.., last] if last.part == Part::KeyPoint => "key-points".to_owned(),
        [.., last] if last.part == Part::TeamQuestion => "team-questions".to_owned(),
        [.., last] if last.part == Part::Feedback => "check".to_owned(),
        [first, ..] if first.part == Part::Call => format!("all from {} on", first.at.place),
        [.., last] if group_of_activity(last.part) => "all it says together".to_owned(),
        [.., last] => last.at.place.clone(),
        [] => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, GLOSSARY, STAGE};

    fn with(old: &str, new: &str) -> Example {
        Example::whole().with(STAGE, old, new)
    }

    #[test]
    fn a_step_has_so_many_words_and_no_more() {
        with("You may be tired.", &["You may be tired."; 10].join(" ")).keeps_every_rule();
        with("You may be tired.", &["You may be tired."; 11].join(" "))
            .breaks("limits", &["tired-days child", "44 words; the child layer has 40"]);
    }

    #[test]
    fn a_sentence_has_so_many_words_and_no_more() {
        let twelve = "You may be a bit more sad on a wet day now.";
        with("You may be tired.", twelve).keeps_every_rule();
        with("You may be tired.", &twelve.replace("now", "or so"))
            .breaks("limits", &["a sentence of 13 words"]);
    }

    #[test]
    fn a_child_is_spoken_to_in_short_words() {
        with("You may be tired.", "Medication occasionally necessitates hospitalization.")
            .breaks("limits", &["tired-days child", "reading grade"]);
    }

    #[test]
    fn a_word_of_the_glossary_counts_as_a_plain_word() {
        let hard = "cardiopulmonary rehabilitation";
        let example = with(
            "You may be tired.",
            &format!("You may need [{hard}](term:graft), given cells. Or {hard}."),
        );
        example.with(GLOSSARY, "[\"new graft\"]", &format!("[\"{hard}\"]")).keeps_every_rule();
    }

    #[test]
    fn the_check_is_graded_as_one_text() {
        with("It may need time.", "A complication.").keeps_every_rule();
        with(
            "It may need time.",
            "Unfortunate complications necessitating interdisciplinary hospitalization.",
        )
        .breaks("limits", &[": check: ", "reading grade"]);
    }

    #[test]
    fn a_list_has_so_many_entries_and_no_more() {
        let entry = "- Some need more.";
        with(entry, &[entry; 6].join("\n")).keeps_every_rule();
        with(entry, &[entry; 7].join("\n")).breaks("limits", &["a list of 8 entries"]);
    }

    #[test]
    fn other_languages_have_no_grade_and_may_have_their_own_limits() {
        let hard = with("You may be tired.", "You may need hospitalization.");
        hard.in_language("de").keeps_every_rule();
        let limits = "[limits.child]\nwords = 9\nsentence = 5\ngrade = 0.0\n";
        let language = "[word-list]\n";
        let narrow =
            Example::whole().with("en/language.toml", language, &format!("{limits}{language}"));
        assert!(narrow.errors().iter().any(|line| line.contains("the child layer has 9")));
    }
}
