//! `cargo xtask content`: checks and compiles the content folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, bail};
use content::{Compiled, Measure};
use lexopt::{Arg, Parser};
use story::bundle::{Activities, Bundle};

use crate::print;

/// Checks `content/`; with `--write <folder>` writes one bundle a language there; with
/// `--name-passages` first writes the id of every passage that carries none into its file.
pub(crate) fn run(wanted: Wanted) -> anyhow::Result<()> {
    let folder = content_folder();
    if wanted.name_passages {
        name_passages(&folder)?;
    }
    let start = Instant::now();
    print(&format!("Checking {} …", folder.display()));
    let today = time::OffsetDateTime::now_utc().date();
    let compiled = content::compile(&folder, today).context("The content folder cannot be read")?;
    for problem in &compiled.problems {
        print(&problem.to_string());
    }
    if wanted.report {
        report(&compiled.measures);
    }
    let errors = compiled.problems.iter().filter(|problem| problem.is_error()).count();
    let warnings = compiled.problems.len() - errors;
    print(&format!("{errors} errors, {warnings} warnings, in {:.1?}.", start.elapsed()));
    let is_wanted = compiled.is_fit_to_print() || wanted.draft;
    let compiled = match wanted.languages {
        Languages::Spoken => compiled,
        Languages::Pseudo => compiled.into_pseudo(),
    };
    if let Some(folder) = wanted.write.filter(|_| is_wanted) {
        write(&compiled, &folder)?;
    }
    if is_wanted {
        Ok(())
    } else {
        bail!("The content has errors; each line above says what to do.")
    }
}

/// Names the passages, and says in which files, and where somebody has to do it by hand.
fn name_passages(folder: &Path) -> anyhow::Result<()> {
    let (files, left) =
        content::name_passages(folder).context("The passages could not be named")?;
    for file in files {
        print(&format!("Named the passages of {file}."));
    }
    for content::At { file, place } in left {
        print(&format!(
            "{file}: {place}: not named, as it differs from the original; give each passage the {{id:…}} that it has there."
        ));
    }
    Ok(())
}

/// The files of each language, under the names that the widget fetches.
fn write(compiled: &Compiled, folder: &Path) -> anyhow::Result<()> {
    let failed = |path: &Path| {
        format!("{} could not be written: give a folder you may write to", path.display())
    };
    fs::create_dir_all(folder).with_context(|| failed(folder))?;
    for (bundle, activities) in compiled.bundles.iter().zip(&compiled.activities) {
        for (name, bytes) in files(bundle, activities)? {
            let path = folder.join(name);
            fs::write(&path, &bytes).with_context(|| failed(&path))?;
            print(&format!("Wrote {}, {} bytes.", path.display(), bytes.len()));
        }
    }
    Ok(())
}

/// The files of one language: the story with what is played, and what a waiting room's screen says.
pub(crate) fn files(
    bundle: &Bundle,
    activities: &Activities,
) -> anyhow::Result<[(String, Vec<u8>); 2]> {
    let tag = &bundle.language.tag;
    let (_, kiosk) = activities.clone().part_kiosk();
    Ok([
        (format!("{tag}.bundle"), bundle.to_bytes()?),
        (format!("{tag}.kiosk.bundle"), kiosk.to_bytes()?),
    ])
}

/// A table: how long and how hard each layer of each stage is.
fn report(measures: &[Measure]) {
    print(
        "language stage          layer     words  most a step  longest sentence  grade  hardest step",
    );
    for measure in measures {
        let Measure { language, stage, layer, words, most_words, .. } = measure;
        let Measure { longest_sentence, grade, highest_grade, .. } = measure;
        print(&format!(
            "{language:8} {stage:14} {layer:9} {words:5} {most_words:12} {longest_sentence:17} {grade:6.1} {highest_grade:13.1}"
        ));
    }
}

/// Which languages are written.
#[derive(Default)]
enum Languages {
    /// Those of `content/`.
    #[default]
    Spoken,
    /// Those that are made from the first, for the browser tests.
    Pseudo,
}

/// What the caller asked for.
#[derive(Default)]
pub(crate) struct Wanted {
    /// Where to write the bundles.
    write: Option<PathBuf>,
    /// Whether to write them although there are errors, for a look at work in progress.
    draft: bool,
    /// Which languages to write.
    languages: Languages,
    /// Whether to say how long and hard each stage is.
    report: bool,
    /// Whether to name the passages that carry no id.
    name_passages: bool,
}

impl Wanted {
    pub(crate) fn read(arguments: &mut Parser) -> anyhow::Result<Self> {
        let mut wanted = Self::default();
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("write") => wanted.write = Some(arguments.value()?.into()),
                Arg::Long("draft") => wanted.draft = true,
                Arg::Long("pseudo") => wanted.languages = Languages::Pseudo,
                Arg::Long("report") => wanted.report = true,
                Arg::Long("name-passages") => wanted.name_passages = true,
                unknown => return Err(unknown.unexpected().into()),
            }
        }
        Ok(wanted)
    }
}

/// The folder beside the `xtask` package, wherever the command is called from.
fn content_folder() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).join("content")
}
