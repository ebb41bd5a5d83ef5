//! `cargo xtask content`: checks and compiles the content folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use content::{Compiled, Measure};

use crate::print;

/// Checks `content/`; with `--write <folder>` writes one bundle a language there; with
/// `--name-passages` first writes the id of every passage that carries none into its file.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let wanted = Wanted::read(arguments)?;
    let folder = content_folder();
    if wanted.name_passages {
        name_passages(&folder)?;
    }
    let start = Instant::now();
    print(&format!("Checking {} …", folder.display()));
    let today = time::OffsetDateTime::now_utc().date();
    let compiled = content::compile(&folder, today)
        .map_err(|error| format!("The content folder could not be read: {error}."))?;
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
    if let Some(folder) = wanted.write.filter(|_| is_wanted) {
        write(&compiled, &folder)?;
    }
    if is_wanted {
        Ok(())
    } else {
        Err("The content has errors; each line above says what to do.".into())
    }
}

/// Names the passages, and says in which files, and where somebody has to do it by hand.
fn name_passages(folder: &Path) -> Result<(), String> {
    let (files, left) = content::name_passages(folder)
        .map_err(|error| format!("The passages could not be named: {error}."))?;
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

/// One file a language: `<tag>.bundle`.
fn write(compiled: &Compiled, folder: &Path) -> Result<(), String> {
    let failed = |path: &Path, error: &dyn std::fmt::Display| {
        format!("{} could not be written: {error}. Give a folder you may write to.", path.display())
    };
    fs::create_dir_all(folder).map_err(|error| failed(folder, &error))?;
    for bundle in &compiled.bundles {
        let path = folder.join([&bundle.language.tag, ".bundle"].concat());
        let bytes = bundle.to_bytes().map_err(|error| failed(&path, &error))?;
        fs::write(&path, &bytes).map_err(|error| failed(&path, &error))?;
        print(&format!("Wrote {}, {} bytes.", path.display(), bytes.len()));
    }
    Ok(())
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

/// What the caller asked for.
struct Wanted {
    /// Where to write the bundles.
    write: Option<PathBuf>,
    /// Whether to write them although there are errors, for a look at work in progress.
    draft: bool,
    /// Whether to say how long and hard each stage is.
    report: bool,
    /// Whether to name the passages that carry no id.
    name_passages: bool,
}

impl Wanted {
    fn read(arguments: &[String]) -> Result<Self, String> {
        let mut wanted = Self { write: None, draft: false, report: false, name_passages: false };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--write" => {
                    let folder = arguments.next().ok_or("`--write` needs a folder behind it.")?;
                    wanted.write = Some(folder.into());
                }
                "--draft" => wanted.draft = true,
                "--report" => wanted.report = true,
                "--name-passages" => wanted.name_passages = true,
                other => return Err(format!("`cargo xtask content` knows no `{other}`.")),
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
