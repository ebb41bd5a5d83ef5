//! `dist/embed`: what a hospital copies to its own server, under the version's name, and puts in its
//! pages. See `docs/decisions/0021-embedding.md`.

use crate::assemble::element_script;
use crate::files;
use crate::hosts;
use crate::html;
use crate::integrity::{self, FileIntegrity};
use crate::markers::{between, fill};
use crate::minify::{self, Format};
use crate::project;
use crate::tools::say;
use anyhow::{Context, bail};
use std::fs;
use std::path::Path;
use xshell::Shell;

/// Where the sources of what is only for embedding lie.
const SOURCES: &str = "static/embed";

/// The scripts of the frame and of the page around it.
const SCRIPTS: [&str; 2] = ["frame.js", "frame-fit.js"];

/// The element's own scripts, by their sources.
const ELEMENT: [(&str, &str); 2] =
    [("element.js", "second-birthday.js"), ("kiosk-room.js", "kiosk-room.js")];

/// Where a stage's sheets of paper lie, with what they are drawn with. They are pages of their own.
const SHEETS: &str = "sheets/";

/// Writes the folder from the finished `page`.
pub(crate) fn write(shell: &Shell, page: &Path, folder: &Path) -> anyhow::Result<()> {
    say("Gathering the files for embedding");
    shell.remove_path(folder)?;
    let mut names = files::below(page)?;
    names.retain(|name| is_embedded(name));
    for name in &names {
        copy(page, folder, name)?;
    }
    companions(shell, folder)?;
    let inner = integrity::of_files(folder, is_pinned)?;
    element(shell, folder, &inner)?;

    let integrity = integrity::of_files(folder, |_| true)?;
    frame(page, folder, &integrity)?;
    examples(folder, &integrity)?;
    let integrity = integrity::of_files(folder, |name| !name.starts_with("examples/"))?;
    Ok(fs::write(folder.join("integrity.json"), integrity.to_json())?)
}

/// Everything that the page has for readers, but the page itself, its own extras, and what is for
/// those who draw and build.
fn is_embedded(name: &str) -> bool {
    if hosts::is_only_for_the_page(name) {
        return false;
    }
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "html" => name.starts_with("leaflet/") || name.starts_with(SHEETS),
        "js" | "wasm" | "css" => !name.contains('/') || name.starts_with(SHEETS),
        "bundle" | "txt" => name.starts_with("content/"),
        "json" if name == "hospital.schema.json" => true,
        "json" | "mp3" => name.starts_with("content/") || name.starts_with("sounds/"),
        "svg" => name.starts_with("pictures/"),
        _ => false,
    }
}

/// What the element loads itself, and refuses if it is not of its own version.
fn is_pinned(name: &str) -> bool {
    !SCRIPTS.contains(&name)
        && !name.starts_with(SHEETS)
        && ![
            "second-birthday.js",
            "kiosk-room.js",
            "remote.js",
            "hospital.js",
            "hospital-recordings.js",
            "leaflet-hospital.js",
            "page.css",
            "hospital.schema.json",
        ]
        .contains(&name)
        && [".js", ".wasm", ".css", ".json"].iter().any(|ending| name.ends_with(ending))
}

fn copy(from: &Path, to: &Path, name: &str) -> anyhow::Result<()> {
    let target = to.join(name);
    if let Some(parent) = target.parent() {
        fs::create_dir_all(parent)?;
    }
    fs::copy(from.join(name), target).with_context(|| format!("{name} could not be copied"))?;
    Ok(())
}

/// The element's scripts, which here know the sums of what they load.
fn element(shell: &Shell, folder: &Path, integrity: &FileIntegrity) -> anyhow::Result<()> {
    let version = env!("CARGO_PKG_VERSION");
    let defined = format!("--define:INTEGRITY={}", integrity.to_object());
    for (source, shipped) in ELEMENT {
        let text = element_script(shell, source, folder, &[&defined])?;
        if !text.contains("sha384-") {
            bail!(
                "static/{source} no longer asks for INTEGRITY: then nothing keeps versions apart; see embed.rs."
            );
        }
        fs::write(
            folder.join(shipped),
            format!(
                "/* Second Birthday {version}. Code: MIT or Apache-2.0; words and pictures: CC BY 4.0. */\n{text}"
            ),
        )?;
    }
    Ok(())
}

/// What stands beside the element in a page or a frame.
fn companions(shell: &Shell, folder: &Path) -> anyhow::Result<()> {
    let sources = project::root().join(SOURCES);
    copy(&sources, folder, "page.css")?;
    for name in SCRIPTS {
        let script = minify::script(shell, &sources.join(name), Format::Module, &["--bundle"])?;
        fs::write(folder.join(name), script)?;
    }
    Ok(())
}

/// The frame in the folder of the story's own page too, where the page about embedding shows it.
pub(crate) fn frame_beside(shell: &Shell, page: &Path) -> anyhow::Result<()> {
    companions(shell, page)?;
    frame(page, page, &integrity::of_files(page, |name| !name.contains('/'))?)
}

/// The page for a frame: the same first screen and leaflet as the story's own page.
fn frame(page: &Path, folder: &Path, integrity: &FileIntegrity) -> anyhow::Result<()> {
    let index = fs::read_to_string(page.join("index.html"))?;
    let template = fs::read_to_string(project::root().join(SOURCES).join("frame.html"))?;
    let (_, inside) = index.split_once("<second-birthday ").context("index.html has no element")?;
    let inside = between(inside, ">", "</second-birthday>")?;
    let title = between(&index, "<title>", "</title>")?;
    let styles = integrity.of("second-birthday.css")?;
    let inside = html::rewrite(inside, "link[rel=stylesheet]", |link| {
        html::set(link, "integrity", styles);
        html::set(link, "crossorigin", "anonymous");
    })?;
    let mut places = vec![
        ("language", between(&index, "<html lang=\"", "\"")?.to_owned()),
        ("direction", between(&index, "dir=\"", "\"")?.to_owned()),
        ("title", title.to_owned()),
        ("fallback", inside),
    ];
    let named = ["first.css", "second-birthday.js", "frame.js"];
    for name in named {
        places.push((name, integrity.of(name)?.to_owned()));
    }
    html::write_page(&folder.join("frame.html"), &fill(&template, &places)?)
}

/// Pages to copy from. Their comments are for who copies, so they stay.
fn examples(folder: &Path, integrity: &FileIntegrity) -> anyhow::Result<()> {
    let sources = project::root().join(SOURCES);
    for name in files::below(&sources.join("examples"))? {
        let name = format!("examples/{name}");
        copy(&sources, folder, &name)?;
        let page = folder.join(&name);
        fs::write(&page, integrity.fill(&fs::read_to_string(&page)?))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_readers_need_is_embedded_and_the_pages_own_extras_are_not() {
        let embedded = [
            "widget.js",
            "widget_bg.wasm",
            "content/en.first.json",
            "leaflet/en.html",
            "sheets/en/signs.html",
            "sheets/sheet.css",
            "sounds/beats.json",
            "sounds/drip.mp3",
        ];
        let left = ["index.html", "gallery.html", "pictures/characters.svg", "own-page.js"];
        assert!(embedded.into_iter().all(is_embedded));
        assert!(!left.into_iter().any(is_embedded));
    }

    #[test]
    fn the_element_pins_what_it_loads_and_not_itself() {
        assert!(is_pinned("widget.js") && is_pinned("kiosk_bg.wasm"));
        assert!(
            !is_pinned("second-birthday.js")
                && !is_pinned("frame.js")
                && !is_pinned("sheets/sheet.js")
                && !is_pinned("content/en.bundle")
        );
    }
}
