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

    /// On offer, wished, and the one that is shown. `static/languages.test.mjs` holds the page's own script to the
    /// same table.
    const CASES: &str = include_str!("cases.tsv");

    #[test]
    fn each_reader_gets_a_language_that_she_can_read() {
        for case in CASES.lines() {
            let [offered, wishes, shown] = case.split('\t').collect::<Vec<_>>()[..] else {
                panic!("three columns: {case}");
            };
            let tags = |list: &'static str| list.split(' ').collect::<Vec<_>>();
            assert_eq!(nearest(&tags(offered), &tags(wishes)).unwrap_or("-"), shown, "{case}");
        }
    }

    #[test]
    fn an_empty_wish_matches_nothing() {
        assert_eq!(nearest(&["en", ""], &["", " ", "-"]), None);
    }
}
