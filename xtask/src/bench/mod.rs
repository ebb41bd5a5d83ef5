//! `cargo xtask bench`: the story's own page beside the same first stage in plain HTML, in Preact and in Svelte,
//! on a slow processor and a slow network. `docs/performance.md` says how to read what it prints.

mod figures;
mod options;
mod report;
mod statistics;
mod words;

use crate::project;
use crate::tools::{browser, node, say};
use anyhow::{Context, bail};
use figures::Figures;
pub(crate) use options::Options;
use xshell::Shell;

/// Measures and prints; fails for a missed figure of design only where that was asked for.
pub(crate) fn bench(shell: &Shell, options: &Options) -> anyhow::Result<()> {
    let page = project::page();
    if !page.join("index.html").is_file() {
        bail!("There is no dist/page to measure: run `cargo xtask package` first.");
    }
    node::require(shell)?;
    node::packages(shell)?;
    let chromium = browser::chromium(shell)?;
    let rounds = options.rounds.to_string();
    let measure = if options.compile {
        node::script(shell, "bench/compile.mjs").args([page.as_os_str(), rounds.as_ref()])
    } else {
        node::packages_in(shell, "bench")?;
        let folder = project::target().join("bench");
        let (words, peers) = (folder.join("words.json"), folder.join("peers"));
        shell.write_file(&words, words::words()?)?;
        say("Building the peers");
        node::script(shell, "bench/build.mjs").args([&words, &page, &peers]).run()?;
        say(format_args!("Opening each page {rounds} times; that takes a while"));
        let paths = [words.as_os_str(), page.as_os_str(), peers.as_os_str(), rounds.as_ref()];
        node::script(shell, "bench/measure.mjs").args(paths)
    };
    let measure = match chromium {
        Some(chromium) => measure.env("CHROMIUM", chromium),
        None => measure,
    };
    let figures = Figures::read(&measure.read().context("The run broke off: see above")?)?;
    let verdicts = if options.compile { Vec::new() } else { figures.verdicts()? };
    if options.json {
        report::json(&figures, &verdicts);
    } else if options.compile {
        report::compilation(&figures)?;
    } else {
        report::table(&figures, &verdicts)?;
    }
    let missed = verdicts.iter().filter(|it| !it.holds).count();
    if options.check && missed > 0 {
        bail!("{missed} of {} figures of design are missed.", verdicts.len());
    }
    Ok(())
}
