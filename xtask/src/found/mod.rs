//! What search engines, messengers and other systems read of the pages: a description of each in its head,
//! and, where the site's address is known, addresses, oEmbed and a site map. See
//! `docs/decisions/0068-found-and-linked.md`.

mod address;
mod cited;
mod head;
mod oembed;
mod structured;

pub(crate) use address::SiteAddress;

use crate::assemble;
use crate::html;
use crate::markers::escape;
use crate::project::PAGE_LANGUAGE;
use crate::tools::say;
use anyhow::{Context, bail};
use lol_html::html_content::ContentType;
use std::fmt::Write;
use std::fs;
use std::path::Path;
use story::bundle::{Bundle, plain_text};

use cited::FactDays;

/// The list of all pages, for search engines.
const SITE_MAP: &str = "sitemap.xml";

/// The folder of what a content system asks for to show the story in a frame.
const OEMBED: &str = "oembed";

/// The picture that is shown beside a link.
pub(crate) const CARD: &str = "icons/card.png";

/// A page that others find: the story's own, the leaflet or a stage.
pub(crate) struct FoundPage<'a> {
    /// Its language.
    bundle: &'a Bundle,
    /// Its file.
    name: String,
    title: String,
    description: String,
    /// The stage, where it is a stage's.
    stage: Option<&'a str>,
    /// The facts it rests on, where it cites any (places in [`Bundle::facts`]).
    facts: Vec<u16>,
}

/// Writes them into the finished `page`.
pub(crate) fn write(page: &Path, address: Option<&SiteAddress>) -> anyhow::Result<()> {
    say("Describing the pages for those who search and link");
    let days = FactDays::read()?;
    let mut listed = String::new();
    for tag in assemble::languages(page)? {
        let bytes = fs::read(page.join(format!("content/{tag}.bundle")))?;
        let Ok(bundle) = Bundle::from_bytes(&bytes) else {
            bail!("dist/page/content/{tag}.bundle is of another build: run `cargo xtask package`.");
        };
        for found in pages(&bundle) {
            describe(page, &found, address, &days)?;
            if let Some(address) = address {
                oembed::write(page, &found, address)?;
                writeln!(listed, "<url><loc>{}</loc></url>", escape(&address.of(&found.name)))?;
            }
        }
    }
    if address.is_none() {
        return Ok(());
    }
    let map = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n\
         <urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n{listed}</urlset>\n"
    );
    Ok(fs::write(page.join(SITE_MAP), map)?)
}

/// Whether a file is for those who search and link: a reader's device keeps none of it, and no other place has it.
pub(crate) fn is_for_finding(name: &str) -> bool {
    name.starts_with("stages/")
        || name.starts_with("infobutton.")
        || name.starts_with(&format!("{OEMBED}/"))
        || [SITE_MAP, CARD].contains(&name)
}

/// The pages of a language.
fn pages(bundle: &Bundle) -> Vec<FoundPage<'_>> {
    let (tag, labels) = (&bundle.language.tag, &bundle.interface);
    let writing = &bundle.language.writing;
    let whole = |name: String| FoundPage {
        bundle,
        name,
        title: writing.label(&labels.name, &labels.tagline),
        description: labels.purpose.clone(),
        stage: None,
        facts: Vec::new(),
    };
    let own = (tag == PAGE_LANGUAGE).then(|| whole("index.html".into()));
    let stages = bundle.stages.iter().map(|stage| FoundPage {
        bundle,
        name: format!("stages/{tag}/{}.html", stage.id),
        title: writing.beside(&[&stage.title, &labels.name]),
        description: plain(stage),
        stage: Some(&stage.id),
        facts: cited::facts_of(stage),
    });
    own.into_iter().chain([whole(format!("leaflet/{tag}.html"))]).chain(stages).collect()
}

/// What a stage comes to, in plain words.
fn plain(stage: &story::bundle::Stage) -> String {
    let beats = stage.main_message.iter().flat_map(story::bundle::Block::beats);
    beats.map(plain_text).collect::<Vec<_>>().concat()
}

/// Writes the description into the page, in place of an earlier one.
fn describe(
    page: &Path,
    found: &FoundPage<'_>,
    address: Option<&SiteAddress>,
    days: &FactDays,
) -> anyhow::Result<()> {
    let file = page.join(&found.name);
    let text = fs::read_to_string(&file)
        .with_context(|| format!("The leaflet wrote no {}", found.name))?;
    let text = html::without(&text, head::OURS)?;
    let head = head::head(found, address);
    let text = html::rewrite(&text, "head", |it| it.append(&head, ContentType::Html))?;
    // At the end, so that the first screen does not wait for it.
    let structured = structured::script(found, address, days);
    let text = html::rewrite(&text, "body", |it| it.append(&structured, ContentType::Html))?;
    let text = if found.stage.is_some() { with_leaflet_beside(found, &text)? } else { text };
    html::write_page(&file, &text)
}

/// A stage's page with links to what stands in the leaflet alone: words, and when to call.
fn with_leaflet_beside(found: &FoundPage<'_>, text: &str) -> anyhow::Result<String> {
    let leaflet = format!("../../leaflet/{}.html", found.bundle.language.tag);
    html::rewrite(text, "a[href^='#']", |link| {
        let anchor = link.get_attribute("href").unwrap_or_default();
        html::set(link, "href", &format!("{leaflet}{anchor}"));
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle() -> Bundle {
        let mut bundle = Bundle::default();
        bundle.language.tag = "en".into();
        bundle.interface.name = "A & B".into();
        bundle.interface.purpose = "</script><b>\"c\"".into();
        bundle
    }

    fn whole(bundle: &Bundle) -> FoundPage<'_> {
        let pages = pages(bundle).into_iter();
        pages.last().expect("a language has a leaflet")
    }

    #[test]
    fn a_page_names_its_address_only_where_the_site_has_one() {
        let bundle = bundle();
        let page = whole(&bundle);
        assert!(!head::head(&page, None).contains("://"));
        let address = SiteAddress::read("https://a.example/b/").unwrap();
        let head = head::head(&page, Some(&address));
        assert!(head.contains("rel=\"canonical\" href=\"https://a.example/b/leaflet/en.html\""));
        assert!(head.contains("href=\"https://a.example/b/oembed/en.json\""));
        assert!(head.contains("content=\"https://a.example/b/icons/card.png\""));
    }

    #[test]
    fn no_text_leaves_its_place_in_the_page() {
        let bundle = bundle();
        let page = whole(&bundle);
        assert!(head::head(&page, None).contains("&lt;/script&gt;&lt;b&gt;&quot;c&quot;"));
        let script = structured::script(&page, None, &FactDays::default());
        assert_eq!(script.matches("</script>").count(), 1);
    }

    #[test]
    fn nobody_is_named_as_a_reviewer_and_a_draft_is_one() {
        let mut bundle = bundle();
        let described =
            |bundle: &Bundle| structured::script(&whole(bundle), None, &FactDays::default());
        assert!(described(&bundle).contains("\"creativeWorkStatus\":\"Draft\""));
        bundle.language.reviewed = true;
        assert!(!described(&bundle).contains("Draft"));
        assert!(!described(&bundle).contains("reviewedBy"));
    }

    #[test]
    fn what_is_for_finding_is_told_from_what_is_read() {
        let found = [
            "stages/en/waiting.html",
            "oembed/en.json",
            "sitemap.xml",
            "icons/card.png",
            "infobutton.js",
        ];
        let read = ["index.html", "leaflet/en.html", "sheets/en/home.html", "icons/icon-192.png"];
        assert!(found.into_iter().all(is_for_finding));
        assert!(!read.into_iter().any(is_for_finding));
    }
}
