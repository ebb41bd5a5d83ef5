//! `cargo xtask translate en --to <language>`: writes what a translator works on, as XLIFF, and reads it
//! back into `content/<language>`. See docs/translating.md.

mod codes;
mod limits;
mod texts;
mod xliff;
mod xliff_read;

#[cfg(test)]
mod tests;

use anyhow::{Context, bail};
use lexopt::{Arg, Parser, ValueExt};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use crate::files;
use crate::print;
use crate::project;
use limits::Limits;
use texts::{SourceFile, Translations};

/// What says how a language is written, and is written anew for each.
const LANGUAGE: &str = "language.toml";

/// What belongs to the words of one language alone.
const NOT_TRANSLATED: [&str; 4] = [LANGUAGE, "lexicon.toml", "recordings.toml", "review.toml"];

/// What is said to whoever leaves a language out.
const USAGE: &str = "Say from which language into which: `cargo xtask translate en --to es`.";

/// What the command is asked for.
pub(crate) struct Options {
    from_language: String,
    to: String,
    file: Option<PathBuf>,
    into: Option<PathBuf>,
}

impl Options {
    pub(crate) fn read(arguments: &mut Parser) -> anyhow::Result<Self> {
        let (mut from_language, mut to, mut file, mut into) = (None, None, None, None);
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("to") => to = Some(arguments.value()?.string()?),
                Arg::Long("from") => file = Some(PathBuf::from(arguments.value()?)),
                Arg::Long("into") => into = Some(PathBuf::from(arguments.value()?)),
                Arg::Value(word) if from_language.is_none() => from_language = Some(word.string()?),
                unknown => return Err(unknown.unexpected().into()),
            }
        }
        Ok(Self {
            from_language: from_language.context(USAGE)?,
            to: to.context(USAGE)?,
            file,
            into,
        })
    }
}

/// Does what `options` ask for.
pub(crate) fn translate(options: &Options) -> anyhow::Result<()> {
    let content = project::root().join("content");
    let forms = content::plural_forms(&options.to).with_context(|| {
        format!("`{}` is no BCP 47 tag: write it as `es`, `zh-Hans` or `pt-BR`.", options.to)
    })?;
    let sources = sources(&content.join(&options.from_language), &forms)?;
    let target = content.join(&options.to);
    match &options.file {
        Some(file) => read(options, &sources, &target, file),
        None => write(options, &sources, &target, &content, &forms),
    }
}

/// The files of a language with the texts in them. A label that changes with a number has `forms`.
fn sources(folder: &Path, forms: &[&str]) -> anyhow::Result<Vec<SourceFile>> {
    let names = files::below(folder)
        .with_context(|| format!("There is no language in {}", folder.display()))?;
    let names =
        names.into_iter().filter(|it| Path::new(it).extension().is_some_and(|it| it == "toml"));
    let names = names.filter(|it| !NOT_TRANSLATED.contains(&it.as_str()));
    names
        .map(|name| SourceFile::read(&name, fs::read_to_string(folder.join(&name))?, forms))
        .collect()
}

/// What stands in the language already.
fn translated(target: &Path, forms: &[&str]) -> anyhow::Result<Translations> {
    let mut all = BTreeMap::new();
    if target.is_dir() {
        for file in sources(target, forms)? {
            let slots = file.texts.iter().flat_map(|it| &it.slots);
            all.extend(slots.map(|it| ((file.name.clone(), it.id.clone()), it.words.clone())));
        }
    }
    Ok(all)
}

fn write(
    options: &Options,
    sources: &[SourceFile],
    target: &Path,
    content: &Path,
    forms: &[&str],
) -> anyhow::Result<()> {
    let limits = Limits::read(&fs::read_to_string(content.join("rules.toml"))?)?;
    let there = translated(target, forms)?;
    let text = xliff::document(&options.from_language, &options.to, sources, &there, &limits);
    let path = project::target().join("translate").join(format!("{}.xlf", options.to));
    let path = options.into.clone().unwrap_or(path);
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))?;
    let slots = sources.iter().flat_map(|it| &it.texts).flat_map(|it| &it.slots);
    let words = slots.clone().map(|it| it.words.split_whitespace().count()).sum::<usize>();
    print(&format!(
        "Wrote {}: {} texts, {words} words. Open it with a program for translators, and read it back with `cargo \
         xtask translate {} --to {} --from <file>`.",
        path.display(),
        slots.count(),
        options.from_language,
        options.to
    ));
    Ok(())
}

fn read(
    options: &Options,
    sources: &[SourceFile],
    target: &Path,
    file: &Path,
) -> anyhow::Result<()> {
    let text = fs::read_to_string(file)
        .with_context(|| format!("{} cannot be read as text", file.display()))?;
    let read = xliff_read::read(&text, &options.to, sources)
        .with_context(|| format!("{} was not taken", file.display()))?;
    for note in &read.notes {
        print(note);
    }
    let forms = content::plural_forms(&options.to).unwrap_or_default();
    let mut all = translated(target, &forms)?;
    all.extend(read.translations);
    let mut open = 0;
    let there = if target.is_dir() { self::sources(target, &forms)? } else { Vec::new() };
    for source in sources {
        let base = base(source, there.iter().find(|it| it.name == source.name));
        let (text, missing) = base.translated(&all);
        open += missing;
        let path = target.join(&source.name);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&path, text).with_context(|| format!("{} cannot be written", path.display()))?;
    }
    write_language(options, target)?;
    print(&format!(
        "Wrote {}. {open} texts are not translated yet, and are empty there.",
        target.display()
    ));
    print(
        "Now run `cargo xtask content`, which names what is missing, too long, or not as in the original.",
    );
    if !read.is_sound {
        bail!("Some of the file could not be taken; each line above says what and where.");
    }
    Ok(())
}

/// The file whose texts are replaced: the translation's own, so that what only this language has stays; the
/// original, where that has texts more. What then has no place is told.
fn base<'a>(source: &'a SourceFile, there: Option<&'a SourceFile>) -> &'a SourceFile {
    let Some(there) = there else { return source };
    let (wanted, has) = (source.ids(), there.ids());
    if wanted.is_subset(&has) {
        return there;
    }
    for slot in
        there.texts.iter().flat_map(|it| &it.slots).filter(|it| !wanted.contains(it.id.as_str()))
    {
        print(&format!(
            "{}: {}: only the translation has this, and the file was written anew after the original; put it in \
             again: “{}”",
            source.name, slot.id, slot.words
        ));
    }
    source
}

/// Begins `language.toml`, where there is none. What it says is no translation.
fn write_language(options: &Options, target: &Path) -> anyhow::Result<()> {
    let path = target.join(LANGUAGE);
    if path.is_file() {
        return Ok(());
    }
    let original = project::root().join("content").join(&options.from_language).join(LANGUAGE);
    let mut text = String::new();
    for line in fs::read_to_string(original)?.lines() {
        match line.split_once(" = ") {
            Some(("tag", _)) => text.extend(["tag = \"", &options.to, "\"\n"]),
            Some(("name", _)) => text.push_str("name = \"\"\n"),
            _ => text.extend([line, "\n"]),
        }
    }
    fs::write(&path, text)?;
    print(&format!(
        "Began {}: write the language's own name, its direction, months, marks and letters (content/README.md), and \
         its lists in content/rules.toml.",
        path.display()
    ));
    Ok(())
}
