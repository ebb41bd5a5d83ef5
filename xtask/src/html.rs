//! HTML that was drawn for the page, as other places need it: elements and attributes rewritten.

use anyhow::Context;
use lol_html::html_content::{ContentType, Element};
use lol_html::{RewriteStrSettings, element, rewrite_str};
use std::fs;
use std::path::Path;

/// `html` with each element that `selector` names changed by `change`.
pub(crate) fn rewrite(
    html: &str,
    selector: &str,
    mut change: impl FnMut(&mut Element<'_, '_>),
) -> anyhow::Result<String> {
    let settings =
        RewriteStrSettings::new().append_element_content_handler(element!(selector, |element| {
            change(element);
            Ok(())
        }));
    rewrite_str(html, settings).with_context(|| format!("`{selector}` could not be rewritten"))
}

/// Links that lead elsewhere, as text: what they are called, and their address.
pub(crate) fn without_ways_out(html: &str) -> anyhow::Result<String> {
    rewrite(html, "a[href^='http']", |link| {
        let address = link.get_attribute("href").unwrap_or_default();
        // It is as the source writes it, and so it goes back.
        link.after(&format!(" ({address})"), ContentType::Html);
        link.remove_and_keep_content();
    })
}

/// Links to the `leaflet`, a page of its own, as links to the one that stands in the same page.
pub(crate) fn with_leaflet_within(html: &str, leaflet: &str) -> anyhow::Result<String> {
    rewrite(html, &format!("a[href^='{leaflet}']"), |link| {
        let address = link.get_attribute("href").unwrap_or_default();
        let place = address.split_once('#').map_or("leaflet", |(_, place)| place);
        set(link, "href", &format!("#{place}"));
    })
}

/// A leaflet beneath a page's own first heading.
pub(crate) fn beneath_a_heading(html: &str) -> anyhow::Result<String> {
    rewrite(html, "h1", |heading| {
        _ = heading.set_tag_name("h2");
    })
}

/// Pictures without the addresses for print, contrast and stillness.
pub(crate) fn without_sources(html: &str) -> anyhow::Result<String> {
    without(html, "source")
}

/// `html` without the elements that `selector` names.
pub(crate) fn without(html: &str, selector: &str) -> anyhow::Result<String> {
    rewrite(html, selector, |element| {
        element.remove();
    })
}

/// Writes an attribute whose name is one that HTML knows.
pub(crate) fn set(element: &mut Element<'_, '_>, name: &str, value: &str) {
    _ = element.set_attribute(name, value);
}

/// By it browsers know UTF-8, whatever a server says of the page. What its `<meta>` says does not count beside
/// an older server's `charset=iso-8859-1`, which would make `38Â°C` of `38°C`.
const UTF_8: char = '\u{feff}';

/// Writes a whole page.
pub(crate) fn write_page(file: &Path, page: &str) -> anyhow::Result<()> {
    Ok(fs::write(file, marked(page))?)
}

fn marked(page: &str) -> String {
    format!("{UTF_8}{}", page.trim_start_matches(UTF_8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_that_leads_elsewhere_is_text_and_one_within_the_page_stays() {
        let html = r##"<p><a href="#a">Here</a> <a href="https://b.example/?c&amp;d" target="_blank">There</a>.</p>"##;
        let plain = r##"<p><a href="#a">Here</a> There (https://b.example/?c&amp;d).</p>"##;
        assert_eq!(without_ways_out(html).unwrap(), plain);
    }

    #[test]
    fn a_link_to_the_leaflet_leads_to_where_it_stands_in_the_page() {
        let html = r#"<a href="leaflet/en.html#words">Words</a><a href="leaflet/en.html">All</a>"#;
        let within = r##"<a href="#words">Words</a><a href="#leaflet">All</a>"##;
        assert_eq!(with_leaflet_within(html, "leaflet/en.html").unwrap(), within);
    }

    #[test]
    fn a_page_says_once_that_it_is_utf_8() {
        assert_eq!(marked(&marked("<!doctype html>")), "\u{feff}<!doctype html>");
    }

    #[test]
    fn a_page_has_one_first_heading() {
        let beneath = beneath_a_heading("<h1 id=\"a\">A &amp; B</h1>").unwrap();
        assert_eq!(beneath, "<h2 id=\"a\">A &amp; B</h2>");
    }
}
