//! `cargo xtask review <language>`: writes the copy that clinicians read and fill in, and reads filled
//! copies back into `content/<language>/review.toml`. See docs/review.md.

mod copy;
mod judge;
mod page;
mod record;
mod word;
mod word_parts;
mod word_read;

#[cfg(test)]
mod tests;

use anyhow::{Context, bail};
use content::{Review, Standing};
use lexopt::{Arg, Parser, ValueExt};
use std::fs;
use std::path::{Path, PathBuf};

use crate::print;
use crate::project;
use crate::tools::say;
use copy::Copy;

/// What a clinician is told first.
const INTRODUCTION: &str = include_str!("../../../tools/review/introduction.txt");

/// The ending of what the page saves.
const SAVED: &str = "json";

/// What the command is asked for.
pub(crate) struct Options {
    language: String,
    task: Task,
}

enum Task {
    /// Write the copy into a folder, whole or with what has changed since it was reviewed.
    Write { into: Option<PathBuf>, changed: bool },
    /// Read a filled copy, or a folder of them; what is said here goes before what a copy says.
    Read { from: PathBuf, who: Who },
}

/// Who has filled a copy, where the copy does not say.
#[derive(Debug, Clone, Default)]
pub(crate) struct Who {
    reviewer: Option<String>,
    role: Option<String>,
    date: Option<String>,
}

impl Options {
    pub(crate) fn read(arguments: &mut Parser) -> anyhow::Result<Self> {
        let (mut language, mut from, mut into, mut changed) = (None, None, None, false);
        let mut who = Who::default();
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("from") => from = Some(PathBuf::from(arguments.value()?)),
                Arg::Long("into") => into = Some(PathBuf::from(arguments.value()?)),
                Arg::Long("changed") => changed = true,
                Arg::Long("reviewer") => who.reviewer = Some(arguments.value()?.string()?),
                Arg::Long("role") => who.role = Some(arguments.value()?.string()?),
                Arg::Long("date") => who.date = Some(arguments.value()?.string()?),
                Arg::Value(word) if language.is_none() => language = Some(word.string()?),
                unknown => return Err(unknown.unexpected().into()),
            }
        }
        let language = language.context("Say in which language: `cargo xtask review en`.")?;
        let task = match from {
            Some(from) => Task::Read { from, who },
            None => Task::Write { into, changed },
        };
        Ok(Self { language, task })
    }
}

/// Does what `options` ask for.
pub(crate) fn review(options: &Options) -> anyhow::Result<()> {
    let review = review_of(&options.language)?;
    match &options.task {
        Task::Write { into, changed } => write(review, into.as_deref(), *changed),
        Task::Read { from, who } => read(&review, from, who),
    }
}

/// The review of `language`. Errors in the content do not stop it: a wrong record must not either.
fn review_of(language: &str) -> anyhow::Result<Review> {
    let today = time::OffsetDateTime::now_utc().date();
    let compiled = content::compile(&project::root().join("content"), today)?;
    let found = compiled.reviews.into_iter().find(|it| it.language == language);
    found.with_context(|| {
        format!(
            "There is no language `{language}` in the folder content, or its files cannot be read: \
             `cargo xtask content` says which."
        )
    })
}

fn write(mut review: Review, into: Option<&Path>, changed: bool) -> anyhow::Result<()> {
    if changed {
        for group in &mut review.groups {
            group.passages.retain(|it| it.standing == Standing::Changed);
        }
        review.groups.retain(|it| !it.passages.is_empty());
        if review.groups.is_empty() {
            bail!("Nothing that was reviewed has changed since: there is no copy to write.");
        }
    }
    let folder = project::target().join("review").join(&review.language);
    let folder = into.unwrap_or(&folder);
    fs::create_dir_all(folder).with_context(|| {
        format!("{} cannot be made: give a folder you may write to", folder.display())
    })?;
    for (number, group) in (1..).zip(&review.groups) {
        let name = format!("{number:02}-{}.docx", group.name);
        let minutes = group.minutes();
        put(&folder.join(&name), &word::document(&review, group)?)?;
        print(&format!(
            "{name}: {}, {} pieces, {minutes} minutes",
            group.title,
            group.passages.len()
        ));
    }
    put(&folder.join("review.html"), page::page(&review).as_bytes())?;
    print("review.html: all of them on one page, which saves what was filled in to a file");
    print(&format!(
        "\nWrote {}. Filled copies come back with `cargo xtask review {} --from <copy or folder>`.",
        folder.display(),
        review.language
    ));
    Ok(())
}

fn put(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    fs::write(path, bytes).with_context(|| format!("{} cannot be written", path.display()))
}

/// Reads the copies and writes the record. A copy that cannot be taken keeps no other from being taken.
fn read(review: &Review, from: &Path, who: &Who) -> anyhow::Result<()> {
    let mut reviews = review.reviews.clone();
    let (mut taken, mut refused) = (0_usize, 0_usize);
    for path in copies(from)? {
        let name = path.file_name().unwrap_or_default().display().to_string();
        say(format_args!("Reading {name}"));
        let judged = fs::read(&path)
            .with_context(|| format!("{name} cannot be opened: is it still open elsewhere?"))
            .and_then(|bytes| Copy::read(&name, &bytes))
            .map(|copy| judge::judge(copy, review, who));
        let judged = match judged {
            Ok(judged) => judged,
            Err(error) => {
                refused += 1;
                print(&format!("{error:#}"));
                continue;
            }
        };
        for line in &judged.notes {
            print(&format!("  {line}"));
        }
        match judged.reviewed {
            Ok(reviewed) => {
                taken += 1;
                print(&format!(
                    "{name}: {} answers of {}",
                    reviewed.answers.len(),
                    reviewed.reviewer
                ));
                record::add(&mut reviews, reviewed);
            }
            Err(what) => {
                refused += 1;
                print(&format!("{name} was not taken: {what}"));
            }
        }
    }
    if taken > 0 {
        let path = project::root().join("content").join(&review.language).join("review.toml");
        put(&path, record::toml(&reviews).as_bytes())?;
        print(&format!(
            "\nWrote {}: commit it with the copies' names in the message.",
            path.display()
        ));
        print(&record::to_change(review, &reviews));
    }
    if refused > 0 {
        bail!("{refused} of {} copies were not taken; each line above says why.", taken + refused);
    }
    Ok(())
}

/// The copies in a folder, or the one that was named. What Word keeps open beside a copy is none.
fn copies(from: &Path) -> anyhow::Result<Vec<PathBuf>> {
    if from.is_file() {
        return Ok(vec![from.to_owned()]);
    }
    let entries = fs::read_dir(from).with_context(|| {
        format!("There is no {}: give a filled copy or a folder of them", from.display())
    })?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().display().to_string();
        let ending = path.extension().unwrap_or_default().to_string_lossy().to_lowercase();
        if [word::ENDING, SAVED].contains(&ending.as_str()) && !name.starts_with(['~', '.']) {
            paths.push(path);
        }
    }
    paths.sort();
    if paths.is_empty() {
        bail!("There is no filled copy in {}: put the .docx or .json files there.", from.display());
    }
    Ok(paths)
}
