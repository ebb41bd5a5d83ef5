//! Things to look at one by one, in any order: which were looked at, and which lies open.

use std::ops::Range;

/// Places of a short list, each marked or not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Marks(u32);

impl Marks {
    fn bit(place: usize) -> u32 {
        u32::try_from(place).ok().and_then(|it| 1_u32.checked_shl(it)).unwrap_or_default()
    }

    /// Whether the place is marked.
    pub(crate) fn has(self, place: usize) -> bool {
        self.0 & Self::bit(place) != 0
    }

    /// The same with this place marked.
    #[must_use]
    pub(crate) fn with(self, place: usize) -> Self {
        Self(self.0 | Self::bit(place))
    }

    /// The same with this place marked if it was not, and the other way round.
    #[must_use]
    pub(crate) fn turned(self, place: usize) -> Self {
        Self(self.0 ^ Self::bit(place))
    }
}

/// What was looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Looked {
    /// What has been open at some time.
    pub(crate) seen: Marks,
    /// What is open now.
    pub(crate) open: Option<usize>,
    /// Whether it was opened from the list, and so shows there.
    pub(crate) in_list: bool,
}

impl Looked {
    /// The same with this place open.
    #[must_use]
    pub(crate) fn at(self, place: usize) -> Self {
        Self { seen: self.seen.with(place), open: Some(place), in_list: false }
    }

    /// The same with this place open, chosen from the list.
    #[must_use]
    pub(crate) fn at_in_list(self, place: usize) -> Self {
        Self { in_list: true, ..self.at(place) }
    }

    /// The same with nothing open.
    #[must_use]
    pub(crate) fn closed(self) -> Self {
        Self { open: None, ..self }
    }

    /// The same with the next of `places` open: the next that was not looked at, or else the one
    /// after the open one.
    #[must_use]
    pub(crate) fn at_next(self, places: Range<usize>) -> Self {
        let from = self.open.filter(|it| places.contains(it)).map_or(places.start, |it| it + 1);
        let mut following = (from..places.end).chain(places.start..from.min(places.end));
        let unseen = following.clone().find(|it| !self.seen.has(*it));
        unseen.or_else(|| following.next()).map_or(self, |it| self.at(it))
    }

    /// Whether each of `places` was looked at.
    pub(crate) fn has_seen_all(self, mut places: Range<usize>) -> bool {
        places.all(|it| self.seen.has(it))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn looked(places: &[usize]) -> Looked {
        places.iter().fold(Looked::default(), |it, place| it.at(*place))
    }

    #[test]
    fn what_was_open_has_been_seen() {
        let looked = looked(&[2, 0]);
        assert_eq!(looked.open, Some(0));
        assert!(looked.seen.has(2) && looked.seen.has(0) && !looked.seen.has(1));
        assert_eq!(looked.closed().open, None);
        assert!(looked.closed().seen.has(0));
    }

    #[test]
    fn next_goes_to_what_was_not_seen_and_round() {
        assert_eq!(Looked::default().at_next(0..3).open, Some(0));
        assert_eq!(looked(&[1]).at_next(0..3).open, Some(2));
        assert_eq!(looked(&[1, 2]).at_next(0..3).open, Some(0));
        assert_eq!(looked(&[0, 1, 2]).at_next(0..3).open, Some(0));
        assert_eq!(looked(&[0, 2, 1]).at_next(0..3).open, Some(2));
    }

    #[test]
    fn next_stays_among_its_places() {
        assert_eq!(looked(&[0]).at_next(3..5).open, Some(3));
        assert_eq!(looked(&[3, 4]).at_next(3..5).open, Some(3));
        assert_eq!(looked(&[0]).at_next(0..0), looked(&[0]));
    }

    #[test]
    fn all_is_every_one_of_them() {
        assert!(looked(&[0, 1]).has_seen_all(0..2));
        assert!(!looked(&[0, 1]).has_seen_all(0..3));
    }

    #[test]
    fn a_place_far_out_is_never_marked() {
        assert!(!Marks::default().with(40).has(40));
        assert!(!Marks::default().turned(3).turned(3).has(3));
    }
}
