//! What makes the story's own page one that can be installed and works without a network: manifest, icons,
//! and a service worker with the list of all that it keeps.

use crate::files;
use crate::found;
use crate::hosts;
use crate::integrity;
use crate::markers::{between, fill};
use crate::minify::{self, Format};
use crate::project;
use crate::recordings;
use crate::tools::say;
use anyhow::bail;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use xshell::Shell;

const NAME: &str = "service-worker.js";
/// The page that a hospital sets up: nobody knows its sum, but it says of which build it is.
const SET_UP: &str = "kiosk.html";

/// Writes them into the finished `page`.
pub(crate) fn write(shell: &Shell, page: &Path) -> anyhow::Result<()> {
    say("Listing what the page keeps for when the network is gone");
    let sources = project::root().join("static");
    for name in files::below(&sources.join("icons"))? {
        fs::create_dir_all(page.join("icons"))?;
        fs::copy(sources.join("icons").join(&name), page.join("icons").join(&name))?;
    }
    let story = "--external:./second-birthday.js";
    let own =
        minify::script(shell, &sources.join("own-page.js"), Format::Module, &["--bundle", story])?;
    fs::write(page.join("own-page.js"), own)?;
    manifest(&sources, page)?;

    let kept = kept(page)?;
    let version = integrity::of(kept.as_bytes());
    let bundle = "--bundle".to_owned();
    let define =
        [bundle, format!("--define:FILES={kept}"), format!("--define:VERSION={version:?}")];
    let worker = minify::script(
        shell,
        &sources.join(NAME),
        Format::Script,
        &define.each_ref().map(|it| &**it),
    )?;
    Ok(fs::write(page.join(NAME), worker)?)
}

/// The manifest, in the page's own words.
fn manifest(sources: &Path, page: &Path) -> anyhow::Result<()> {
    let index = fs::read_to_string(page.join("index.html"))?;
    let title = between(&index, "<title>", "</title>")?;
    let texts = [
        ("title", title),
        ("name", title.split_once(':').map_or(title, |(name, _)| name)),
        ("description", between(&index, "name=\"description\" content=\"", "\"")?),
        ("language", between(&index, "<html lang=\"", "\"")?),
    ];
    if let Some((name, _)) = texts.iter().find(|(_, text)| text.contains(['&', '"', '\\'])) {
        bail!(
            "The {name} of index.html has a sign that a manifest writes differently: see service_worker.rs."
        );
    }
    let places = texts.map(|(name, text)| (name, text.to_owned()));
    let manifest = fs::read_to_string(sources.join("manifest.webmanifest"))?;
    Ok(fs::write(page.join("manifest.webmanifest"), fill(&manifest, &places)?)?)
}

/// Everything that is kept, as JavaScript: name, type, sum; instead of the sum of `SET_UP`, its build.
fn kept(page: &Path) -> anyhow::Result<String> {
    let mut entries = Vec::new();
    for name in files::below(page)?.iter().filter(|name| is_kept(name)) {
        let bytes = fs::read(page.join(name))?;
        let sum = if name == SET_UP {
            between(&String::from_utf8(bytes)?, "name=\"build\" content=\"", "\"")?.to_owned()
        } else {
            integrity::of(&bytes)
        };
        entries.push(json!([name, files::media_type(name), sum]));
    }
    Ok(Value::from(entries).to_string())
}

/// All that a reader can come to, but for recordings: nobody has asked for those yet. The worker itself is the
/// browser's to keep.
fn is_kept(name: &str) -> bool {
    name != NAME
        && !hosts::is_for_authors(name)
        && !found::is_for_finding(name)
        && !recordings::is_recording(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_reader_comes_to_is_kept() {
        let kept = [
            "index.html",
            "leaflet/en.html",
            "sheets/en/signs.html",
            "sheets/sheet.css",
            "content/en.bundle",
            "icons/icon-192.png",
        ];
        let left = [
            "service-worker.js",
            "gallery.html",
            "embedding.js",
            "pictures/characters.svg",
            "stages/en/waiting.html",
            "content/en.voice/a.b.child.0a.mp3",
        ];
        assert!(kept.into_iter().all(is_kept));
        assert!(!left.into_iter().any(is_kept));
    }
}
