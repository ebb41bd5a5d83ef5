//! The emergency list: every line once, in its tier, with its words, and shown.

use std::collections::BTreeSet;

use time::Date;

use super::Problems;
use crate::check_input::CheckInput;
use crate::content_tree::{ContentTree, file_of};
use crate::markdown::Text;
use crate::problem::{At, Problem};

const RULE: &str = "emergency-list";
const FILE: &str = "emergency.toml";

/// A reader in a hurry reads from the top.
pub(super) fn lines_stand_most_urgent_first_and_rest_on_facts(
    tree: &ContentTree,
    _: Date,
    problems: &mut Problems,
) {
    let list = &tree.emergency;
    let mut report = |place: &str, what: String, remedy: &str| {
        problems.push(Problem::error(RULE, &At::new(FILE, place), what, remedy));
    };
    let mut ids = BTreeSet::new();
    let mut above = 1;
    for line in &list.lines {
        if !ids.insert(&line.id) {
            let remedy = "call one otherwise, or take it out: a line stands once";
            report(&line.id, "another line has this id".to_owned(), remedy);
        }
        if list.tier_of(line).is_none() {
            let what = format!("there is no tier {}", line.tier);
            report(&line.id, what, "name a tier, 1 for the most urgent");
        }
        if line.tier < above {
            let what = format!("it is of tier {} and stands below one of tier {above}", line.tier);
            report(&line.id, what, "move it up to the lines of its tier");
        }
        above = line.tier.max(above);
        if line.facts.is_empty() {
            report(&line.id, "it cites nothing".to_owned(), "name the facts it rests on");
        }
    }
    for (index, _) in list.tiers.iter().enumerate().filter(|(_, tier)| tier.facts.is_empty()) {
        let place = format!("tier {}", index + 1);
        report(&place, "it cites nothing".to_owned(), "name the facts it rests on");
    }
}

/// By a step, at the moment at which a family needs it. The screen shows all of them.
pub(super) fn every_line_is_shown_and_every_shown_line_is_there(
    tree: &ContentTree,
    _: Date,
    problems: &mut Problems,
) {
    let steps = tree.outline.stages.iter().flat_map(|stage| {
        stage.steps.iter().map(move |step| (format!("stage {} step {}", stage.id, step.id), step))
    });
    let mut shown = BTreeSet::new();
    for (place, step) in steps {
        for id in &step.call {
            shown.insert(id);
            if tree.emergency.line(id).is_none() {
                let what = format!("{FILE} has no line “{id}”");
                let at = At::new("outline.toml", &place);
                problems.push(Problem::error(RULE, &at, what, "name a line that it has"));
            }
        }
    }
    for line in tree.emergency.lines.iter().filter(|line| !shown.contains(&line.id)) {
        problems.push(Problem::error(
            RULE,
            &At::new(FILE, &line.id),
            "no step shows this line",
            "name it in the `call` of a step in outline.toml",
        ));
    }
}

/// The same sign is never told to be more or less urgent in two places.
pub(super) fn a_card_stands_in_the_tier_of_its_line(
    tree: &ContentTree,
    _: Date,
    problems: &mut Problems,
) {
    for (name, activity) in &tree.activities {
        let is_tier = |group: &String| tree.emergency.tiers.iter().any(|it| it.group == *group);
        for tier in activity.tiers.iter().filter(|tier| !is_tier(tier)) {
            let at = At::new(format!("{}.toml", file_of(name)), "tiers");
            let what = format!("{FILE} has no tier “{tier}”");
            problems.push(Problem::error(RULE, &at, what, "name the `group` of a tier"));
        }
        for card in &activity.cards {
            let Some(id) = &card.call else { continue };
            let line = tree.emergency.line(id);
            let tier = line.and_then(|line| tree.emergency.tier_of(line));
            let (what, remedy) = match (line, tier) {
                (None, _) => {
                    (format!("{FILE} has no line “{id}”"), "name a line that it has".to_owned())
                }
                (Some(line), Some(tier)) if tier.group != card.group => (
                    format!("“{id}” is shown as “{}”, and is of tier {}", card.group, line.tier),
                    format!("write group = \"{}\"", tier.group),
                ),
                _ => continue,
            };
            let at = At::new(format!("{}.toml", file_of(name)), &card.id);
            problems.push(Problem::error(RULE, &at, what, remedy));
        }
    }
}

/// Every line, tier and thing to say, and no other; a card that shows a line has no words beside it.
pub(super) fn every_line_has_words(input: &CheckInput<'_>, problems: &mut Problems) {
    let Some(words) = &input.content.emergency else { return };
    let list = &input.tree.emergency;
    let file = input.file("emergency");
    let mut report = |file: &str, place: &str, what: &str, remedy: &str| {
        problems.push(Problem::error(RULE, &At::new(file, place), what, remedy));
    };
    for line in &list.lines {
        if words.lines.get(&line.id).is_none_or(|it| it.sign.is_empty()) {
            report(&file, &format!("{} sign", line.id), "it is missing", "write it");
        }
    }
    for id in words.lines.keys().filter(|id| list.line(id).is_none()) {
        let remedy = "take it out, or add the line to emergency.toml";
        report(&file, id, "emergency.toml has no such line", remedy);
    }
    if words.tiers.len() != list.tiers.len() {
        let what =
            format!("there are {}; emergency.toml has {}", words.tiers.len(), list.tiers.len());
        report(&file, "tiers", &what, "write each tier, most urgent first");
    }
    let is_blank = |text: &str| text.trim().is_empty();
    let tiers = words.tiers.iter().any(|it| is_blank(&it.heading) || it.text.is_empty());
    let says = words.telephone.says.is_empty() || words.telephone.says.iter().any(Text::is_empty);
    let parts = [
        ("say-first", words.say_first.is_empty()),
        ("donor", is_blank(&words.donor)),
        ("tiers", tiers),
        ("telephone", says || is_blank(&words.telephone.heading)),
    ];
    for (part, _) in parts.into_iter().filter(|(_, is_missing)| *is_missing) {
        report(&file, part, "it is empty", "write it");
    }
    for (name, activity) in &input.tree.activities {
        let Some(words) = input.content.activities.get(name) else { continue };
        for card in activity.cards.iter().filter(|card| card.call.is_some()) {
            if words.cards.get(&card.id).is_some_and(|it| !it.grown_up.is_empty()) {
                let place = format!("{} grown-up", card.id);
                let what = "the emergency list answers this card";
                report(&input.file(&file_of(name)), &place, what, "take these words out");
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::example::Example;

    const LIST: &str = "emergency.toml";
    const WORDS: &str = "en/emergency.toml";
    const CARDS: &str = "activities/play-waiting.toml";
    const CARD: &str = "group = \"now\"";

    fn with(file: &str, old: &str, new: &str) -> Example {
        Example::whole().with(file, old, new)
    }

    #[test]
    fn lines_stand_once_and_most_urgent_first() {
        with(LIST, "id = \"fever\"\ntier = 2", "id = \"fever\"\ntier = 4")
            .breaks("emergency-list", &["emergency.toml: fever", "no tier 4"]);
        with(LIST, "id = \"donor-pain\"\ntier = 2", "id = \"donor-pain\"\ntier = 1")
            .breaks("emergency-list", &["donor-pain", "of tier 1 and stands below one of tier 2"]);
        with(LIST, "id = \"donor-pain\"", "id = \"fever\"")
            .with("outline.toml", "\"donor-pain\"", "\"fever\"")
            .with(WORDS, "[lines.donor-pain]\nsign = \"Pain in you.\"\n", "")
            .breaks("emergency-list", &["another line has this id"]);
    }

    #[test]
    fn a_line_and_a_tier_rest_on_facts() {
        with(LIST, "who = \"child\"\nfacts = [\"F-GROW-01\"]", "who = \"child\"\nfacts = []")
            .breaks("emergency-list", &["emergency.toml: fit", "cites nothing"]);
        with(LIST, "group = \"now\"\nfacts = [\"F-GROW-01\"]", "group = \"now\"\nfacts = []")
            .breaks("emergency-list", &["tier 1", "cites nothing"]);
        with(
            LIST,
            "who = \"child\"\nfacts = [\"F-GROW-01\"]",
            "who = \"child\"\nfacts = [\"F-GROW-77\"]",
        )
        .breaks("known-facts", &["en/emergency.toml: fit sign", "F-GROW-77"]);
    }

    #[test]
    fn a_step_shows_lines_that_there_are() {
        with("outline.toml", "\"fit\"", "\"fits\"")
            .breaks("emergency-list", &["stage signs step one-thing", "no line “fits”"]);
    }

    #[test]
    fn a_line_that_no_step_shows_is_noticed() {
        let call = "call = [\"fit\", \"fever\", \"donor-pain\"]";
        let example = super::super::STAGES.iter().fold(Example::whole(), |example, _| {
            example.with("outline.toml", call, "call = [\"fever\", \"donor-pain\"]")
        });
        example.breaks("emergency-list", &["emergency.toml: fit", "no step shows this line"]);
    }

    #[test]
    fn a_line_is_never_shown_in_another_tier() {
        let card = |call: &str| {
            Example::with_an_activity()
                .with(CARDS, CARD, &format!("{CARD}\ncall = \"{call}\""))
                .with(
                    "en/activities/play-waiting.toml",
                    "\ngrown-up = \"Many rest {fact:F-GROW-01.weeks} weeks. {cite:F-GROW-01}\"",
                    "",
                )
        };
        card("fit").keeps_every_rule();
        card("fever").breaks(
            "emergency-list",
            &["play-waiting.toml: rest", "“fever” is shown as “now”, and is of tier 2", "\"soon\""],
        );
        card("fall").breaks("emergency-list", &["no line “fall”"]);
        Example::with_an_activity()
            .with(CARDS, "says =", "tiers = [\"now\", \"later\"]\nsays =")
            .breaks("emergency-list", &["play-waiting.toml: tiers", "no tier “later”"]);
    }

    #[test]
    fn a_card_that_shows_a_line_has_no_words_beside_it() {
        Example::with_an_activity()
            .with(CARDS, CARD, &format!("{CARD}\ncall = \"fit\""))
            .breaks("emergency-list", &["rest grown-up", "the emergency list answers this card"]);
    }

    #[test]
    fn every_line_and_tier_has_words_and_no_other() {
        with(WORDS, "[lines.fit]", "[lines.fits]")
            .breaks("emergency-list", &["fit sign", "fits: emergency-list: emergency.toml has no"]);
        with(WORDS, "heading = \"Call now\"", "heading = \"\"")
            .breaks("emergency-list", &["tiers", "it is empty"]);
        with(WORDS, "says = [\"What you see.\"]", "says = []")
            .breaks("emergency-list", &["telephone"]);
        with(WORDS, "[[tiers]]\nheading = \"Call now\"\ntext = \"Then tell us.\"\n", "")
            .breaks("emergency-list", &["there are 1; emergency.toml has 2"]);
    }

    #[test]
    fn a_line_is_short() {
        let long = "A long and sudden fit in which the arms and the legs and the head all jerk \
                    again and again for a while.";
        with(WORDS, "A fit.", long).breaks("limits", &["fit sign", "a sentence of 23 words"]);
    }
}
