//! Node and the packages in `package-lock.json`: wasm-opt, esbuild, the server, Playwright.

use crate::project;
use crate::tools::say;
use anyhow::{Context, bail};
use std::fs;
use std::path::PathBuf;
use xshell::{Cmd, Shell, cmd};

const OLDEST: u32 = 20;
const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Makes sure that Node is there and new enough. Asked first, before anything takes minutes.
pub(crate) fn is_here(shell: &Shell) -> anyhow::Result<()> {
    let remedy = format!("install Node {OLDEST} or newer with npm, and run this again");
    let version = cmd!(shell, "node --version")
        .quiet()
        .ignore_stderr()
        .read()
        .with_context(|| format!("Node does not answer: {remedy}"))?;
    match major(&version) {
        Some(major) if major >= OLDEST => Ok(()),
        _ => bail!("Node is {version}, which is too old: {remedy}."),
    }
}

fn major(version: &str) -> Option<u32> {
    version.strip_prefix('v')?.split('.').next()?.parse().ok()
}

/// Makes sure that the packages are those of the lock file.
pub(crate) fn packages(shell: &Shell) -> anyhow::Result<()> {
    packages_in(shell, ".")
}

/// The same for a folder with packages of its own.
pub(crate) fn packages_in(shell: &Shell, folder: &str) -> anyhow::Result<()> {
    // npm asks the registry about every package even when nothing changed, so the lock file that
    // was installed last is kept beside the packages and compared.
    let folder = project::root().join(folder);
    let installed = folder.join("node_modules/.installed-lock.json");
    let lock = folder.join("package-lock.json");
    let lock = fs::read(&lock).with_context(|| format!("Cannot read {}", lock.display()))?;
    if fs::read(&installed).is_ok_and(|last| last == lock) {
        return Ok(());
    }
    say("Installing the npm packages in package-lock.json");
    let _here = shell.push_dir(folder);
    cmd!(shell, "{NPM} ci")
        .quiet()
        .run()
        .context("npm could not install the packages: see above; with a network, run this again")?;
    fs::write(&installed, lock).context("Cannot write into node_modules")
}

/// A command that runs a program which a package brings, given by its path in `node_modules`.
pub(crate) fn program<'a>(shell: &'a Shell, path: &str) -> Cmd<'a> {
    let path = modules().join(path);
    cmd!(shell, "node {path}").quiet()
}

/// A command that runs a script of ours, given by its path in the repository.
pub(crate) fn script<'a>(shell: &'a Shell, path: &str) -> Cmd<'a> {
    let path = project::root().join(path);
    cmd!(shell, "node {path}").quiet()
}

/// The folder with the packages.
pub(crate) fn modules() -> PathBuf {
    project::root().join("node_modules")
}

#[cfg(test)]
mod tests {
    use super::major;

    #[test]
    fn the_major_version_is_the_number_before_the_first_point() {
        assert_eq!(major("v20.20.2"), Some(20));
        assert_eq!(major("20.20.2"), None);
    }
}
