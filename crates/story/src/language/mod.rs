//! Which language to show, by what a reader's device asks for.

mod tag;

use tag::Tag;

/// The first of `offered` that the reader can read: for each wish in turn the same tag, then the
/// same language in the same script, from the same region before others. Tags are BCP 47. A tag
/// without a script is in the one that its region writes, so that `zh-TW` never gets `zh-Hans`.
///
/// ```
/// let offered = ["en", "zh-Hans"];
/// assert_eq!(story::nearest(&offered, &["zh-CN"]), Some("zh-Hans"));
/// assert_eq!(story::nearest(&offered, &["zh-TW", "en-GB"]), Some("en"));
/// assert_eq!(story::nearest(&offered, &["fr"]), None);
/// ```
pub fn nearest<'a>(offered: &[&'a str], wishes: &[&str]) -> Option<&'a str> {
    wishes.iter().find_map(|wish| {
        let wanted = Tag::read(wish)?;
        let rank = |tag: &&'a str| {
            let offer = Tag::read(tag)?;
            let is_readable =
                offer.language == wanted.language && offer.is_in_the_script_of(&wanted);
            is_readable.then(|| match () {
                () if tag.eq_ignore_ascii_case(wish.trim()) => 0,
                () if offer.region == wanted.region => 1,
                () if offer.region.is_empty() => 2,
                () => 3,
            })
        };
        best(offered.iter().copied(), rank)
    })
}

/// The first of `all` with the lowest rank, of those that have one.
fn best<T: Copy>(all: impl Iterator<Item = T>, rank: impl Fn(&T) -> Option<u8>) -> Option<T> {
    all.filter_map(|it| Some((rank(&it)?, it))).min_by_key(|(rank, _)| *rank).map(|(_, it)| it)
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
        assert_eq!(nearest(&["en", ""], &["", " ", "-"]), None);
    }

    #[test]
    fn no_language_is_shown_in_another_script() {
        let chinese = ["zh-Hant", "zh-Hans"];
        for (wish, script) in [
            ("zh", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh-Hans-HK", "zh-Hans"),
            ("cmn-Hans", "zh-Hans"),
            ("zh_TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("ZH-hant-SG", "zh-Hant"),
        ] {
            assert_eq!(nearest(&chinese, &[wish]), Some(script), "{wish}");
        }
        assert_eq!(nearest(&["zh-Hans"], &["zh-TW"]), None);
        assert_eq!(nearest(&["sr-Cyrl"], &["sr-Latn"]), None);
        assert_eq!(nearest(&["sr"], &["sr-Latn-RS", "sr-RS"]), Some("sr"));
        assert_eq!(nearest(&["en"], &["en-Latn-US"]), Some("en"));
    }

    #[test]
    fn the_same_region_is_preferred_to_none_and_none_to_another() {
        assert_eq!(nearest(&["pt", "pt-PT", "pt-BR"], &["pt-BR"]), Some("pt-BR"));
        assert_eq!(nearest(&["es-ES", "es"], &["es-MX"]), Some("es"));
        assert_eq!(nearest(&["es-ES"], &["es-MX"]), Some("es-ES"));
        assert_eq!(nearest(&["en-US", "en-GB"], &["en_gb"]), Some("en-GB"));
    }
}
