//! What a content system asks for when an author pastes a page's address: the frame to show instead
//! (<https://oembed.com>, version 1.0).

use super::{CARD, FoundPage, OEMBED, SiteAddress};
use crate::markers::escape;
use serde_json::json;
use std::fs;
use std::path::Path;

/// The frame's size in pixels. A static file cannot follow the width that is asked for; frames are as wide as
/// their column.
const WIDTH: u16 = 800;
const HEIGHT: u16 = 720;

/// The file of a page's answer.
pub(super) fn name(found: &FoundPage<'_>) -> String {
    let tag = &found.bundle.language.tag;
    found
        .stage
        .map_or_else(|| format!("{OEMBED}/{tag}.json"), |it| format!("{OEMBED}/{tag}/{it}.json"))
}

/// Writes the answer.
pub(super) fn write(
    page: &Path,
    found: &FoundPage<'_>,
    address: &SiteAddress,
) -> anyhow::Result<()> {
    let tag = &found.bundle.language.tag;
    let stage = found.stage.map(|it| format!("&stage={it}")).unwrap_or_default();
    let frame = format!("{}?lang={tag}{stage}", address.of("frame.html"));
    let answer = json!({
        "version": "1.0",
        "type": "rich",
        "title": found.title,
        "provider_name": found.bundle.interface.name,
        "provider_url": address.of("index.html"),
        "thumbnail_url": address.of(CARD),
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
        "width": WIDTH,
        "height": HEIGHT,
        "html": format!(
            "<iframe src=\"{}\" title=\"{}\" width=\"100%\" height=\"{HEIGHT}\"></iframe>",
            escape(&frame),
            escape(&found.title),
        ),
    });
    let file = page.join(name(found));
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(file, format!("{answer:#}\n"))?)
}
