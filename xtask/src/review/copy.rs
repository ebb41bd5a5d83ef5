//! A filled copy, as it came back, before anybody has judged what it means.

use anyhow::{Context, bail};
use serde_json::Value;

use super::word_read;

/// By which the page's own file is known.
pub(super) const FORM: &str = "second-birthday-review";

/// What came back.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Copy {
    /// The name of its file.
    pub(super) file: String,
    /// The language of its words; empty where it does not say.
    pub(super) language: String,
    /// Who filled it in.
    pub(super) reviewer: String,
    /// What makes that word count.
    pub(super) role: String,
    /// The day, as it was written.
    pub(super) date: String,
    /// Its rows, in order.
    pub(super) rows: Vec<Row>,
}

/// What was filled in beside one passage.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Row {
    /// Where it stands in the copy, counted from 1.
    pub(super) number: usize,
    /// The passage's id; empty where it cannot be read any more.
    pub(super) id: String,
    /// The sum of the words that were judged.
    pub(super) of: String,
    /// The words as they stand in the copy, where they could be edited there.
    pub(super) words: Option<String>,
    /// What stands in the column for a tick, without the empty box.
    pub(super) right: String,
    /// What is to be changed.
    pub(super) change: String,
    /// Anything else.
    pub(super) remark: String,
}

impl Row {
    /// Whether nothing was filled in.
    pub(super) fn is_empty(&self) -> bool {
        [&self.right, &self.change, &self.remark].into_iter().all(String::is_empty)
    }
}

impl Copy {
    /// Reads a Word document, or what the page saved.
    pub(super) fn read(file: &str, bytes: &[u8]) -> anyhow::Result<Self> {
        let copy = if bytes.starts_with(b"PK") {
            word_read::read(bytes)
        } else if bytes.starts_with(b"\xD0\xCF\x11\xE0") {
            bail!(
                "{file} is a document of the old kind, .doc: open it in Word, choose Save As, Word Document \
                 (.docx), and give that."
            )
        } else {
            saved(bytes)
        };
        let copy = copy.with_context(|| format!("{file} cannot be read, and was left as it is"))?;
        if copy.rows.is_empty() {
            bail!("{file} has no table of a review copy: is it the file that was sent out?");
        }
        Ok(Self { file: file.to_owned(), ..copy })
    }
}

/// What the page saved.
fn saved(bytes: &[u8]) -> anyhow::Result<Copy> {
    let text =
        std::str::from_utf8(bytes).context("It is neither a Word document nor a saved page")?;
    let value: Value = serde_json::from_str(text.trim_start_matches('\u{FEFF}'))
        .context("It is no file that the page has saved: save it there again")?;
    if value.get("form").and_then(Value::as_str) != Some(FORM) {
        bail!("It is no file that the page of the review copy has saved");
    }
    let text = |value: &Value, key: &str| {
        value.get(key).and_then(Value::as_str).unwrap_or_default().trim().to_owned()
    };
    let rows = value.get("passages").and_then(Value::as_array).into_iter().flatten();
    let rows = (1..).zip(rows).map(|(number, row)| Row {
        number,
        id: text(row, "id"),
        of: text(row, "of"),
        words: None,
        right: if row.get("right") == Some(&Value::Bool(true)) {
            "x".into()
        } else {
            String::new()
        },
        change: text(row, "change"),
        remark: text(row, "remark"),
    });
    Ok(Copy {
        file: String::new(),
        language: text(&value, "language"),
        reviewer: text(&value, "reviewer"),
        role: text(&value, "role"),
        date: text(&value, "date"),
        rows: rows.collect(),
    })
}
