/// The first of `offered` that the reader can read: for each wish in turn the same tag, then the
/// same script, then the same language. Tags are BCP 47 and compared without regard to case.
///
/// ```
/// let offered = ["en", "zh-Hans"];
/// assert_eq!(story::nearest(&offered, &["zh-CN"]), Some("zh-Hans"));
/// assert_eq!(story::nearest(&offered, &["en-GB", "fr"]), Some("en"));
/// assert_eq!(story::nearest(&offered, &["fr"]), None);
/// ```
pub fn nearest<'a>(offered: &[&'a str], wishes: &[&str]) -> Option<&'a str> {
    wishes.iter().find_map(|wish| {
        let same = |parts: usize| {
            let wanted = first_parts(wish, parts);
            offered.iter().copied().find(move |tag| {
                !wanted.is_empty() && first_parts(tag, parts).eq_ignore_ascii_case(&wanted)
            })
        };
        let whole = offered.iter().copied().find(|tag| tag.eq_ignore_ascii_case(wish));
        whole.or_else(|| same(2)).or_else(|| same(1))
    })
}

/// The first `count` parts of a tag: `zh-Hans` of `zh-Hans-SG` for two.
fn first_parts(tag: &str, count: usize) -> String {
    tag.trim().split(['-', '_']).take(count).collect::<Vec<_>>().join("-")
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn an_earlier_wish_wins_over_a_closer_match_of_a_later_one() {
        assert_eq!(nearest(&["en", "es"], &["es-MX", "en"]), Some("es"));
    }

    #[test]
    fn an_empty_wish_matches_nothing() {
        assert_eq!(nearest(&["en"], &["", " "]), None);
    }

    #[test]
    fn the_same_script_is_preferred_to_the_same_language() {
        assert_eq!(nearest(&["zh-Hant", "zh-Hans"], &["zh-Hans-SG"]), Some("zh-Hans"));
    }
}
