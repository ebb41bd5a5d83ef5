//! The topics of the emergency list: what a family looks for, where many lines stand together.

use std::collections::BTreeSet;

use time::Date;

use super::Problems;
use crate::check_input::CheckInput;
use crate::content_tree::ContentTree;
use crate::problem::{At, Problem};
use crate::source::{OutlineEmergency, OutlineLine, Who};

const RULE: &str = "emergency-list";
const FILE: &str = "emergency.toml";

/// A family finds its line under what it looks for, and looks through few.
pub(super) fn many_lines_stand_under_topics(tree: &ContentTree, _: Date, problems: &mut Problems) {
    let most = OutlineEmergency::MOST_TOGETHER;
    let mut report = |line: &OutlineLine, what: String, remedy: &str| {
        problems.push(Problem::error(RULE, &At::new(FILE, &line.id), what, remedy));
    };
    let lines = tree.emergency.lines.iter().filter(|it| it.who == Who::Child).collect::<Vec<_>>();
    for tier in lines.chunk_by(|line, next| line.tier == next.tier) {
        let mut above = BTreeSet::new();
        for topic in tier.chunk_by(|line, next| line.topic == next.topic) {
            let Some(first) = topic.first() else { continue };
            if tier.len() > most && first.topic.is_empty() {
                let what = format!("it has no topic, and its tier has more than {most} lines");
                report(first, what, "name the `topic` that a family looks for");
            } else if topic.len() > most {
                let what = format!("more than {most} lines are of the topic “{}”", first.topic);
                report(first, what, "make two topics of it");
            } else if !above.insert(&first.topic) {
                let what = format!("other lines of “{}” stand further up in its tier", first.topic);
                report(first, what, "move it to them, or name another topic");
            }
        }
    }
}

/// Every topic, and no other.
pub(super) fn every_topic_has_a_heading(input: &CheckInput<'_>, problems: &mut Problems) {
    let Some(words) = &input.content.emergency else { return };
    let file = input.file("emergency");
    let mut report = |topic: &str, what: &str, remedy: &str| {
        let at = At::new(&*file, format!("topic {topic}"));
        problems.push(Problem::error(RULE, &at, what, remedy));
    };
    let topics = input.tree.emergency.lines.iter().map(|line| &line.topic);
    let topics = topics.filter(|it| !it.is_empty()).collect::<BTreeSet<_>>();
    for topic in words.topics.keys().filter(|it| !topics.contains(it)) {
        report(topic, "no line is of this topic", "take it out, or name it in emergency.toml");
    }
    for topic in topics {
        if words.topics.get(topic).is_none_or(|it| it.trim().is_empty()) {
            report(topic, "it is missing", "write what stands above its lines");
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::example::Example;

    fn line(id: &str, topic: &str) -> String {
        format!(
            "[[lines]]\nid = \"{id}\"\ntier = 1\nwho = \"child\"\ntopic = \"{topic}\"\nfacts = [\"F-GROW-01\"]\n"
        )
    }

    fn sign(id: &str) -> String {
        format!("[lines.{id}]\nsign = \"A sign.\"\n")
    }

    /// The example with as many more urgent lines as there are topics.
    fn with_lines(topics: &[&str], headings: &[&str]) -> Example {
        let (mut lines, mut words, mut ids) = (String::new(), String::new(), Vec::new());
        for (index, topic) in topics.iter().enumerate() {
            let id = format!("sign-{index}");
            lines += &line(&id, topic);
            words += &sign(&id);
            ids.push(format!("\"{id}\""));
        }
        let headings = headings.iter().map(|it| format!("{it} = \"Look here\"\n"));
        let headings = headings.collect::<Vec<_>>().concat();
        let (first, fit) = ("[[lines]]\nid = \"fit\"", "topic = \"skin\"\nfacts");
        Example::whole()
            .with("emergency.toml", first, &format!("{lines}{first}"))
            .with("en/emergency.toml", "[lines.fit]", &format!("{words}[lines.fit]"))
            .with("en/emergency.toml", "[telephone]", &format!("[topics]\n{headings}[telephone]"))
            .with(
                "outline.toml",
                "call = [\"fit\"",
                &format!("call = [{}, \"fit\"", ids.join(", ")),
            )
            .with(
                "emergency.toml",
                "id = \"fit\"\ntier = 1\nwho = \"child\"\nfacts",
                &format!("id = \"fit\"\ntier = 1\nwho = \"child\"\n{fit}"),
            )
    }

    #[test]
    fn where_many_stand_together_each_is_under_a_topic() {
        let topics = ["play", "play", "play", "skin", "skin"];
        with_lines(&topics, &["play", "skin"]).keeps_every_rule();
        with_lines(&["play", "play", "", "skin", "skin"], &["play", "skin"])
            .breaks("emergency-list", &["emergency.toml: sign-2", "it has no topic"]);
        with_lines(&["skin"; 5], &["skin"])
            .breaks("emergency-list", &["sign-0", "more than 5 lines are of the topic “skin”"]);
        with_lines(&["skin", "play", "play", "play", "play"], &["play", "skin"])
            .breaks("emergency-list", &["fit", "other lines of “skin” stand further up"]);
    }

    #[test]
    fn every_topic_has_a_heading_and_no_other() {
        let topics = ["play", "play", "play", "skin", "skin"];
        with_lines(&topics, &["skin"]).breaks("emergency-list", &["topic play", "it is missing"]);
        with_lines(&topics, &["play", "rest", "skin"]).breaks(
            "emergency-list",
            &["en/emergency.toml: topic rest", "no line is of this topic"],
        );
    }
}
