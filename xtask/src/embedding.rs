//! `dist/page/embedding.html`: shows the story in a hospital's page and writes the lines to copy.

use crate::assemble;
use crate::embed;
use crate::html;
use crate::integrity;
use crate::markers::fill;
use crate::minify::{self, Format};
use crate::project::{self, PAGE_LANGUAGE};
use crate::tools::say;
use anyhow::anyhow;
use serde_json::{Map, Value, json};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use story::bundle::Bundle;
use xshell::Shell;

/// Writes it into `page`, with the sums of the files in `embedded`, which is what will be copied.
pub(crate) fn write(shell: &Shell, page: &Path, embedded: &Path) -> anyhow::Result<()> {
    say("Writing the page about embedding");
    let sources = project::root().join("static/embedding");
    let integrity = integrity::of_files(embedded, |name| !name.contains('/'))?;
    let mut languages = String::new();
    let mut words = Map::new();
    for tag in assemble::languages(page)? {
        write!(languages, "<option value=\"{tag}\">{tag}</option>")?;
        let labels = bundle(page, &tag)?;
        let title =
            labels.language.writing.label(&labels.interface.name, &labels.interface.tagline);
        words.insert(tag, json!({ "title": title, "leaflet": labels.interface.to_leaflet }));
    }
    let places = [
        ("version", env!("CARGO_PKG_VERSION").to_owned()),
        ("languages", languages),
        ("words", Value::from(words).to_string().replace('<', "\\u003c")),
        ("page-language", PAGE_LANGUAGE.to_owned()),
        ("integrity", integrity.to_object()),
    ];
    let text = fill(&fs::read_to_string(sources.join("embedding.html"))?, &places)?;
    html::write_page(&page.join("embedding.html"), &text)?;
    let script = minify::script(shell, &sources.join("embedding.js"), Format::Module, &[])?;
    fs::write(page.join("embedding.js"), script)?;
    fs::copy(sources.join("embedding.css"), page.join("embedding.css"))?;
    // The preview is a frame of this very folder, so that nothing else has to be there.
    embed::frame_beside(shell, page)
}

/// The words of the language `tag` as they are shipped.
fn bundle(page: &Path, tag: &str) -> anyhow::Result<Bundle> {
    let file = page.join(format!("content/{tag}.bundle"));
    Bundle::from_bytes(&fs::read(&file)?)
        .map_err(|why| anyhow!("{} is of another build ({why:?})", file.display()))
}
