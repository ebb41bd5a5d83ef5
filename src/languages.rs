//! The languages on offer, known before any of them is loaded.

use story::DeepLink;

/// A language on offer, with the words that are needed when it cannot be loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offer {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Said when the story takes long to arrive.
    pub loading: &'static str,
    /// Heading of the problem screen, when the story does not arrive.
    pub problem: &'static str,
    /// On the problem screen: what to do.
    pub problem_text: &'static str,
    /// Link on the problem screen; leads to the leaflet.
    pub problem_leaflet: &'static str,
    /// Button on the problem screen; fetches the language once more.
    pub try_again: &'static str,
}

impl Offer {
    /// The direction that it is written in, as HTML's `dir` has it.
    pub fn direction(&self) -> &'static str {
        if self.right_to_left { "rtl" } else { "ltr" }
    }
}

/// Every language on offer, by tag.
pub const LANGUAGES: &[Offer] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The language that fits the reader's `wishes` best; English where none does.
pub fn nearest(wishes: &[&str]) -> Offer {
    let tags: Vec<_> = LANGUAGES.iter().map(|it| it.tag).collect();
    let tag = story::nearest(&tags, wishes).unwrap_or("en");
    let found = LANGUAGES.iter().find(|it| it.tag == tag).or(LANGUAGES.first());
    // The build fails without a single language, so the list is never empty.
    found.copied().unwrap_or_default()
}

/// Whether some language on offer fits `tag`.
pub fn has(tag: &str) -> bool {
    let tags: Vec<_> = LANGUAGES.iter().map(|it| it.tag).collect();
    story::nearest(&tags, &[tag]).is_some()
}

/// The language on offer that the fragment of an address asks for.
pub fn asked_for(fragment: &str) -> Option<&'static str> {
    let wish = DeepLink::read(fragment).0.language.filter(|tag| has(tag))?;
    Some(nearest(&[&wish]).tag)
}

impl Default for Offer {
    fn default() -> Self {
        Self {
            tag: "en",
            name: "",
            right_to_left: false,
            loading: "",
            problem: "",
            problem_text: "",
            problem_leaflet: "",
            try_again: "",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{LANGUAGES, asked_for, nearest};

    #[test]
    fn english_is_offered_and_is_the_last_resort() {
        assert!(LANGUAGES.iter().any(|it| it.tag == "en"));
        assert_eq!(nearest(&["tlh"]).tag, "en");
        assert_eq!(nearest(&[]).tag, "en");
    }

    #[test]
    fn an_address_asks_for_a_language_on_offer_or_for_none() {
        assert_eq!(asked_for("#lang=en-GB&at=waiting"), Some("en"));
        assert_eq!(asked_for("lang=tlh"), None);
        assert_eq!(asked_for("#at=waiting"), None);
    }
}
