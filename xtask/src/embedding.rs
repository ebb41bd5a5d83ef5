//! `dist/page/embedding.html`: shows the story in a hospital's page and writes the lines to copy.

use crate::assemble;
use crate::embed;
use crate::html;
use crate::integrity;
use crate::markers::fill;
use crate::minify::{self, Format};
use crate::project;
use crate::tools::say;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use xshell::Shell;

/// Writes it into `page`, with the sums of the files in `embedded`, which is what will be copied.
pub(crate) fn write(shell: &Shell, page: &Path, embedded: &Path) -> anyhow::Result<()> {
    say("Writing the page about embedding");
    let sources = project::root().join("static/embedding");
    let integrity = integrity::of_files(embedded, |name| !name.contains('/'))?;
    let mut languages = String::new();
    for tag in assemble::languages(page)? {
        write!(languages, "<option value=\"{tag}\">{tag}</option>")?;
    }
    let places = [
        ("version", env!("CARGO_PKG_VERSION").to_owned()),
        ("languages", languages),
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
