//! The languages on offer, known before any of them is loaded.

/// A language on offer, with the words that are needed when it cannot be loaded.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Offered {
    /// BCP 47 tag.
    pub tag: &'static str,
    /// Its own name.
    pub name: &'static str,
    /// Whether it is written from right to left.
    pub right_to_left: bool,
    /// Said when the story takes long to arrive.
    pub loading: &'static str,
    /// Heading when it does not arrive.
    pub problem: &'static str,
    /// What to do then.
    pub problem_text: &'static str,
    /// The way to the plain page.
    pub problem_leaflet: &'static str,
    /// Button.
    pub try_again: &'static str,
}

/// Every language on offer, by tag.
pub const OFFERED: &[Offered] = include!(concat!(env!("OUT_DIR"), "/offered.rs"));

/// The language that fits the reader's `wishes` best; English where none does.
pub fn nearest(wishes: &[&str]) -> Offered {
    let tags: Vec<_> = OFFERED.iter().map(|it| it.tag).collect();
    let tag = story::nearest(&tags, wishes).unwrap_or("en");
    let found = OFFERED.iter().find(|it| it.tag == tag).or(OFFERED.first());
    // The build fails without a single language, so the list is never empty.
    found.copied().unwrap_or_default()
}

/// Whether some language on offer fits `tag`.
pub fn has(tag: &str) -> bool {
    let tags: Vec<_> = OFFERED.iter().map(|it| it.tag).collect();
    story::nearest(&tags, &[tag]).is_some()
}

impl Default for Offered {
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
    use super::{OFFERED, nearest};

    #[test]
    fn english_is_offered_and_is_the_last_resort() {
        assert!(OFFERED.iter().any(|it| it.tag == "en"));
        assert_eq!(nearest(&["tlh"]).tag, "en");
        assert_eq!(nearest(&[]).tag, "en");
    }
}
