//! How long and how hard a text may be, for the translator to see beside it.

use anyhow::Context;

/// `[limits]` of `rules.toml`.
pub(super) struct Limits(toml::Table);

impl Limits {
    pub(super) fn read(rules: &str) -> anyhow::Result<Self> {
        let rules: toml::Table = rules.parse().context("content/rules.toml cannot be read")?;
        let limits = rules.get("limits").and_then(toml::Value::as_table);
        Ok(Self(limits.cloned().unwrap_or_default()))
    }

    /// What a translator is told of the text `id` in `file`; nothing where no limit holds.
    pub(super) fn told(&self, file: &str, id: &str) -> Option<String> {
        let (name, counts_words) = limit_of(file, id)?;
        let limit = self.0.get(name)?;
        let number = |key: &str| limit.get(key).and_then(toml::Value::as_integer);
        let mut told = Vec::new();
        if let Some(words) = number("words").filter(|_| counts_words) {
            told.push(format!("at most {words} words in all"));
        }
        if let Some(words) = number("sentence") {
            told.push(format!("at most {words} words in a sentence"));
        }
        if let Some(sentences) = number("sentences") {
            told.push(format!("at most {sentences} sentences"));
        }
        let grade = limit.get("grade").and_then(toml::Value::as_float).unwrap_or_default();
        let who = if grade <= 3.0 { "as one speaks to a child of six" } else { "in plain words" };
        told.push(format!("{who} (in English, school year {grade} or less)"));
        Some(told.join("; "))
    }
}

/// The limit that holds, and whether it counts the words of the whole text.
fn limit_of(file: &str, id: &str) -> Option<(&'static str, bool)> {
    let last = id.rsplit('.').find(|it| it.parse::<usize>().is_err())?;
    let is_stage = file.starts_with("stages/");
    Some(match last {
        "child" => ("child", is_stage),
        "child-message" => ("child-message", true),
        "main-message" => ("main-message", true),
        "grown-up" => ("grown-up", is_stage),
        "detail" => ("detail", is_stage),
        "answer" if is_stage => ("answer", true),
        "answer" | "varies" => ("also-asked", true),
        "steps" if file == "how-to.toml" => ("how-to", true),
        "picture" => ("detail", false),
        "key-points" | "feedback" | "content-note" | "sign" | "first" | "says" => {
            ("grown-up", false)
        }
        "try-first" => ("child", false),
        _ => return None,
    })
}
