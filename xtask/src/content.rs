//! `cargo xtask content`: checks and compiles the content folder.

use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::print;

/// Checks `content/`; with `--write <folder>` writes one bundle a language there.
pub(crate) fn run(arguments: &[String]) -> Result<(), String> {
    let wanted = Wanted::read(arguments)?;
    let folder = content_folder();
    let start = Instant::now();
    print(&format!("Checking {} …", folder.display()));
    let today = time::OffsetDateTime::now_utc().date();
    let compiled = content::compile(&folder, today)
        .map_err(|error| format!("The content folder could not be read: {error}."))?;
    for problem in &compiled.problems {
        print(&problem.to_string());
    }
    let errors = compiled.problems.iter().filter(|problem| problem.is_error()).count();
    let warnings = compiled.problems.len() - errors;
    print(&format!("{errors} errors, {warnings} warnings, in {:.1?}.", start.elapsed()));
    let _ = wanted;
    if errors == 0 {
        Ok(())
    } else {
        Err("The content has errors; each line above says what to do.".into())
    }
}

/// What the caller asked for.
struct Wanted {
    write: Option<PathBuf>,
    draft: bool,
    report: bool,
}

impl Wanted {
    fn read(arguments: &[String]) -> Result<Self, String> {
        let mut wanted = Self { write: None, draft: false, report: false };
        let mut arguments = arguments.iter();
        while let Some(argument) = arguments.next() {
            match argument.as_str() {
                "--write" => {
                    let folder = arguments.next().ok_or("`--write` needs a folder behind it.")?;
                    wanted.write = Some(folder.into());
                }
                "--draft" => wanted.draft = true,
                "--report" => wanted.report = true,
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
