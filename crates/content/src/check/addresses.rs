//! Rule for the addresses of sources.

use std::collections::BTreeSet;

use time::Date;

use super::Problems;
use crate::content_tree::ContentTree;
use crate::problem::{At, Problem};
use crate::source::SourceRules;

/// A reader who follows a source comes to the page itself, over a connection that nobody listens to.
pub(super) fn sources_lead_readers_to_the_page_itself(
    tree: &ContentTree,
    _: Date,
    problems: &mut Problems,
) {
    for (id, source) in &tree.sources {
        if let Some((what, remedy)) = fault(&source.link, &tree.rules.sources) {
            let at = At::new("sources.toml", format!("{id} link"));
            let what = format!("{what}: {}", source.link);
            problems.push(Problem::error("addresses", &at, what, remedy));
        }
    }
}

/// What is wrong with `link` and what to do.
fn fault(link: &str, rules: &SourceRules) -> Option<(&'static str, &'static str)> {
    let host = |rest: &str| {
        let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
        host.split(':').next().unwrap_or_default().to_lowercase()
    };
    let (host, is_plain) = match (link.strip_prefix("https://"), link.strip_prefix("http://")) {
        (Some(rest), _) => (host(rest), false),
        (_, Some(rest)) => (host(rest), true),
        _ => return Some(("it is no address on the web", "begin it with https://")),
    };
    if host.chars().all(|letter| letter.is_ascii_digit() || letter == '.') {
        let remedy = "name the site, not its number; or take another source of the fact";
        return Some(("it leads to a bare number", remedy));
    }
    // What stands behind the last full stop is no part of the name: `.dev` is an ending.
    let name = host.rsplit_once('.').map_or("", |(name, _)| name);
    let parts = name.split(['.', '-']).collect::<BTreeSet<_>>();
    if rules.working_copies.iter().any(|copy| parts.contains(copy.as_str())) {
        let remedy = "give the address of the site itself; or take another source of the fact";
        return Some(("it leads to a working copy of the site", remedy));
    }
    if is_doubly_encoded(link) {
        return Some((
            "its characters are encoded twice",
            "write %25 and what follows as one: %2F",
        ));
    }
    if is_plain && !rules.plain_http.contains(&host) {
        let remedy = "write https://; a host without it is listed in rules.toml under `plain-http`";
        return Some(("anybody on the way can read and change that page", remedy));
    }
    None
}

/// As `%252F`, which is `%2F` once more.
fn is_doubly_encoded(link: &str) -> bool {
    link.split("%25").skip(1).any(|rest| {
        let mut letters = rest.chars();
        let is_hex = |letter: Option<char>| letter.is_some_and(|it| it.is_ascii_hexdigit());
        is_hex(letters.next()) && is_hex(letters.next())
    })
}

#[cfg(test)]
mod tests {
    use crate::example::Example;

    fn leading_to(link: &str) -> Example {
        Example::whole().with("sources.toml", "https://example.org/study", link)
    }

    #[test]
    fn an_address_that_does_not_lead_to_the_page_itself_is_refused() {
        for (link, what) in [
            ("https://staging.example.org/study", "working copy"),
            ("https://app-Staging.example.org/study", "working copy"),
            ("http://192.0.2.7:81/study", "bare number"),
            ("https://example.org/10.1%252Fstudy", "encoded twice"),
            ("http://example.org/study", "on the way"),
            ("ftp://example.org/study", "no address"),
        ] {
            leading_to(link).breaks("addresses", &["study link", what]);
        }
    }

    #[test]
    fn an_address_is_judged_by_what_it_leads_to_alone() {
        for link in [
            "https://example.org/staging/study",
            "https://stagingpost.example.org/study",
            "https://example.staging/study",
            "https://example.org/40%25-of-cells",
            "http://old.example.org/study",
        ] {
            leading_to(link).keeps_every_rule();
        }
    }
}
