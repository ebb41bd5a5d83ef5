//! The activities: a place in the story, the words they ask for, no word that nobody explains.

use std::collections::BTreeSet;

use story::bundle::Counted;
use time::Date;

use super::Problems;
use crate::check_input::CheckInput;
use crate::content_tree::{ContentTree, file_of};
use crate::markdown::Text;
use crate::passage::{Part, Passage};
use crate::problem::{At, Problem};
use crate::source::{ActivityWords, OutlineActivity};

const RULE: &str = "activity-whole";

/// A step of that name in the stage that it names, and every number it calculates with a fact's.
pub(super) fn every_activity_stands_on_a_step_of_its_stage(
    tree: &ContentTree,
    _today: Date,
    problems: &mut Problems,
) {
    let steps = tree.outline.stages.iter().flat_map(|stage| {
        stage.steps.iter().filter_map(|step| Some((stage.id.as_str(), step.activity.as_deref()?)))
    });
    let steps = steps.collect::<Vec<_>>();
    let mut report = |file: String, place: &str, what: String, remedy: &str| {
        problems.push(Problem::error(RULE, &At::new(file, place), what, remedy));
    };
    for (name, activity) in &tree.activities {
        let file = || format!("{}.toml", file_of(name));
        if let Some(stage) = activity.stage.as_deref()
            && !steps.contains(&(stage, name))
        {
            let what = format!("stage “{stage}” has no step for it");
            report(file(), "stage", what, "add the step to outline.toml, or name its stage");
        }
        for (number, place) in &activity.numbers {
            if tree.number(place).is_none() {
                let what = format!("facts.toml has no number {place}");
                report(file(), number, what, "write <fact>.<number> as it stands in facts.toml");
            }
        }
    }
    for (stage, name) in steps {
        if !tree.activities.contains_key(name) {
            let what = format!("there is no activities/{name}.toml");
            report("outline.toml".into(), &format!("stage {stage}"), what, "write what it needs");
        }
    }
}

/// Every label, saying and card of its outline, and no other.
pub(super) fn an_activity_has_the_words_it_asks_for(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    for (name, outline) in &input.tree.activities {
        let Some(words) = input.content.activities.get(name) else { continue };
        let file = input.file(&file_of(name));
        let mut report = |place: String, what: &str, remedy: &str| {
            problems.push(Problem::error(RULE, &At::new(&file, place), what, remedy));
        };
        for missing in missing(outline, words) {
            report(missing, "it is missing", "write it");
        }
        // The code asks for both by name alone.
        for name in outline.says.iter().filter(|it| outline.labels.contains(it)) {
            report(format!("says {name}"), "a label has the same name", "rename one of them");
        }
        for stranger in strangers(outline, words) {
            report(stranger, "the activity asks for no such words", "take it out, or rename it");
        }
    }
}

fn missing(outline: &OutlineActivity, words: &ActivityWords) -> Vec<String> {
    let is_blank = |text: Option<&Counted>| text.is_none_or(|text| text.trim().is_empty());
    let labels = outline.labels.iter().filter(|it| is_blank(words.labels.get(*it)));
    let says = outline.says.iter().filter(|it| words.says.get(*it).is_none_or(Text::is_empty));
    let mut missing = labels.map(|it| format!("labels {it}")).collect::<Vec<_>>();
    missing.extend(says.map(|it| format!("says {it}")));
    if outline.stage.is_some() && words.try_first.trim().is_empty() {
        missing.push("try-first".to_owned());
    }
    for card in &outline.cards {
        let found = words.cards.get(&card.id);
        if found.is_none_or(|it| it.title.trim().is_empty()) {
            missing.push(format!("{} title", card.id));
        }
    }
    missing
}

fn strangers(outline: &OutlineActivity, words: &ActivityWords) -> Vec<String> {
    let labels = words.labels.keys().filter(|it| !outline.labels.contains(it));
    let says = words.says.keys().filter(|it| !outline.says.contains(it));
    let cards = words.cards.keys().filter(|id| outline.cards.iter().all(|it| it.id != **id));
    let labels = labels.map(|it| format!("labels {it}"));
    labels
        .chain(says.map(|it| format!("says {it}")))
        .chain(cards.map(|it| format!("cards {it}")))
        .collect()
}

/// A word of the glossary stands in an activity only if its step links it, and so explains it, to
/// the same reader. An activity has no links: it is played, and its step is read first.
pub(super) fn hard_words_of_an_activity_are_explained_on_its_step(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    for passage in &input.passages {
        let layers: &[Part] = match passage.part {
            Part::TryFirst | Part::Says | Part::CardChild => &[Part::Child],
            Part::ActivityAbout | Part::CardGrownUp | Part::ActivityLabel | Part::CardTitle => {
                &[Part::Child, Part::GrownUp]
            }
            _ => continue,
        };
        let explained = linked_on_its_step(input, passage, layers);
        let mut told = BTreeSet::new();
        for paragraph in &passage.paragraphs {
            for found in &paragraph.uses {
                if explained.contains(&found.term) || !told.insert(&found.term) {
                    continue;
                }
                let what = format!("“{}” is a hard word", &paragraph.text[found.range.clone()]);
                let remedy =
                    format!("link {} on the activity's step, or use plain words", found.term);
                problems.push(Problem::error("first-use-explained", &passage.at, what, remedy));
            }
        }
    }
}

fn linked_on_its_step<'a>(
    input: &'a CheckInput<'_>,
    passage: &Passage,
    layers: &[Part],
) -> BTreeSet<&'a String> {
    let name = |it: &Passage| it.step.as_ref().map(|(id, _)| id.clone());
    let here = input.passages.iter().filter(|it| {
        layers.contains(&it.part) && it.stage == passage.stage && name(it) == name(passage)
    });
    let paragraphs = here.flat_map(|it| &it.paragraphs);
    paragraphs.flat_map(|it| &it.links).map(|(_, term)| term).collect()
}

#[cfg(test)]
mod tests {
    use crate::example::Example;

    const WORDS: &str = "en/activities/play-waiting.toml";
    const OUTLINE: &str = "activities/play-waiting.toml";

    fn with(file: &str, old: &str, new: &str) -> Example {
        Example::with_an_activity().with(file, old, new)
    }

    #[test]
    fn an_activity_that_is_whole_keeps_every_rule() {
        Example::with_an_activity().keeps_every_rule();
    }

    #[test]
    fn an_activity_has_a_step_and_a_step_its_activity() {
        with(OUTLINE, "stage = \"waiting\"", "stage = \"home\"")
            .breaks("activity-whole", &["stage “home” has no step for it"]);
        Example::with_an_activity().without_file(OUTLINE).without_file(WORDS).breaks(
            "activity-whole",
            &["outline.toml: stage waiting", "no activities/play-waiting"],
        );
    }

    #[test]
    fn what_it_calculates_with_is_known() {
        with(OUTLINE, "F-GROW-01.weeks", "F-GROW-01.years")
            .breaks("activity-whole", &["no number F-GROW-01.years"]);
    }

    #[test]
    fn words_that_it_asks_for_are_there_and_no_others() {
        with(WORDS, "count = \"Count {count}\"", "number = \"Count {count}\"").breaks(
            "activity-whole",
            &["labels count: activity-whole: it is missing", "labels number: "],
        );
        with(OUTLINE, "labels = [\"count\"]", "labels = [\"slow\"]")
            .with(WORDS, "count = \"Count {count}\"", "slow = \"Slow\"")
            .breaks("activity-whole", &["says slow: activity-whole: a label has the same name"]);
        with(WORDS, "try-first = \"Move it.\"", "").breaks("activity-whole", &["try-first"]);
        with(WORDS, "title = \"A rest\"", "").breaks("activity-whole", &["rest title"]);
        with(WORDS, "[cards.rest]", "[cards.nap]")
            .breaks("activity-whole", &["rest title", "cards nap"]);
    }

    #[test]
    fn a_card_rests_on_facts_as_every_text_does() {
        with(WORDS, "It may be slow. {cite:F-GROW-01}", "It may be slow.")
            .breaks("cited", &["says slow"]);
        with(WORDS, "It may be slow. {cite:F-GROW-01}", "It may be slow. {cite:S-14,F-GROW-01}")
            .breaks("two-voices", &["says slow"]);
    }

    #[test]
    fn a_hard_word_is_explained_on_the_step_or_not_used() {
        with(WORDS, "It may be slow.", "A graft may be slow.")
            .breaks("first-use-explained", &["“graft”"]);
    }

    #[test]
    fn what_is_said_to_a_child_is_short() {
        with(WORDS, "It may be slow.", "Occasionally hospitalization necessitates medication.")
            .breaks("limits", &["reading grade"]);
    }
}
