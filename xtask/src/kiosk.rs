//! `kiosk.html`: the page of a screen in a waiting room. See `docs/decisions/0030-the-kiosk.md`.

use crate::files;
use crate::integrity;
use crate::markers::{between, escape, fill};
use crate::project;
use anyhow::Context;
use std::fs;
use std::path::Path;
use story::bundle::Bundle;

/// Writes it into the staged page, which is otherwise finished.
pub(crate) fn write(stage: &Path, bundle: &Bundle) -> anyhow::Result<()> {
    let name = format!("leaflet/{}.html", bundle.language.tag);
    let leaflet = fs::read_to_string(stage.join(&name))
        .with_context(|| format!("The leaflet wrote no {name}"))?;
    let leaflet = between(&leaflet, "<main>", "</main>")?.replace("\"../", "\"");
    let places = [
        ("title", escape(&bundle.interface.name)),
        ("build", build(stage)?),
        ("language", bundle.language.tag.clone()),
        ("direction", bundle.language.writing.direction().to_owned()),
        ("leaflet", without_ways_out(&leaflet)),
    ];
    let page = fs::read_to_string(project::root().join("kiosk.html"))?;
    Ok(fs::write(stage.join("kiosk.html"), fill(&page, &places)?)?)
}

/// By what a screen sees that there is another version: one sum over all that it fetches.
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

/// Links that lead elsewhere, as text: what they are called, and their address.
fn without_ways_out(html: &str) -> String {
    let mut parts = html.split("<a href=\"http");
    let mut plain = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        let link = part.split_once('"').and_then(|(address, rest)| {
            let (_, inside) = rest.split_once('>')?;
            let (label, after) = inside.split_once("</a>")?;
            Some((address, label, after))
        });
        let Some((address, label, after)) = link else { continue };
        plain.extend([label, " (http", address, ")", after]);
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::without_ways_out;

    #[test]
    fn a_link_that_leads_elsewhere_is_text_and_one_within_the_page_stays() {
        let html = "<p><a href=\"#a\">Here</a> <a href=\"https://b.example/c\" target=\"_blank\">There</a>.</p>";
        let plain = "<p><a href=\"#a\">Here</a> There (https://b.example/c).</p>";
        assert_eq!(without_ways_out(html), plain);
    }
}
