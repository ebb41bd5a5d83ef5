//! What is made of the finished page for each place that the story is put: hidden command, and the
//! last part of `cargo xtask package`.

use crate::checksums;
use crate::embed;
use crate::embedding;
use crate::files;
use crate::found::{self, SiteAddress};
use crate::hospital_maker;
use crate::html;
use crate::infobutton;
use crate::npm;
use crate::offline;
use crate::papers;
use crate::project;
use crate::service_worker;
use anyhow::bail;
use std::fs;
use std::path::{Path, PathBuf};
use xshell::Shell;

/// What tells Microsoft's server the endings of our files.
const IIS: &str = "web.config";

/// Writes everything in `dist` that is not the page itself.
pub(crate) fn write(shell: &Shell, address: Option<&SiteAddress>) -> anyhow::Result<()> {
    let page = project::page();
    if !page.join("index.html").is_file() {
        bail!("There is no dist/page to start from: run `cargo xtask package`.");
    }
    // No server gives it out, so it is on no list of what is fetched, kept or checked.
    shell.remove_path(page.join(IIS))?;
    // Nor do readers fetch the licenses.
    shell.remove_path(page.join(papers::LICENSES))?;
    for name in files::below(&page)? {
        let file = page.join(name);
        if file.extension().is_some_and(|it| it == "html") {
            html::write_page(&file, &fs::read_to_string(&file)?)?;
        }
    }
    found::write(&page, address)?;
    offline::write(shell, &page, &project::dist("offline"))?;
    embed::write(shell, &page, &project::dist("embed"))?;
    embedding::write(shell, &page, &project::dist("embed"))?;
    infobutton::write(shell, &page)?;
    hospital_maker::write(shell, &page)?;
    service_worker::write(shell, &page)?;
    for folder in [&page, &project::dist("embed")] {
        fs::copy(project::root().join("static").join(IIS), folder.join(IIS))?;
    }
    let places = [page, project::dist("embed"), project::dist("offline")];
    let places = places.each_ref().map(PathBuf::as_path);
    papers::write(shell, &project::dist("papers"), &places, address)?;
    // After the papers, so that it has the licenses.
    npm::write(shell, &project::dist("embed"), &project::dist("npm"))?;
    kiosk_host(shell, &project::dist("kiosk-debian"))?;
    checksums::write(&project::dist(""))
}

/// Copies what starts and watches a screen in a waiting room on Debian; see docs/kiosk.md.
fn kiosk_host(shell: &Shell, folder: &Path) -> anyhow::Result<()> {
    shell.remove_path(folder)?;
    fs::create_dir_all(folder)?;
    let sources = project::root().join("hosts/debian");
    for name in files::below(&sources)? {
        fs::copy(sources.join(&name), folder.join(&name))?;
    }
    Ok(())
}

/// Whether a file of the page is for those who build, draw and embed, and not for readers.
pub(crate) fn is_for_authors(name: &str) -> bool {
    const AUTHORS: [&str; 6] =
        ["embedding.", "frame-fit.", "frame.", "gallery.", "page.css", "pictures/characters."];
    AUTHORS.iter().any(|it| name.starts_with(it))
}

/// Whether a file of the page is only for the story's own page, or for authors: it is part of no other
/// place.
pub(crate) fn is_only_for_the_page(name: &str) -> bool {
    const OWN: [&str; 7] = [
        "hospital-maker.",
        "hospital.html",
        "icons/",
        "kiosk-page.",
        "manifest.",
        "own-page.",
        "service-worker.",
    ];
    is_for_authors(name) || found::is_for_finding(name) || OWN.iter().any(|it| name.starts_with(it))
}
