//! A page as schema.org describes it, so that a search engine knows what it is, where it comes from and how far
//! it has been reviewed: never by a person who has not.

use super::cited::{FactDays, sources_of};
use super::{CARD, FoundPage, SiteAddress};
use serde_json::{Value, json};

/// Whose words they are; `content/credits.toml` says the same.
const AUTHORS: &str = "Second Birthday authors";

/// The license of the words.
const LICENSE: &str = "https://creativecommons.org/licenses/by/4.0/";

/// The description as an element.
pub(super) fn script(
    found: &FoundPage<'_>,
    address: Option<&SiteAddress>,
    days: &FactDays,
) -> String {
    // A `<` would let a text end the element.
    let json = description(found, address, days).to_string().replace('<', "\\u003c");
    format!("<script type=\"application/ld+json\">{json}</script>\n")
}

fn description(found: &FoundPage<'_>, address: Option<&SiteAddress>, days: &FactDays) -> Value {
    let bundle = found.bundle;
    let mut page = json!({
        "@context": "https://schema.org",
        "@type": "MedicalWebPage",
        "name": found.title,
        "description": found.description,
        "inLanguage": bundle.language.tag,
        "author": { "@type": "Organization", "name": AUTHORS },
        "license": LICENSE,
        "isAccessibleForFree": true,
        "version": env!("CARGO_PKG_VERSION"),
    });
    // Clinicians review a language passage by passage; a language that they have not found right is a draft.
    if !bundle.language.reviewed {
        page["creativeWorkStatus"] = json!("Draft");
    }
    // Every fact of the page was held to its sources on this day or later. That names no reviewer.
    if let Some(day) = days.oldest(bundle, &found.facts) {
        page["lastReviewed"] = json!(day);
    }
    let sources = sources_of(bundle, &found.facts);
    let sources = sources.iter().filter_map(|it| bundle.sources.get(usize::from(*it)));
    let sources = sources.map(|source| {
        let mut work = json!({ "@type": "CreativeWork", "name": source.title, "url": source.link });
        if !source.who.is_empty() {
            work["author"] = json!({ "@type": "Organization", "name": source.who });
        }
        work
    });
    let sources = sources.collect::<Vec<_>>();
    if !sources.is_empty() {
        page["citation"] = json!(sources);
    }
    if let Some(address) = address {
        page["url"] = json!(address.of(&found.name));
        page["image"] = json!(address.of(CARD));
        if found.name != "index.html" {
            let url = address.of("index.html");
            page["isPartOf"] =
                json!({ "@type": "WebSite", "name": bundle.interface.name, "url": url });
        }
    }
    page
}
