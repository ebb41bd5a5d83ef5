//! Lets a program write down what it hears in the recordings, and reports where that is something else.

use anyhow::{Context, bail};
use content::Narration;
use serde_json::{Value, json};
use std::fmt::Write;
use std::fs;
use std::io::{BufRead, BufReader};
use std::process::Stdio;
use xshell::Shell;

use super::desk::Desk;
use super::recordings;
use crate::print;
use crate::tools::say;

/// The share of a passage's words, in percent, above which somebody looks into it.
const LOOKED_INTO: f64 = 5.0;

/// What sounds the same and is spelled otherwise, so that it is no error.
const ALIKE: [(&str, &str); 18] = [
    ("too", "to"),
    ("two", "to"),
    ("for", "four"),
    ("won", "one"),
    ("their", "there"),
    ("they're", "there"),
    ("you're", "your"),
    ("it's", "its"),
    ("grey", "gray"),
    ("colour", "color"),
    ("favourite", "favorite"),
    ("mum", "mom"),
    ("ok", "okay"),
    ("knew", "new"),
    ("right", "write"),
    ("haemoglobin", "hemoglobin"),
    ("litre", "liter"),
    ("hear", "here"),
];

/// A passage as it was heard.
struct Heard {
    id: String,
    words: usize,
    errors: usize,
    /// What was said, and what was heard in its place.
    otherwise: Vec<(String, String)>,
}

/// Listens to every recording of `narration`, and writes the report.
pub(super) fn listen(shell: &Shell, narration: &Narration) -> anyhow::Result<()> {
    let folder = recordings(&narration.language);
    let passages = narration.passages.iter().filter_map(|passage| {
        let recording = passage.recording.as_ref()?;
        let sentences = passage.sentences.iter().map(|it| it.text.as_str()).collect::<Vec<_>>();
        let file = folder.join(&recording.file);
        Some(json!({ "id": passage.id, "file": file, "sentences": sentences }))
    });
    let passages = passages.collect::<Vec<_>>();
    if passages.is_empty() {
        bail!("There is nothing to hear: run `cargo xtask voices {}` first.", narration.language);
    }
    let all = passages.len();
    let desk = Desk::that_listens(shell)?;
    let task = desk.path("listen.json");
    let alike = ALIKE.into_iter().collect::<std::collections::BTreeMap<_, _>>();
    let job = json!({
        "language": narration.language,
        "model-folder": desk.path(""),
        "alike": alike,
        "passages": passages,
    });
    fs::write(&task, job.to_string())?;

    let mut process = desk.process("listen.py").arg(&task).stdout(Stdio::piped()).spawn()?;
    let answers = process.stdout.take().context("Python says nothing")?;
    let mut heard = Vec::new();
    for line in BufReader::new(answers).lines() {
        heard.extend(read(&serde_json::from_str(&line?)?));
        if heard.len() % 10 == 0 {
            say(format_args!("{} of {all}", heard.len()));
        }
    }
    if !process.wait()?.success() {
        bail!("Not everything was heard: see above.");
    }
    let path = desk.path("heard.md");
    fs::write(&path, report(&heard))?;
    print(&format!("{}\nWrote {}.", summary(&heard), path.display()));
    Ok(())
}

fn read(answer: &Value) -> Option<Heard> {
    let number = |name: &str| usize::try_from(answer[name].as_u64()?).ok();
    let text = |it: &Value| it.as_str().unwrap_or_default().to_owned();
    let pairs = answer["pairs"].as_array()?.iter();
    Some(Heard {
        id: text(&answer["id"]),
        words: number("words")?,
        errors: number("errors")?,
        otherwise: pairs.map(|it| (text(&it[0]), text(&it[1]))).collect(),
    })
}

#[expect(clippy::cast_precision_loss, reason = "a passage has fewer than 2^52 words")]
fn percent(errors: usize, words: usize) -> f64 {
    100.0 * errors as f64 / words.max(1) as f64
}

fn summary(heard: &[Heard]) -> String {
    let words = heard.iter().map(|it| it.words).sum();
    let errors = heard.iter().map(|it| it.errors).sum();
    let many = heard.iter().filter(|it| percent(it.errors, it.words) > LOOKED_INTO).count();
    format!(
        "{} passages, {words} words, {errors} heard otherwise ({:.1} %); {many} passages above {LOOKED_INTO} %.",
        heard.len(),
        percent(errors, words)
    )
}

/// A table of everything that was heard otherwise, the most of it first.
fn report(heard: &[Heard]) -> String {
    let mut report =
        format!("{}\n\n| passage | % | said → heard |\n|---|---|---|\n", summary(heard));
    let mut lines = heard.iter().filter(|it| it.errors > 0).collect::<Vec<_>>();
    lines.sort_by(|a, b| percent(b.errors, b.words).total_cmp(&percent(a.errors, a.words)));
    for Heard { id, words, errors, otherwise } in lines {
        let pairs = otherwise.iter().map(|(said, heard)| format!("{said} → {heard}"));
        let pairs = pairs.collect::<Vec<_>>().join("; ");
        let _ = writeln!(report, "| {id} | {:.0} | {pairs} |", percent(*errors, *words));
    }
    report
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_heard_otherwise_stands_in_the_report_the_most_of_it_first() {
        let heard = [
            json!({ "id": "a", "words": 40, "errors": 1, "pairs": [["neat", "need"]] }),
            json!({ "id": "b", "words": 10, "errors": 0, "pairs": [] }),
            json!({ "id": "c", "words": 10, "errors": 2, "pairs": [["wee", "we"], ["sun", "son"]] }),
        ];
        let heard = heard.iter().filter_map(read).collect::<Vec<_>>();
        assert_eq!(
            summary(&heard),
            "3 passages, 60 words, 3 heard otherwise (5.0 %); 1 passages above 5 %."
        );
        let report = report(&heard);
        let lines = report.lines().skip(4).collect::<Vec<_>>();
        assert_eq!(lines, ["| c | 20 | wee → we; sun → son |", "| a | 2 | neat → need |"]);
    }
}
