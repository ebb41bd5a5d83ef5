//! Build time only: the content folder is read, checked and compiled to one bundle a language.

mod check;
mod files;
mod manuscript;
mod markdown;
mod number;
mod passage;
mod problem;
mod proof;
mod source;
mod vocabulary;

use std::path::Path;

use story::bundle::Bundle;
pub use time::Date;

pub use crate::problem::{At, Problem, Severity};
use crate::files::Files;
use crate::proof::Proof;

/// What became of a content folder.
#[derive(Debug)]
pub struct Compiled {
    /// One a language, of those that are whole enough to be put together.
    pub bundles: Vec<Bundle>,
    /// Everything that is wrong, not only the first.
    pub problems: Vec<Problem>,
}

/// Reads, checks and compiles `folder` as it is `today`.
///
/// # Errors
///
/// Where the folder cannot be read at all.
pub fn compile(folder: &Path, today: Date) -> std::io::Result<Compiled> {
    Ok(compile_files(&Files::read(folder)?, today))
}

fn compile_files(files: &Files, today: Date) -> Compiled {
    let mut problems = Vec::new();
    let bundles = Vec::new();
    if let Some(manuscript) = manuscript::read(files, &mut problems) {
        for edition in &manuscript.editions {
            let proof = Proof::new(&manuscript, edition, today);
            check::check(&proof, &mut problems);
        }
    }
    Compiled { bundles, problems }
}
