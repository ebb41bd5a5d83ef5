//! Scripts and styles as they are shipped: by esbuild, which npm brings.

use crate::tools::node;
use anyhow::Context;
use std::path::Path;
use xshell::Shell;

/// How a script is loaded.
#[derive(Clone, Copy)]
pub(crate) enum Format {
    /// As a module.
    Module,
    /// As a plain script, which may stand in a page that is opened from a disk.
    Script,
}

/// The script in `file`, minified; `how` is for esbuild.
pub(crate) fn script(
    shell: &Shell,
    file: &Path,
    format: Format,
    how: &[&str],
) -> anyhow::Result<String> {
    let format = match format {
        Format::Module => "--format=esm",
        Format::Script => "--format=iife",
    };
    node::program(shell, "esbuild/bin/esbuild")
        .arg(file)
        .args(["--minify", "--charset=utf8", "--log-level=warning", "--target=es2022", format])
        .args(how)
        .read()
        .with_context(|| format!("{} could not be minified: see above", file.display()))
}
