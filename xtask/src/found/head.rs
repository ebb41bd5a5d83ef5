//! What stands in a page's head for those who link to it: Open Graph, its one address, oEmbed.

use super::{CARD, FoundPage, SiteAddress, oembed};
use crate::markers::escape;

/// Everything that [`head`] and the structured data write, so that it is not written twice.
pub(super) const OURS: &str = "meta[property], meta[name='twitter:card'], link[rel='canonical'], \
     link[type='application/json+oembed'], script[type='application/ld+json'], \
     meta[name='description'][data-found]";

/// The elements, one a line.
pub(super) fn head(found: &FoundPage<'_>, address: Option<&SiteAddress>) -> String {
    let labels = &found.bundle.interface;
    let mut graph = vec![
        ("og:type", "article".to_owned()),
        ("og:site_name", labels.name.clone()),
        ("og:title", found.title.clone()),
        ("og:description", found.description.clone()),
    ];
    let mut lines = Vec::new();
    if found.name != "index.html" {
        let description = escape(&found.description);
        lines.push(format!("<meta name=\"description\" content=\"{description}\" data-found>"));
    }
    if let Some(address) = address {
        let own = address.of(&found.name);
        graph.push(("og:url", own.clone()));
        graph.push(("og:image", address.of(CARD)));
        graph.push(("og:image:width", "1200".to_owned()));
        graph.push(("og:image:height", "630".to_owned()));
        // The picture decorates, as it does on the first screen.
        graph.push(("og:image:alt", String::new()));
        lines.push(format!("<link rel=\"canonical\" href=\"{}\">", escape(&own)));
        lines.push("<meta name=\"twitter:card\" content=\"summary_large_image\">".to_owned());
        lines.push(format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{}\" title=\"{}\">",
            escape(&address.of(&oembed::name(found))),
            escape(&found.title),
        ));
    }
    lines.extend(graph.iter().filter(|(_, content)| !content.is_empty()).map(|(name, content)| {
        format!("<meta property=\"{name}\" content=\"{}\">", escape(content))
    }));
    lines.join("\n")
}
