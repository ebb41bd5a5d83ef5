//! Scripts and styles as they are shipped: by esbuild, which npm brings.

use crate::project;
use crate::tools::node;
use anyhow::{Context, bail};
use std::fs;
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

/// What the shipped scripts take from the browser by name. A page's own `class Symbol` hides the browser's,
/// which is still there as a property of `globalThis`.
const GLOBALS: [&str; 24] = [
    "Array",
    "Boolean",
    "CSS",
    "CSSStyleSheet",
    "CustomEvent",
    "DataView",
    "Date",
    "Error",
    "FinalizationRegistry",
    "HTMLElement",
    "IntersectionObserver",
    "JSON",
    "MutationObserver",
    "Number",
    "Object",
    "Promise",
    "Reflect",
    "SpeechSynthesisUtterance",
    "String",
    "Symbol",
    "TextDecoder",
    "TextEncoder",
    "URLSearchParams",
    "Uint8Array",
];

fn globals() -> impl Iterator<Item = String> {
    GLOBALS.iter().map(|it| format!("--define:{it}=globalThis.{it}"))
}

/// The script in `file`, minified; `options` are esbuild's.
pub(crate) fn script(
    shell: &Shell,
    file: &Path,
    format: Format,
    options: &[&str],
) -> anyhow::Result<String> {
    let command =
        esbuild(shell, file).args([TARGET, format.option()]).args(globals()).args(options);
    command.read().with_context(|| failed(file))
}

/// Puts the script of an engine minified in its place, in which `static/platform.js` answers for the
/// browser's interfaces.
pub(crate) fn replace_glue(shell: &Shell, file: &Path) -> anyhow::Result<()> {
    let platform = project::root().join("static/platform.js");
    let answered = fs::read_to_string(&platform)?;
    let unanswered = unanswered(&fs::read_to_string(file)?, &answered);
    if !unanswered.is_empty() {
        bail!(
            "{} asks whether things are of {unanswered:?} by `instanceof`, which a page can break: \
             answer it in static/platform.js, or ask in another way.",
            file.display()
        );
    }
    let inject = format!("--inject:{}", platform.display());
    // What is defined is not injected.
    let defined = globals().filter(|it| !is_answered(it.rsplit('.').next(), &answered));
    let defined = defined.collect::<Vec<_>>();
    let options = [TARGET, Format::Module.option(), "--bundle", &inject];
    let options = options.into_iter().chain(defined.iter().map(String::as_str));
    replace(shell, file, &options.collect::<Vec<_>>())
}

fn is_answered(name: Option<&str>, platform: &str) -> bool {
    name.is_some_and(|it| platform.contains(&format!("export const {it} =")))
}

/// What `glue` asks by `instanceof` that `platform` does not answer.
fn unanswered(glue: &str, platform: &str) -> Vec<String> {
    /// JavaScript's own, and what only the start asks, which is given a compiled program.
    const SAFE: [&str; 8] =
        ["Array", "ArrayBuffer", "Error", "Promise", "Request", "Response", "URL", "WebAssembly"];
    let asked = glue.split("instanceof ").skip(1);
    let names = asked.filter_map(|it| it.split(|it: char| !it.is_alphanumeric()).next());
    let unanswered = names.filter(|it| !SAFE.contains(it) && !is_answered(Some(it), platform));
    unanswered.map(str::to_owned).collect()
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_page_can_break_is_answered_or_refused() {
        let glue = "it instanceof Element; it instanceof Error; it instanceof Text;";
        assert_eq!(unanswered(glue, "export const Element = kind()"), ["Text"]);
    }
}
