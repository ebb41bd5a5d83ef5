//! `dist/page/hospital.html`: where a ward makes its own file, `hospital.json`.

use crate::assemble;
use crate::html;
use crate::markers::{escape, fill};
use crate::minify::{self, Format};
use crate::project::{self, PAGE_LANGUAGE};
use crate::tools::say;
use anyhow::bail;
use serde_json::json;
use std::fs;
use std::path::Path;
use story::bundle::{Bundle, Stage};
use xshell::Shell;

/// Writes it into `page`.
pub(crate) fn write(shell: &Shell, page: &Path) -> anyhow::Result<()> {
    say("Writing the page on which a ward makes its file");
    let sources = project::root().join("static/hospital-maker");
    let bytes = fs::read(page.join(format!("content/{PAGE_LANGUAGE}.bundle")))?;
    let Ok(bundle) = Bundle::from_bytes(&bytes) else {
        bail!(
            "dist/page/content/{PAGE_LANGUAGE}.bundle is of another build: run `cargo xtask package`."
        );
    };
    let about = json!({
        "languages": assemble::languages(page)?,
        "version": env!("CARGO_PKG_VERSION"),
    });
    let places = [("about", about.to_string()), ("places", options(&bundle))];
    let text = fill(&fs::read_to_string(sources.join("hospital.html"))?, &places)?;
    html::write_page(&page.join("hospital.html"), &text)?;
    let script = minify::script(shell, &sources.join("maker.js"), Format::Module, &["--bundle"])?;
    fs::write(page.join("hospital-maker.js"), script)?;
    fs::copy(sources.join("hospital-maker.css"), page.join("hospital-maker.css"))?;
    Ok(())
}

/// Where the story may be looked at: first the screens that show what a hospital adds, then every step.
fn options(bundle: &Bundle) -> String {
    let labels = &bundle.interface;
    let screens = [
        ("when-to-call", &labels.when_to_call),
        ("welcome", &labels.welcome),
        ("our-page", &labels.our_page),
        ("about", &labels.about_heading),
    ];
    let screens = screens.map(|(name, label)| option(name, label)).concat();
    let stages = bundle.stages.iter().map(group).collect::<String>();
    format!("{screens}{stages}")
}

fn option(value: &str, label: &str) -> String {
    format!("<option value=\"{value}\">{}</option>", escape(label))
}

fn group(stage: &Stage) -> String {
    let steps = stage.steps.iter();
    let steps = steps.map(|step| option(&format!("{}/{}", stage.id, step.id), &step.heading));
    format!("<optgroup label=\"{}\">{}</optgroup>", escape(&stage.title), steps.collect::<String>())
}
