//! `kiosk.html`: the page of a screen in a waiting room. See `docs/decisions/0030-the-kiosk.md`.

use crate::assemble::Drawn;
use crate::files;
use crate::html;
use crate::integrity;
use crate::markers::{between, escape, fill};
use crate::project;
use anyhow::Context;
use std::fs;
use std::path::Path;
use story::bundle::Bundle;

/// The files that a screen starts with, but for its words.
const START: [&str; 9] = [
    "second-birthday.js",
    "kiosk-room.js",
    "remote.js",
    "kiosk.js",
    "kiosk_bg.wasm",
    "first.css",
    "second-birthday.css",
    "activities.css",
    "kiosk.css",
];

/// Writes it into the staged page, which is otherwise finished.
pub(crate) fn write(stage: &Path, bundle: &Bundle, drawn: &Drawn) -> anyhow::Result<()> {
    let name = format!("leaflet/{}.html", bundle.language.tag);
    let leaflet = fs::read_to_string(stage.join(&name))
        .with_context(|| format!("The leaflet wrote no {name}"))?;
    let leaflet = between(&leaflet, "<main>", "</main>")?.replace("\"../", "\"");
    let within = |text: &str| html::without_ways_out(&html::with_leaflet_within(text, &name)?);
    let places = [
        ("title", escape(&bundle.interface.name)),
        ("build", build(stage)?),
        ("files", start(stage, &bundle.language.tag)?),
        ("language", bundle.language.tag.clone()),
        ("direction", bundle.language.writing.direction().to_owned()),
        ("first-screen", within(&drawn.first_screen)?),
        ("first-stage", within(&drawn.first_stage)?),
        ("leaflet", html::beneath_a_heading(&html::without_ways_out(&leaflet)?)?),
    ];
    let page = fs::read_to_string(project::root().join("kiosk.html"))?;
    Ok(fs::write(stage.join("kiosk.html"), fill(&page, &places)?)?)
}

/// The files that a screen starts with, as JSON: name to integrity. A screen takes another build only if
/// these are on the server (`static/server-page.js`).
fn start(stage: &Path, tag: &str) -> anyhow::Result<String> {
    let words = [format!("content/{tag}.bundle"), format!("content/{tag}.kiosk.bundle")];
    let integrity = integrity::of_files(stage, |name| {
        START.contains(&name) || words.iter().any(|it| it == name)
    })?;
    Ok(integrity.to_object())
}

/// Build id: a hash over every file of the page but the HTML.
fn build(stage: &Path) -> anyhow::Result<String> {
    let mut all = Vec::new();
    for name in files::below(stage)? {
        if Path::new(&name).extension().is_none_or(|ending| ending != "html") {
            all.extend(name.as_bytes());
            all.extend(fs::read(stage.join(name))?);
        }
    }
    Ok(integrity::of(&all))
}
