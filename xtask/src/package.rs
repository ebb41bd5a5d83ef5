//! `cargo xtask package`: writes `dist`: the whole site, and what is made of it for other places.

use crate::content;
use crate::files;
use crate::found::SiteAddress;
use crate::hosts;
use crate::project;
use crate::tools::{node, path_with, rust, say};
use anyhow::Context;
use std::env;
use std::fs::{self, File};
use std::path::PathBuf;
use xshell::{Shell, cmd};

/// Gets the tools, builds the widget, assembles the page and says what was written.
pub(crate) fn package(shell: &Shell, address: Option<&SiteAddress>) -> anyhow::Result<()> {
    // Tools and content first, which can be refused at once, before anything that takes minutes.
    node::require(shell)?;
    rust::wasm_target(shell)?;
    content::run(content::Options::default())?;
    node::packages(shell)?;
    let trunk = rust::trunk(shell)?;
    let wasm_bindgen = rust::wasm_bindgen(shell)?;

    say("Fetching the crates in Cargo.lock");
    cmd!(shell, "cargo fetch --locked --quiet")
        .quiet()
        .run()
        .context("cargo could not fetch the crates: see above; with a network, run this again")?;

    let _lock = build_lock()?;
    say("Building the widget and its page");
    // wasm-bindgen never cleans up: a module renamed since would still be shipped.
    shell.remove_path(project::target().join("wasm-bindgen"))?;
    let path = path_with(&[&wasm_bindgen, &node::modules().join(".bin")])?;
    cmd!(shell, "{trunk} build --release --log warn")
        .env("PATH", path)
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", without_places())
        // Why a hook failed is said by the hook; where Trunk was meanwhile helps nobody.
        .env("RUST_BACKTRACE", "0")
        // Trunk takes `NO_COLOR=1`, which the convention allows, for a mistake.
        .env_remove("NO_COLOR")
        .quiet()
        .run()
        .context("The page could not be built: see above")?;
    hosts::write(shell, address)?;
    list()
}

/// A lock on the target folder while it lives. Two builds at once would write into one folder, so the
/// second waits for the lock.
fn build_lock() -> anyhow::Result<File> {
    fs::create_dir_all(project::target())?;
    let lock = File::create(project::target().join("package.lock"))?;
    if lock.try_lock().is_err() {
        say("Waiting for another build of this page to end");
        lock.lock()?;
    }
    Ok(lock)
}

/// Compiler flags that keep the folders of this machine out of the wasm, where each place that can
/// panic is named: whoever builds the same source gets the same bytes.
fn without_places() -> String {
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo")));
    let Some(Ok(registries)) = home.map(|home| fs::read_dir(home.join("registry/src"))) else {
        return String::new();
    };
    let flags = registries
        .flatten()
        .map(|registry| format!("--remap-path-prefix={}=crates", registry.path().display()))
        // Flags are parted by spaces; a folder with one in its name has to stay.
        .filter(|flag| !flag.contains(char::is_whitespace));
    flags.collect::<Vec<_>>().join(" ")
}

/// Lists every file in `dist` with its size.
fn list() -> anyhow::Result<()> {
    let dist = project::root().join("dist");
    let names = files::below(&dist)?;
    say(format_args!("Wrote {} files into dist:", names.len()));
    for name in names {
        let bytes = fs::metadata(dist.join(&name))?.len();
        eprintln!("  {bytes:>9}  {name}");
    }
    Ok(())
}
