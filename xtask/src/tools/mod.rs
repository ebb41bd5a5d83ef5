//! The tools that the build and the tests need beyond Rust itself. A missing one is installed, and kept
//! for the next time.

pub(crate) mod browser;
pub(crate) mod node;
pub(crate) mod rust;

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

/// Prints what is being done, so that nobody waits before a silent screen.
pub(crate) fn say(what: impl std::fmt::Display) {
    eprintln!("• {what}");
}

/// The path of the program called `name`, if it is installed.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(name).with_extension(env::consts::EXE_EXTENSION))
        .find(|program| program.is_file())
}

/// The search path with `folders` before everything else.
pub(crate) fn path_with(folders: &[&Path]) -> anyhow::Result<OsString> {
    let rest = env::var_os("PATH").unwrap_or_default();
    let first = folders.iter().map(|folder| folder.to_path_buf());
    Ok(env::join_paths(first.chain(env::split_paths(&rest)))?)
}
