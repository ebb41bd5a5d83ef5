//! Which language to show and which voice to read it with, by what a reader's device asks for.

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

/// The place in `voices` of the one that reads `language` best, by the tags that the voices have.
/// A voice of the same region comes first, then one for the same script, then any that speaks the
/// language. Of the Chinese languages, a Cantonese voice reads Mandarin text only where there is no
/// other, and the reverse.
///
/// ```
/// assert_eq!(story::nearest_voice(&["zh-HK", "zh-TW", "zh-CN"], "zh-Hans"), Some(2));
/// assert_eq!(story::nearest_voice(&["de-DE"], "zh-Hans"), None);
/// ```
pub fn nearest_voice(voices: &[&str], language: &str) -> Option<usize> {
    let wanted = Tag::read(language)?;
    let rank = |place: &usize| {
        let voice = Tag::read(voices.get(*place)?)?;
        if voice.spoken() == wanted.spoken() {
            Some(match () {
                () if voice.region == wanted.region => 0,
                () if voice.is_in_the_script_of(&wanted) => 1,
                () => 2,
            })
        } else {
            (voice.is_chinese() && wanted.is_chinese()).then_some(3)
        }
    };
    best(0..voices.len(), rank)
}

/// The first of `all` with the lowest rank, of those that have one.
fn best<T: Copy>(all: impl Iterator<Item = T>, rank: impl Fn(&T) -> Option<u8>) -> Option<T> {
    all.filter_map(|it| Some((rank(&it)?, it))).min_by_key(|(rank, _)| *rank).map(|(_, it)| it)
}

#[cfg(test)]
mod tests {
    use super::{nearest, nearest_voice};

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

    #[test]
    fn mandarin_is_read_by_a_mandarin_voice() {
        let voice = |voices: &[&str], language| {
            nearest_voice(voices, language).map(|place| voices[place].to_owned())
        };
        let all = ["en-US", "zh-HK", "zh-TW", "zh-CN"];
        for (language, best) in [
            ("zh-Hans", "zh-CN"),
            ("zh-Hant", "zh-TW"),
            ("zh-HK", "zh-HK"),
            ("yue", "zh-HK"),
            ("en-GB", "en-US"),
        ] {
            assert_eq!(voice(&all, language).as_deref(), Some(best), "{language}");
        }
        assert_eq!(voice(&["yue-HK", "cmn-TW"], "zh-Hans").as_deref(), Some("cmn-TW"));
        assert_eq!(voice(&["zh-yue-HK", "zh_CN_#Hans"], "zh-Hans").as_deref(), Some("zh_CN_#Hans"));
        assert_eq!(voice(&["en-US", "zh-HK"], "zh-Hans").as_deref(), Some("zh-HK"));
        assert_eq!(voice(&["sr-RS"], "sr-Latn").as_deref(), Some("sr-RS"));
        assert_eq!(voice(&["es-ES", "es-MX"], "es-MX").as_deref(), Some("es-MX"));
        assert_eq!(voice(&["es-ES", "es-MX"], "ar"), None);
    }
}
