//! The words that the peers are built from, and by which the controls of every page are found.

use crate::project::{self, PAGE_LANGUAGE};
use anyhow::{Context, anyhow};
use serde_json::{Value, json};
use std::fs;
use story::bundle::{Block, Bundle, Stage, Step, plain_text};

/// The first screen and the first stage as our build ships them, as JSON.
pub(crate) fn words() -> anyhow::Result<String> {
    let path = project::page().join(format!("content/{PAGE_LANGUAGE}.bundle"));
    let bytes = fs::read(&path).with_context(|| format!("Cannot read {}", path.display()))?;
    let bundle = Bundle::from_bytes(&bytes).map_err(|why| {
        anyhow!("{} is of another build ({why:?}): run `cargo xtask package`.", path.display())
    })?;
    let first = bundle.stages.first().context("The story has no stage to measure")?;
    Ok(written(&bundle, first))
}

fn written(bundle: &Bundle, first: &Stage) -> String {
    let labels = &bundle.interface;
    let steps = bundle.stages.iter().map(|it| it.steps.len()).sum::<usize>();
    let words = json!({
        "lang": bundle.language.tag,
        "name": labels.name,
        "tagline": labels.tagline,
        "purpose": labels.purpose,
        "oneTrueStory": labels.one_true_story,
        "notes": [labels.stop_any_time, labels.stays_here, labels.when_to_call],
        "notReviewed": labels.not_reviewed,
        "labels": {
            "start": labels.start,
            "next": labels.next,
            "back": labels.back,
            "forChild": labels.for_child,
            "forGrownUp": labels.for_grown_up,
            "ifTheyAsk": labels.if_they_ask,
            "youCanSay": labels.you_can_say,
        },
        "stage": { "id": first.id, "title": first.title, "scene": first.scene },
        "steps": first.steps.iter().map(step).collect::<Vec<_>>(),
        "stepsOfStory": steps,
    });
    words.to_string()
}

/// A step as the reading for a family shows it.
fn step(step: &Step) -> Value {
    let asked = step.if_they_ask.as_ref();
    json!({
        "id": step.id,
        "heading": step.heading,
        "child": prose(&step.child),
        "grownUp": prose(&step.grown_up),
        "ifTheyAsk": asked.map(|it| json!({ "question": it.question, "answer": prose(&it.answer) })),
    })
}

fn prose(blocks: &[Block]) -> Value {
    let blocks = blocks.iter().map(|block| match block {
        Block::Paragraph { text, .. } => json!({ "list": false, "lines": [plain_text(text)] }),
        Block::List { items, .. } => {
            let lines = items.iter().map(|it| plain_text(it)).collect::<Vec<_>>();
            json!({ "list": true, "lines": lines })
        }
    });
    blocks.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use story::bundle::Inline;

    #[test]
    fn a_paragraph_is_one_line_and_a_list_has_one_for_each_entry() {
        let text = |it: &str| vec![Inline::Text(it.into()), Inline::Strong("!".into())];
        let blocks = [
            Block::Paragraph { id: String::new(), text: text("one"), cites: vec![], beats: vec![] },
            Block::List {
                id: String::new(),
                items: vec![text("two"), text("three")],
                cites: vec![],
            },
        ];
        let wanted = json!([
            { "list": false, "lines": ["one!"] },
            { "list": true, "lines": ["two!", "three!"] },
        ]);
        assert_eq!(prose(&blocks), wanted);
    }
}
