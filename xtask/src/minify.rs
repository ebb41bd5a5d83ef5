//! Scripts and styles as they are shipped: by esbuild, which npm brings.

use crate::tools::node;
use anyhow::Context;
use std::path::Path;
use xshell::{Cmd, Shell};

/// How a script is loaded.
#[derive(Clone, Copy)]
pub(crate) enum Format {
    /// As a module.
    Module,
    /// As a plain script, which may stand in a page that is opened from a disk.
    Script,
}

impl Format {
    fn option(self) -> &'static str {
        match self {
            Self::Module => "--format=esm",
            Self::Script => "--format=iife",
        }
    }
}

/// The newest JavaScript that a shipped script may use.
const TARGET: &str = "--target=es2022";

/// The script in `file`, minified; `options` are esbuild's.
pub(crate) fn script(
    shell: &Shell,
    file: &Path,
    format: Format,
    options: &[&str],
) -> anyhow::Result<String> {
    let command = esbuild(shell, file).args([TARGET, format.option()]).args(options);
    command.read().with_context(|| failed(file))
}

/// Puts the module in `file` minified in its place.
pub(crate) fn replace_script(shell: &Shell, file: &Path) -> anyhow::Result<()> {
    replace(shell, file, &[TARGET, Format::Module.option()])
}

/// Puts the styles in `file` minified in their place. No target is named: who writes the CSS decides what
/// a browser must know, and esbuild must not write it in another way.
pub(crate) fn replace_styles(shell: &Shell, file: &Path) -> anyhow::Result<()> {
    replace(shell, file, &[])
}

fn replace(shell: &Shell, file: &Path, options: &[&str]) -> anyhow::Result<()> {
    let out = format!("--outfile={}", file.display());
    let command = esbuild(shell, file).args(options).args(["--allow-overwrite", &out]);
    command.run().with_context(|| failed(file))
}

fn esbuild<'a>(shell: &'a Shell, file: &Path) -> Cmd<'a> {
    let command = node::program(shell, "esbuild/bin/esbuild").arg(file);
    command.args(["--minify", "--charset=utf8", "--log-level=warning"])
}

fn failed(file: &Path) -> String {
    format!("{} could not be minified: see above", file.display())
}
