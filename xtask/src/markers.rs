//! Fills the places that `index.html` leaves open. A place is a comment with a name.

use anyhow::bail;

/// The page with each named place filled. All other comments are for those who read the source, and
/// are left out.
pub(crate) fn fill(page: &str, places: &[(&str, String)]) -> anyhow::Result<String> {
    let mut filled = String::with_capacity(page.len());
    let mut open: Vec<&str> = places.iter().map(|(name, _)| *name).collect();
    let mut parts = page.split("<!--");
    filled.extend(parts.next());
    for part in parts {
        let Some((comment, after)) = part.split_once("-->") else {
            bail!("index.html has a comment that does not end: close it with `-->`.");
        };
        if let Some((name, text)) = places.iter().find(|(name, _)| *name == comment) {
            open.retain(|it| it != name);
            filled.push_str(text);
        }
        filled.push_str(after);
    }
    match open.first() {
        Some(name) => {
            bail!("index.html has no place called {name}: write `<!--{name}-->` where it belongs.")
        }
        None => Ok(filled),
    }
}

/// What stands in `text` between two marks; an error names the mark that is not there.
pub(crate) fn between<'a>(text: &'a str, from: &str, to: &str) -> anyhow::Result<&'a str> {
    let Some((_, after)) = text.split_once(from) else {
        bail!(
            "The page that was built has no `{from}`: see what became of it, and say so in xtask."
        );
    };
    let Some((found, _)) = after.split_once(to) else {
        bail!("The page that was built has no `{to}` after `{from}`: see what became of it.");
    };
    Ok(found)
}

/// Plain text as it may stand in HTML, in an attribute too.
pub(crate) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_filled_and_another_comment_left_out() {
        let page = "<!-- why --><title><!--title--></title>";
        let filled = fill(page, &[("title", "A & B".to_owned())]);
        assert_eq!(filled.unwrap(), "<title>A & B</title>");
    }

    #[test]
    fn a_place_that_is_not_in_the_page_is_named() {
        let error = fill("<p></p>", &[("leaflet", String::new())]).unwrap_err();
        assert!(error.to_string().contains("`<!--leaflet-->`"), "{error}");
    }

    #[test]
    fn what_fills_a_place_may_have_comments_of_its_own() {
        let filled = fill("<!--leaflet-->", &[("leaflet", "<p><!--leaflet--></p>".to_owned())]);
        assert_eq!(filled.unwrap(), "<p><!--leaflet--></p>");
    }

    #[test]
    fn a_mark_that_is_missing_is_named() {
        assert_eq!(between("<b>x</b>", "<b>", "</b>").unwrap(), "x");
        let error = between("<b>x", "<b>", "</b>").unwrap_err();
        assert!(error.to_string().contains("`</b>`"), "{error}");
    }

    #[test]
    fn text_cannot_leave_its_attribute() {
        assert_eq!(escape("\"<b>\" & co"), "&quot;&lt;b&gt;&quot; &amp; co");
    }
}
