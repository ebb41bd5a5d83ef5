//! Node and the packages in `package-lock.json`: wasm-opt, esbuild, the server, Playwright, the linter.

use crate::project;
use crate::tools::say;
use anyhow::{Context, bail};
use semver::Version;
use std::fs;
use std::path::PathBuf;
use xshell::{Cmd, Shell, cmd};

/// The oldest Node that Playwright and the linter run on.
const OLDEST: Version = Version::new(20, 19, 0);
pub(crate) const NPM: &str = if cfg!(windows) { "npm.cmd" } else { "npm" };

/// Fails unless Node is there and new enough. Called first, before anything takes minutes.
pub(crate) fn require(shell: &Shell) -> anyhow::Result<()> {
    let remedy = format!("install Node {OLDEST} or newer with npm, and run this again");
    let version = cmd!(shell, "node --version")
        .quiet()
        .ignore_stderr()
        .read()
        .with_context(|| format!("Node does not answer: {remedy}"))?;
    if is_new_enough(&version) {
        return Ok(());
    }
    bail!("Node is {version}, which is too old: {remedy}.")
}

/// Whether Node's `version` is new enough, as `node --version` says it: `v20.19.2`.
fn is_new_enough(version: &str) -> bool {
    let number = version.strip_prefix('v').map(Version::parse);
    number.is_some_and(|it| it.is_ok_and(|it| it >= OLDEST))
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
    use super::is_new_enough;

    #[test]
    fn a_version_is_new_enough_by_its_numbers_and_not_by_its_letters() {
        assert!(is_new_enough("v20.19.0"));
        assert!(is_new_enough("v100.0.0"));
        assert!(!is_new_enough("v20.9.0"));
        assert!(!is_new_enough("no version"));
    }
}
