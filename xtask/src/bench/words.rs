//! The words that the peers are built from, and by which the controls of every page are found.

use crate::project::{self, PAGE_LANGUAGE};
use anyhow::{Context, anyhow};
use std::fs;
use story::bundle::{Block, Bundle, Inline, Stage, Step, plain_text};

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
    let notes = [&labels.stop_any_time, &labels.stays_here, &labels.when_to_call];
    let steps = bundle.stages.iter().map(|it| it.steps.len()).sum::<usize>();
    object(&[
        ("lang", quoted(&bundle.language.tag)),
        ("name", quoted(&labels.name)),
        ("tagline", quoted(&labels.tagline)),
        ("purpose", quoted(&labels.purpose)),
        ("oneTrueStory", quoted(&labels.one_true_story)),
        ("notes", list(notes.map(|it| quoted(it)))),
        ("notReviewed", quoted(&labels.not_reviewed)),
        (
            "labels",
            object(&[
                ("start", quoted(&labels.start)),
                ("next", quoted(&labels.next)),
                ("back", quoted(&labels.back)),
                ("forChild", quoted(&labels.for_child)),
                ("forGrownUp", quoted(&labels.for_grown_up)),
                ("ifTheyAsk", quoted(&labels.if_they_ask)),
                ("youCanSay", quoted(&labels.you_can_say)),
            ]),
        ),
        (
            "stage",
            object(&[
                ("id", quoted(&first.id)),
                ("title", quoted(&first.title)),
                ("scene", quoted(&first.scene)),
            ]),
        ),
        ("steps", list(first.steps.iter().map(step))),
        ("stepsOfStory", steps.to_string()),
    ])
}

/// A step as the reading for a family shows it.
fn step(step: &Step) -> String {
    let asked = step.if_they_ask.as_ref().map_or_else(
        || "null".to_owned(),
        |it| object(&[("question", quoted(&it.question)), ("answer", prose(&it.answer))]),
    );
    object(&[
        ("id", quoted(&step.id)),
        ("heading", quoted(&step.heading)),
        ("child", prose(&step.child)),
        ("grownUp", prose(&step.grown_up)),
        ("ifTheyAsk", asked),
    ])
}

fn prose(blocks: &[Block]) -> String {
    let line = |text: &Vec<Inline>| quoted(&plain_text(text));
    list(blocks.iter().map(|block| {
        let (is_list, lines) = match block {
            Block::Paragraph { text, .. } => (false, line(text)),
            Block::List { items, .. } => {
                (true, items.iter().map(line).collect::<Vec<_>>().join(", "))
            }
        };
        object(&[("list", is_list.to_string()), ("lines", format!("[{lines}]"))])
    }))
}

fn object(fields: &[(&str, String)]) -> String {
    let fields: Vec<_> =
        fields.iter().map(|(name, value)| format!("\"{name}\": {value}")).collect();
    format!("{{{}}}", fields.join(", "))
}

fn list(values: impl IntoIterator<Item = String>) -> String {
    format!("[{}]", values.into_iter().collect::<Vec<_>>().join(", "))
}

/// A text as JSON writes it.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' | '\\' => quoted.extend(['\\', letter]),
            '\n' => quoted.push_str("\\n"),
            // A text of the story holds no other sign that JSON forbids.
            other => quoted.push(other),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_quoted_as_json_wants_it() {
        assert_eq!(quoted("“Day\u{a0}0”"), "\"“Day\u{a0}0”\"");
        assert_eq!(quoted("a \"b\" \\ c\n"), "\"a \\\"b\\\" \\\\ c\\n\"");
    }

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
        assert_eq!(
            prose(&blocks),
            "[{\"list\": false, \"lines\": [\"one!\"]}, \
             {\"list\": true, \"lines\": [\"two!\", \"three!\"]}]"
        );
    }
}
