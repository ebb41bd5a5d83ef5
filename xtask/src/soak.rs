//! `cargo xtask soak`: ten thousand taps and keys at random on the screen of a waiting room.

use crate::project;
use crate::tools::{browser, node, say};
use anyhow::bail;
use xshell::Shell;

/// As many as `docs/kiosk.md` promises.
const ACTIONS: u32 = 10_000;

/// Runs it; fails where anything broke, led out, was kept, or was not given back.
pub(crate) fn soak(shell: &Shell, wishes: &[String]) -> anyhow::Result<()> {
    let (actions, seed) = (wishes.first(), wishes.get(1));
    let actions = match actions.map(|it| it.parse()) {
        None => ACTIONS,
        Some(Ok(actions)) if actions >= 100 => actions,
        _ => bail!("Say how many taps, 100 or more, and then a number to begin the chances with."),
    };
    if !project::page().join("kiosk.html").is_file() {
        bail!("There is no dist/page to try: run `cargo xtask package` first.");
    }
    node::packages(shell)?;
    let chromium = browser::chromium(shell)?;
    say(format_args!("Tapping {actions} times; that takes a while"));
    let mut playwright = node::program(shell, "@playwright/test/cli.js")
        .args([
            "test",
            "--config",
            "e2e/playwright.config.ts",
            // In one word: with a space, Playwright takes the file's name for another project.
            "--project=kiosk",
            "kiosk-monkey",
        ])
        .env("SOAK", actions.to_string());
    if let Some(seed) = seed {
        playwright = playwright.env("SEED", seed);
    }
    if let Some(chromium) = chromium {
        playwright = playwright.env("CHROMIUM", chromium);
    }
    Ok(playwright.run()?)
}
