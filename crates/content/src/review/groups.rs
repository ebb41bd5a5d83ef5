//! Parts a language into pieces that one person reads in half an hour.

use super::{ReviewGroup, ReviewPassage};
use crate::check_input::CheckInput;
use crate::content_tree::TEENAGERS;
use crate::passage::Passage;
use crate::source::Who;

/// Words in a minute of somebody who reads with the sources open.
pub(super) const WORDS_A_MINUTE: usize = 100;

/// Words that one reads in half an hour.
const HALF_AN_HOUR: usize = 30 * WORDS_A_MINUTE;

/// Every passage, the emergency list first and by itself, then stage by stage, then the rest.
pub(super) fn groups(input: &CheckInput<'_>) -> Vec<ReviewGroup> {
    let mut groups = vec![named("when-to-call", "When to call")];
    for stage in &input.tree.outline.stages {
        let title = input.content.stages.get(&stage.id).map_or(&stage.id, |it| &it.title);
        groups.push(named(&stage.id, title));
    }
    groups.extend([
        named("how-to", "How things are done"),
        named("teenagers", "What teenagers ask"),
        named("hard-questions", "Hard questions"),
        named("word-list", "The word list"),
        named("about", "About this story"),
        named("labels", "Buttons, labels, helpers, and the screen of a waiting room"),
    ]);
    let mut under = Under::default();
    for passage in &input.passages {
        let under = under.of(input, passage);
        let name = group_of(input, passage);
        if let Some(group) = groups.iter_mut().find(|it| it.name == name) {
            group.passages.push(ReviewPassage::new(input, passage, &under));
        }
    }
    groups.retain(|it| !it.passages.is_empty());
    groups.into_iter().flat_map(parted).collect()
}

fn named(name: &str, title: &str) -> ReviewGroup {
    ReviewGroup { name: name.to_owned(), title: title.to_owned(), passages: Vec::new() }
}

fn group_of<'a>(input: &CheckInput<'_>, passage: &'a Passage) -> &'a str {
    if let Some(stage) = &passage.stage {
        return stage;
    }
    let file = passage.at.file.strip_prefix(&input.content.folder).unwrap_or_default();
    match file.trim_start_matches('/').trim_end_matches(".toml") {
        "emergency" => "when-to-call",
        "how-to" => "how-to",
        "honest-door" => "hard-questions",
        "glossary" => "word-list",
        "about" => "about",
        other if other.ends_with(TEENAGERS) => "teenagers",
        _ => "labels",
    }
}

/// What a passage stands under, as one goes through them in order.
#[derive(Default)]
struct Under {
    tier: String,
}

impl Under {
    fn of(&mut self, input: &CheckInput<'_>, passage: &Passage) -> String {
        let content = input.content;
        if passage.at.file.ends_with("/emergency.toml") {
            let place = &passage.at.place;
            if place.ends_with("heading") || place == "donor" {
                self.tier = passage.paragraphs.iter().map(|it| it.text.as_str()).collect();
                return String::new();
            }
            let line = place.split(' ').next().and_then(|id| input.tree.emergency.line(id));
            let donor = content.emergency.as_ref().map_or("", |it| &it.donor);
            return match line {
                Some(line) if line.who == Who::Donor => format!("{} · {donor}", self.tier),
                _ => self.tier.clone(),
            };
        }
        let step = passage.step.as_ref().map(|(step, _)| step);
        let words = passage.stage.as_ref().and_then(|stage| content.stages.get(stage));
        let words = words.zip(step).and_then(|(words, step)| words.steps.get(step));
        words.map_or_else(String::new, |it| it.heading.clone())
    }
}

/// What takes longer than half an hour, in parts of about the same length.
fn parted(group: ReviewGroup) -> Vec<ReviewGroup> {
    let parts = group.words().div_ceil(HALF_AN_HOUR).max(1);
    if parts == 1 {
        return vec![group];
    }
    let most = group.words().div_ceil(parts);
    let mut all: Vec<ReviewGroup> = Vec::new();
    let mut words = 0;
    for passage in group.passages {
        // A new part begins where the words before it fill the parts that there are.
        if words >= all.len() * most {
            let letter = char::from(b'a'.saturating_add(u8::try_from(all.len()).unwrap_or(25)));
            let title = format!("{}, part {} of {parts}", group.title, all.len() + 1);
            all.push(named(&format!("{}-{letter}", group.name), &title));
        }
        words += passage.words;
        if let Some(part) = all.last_mut() {
            part.passages.push(passage);
        }
    }
    all
}
