//! The compiler's wasm target, Trunk, the wasm-bindgen commands, cargo-deny and typos.
//!
//! The programs are compiled here: their own releases would have to be fetched from a
//! place that a clinic's network may not reach, and crates come from where all the others come.

use crate::project;
use crate::tools::{on_path, path_with, say};
use anyhow::{Context, bail};
use std::env::consts::EXE_SUFFIX;
use std::path::{Path, PathBuf};
use xshell::{Shell, cmd};

const TARGET: &str = "wasm32-unknown-unknown";

/// The last version that compiles with the compiler we ask for.
const TRUNK: &str = "0.21.14";
const CARGO_DENY: &str = "0.20.2";
const TYPOS: &str = "1.52.0";

/// Makes sure that the compiler can build for the browser.
pub(crate) fn wasm_target(shell: &Shell) -> anyhow::Result<()> {
    let library = cmd!(shell, "rustc --print target-libdir --target {TARGET}")
        .quiet()
        .read()
        .context("The Rust compiler does not answer: install Rust from https://rustup.rs and run this again")?;
    if Path::new(&library).is_dir() {
        return Ok(());
    }
    if on_path("rustup").is_none() {
        bail!(
            "The Rust compiler here cannot build for the browser, and there is no rustup to teach it: \
             install Rust from https://rustup.rs, or your system's package with the {TARGET} target, \
             and run this again."
        );
    }
    say(format_args!("Adding the compiler's {TARGET} target"));
    cmd!(shell, "rustup target add {TARGET}").quiet().run().with_context(|| {
        format!(
            "rustup could not add the target: run `rustup target add {TARGET}` and see what it says"
        )
    })
}

/// The pinned Trunk, compiled if it is not there yet.
pub(crate) fn trunk(shell: &Shell) -> anyhow::Result<PathBuf> {
    program(shell, "trunk", TRUNK, "trunk", &["--no-default-features", "--features", "rustls"])
}

/// The pinned cargo-deny, which reads `deny.toml`, compiled if it is not there yet.
pub(crate) fn cargo_deny(shell: &Shell) -> anyhow::Result<PathBuf> {
    program(shell, "cargo-deny", CARGO_DENY, "cargo-deny", &["--no-default-features"])
}

/// The pinned typos, which reads `typos.toml`, compiled if it is not there yet.
pub(crate) fn typos(shell: &Shell) -> anyhow::Result<PathBuf> {
    program(shell, "typos-cli", TYPOS, "typos", &[])
}

/// One program of a published crate.
///
/// Without optimization it compiles in a third of the time, and still takes seconds for its work.
fn program(
    shell: &Shell,
    name: &str,
    version: &str,
    program: &str,
    features: &[&str],
) -> anyhow::Result<PathBuf> {
    let _level = shell.push_env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0");
    let _lto = shell.push_env("CARGO_PROFILE_RELEASE_LTO", "off");
    let _units = shell.push_env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "256");
    let source = [&[name, "--version", version], features].concat();
    let folder = install(shell, name, version, &[program], &source)?;
    Ok(folder.join(format!("{program}{EXE_SUFFIX}")))
}

/// The folder with `wasm-bindgen` and `wasm-bindgen-test-runner`, of the very version that the
/// widget is compiled with: they refuse any other.
pub(crate) fn wasm_bindgen(shell: &Shell) -> anyhow::Result<PathBuf> {
    let wanted = project::locked_version("Cargo.lock", "wasm-bindgen")?;
    let offered = project::locked_version("tools/Cargo.lock", "wasm-bindgen-cli")?;
    if wanted != offered {
        bail!(
            "The widget uses wasm-bindgen {wanted} and tools/Cargo.toml brings {offered}: write {wanted} \
             there (twice) and in Trunk.toml, and run `cargo update --manifest-path tools/Cargo.toml`."
        );
    }
    let programs = ["wasm-bindgen", "wasm-bindgen-test-runner"];
    install(shell, "wasm-bindgen", &offered, &programs, &["--path", "tools"])
}

/// Compiles a tool into a folder of its version, unless it is there, and gives that folder back.
fn install(
    shell: &Shell,
    name: &str,
    version: &str,
    programs: &[&str],
    source: &[&str],
) -> anyhow::Result<PathBuf> {
    let cache = project::cache()?;
    let tool = format!("{name}-{version}");
    let root = cache.join("tools").join(&tool);
    let folder = root.join("bin");
    if programs.iter().all(|program| folder.join(format!("{program}{EXE_SUFFIX}")).is_file()) {
        return Ok(folder);
    }

    say(format_args!(
        "Compiling {name} {version}, once for this machine (a few minutes on two cores)"
    ));
    // A folder that stays lets an interrupted compilation go on where it stopped.
    let build = cache.join("build").join(&tool);
    cmd!(shell, "cargo install {source...} --locked --force --root {root} --target-dir {build}")
        // Else cargo asks for the folder to be put on the path, which nobody needs to do.
        .env("PATH", path_with(&[&folder])?)
        .quiet()
        .run()
        .with_context(|| {
            format!("{name} {version} could not be compiled: see above, and run this again")
        })?;
    shell.remove_path(&build)?;
    Ok(folder)
}
