//! `cargo xtask pdf`: prints the leaflet, each stage and each stage's sheet as tagged PDF, into `dist/papers/pdf`. A command of its own,
//! because `package` needs no browser.

use crate::checksums;
use crate::project;
use crate::tools::{browser, node, say};
use anyhow::bail;
use xshell::Shell;

/// Prints them, and fails where one is not tagged.
pub(crate) fn pdf(shell: &Shell) -> anyhow::Result<()> {
    let page = project::page();
    if !page.join("leaflet").is_dir() {
        bail!("There is no dist/page to print: run `cargo xtask package` first.");
    }
    node::packages(shell)?;
    let chromium = browser::chromium(shell)?;
    say("Printing the leaflet, the stages and their sheets");
    let folder = project::dist("papers/pdf");
    shell.remove_path(&folder)?;
    let mut print = node::script(shell, "tools/pdf.mjs").args([&page, &folder]);
    if let Some(chromium) = chromium {
        print = print.env("CHROMIUM", chromium);
    }
    print.run()?;
    checksums::write(&project::dist(""))
}
