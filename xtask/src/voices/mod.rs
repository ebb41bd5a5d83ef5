//! `cargo xtask voices <language>`: makes the recordings that a page plays when *Read aloud* is pressed,
//! by a program's voice or from a person's recordings. Needed at a desk only: recordings are committed,
//! and neither build nor tests speak. See docs/voices.md.

mod beside_pack;
mod desk;
mod ffmpeg;
mod heard;
mod job;
mod manifest;
mod marks;
mod person;
mod script;
mod spoken;

use anyhow::{Context, bail};
use content::{Narration, SpokenLayer};
use lexopt::{Arg, Parser, ValueExt};
use std::path::PathBuf;
use xshell::Shell;

use crate::project;
pub(crate) use script::{Options as ScriptOptions, write as script};

/// Does what `options` ask for.
pub(crate) fn voices(shell: &Shell, options: &Options) -> anyhow::Result<()> {
    let narration = narration(&options.language)?;
    match &options.task {
        Task::Record { layer } => spoken::record(shell, &narration, *layer),
        Task::Look { words } => spoken::look(shell, &narration, words),
        Task::Listen => heard::listen(shell, &narration),
        Task::Cut { folder, speaker, into } => {
            person::cut(shell, &narration, folder, speaker, into.as_deref())
        }
    }
}

/// What of `language` is spoken, of content without errors.
fn narration(language: &str) -> anyhow::Result<Narration> {
    let today = time::OffsetDateTime::now_utc().date();
    let compiled = content::compile(&project::root().join("content"), today)?;
    if !compiled.is_fit_to_print() {
        bail!(
            "The content has errors: run `cargo xtask content`, which says what to do about each."
        );
    }
    let found = compiled.narrations.into_iter().find(|it| it.language == language);
    found.with_context(|| format!("There is no language `{language}` in the folder content."))
}

/// The folder in which the recordings of `language` are kept.
fn recordings(language: &str) -> PathBuf {
    project::root().join("content").join(language).join("recordings")
}

/// What the command is to do, and in which language.
pub(crate) struct Options {
    language: String,
    task: Task,
}

enum Task {
    /// Speak what is new or sounds otherwise, of one layer or of all.
    Record { layer: Option<SpokenLayer> },
    /// Show how words are said: these, or every hard one.
    Look { words: Vec<String> },
    /// Write down what a program hears in the recordings.
    Listen,
    /// Take a person's recordings, into the story or into a folder beside a hospital's file.
    Cut { folder: PathBuf, speaker: String, into: Option<PathBuf> },
}

impl Options {
    pub(crate) fn read(arguments: &mut Parser) -> anyhow::Result<Self> {
        let mut language = None;
        let (mut layer, mut folder, mut speaker, mut into) = (None, None, None, None);
        let (mut looks, mut listens) = (false, false);
        let mut words = Vec::new();
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("layer") => layer = Some(layer_named(&arguments.value()?.string()?)?),
                Arg::Long("phonemes") => looks = true,
                Arg::Long("listen") => listens = true,
                Arg::Long("from") => folder = Some(PathBuf::from(arguments.value()?)),
                Arg::Long("into") => into = Some(PathBuf::from(arguments.value()?)),
                Arg::Long("speaker") => speaker = Some(arguments.value()?.string()?),
                Arg::Value(word) if language.is_none() => language = Some(word.string()?),
                Arg::Value(word) if looks => words.push(word.string()?),
                unknown => return Err(unknown.unexpected().into()),
            }
        }
        let language = language.context("Say in which language: `cargo xtask voices en`.")?;
        let task = match (folder, speaker) {
            (Some(folder), Some(speaker)) => Task::Cut { folder, speaker, into },
            (Some(_), None) => {
                bail!("Say whose voice it is, as they want it shown: `--speaker \"Ana\"`.")
            }
            (None, _) if into.is_some() => {
                bail!("Say where the recordings lie that were read: `--from readings`.")
            }
            (None, _) if looks => Task::Look { words },
            (None, _) if listens => Task::Listen,
            (None, _) => Task::Record { layer },
        };
        Ok(Self { language, task })
    }
}

fn layer_named(name: &str) -> anyhow::Result<SpokenLayer> {
    let found = SpokenLayer::ALL.into_iter().find(|it| it.name() == name);
    let names = SpokenLayer::ALL.map(SpokenLayer::name).join(" and ");
    found.with_context(|| format!("There is no layer `{name}` to speak: there are {names}."))
}
