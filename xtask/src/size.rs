//! `cargo xtask size`: weighs the page as a server sends it, and compares it with its budgets.

use crate::offline;
use crate::print;
use crate::project;
use crate::recordings;
use crate::tools::node;
use anyhow::{Context, bail};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use xshell::Shell;

/// The files that the page fetches until the first press is answered and its picture is there. Links answer it; the
/// script and the second style sheet come later.
const FIRST_ANSWER: [&str; 4] =
    ["index.html", "own-page.js", "pictures/cover.svg", "pictures/signs.svg"];

/// A budget: some files and the bytes that they may have after brotli at its best. 1 kB is 1000.
struct Budget {
    name: &'static str,
    limit: u64,
    files: fn(&Path) -> anyhow::Result<Vec<String>>,
    /// Whether the limit is for each file, or for all together.
    each: bool,
}

const BUDGETS: [Budget; 4] = [
    Budget {
        name: "engine",
        limit: 200_000,
        files: |_| Ok(vec!["widget_bg.wasm".into()]),
        each: false,
    },
    Budget {
        name: "first answer",
        limit: 45_000,
        files: |_| Ok(FIRST_ANSWER.map(Into::into).into()),
        each: false,
    },
    Budget {
        name: "kiosk's engine",
        limit: 240_000,
        files: |_| Ok(vec!["kiosk_bg.wasm".into()]),
        each: false,
    },
    Budget { name: "picture", limit: 8_000, files: pictures, each: true },
];

/// What the recordings of every language may weigh together, as they are: they are committed.
const RECORDINGS: u64 = 20_000_000;

/// What the one file with the recordings in it may weigh: as data they are a third longer.
const ALOUD: u64 = RECORDINGS / 3 * 4 + offline::LIMIT as u64;

/// A file or a group of files with its weight and its budget.
struct Weighed {
    name: String,
    bytes: u64,
    limit: u64,
}

/// Weighs everything; fails if anything is too heavy.
pub(crate) fn size(shell: &Shell, json: bool) -> anyhow::Result<()> {
    let page = project::page();
    if !page.join("index.html").is_file() {
        bail!("There is nothing to weigh in dist/page: run `cargo xtask package` first.");
    }
    let mut weighed = Vec::new();
    for budget in BUDGETS {
        let files = (budget.files)(&page)?;
        let bytes = compressed(shell, &page, &files)?;
        if budget.each {
            weighed.extend(files.iter().zip(bytes).map(|(file, bytes)| Weighed {
                name: file.clone(),
                bytes,
                limit: budget.limit,
            }));
        } else {
            weighed.push(Weighed {
                name: budget.name.into(),
                bytes: bytes.iter().sum(),
                limit: budget.limit,
            });
        }
    }
    let bytes = recordings::weight(&page)?;
    weighed.push(Weighed { name: "recordings".into(), bytes, limit: RECORDINGS });
    weighed.extend(offline_files());
    report(&weighed, json)
}

/// The stories in one file, as they are, as far as they were written.
fn offline_files() -> Vec<Weighed> {
    let files = [(offline::SILENT, offline::LIMIT as u64), (offline::ALOUD, ALOUD)];
    let weigh = |(name, limit): (&str, u64)| {
        let bytes = fs::metadata(project::dist("offline").join(name)).ok()?.len();
        Some(Weighed { name: format!("offline/{name}"), bytes, limit })
    };
    files.into_iter().filter_map(weigh).collect()
}

/// The compressed size of each file.
fn compressed(shell: &Shell, page: &Path, files: &[String]) -> anyhow::Result<Vec<u64>> {
    let paths: Vec<_> = files.iter().map(|file| page.join(file)).collect();
    if let Some(missing) = paths.iter().find(|path| !path.is_file()) {
        bail!("{} is missing: run `cargo xtask package`.", missing.display());
    }
    // Node brings the reference implementation that servers use; a crate of our own would have to
    // be compiled before every first `cargo xtask start`.
    let output = node::script(shell, "tools/brotli-sizes.mjs").args(paths).read()?;
    output.lines().map(|line| Ok(line.parse()?)).collect()
}

/// Every picture of the page.
fn pictures(page: &Path) -> anyhow::Result<Vec<String>> {
    let mut pictures = Vec::new();
    for entry in fs::read_dir(page.join("pictures")).context("dist/page has no pictures")? {
        pictures.push(format!("pictures/{}", entry?.file_name().display()));
    }
    pictures.sort();
    Ok(pictures)
}

/// Prints the figures, and fails with the names of what is too heavy.
fn report(weighed: &[Weighed], json: bool) -> anyhow::Result<()> {
    if json {
        let entry =
            |it: &Weighed| (it.name.clone(), json!({ "bytes": it.bytes, "limit": it.limit }));
        print(&format!("{:#}", Value::Object(weighed.iter().map(entry).collect())));
    } else {
        for Weighed { name, bytes, limit } in weighed {
            print(&format!("{bytes:>8} of {limit:>7}  {name}"));
        }
    }
    let heavy: Vec<_> =
        weighed.iter().filter(|it| it.bytes > it.limit).map(|it| &*it.name).collect();
    if heavy.is_empty() {
        return Ok(());
    }
    bail!(
        "Too heavy: {}. Make it lighter, or say in xtask/src/size.rs why it may weigh more.",
        heavy.join(", ")
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weighed(bytes: u64) -> Weighed {
        Weighed { name: "wasm".into(), bytes, limit: 100 }
    }

    #[test]
    fn what_is_just_within_its_budget_passes_and_a_byte_more_is_named() {
        assert!(report(&[weighed(100)], false).is_ok());
        let error = report(&[weighed(101)], false).unwrap_err();
        assert!(error.to_string().starts_with("Too heavy: wasm."), "{error}");
    }
}
