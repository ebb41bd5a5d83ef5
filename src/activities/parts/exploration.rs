//! Which of several things the reader has opened, and which one is open.

use std::ops::Range;

/// A set of places of a short list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct PlaceSet(u32);

impl PlaceSet {
    fn bit(index: usize) -> u32 {
        u32::try_from(index).ok().and_then(|it| 1_u32.checked_shl(it)).unwrap_or_default()
    }

    /// Whether it contains the place.
    pub(crate) fn contains(self, index: usize) -> bool {
        self.0 & Self::bit(index) != 0
    }

    /// The same with this place added.
    #[must_use]
    pub(crate) fn with(self, index: usize) -> Self {
        Self(self.0 | Self::bit(index))
    }

    /// The same with this place added, or taken out if it was in.
    #[must_use]
    pub(crate) fn toggled(self, index: usize) -> Self {
        Self(self.0 ^ Self::bit(index))
    }
}

/// How far the reader has explored a list of things, in any order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Exploration {
    /// What was open at some time.
    pub(crate) visited: PlaceSet,
    /// What is open now.
    pub(crate) open: Option<usize>,
    /// Whether it was opened from the list, and so shows its text there.
    pub(crate) in_list: bool,
}

impl Exploration {
    /// The same with this place open.
    #[must_use]
    pub(crate) fn open(self, index: usize) -> Self {
        Self { visited: self.visited.with(index), open: Some(index), in_list: false }
    }

    /// The same with this place open, chosen from the list.
    #[must_use]
    pub(crate) fn open_in_list(self, index: usize) -> Self {
        Self { in_list: true, ..self.open(index) }
    }

    /// The same with nothing open.
    #[must_use]
    pub(crate) fn close(self) -> Self {
        Self { open: None, ..self }
    }

    /// The same with the next of `places` open: the next that was not visited, or else the one
    /// after the open one.
    #[must_use]
    pub(crate) fn open_next(self, indices: Range<usize>) -> Self {
        let from = self.open.filter(|it| indices.contains(it)).map_or(indices.start, |it| it + 1);
        let mut following = (from..indices.end).chain(indices.start..from.min(indices.end));
        let unvisited = following.clone().find(|it| !self.visited.contains(*it));
        unvisited.or_else(|| following.next()).map_or(self, |it| self.open(it))
    }

    /// Whether each of `places` was visited.
    pub(crate) fn has_visited_all(self, mut indices: Range<usize>) -> bool {
        indices.all(|it| self.visited.contains(it))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(indices: &[usize]) -> Exploration {
        indices.iter().fold(Exploration::default(), |it, index| it.open(*index))
    }

    #[test]
    fn what_was_open_is_visited() {
        let explored = opened(&[2, 0]);
        assert_eq!(explored.open, Some(0));
        assert!(
            explored.visited.contains(2)
                && explored.visited.contains(0)
                && !explored.visited.contains(1)
        );
        assert_eq!(explored.close().open, None);
        assert!(explored.close().visited.contains(0));
    }

    #[test]
    fn next_goes_to_what_was_not_visited_and_round() {
        assert_eq!(Exploration::default().open_next(0..3).open, Some(0));
        assert_eq!(opened(&[1]).open_next(0..3).open, Some(2));
        assert_eq!(opened(&[1, 2]).open_next(0..3).open, Some(0));
        assert_eq!(opened(&[0, 1, 2]).open_next(0..3).open, Some(0));
        assert_eq!(opened(&[0, 2, 1]).open_next(0..3).open, Some(2));
    }

    #[test]
    fn next_stays_among_its_places() {
        assert_eq!(opened(&[0]).open_next(3..5).open, Some(3));
        assert_eq!(opened(&[3, 4]).open_next(3..5).open, Some(3));
        assert_eq!(opened(&[0]).open_next(0..0), opened(&[0]));
    }

    #[test]
    fn all_is_every_one_of_them() {
        assert!(opened(&[0, 1]).has_visited_all(0..2));
        assert!(!opened(&[0, 1]).has_visited_all(0..3));
    }

    #[test]
    fn a_place_beyond_the_set_is_never_in_it() {
        assert!(!PlaceSet::default().with(40).contains(40));
        assert!(!PlaceSet::default().toggled(3).toggled(3).contains(3));
    }
}
