//! `dist/page/infobutton.html`: where the info button of a medical record leads.

use crate::html;
use crate::markers::{escape, fill};
use crate::minify::{self, Format};
use crate::project::{self, PAGE_LANGUAGE};
use anyhow::bail;
use std::fs;
use std::path::Path;
use story::bundle::Bundle;
use xshell::Shell;

/// Writes it into `page`.
pub(crate) fn write(shell: &Shell, page: &Path) -> anyhow::Result<()> {
    let sources = project::root().join("static/infobutton");
    let bytes = fs::read(page.join(format!("content/{PAGE_LANGUAGE}.bundle")))?;
    let Ok(bundle) = Bundle::from_bytes(&bytes) else {
        bail!(
            "dist/page/content/{PAGE_LANGUAGE}.bundle is of another build: run `cargo xtask package`."
        );
    };
    let stages = bundle.stages.iter().map(|stage| {
        let (id, title) = (&stage.id, escape(&stage.title));
        format!(
            "<li><a href=\"stages/{PAGE_LANGUAGE}/{id}.html\" data-at=\"{id}\">{title}</a></li>"
        )
    });
    let places = [("stages", stages.collect())];
    let text = fill(&fs::read_to_string(sources.join("infobutton.html"))?, &places)?;
    html::write_page(&page.join("infobutton.html"), &text)?;
    let script =
        minify::script(shell, &sources.join("infobutton.js"), Format::Module, &["--bundle"])?;
    Ok(fs::write(page.join("infobutton.js"), script)?)
}
