//! `cargo xtask test`: every check and test, in the order in which they are quickest to fail.

use crate::project::PAGE_LANGUAGE;
use crate::tools::{browser, node, rust, say};
use crate::{content, files, package, print, project, size};
use anyhow::{Context, bail};
use std::path::PathBuf;
use std::time::{Duration, Instant};
use xshell::{Shell, cmd};

/// One step of `cargo xtask test`.
struct Step {
    name: &'static str,
    run: fn(&Shell) -> anyhow::Result<()>,
    /// A step whose failure leaves this one nothing to work on.
    after: Option<&'static str>,
}

const STEPS: [Step; 15] = [
    Step { name: "format", run: format, after: None },
    Step { name: "lint", run: lint, after: None },
    Step { name: "types", run: types, after: None },
    Step { name: "spelling", run: spelling, after: None },
    Step { name: "dependencies", run: dependencies, after: None },
    Step { name: "clippy", run: clippy, after: None },
    Step { name: "clippy-wasm", run: clippy_wasm, after: None },
    Step { name: "content", run: check_content, after: None },
    Step { name: "pictures", run: pictures, after: None },
    Step { name: "scripts", run: scripts, after: None },
    Step { name: "native", run: native, after: None },
    Step { name: "web", run: web, after: None },
    Step { name: "package", run: |shell| package::package(shell, None), after: None },
    Step { name: "size", run: |shell| size::size(shell, false), after: Some("package") },
    Step { name: "e2e", run: e2e, after: Some("package") },
];

/// How a step ended.
enum Outcome {
    Passed,
    Failed,
    Skipped,
}

/// Runs all steps, or only the one of that name; fails if any failed.
pub(crate) fn test(shell: &Shell, only: Option<&str>) -> anyhow::Result<()> {
    let steps: Vec<_> =
        STEPS.iter().filter(|step| only.is_none_or(|only| step.name == only)).collect();
    if steps.is_empty() {
        bail!("There is no such step; there are: {}.", STEPS.map(|step| step.name).join(", "));
    }
    node::require(shell)?;
    let mut results: Vec<(&str, Outcome, Duration)> = Vec::new();
    for (index, step) in steps.iter().enumerate() {
        eprintln!("\n── {} ({} of {})", step.name, index + 1, steps.len());
        let start = Instant::now();
        let blocked = results.iter().any(|(name, outcome, _)| {
            step.after == Some(*name) && matches!(outcome, Outcome::Failed)
        });
        let outcome = if blocked {
            say("Skipped: it needs a step that failed");
            Outcome::Skipped
        } else if let Err(error) = (step.run)(shell) {
            eprintln!("{error:#}");
            Outcome::Failed
        } else {
            Outcome::Passed
        };
        results.push((step.name, outcome, start.elapsed()));
    }
    summary(&results)
}

fn summary(results: &[(&str, Outcome, Duration)]) -> anyhow::Result<()> {
    print("");
    let (mut passed, mut failed, mut skipped) = (0, Vec::new(), 0);
    for (name, outcome, time) in results {
        let word = match outcome {
            Outcome::Passed => {
                passed += 1;
                "passed"
            }
            Outcome::Failed => {
                failed.push(*name);
                "FAILED"
            }
            Outcome::Skipped => {
                skipped += 1;
                "skipped"
            }
        };
        print(&format!("{name:<13} {word:<8} {:>7.1} s", time.as_secs_f32()));
    }
    print(&format!("\n{passed} passed, {} failed, {skipped} skipped", failed.len()));
    if failed.is_empty() {
        return Ok(());
    }
    let first = failed[0];
    bail!("What failed is said above. One step alone: `cargo xtask test --only {first}`.")
}

fn format(shell: &Shell) -> anyhow::Result<()> {
    cmd!(shell, "cargo fmt --all --check").run()?;
    cmd!(shell, "cargo fmt --check --manifest-path tools/Cargo.toml").run()?;
    // A macro declares these modules (`src/activities/mod.rs`), so that `cargo fmt` does not come to them.
    let activities = project::root().join("src/activities");
    let files = files::below(&activities)?.into_iter().map(|name| activities.join(name));
    let sources: Vec<_> = files.filter(|it| it.extension().is_some_and(|it| it == "rs")).collect();
    say("rustfmt --check src/activities");
    cmd!(shell, "rustfmt --edition 2024 --check {sources...}").quiet().run().context(
        "Not formatted, see above: `rustfmt --edition 2024 src/activities/*.rs src/activities/*/*.rs`.",
    )
}

/// Lints the scripts and the browser tests. Oxlint is one program of 40 MB that knows the types too, where
/// eslint brings a hundred packages.
fn lint(shell: &Shell) -> anyhow::Result<()> {
    node::packages(shell)?;
    Ok(node::program(shell, "oxlint/bin/oxlint").args(["--type-aware", "--deny-warnings"]).run()?)
}

/// Type-checks the browser tests, and the types of the npm package where they are used.
fn types(shell: &Shell) -> anyhow::Result<()> {
    node::packages(shell)?;
    for project in ["e2e", "hosts/npm/tests"] {
        node::program(shell, "typescript/bin/tsc").args(["--project", project]).run()?;
    }
    Ok(())
}

fn spelling(shell: &Shell) -> anyhow::Result<()> {
    let typos = rust::typos(shell)?;
    cmd!(shell, "{typos}").run().context(
        "Misspelt, see above; a word that is right goes into `typos.toml` with a line that says why",
    )
}

/// Checks the licenses and sources of all crates, and the advisories against them.
fn dependencies(shell: &Shell) -> anyhow::Result<()> {
    let deny = rust::cargo_deny(shell)?;
    cmd!(shell, "{deny} --workspace check --hide-inclusion-graph licenses bans sources").run()?;
    // The advisory database lies on GitHub, which not every network lets through.
    let fetch = cmd!(shell, "{deny} fetch db").env("GIT_TERMINAL_PROMPT", "0").quiet();
    if fetch.ignore_stdout().ignore_stderr().run().is_err() {
        say("Advisories were not checked: their database on GitHub cannot be reached from here");
        return Ok(());
    }
    Ok(cmd!(shell, "{deny} --workspace check --disable-fetch advisories").run()?)
}

fn clippy(shell: &Shell) -> anyhow::Result<()> {
    Ok(cmd!(shell, "cargo clippy --workspace --all-targets --locked -- -D warnings").run()?)
}

fn clippy_wasm(shell: &Shell) -> anyhow::Result<()> {
    rust::wasm_target(shell)?;
    let target = "wasm32-unknown-unknown";
    Ok(cmd!(
        shell,
        "cargo clippy --lib --bins --test web --target {target} --locked -- -D warnings"
    )
    .run()?)
}

fn check_content(_: &Shell) -> anyhow::Result<()> {
    content::run(content::Options::default())
}

/// Checks that the pictures are what `art/` draws, weigh no more than they may, and hold no words.
fn pictures(shell: &Shell) -> anyhow::Result<()> {
    node::packages(shell)?;
    cmd!(shell, "node art/build.mjs --check").run()?;
    cmd!(shell, "node art/icons.mjs --check").run()?;
    cmd!(shell, "node art/sounds/build.mjs --check").run()?;
    Ok(cmd!(shell, "node --test art/pictures.test.mjs art/sounds/sounds.test.mjs").run()?)
}

/// Runs the tests of scripts that need no browser.
fn scripts(shell: &Shell) -> anyhow::Result<()> {
    let mut tests = Vec::new();
    for folder in ["static", "hosts"] {
        let scripts = files::below(&project::root().join(folder))?;
        let found = scripts.iter().filter(|it| it.ends_with(".test.mjs"));
        tests.extend(found.map(|it| format!("{folder}/{it}")));
    }
    Ok(cmd!(shell, "node --test {tests...}").run()?)
}

fn native(shell: &Shell) -> anyhow::Result<()> {
    Ok(cmd!(shell, "cargo test --workspace --locked --no-fail-fast").run()?)
}

/// Runs the host's tests in a browser: storage, speech, focus.
fn web(shell: &Shell) -> anyhow::Result<()> {
    rust::wasm_target(shell)?;
    let runner = rust::wasm_bindgen(shell)?.join("wasm-bindgen-test-runner");
    let driver = browser::driver(shell)?;
    let capabilities = browser::capabilities(shell)?;
    cmd!(shell, "cargo test --target wasm32-unknown-unknown --test web --locked")
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env("CHROMEDRIVER", driver)
        .env("WASM_BINDGEN_TEST_WEBDRIVER_JSON", capabilities)
        .run()?;
    Ok(())
}

/// Runs the end-to-end tests against the page as it is shipped.
fn e2e(shell: &Shell) -> anyhow::Result<()> {
    if !project::page().join("index.html").is_file() {
        bail!("There is no dist/page to test: run `cargo xtask package` first.");
    }
    node::packages(shell)?;
    let browsers = [
        ("CHROMIUM", browser::chromium(shell)?),
        ("HEADLESS_SHELL", browser::headless_shell(shell)),
        ("FIREFOX", browser::firefox(shell)),
    ];
    browser::webkit(shell);
    let pseudo = made_up_languages(shell)?;
    let mut playwright = node::program(shell, "@playwright/test/cli.js").args([
        "test",
        "--config",
        "e2e/playwright.config.ts",
    ]);
    playwright = playwright.env("PSEUDO", pseudo);
    for (name, path) in browsers {
        if let Some(path) = path {
            playwright = playwright.env(name, path);
        }
    }
    Ok(playwright.run()?)
}

/// The folder of the languages that the tests make of English: their bundles, and what is drawn of them before any
/// script.
fn made_up_languages(shell: &Shell) -> anyhow::Result<PathBuf> {
    let folder = project::target().join("pseudo");
    let content = folder.join("content");
    shell.remove_path(&folder)?;
    for made in [
        cmd!(
            shell,
            "cargo run --quiet --locked --package xtask -- content --write {content} --pseudo"
        ),
        cmd!(shell, "cargo run --quiet --locked --package leaflet -- {folder} {PAGE_LANGUAGE}"),
    ] {
        made.quiet()
            .ignore_stdout()
            .run()
            .context("The made-up languages could not be written: run `cargo xtask content`.")?;
    }
    Ok(folder)
}
