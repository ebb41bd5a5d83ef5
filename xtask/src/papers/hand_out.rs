//! `dist/papers/hand-out.html`: a sheet for staff to hand to a family.

use crate::found::SiteAddress;
use crate::html;
use crate::markers::{escape, fill};
use crate::project::{self, PAGE_LANGUAGE};
use anyhow::{Context, bail};
use qrcodegen::{QrCode, QrCodeEcc};
use std::fmt::Write;
use std::fs;
use std::path::Path;
use story::bundle::{Bundle, Stage};

/// Modules left free around a code, which readers of codes need.
const QUIET: i32 = 4;

/// Writes the sheet into `folder`, from the words of the finished `page`.
pub(super) fn write(
    page: &Path,
    folder: &Path,
    address: Option<&SiteAddress>,
) -> anyhow::Result<()> {
    let bytes = fs::read(page.join(format!("content/{PAGE_LANGUAGE}.bundle")))?;
    let Ok(bundle) = Bundle::from_bytes(&bytes) else {
        bail!(
            "dist/page/content/{PAGE_LANGUAGE}.bundle is of another build: run `cargo xtask package`."
        );
    };
    let template = fs::read_to_string(project::root().join("static/papers/hand-out.html"))?;
    html::write_page(&folder.join("hand-out.html"), &fill(&template, &places(&bundle, address)?)?)
}

fn places(
    bundle: &Bundle,
    address: Option<&SiteAddress>,
) -> anyhow::Result<Vec<(&'static str, String)>> {
    let (labels, writing) = (&bundle.interface, &bundle.language.writing);
    let address = address.map(|it| it.of("index.html"));
    let way_in = match &address {
        Some(_) => "<p>Point a phone’s camera at the square, or type the address below it.</p>",
        None => "<p class=\"blank\">Address:</p>",
    };
    Ok(vec![
        ("language", bundle.language.tag.clone()),
        ("direction", writing.direction().to_owned()),
        ("name", escape(&labels.name)),
        ("tagline", escape(&labels.tagline)),
        ("purpose", escape(&labels.purpose)),
        ("one-true-story", escape(&labels.one_true_story)),
        ("way-in", way_in.to_owned()),
        ("code", address.as_deref().map_or(Ok(String::new()), figure)?),
        ("stages", bundle.stages.iter().map(entry).collect()),
        ("when-to-call", escape(&labels.when_to_call)),
        ("our-number", escape(&writing.label_alone(&labels.our_number))),
        (
            "not-reviewed",
            if bundle.language.reviewed { String::new() } else { escape(&labels.not_reviewed) },
        ),
        ("not-medical-advice", escape(&labels.not_medical_advice)),
    ])
}

fn entry(stage: &Stage) -> String {
    let (title, days) = (escape(&stage.title), escape(&stage.days));
    format!("<li><span>{title} <small>{days}</small></span></li>")
}

/// The address as a code, and as text below it.
fn figure(address: &str) -> anyhow::Result<String> {
    let code = QrCode::encode_text(address, QrCodeEcc::Medium)
        .context("The address is too long for a code: give the site a shorter one")?;
    let side = code.size() + 2 * QUIET;
    let mut path = String::new();
    for y in 0..code.size() {
        for x in (0..code.size()).filter(|x| code.get_module(*x, y)) {
            write!(path, "M{} {}h1v1h-1z", x + QUIET, y + QUIET)?;
        }
    }
    let text = escape(address);
    Ok(format!(
        "<figure><svg viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"{text}\" shape-rendering=\"crispEdges\">\
         <path fill=\"#fff\" d=\"M0 0h{side}v{side}H0z\"/><path d=\"{path}\"/></svg><figcaption>{text}</figcaption></figure>"
    ))
}
