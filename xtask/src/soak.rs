//! `cargo xtask soak`: ten thousand taps and keys at random on the screen of a waiting room, or as many
//! visitors, one after the other.

use crate::project;
use crate::tools::{browser, node, say};
use anyhow::bail;
use lexopt::{Arg, Parser, ValueExt};
use xshell::Shell;

/// The default number of taps and keys, which `docs/kiosk.md` promises.
const ACTIONS: u32 = 10_000;
/// With fewer than these, no screen comes into every state.
const FEWEST: u32 = 100;

/// The command's options.
#[derive(Default)]
pub(crate) struct Options {
    /// How many taps and keys.
    actions: Option<u32>,
    /// The random seed: the same number brings the same taps.
    seed: Option<u32>,
    /// How many visitors, in place of taps.
    visitors: Option<u32>,
}

impl Options {
    pub(crate) fn read(arguments: &mut Parser) -> anyhow::Result<Self> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("visitors") => options.visitors = Some(arguments.value()?.parse()?),
                Arg::Value(number) if options.actions.is_none() => {
                    options.actions = Some(number.parse()?);
                }
                Arg::Value(number) if options.seed.is_none() => {
                    options.seed = Some(number.parse()?);
                }
                unknown => return Err(unknown.unexpected().into()),
            }
        }
        Ok(options)
    }
}

/// Runs the soak test. It fails where anything broke, led out of the page, was kept on the device, or
/// leaked.
pub(crate) fn soak(shell: &Shell, options: &Options) -> anyhow::Result<()> {
    let (spec, variable, count, what) = match options.visitors {
        Some(visitors) => ("kiosk-visitors", "VISITORS", visitors, "visitors"),
        None => ("kiosk-monkey", "SOAK", options.actions.unwrap_or(ACTIONS), "taps"),
    };
    if count < FEWEST {
        bail!("{count} {what} show nothing: give {FEWEST} or more.");
    }
    if !project::page().join("kiosk.html").is_file() {
        bail!("There is no dist/page to try: run `cargo xtask package` first.");
    }
    node::packages(shell)?;
    let chromium = browser::chromium(shell)?;
    say(format_args!("Sending {count} {what}; that takes a while"));
    let mut playwright = node::program(shell, "@playwright/test/cli.js")
        .args([
            "test",
            "--config",
            "e2e/playwright.config.ts",
            // In one word: with a space, Playwright takes the file's name for another project.
            "--project=kiosk",
            spec,
        ])
        .env(variable, count.to_string());
    if let Some(seed) = options.seed {
        playwright = playwright.env("SEED", seed.to_string());
    }
    if let Some(chromium) = chromium {
        playwright = playwright.env("CHROMIUM", chromium);
    }
    Ok(playwright.run()?)
}
