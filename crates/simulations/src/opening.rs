//! What may open again after the new cells, and when: food, friends, vaccines, school.
//!
//! Assumptions.
//!
//! - When a thing often opens is a range that the caller gives. Sourced: F-LEAVE-13, F-LEAVE-14,
//!   F-RECOV-07, F-RECOV-08, F-RECOV-09.
//! - Within the range it may open; it is never said that it has. After the end of the range it
//!   often has. Where a source says *at least*, there is no end, and so no such word. Design choice.
//! - A month has 365.25 ÷ 12 days.
//!
//! Left out: medicines that calm the new immune cells, GVHD, the illness, the hospital. Each of
//! them can move every range. A family's team decides.

/// Time since the day the cells were given.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Months(pub f64);

/// When something often opens.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Opening {
    /// Not before.
    pub from: Months,
    /// Often by then; none where only the beginning is known.
    pub to: Option<Months>,
}

/// How far it is with an opening. The later ones come later.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Openness {
    /// It comes later.
    Later,
    /// It may be now.
    Perhaps,
    /// It often has been by now.
    Often,
}

impl Months {
    /// This many days.
    #[must_use]
    pub fn of_days(days: f64) -> Self {
        Self(days * 12.0 / 365.25)
    }

    /// This many years.
    #[must_use]
    pub fn of_years(years: f64) -> Self {
        Self(years * 12.0)
    }
}

impl Opening {
    /// How far it is at `now`. The last day of the range still belongs to it.
    #[must_use]
    pub fn at(self, now: Months) -> Openness {
        match self.to {
            Some(to) if now > to => Openness::Often,
            _ if now >= self.from => Openness::Perhaps,
            _ => Openness::Later,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Months, Opening, Openness};

    fn open(from: f64, to: f64) -> Opening {
        Opening { from: Months(from), to: Some(Months(to)) }
    }

    #[test]
    fn it_may_open_within_the_range_and_often_has_after_it() {
        let school = open(6.0, 12.0);
        let states = [1.0, 5.9, 6.0, 12.0, 12.1, 24.0].map(|it| school.at(Months(it)));
        assert_eq!(states[..2], [Openness::Later; 2]);
        assert_eq!(states[2..4], [Openness::Perhaps; 2]);
        assert_eq!(states[4..], [Openness::Often; 2]);
    }

    #[test]
    fn where_only_the_beginning_is_known_nothing_more_is_said() {
        let live = Opening { from: Months::of_years(2.0), to: None };
        assert_eq!(live.at(Months(23.9)), Openness::Later);
        assert_eq!(live.at(Months(24.0)), Openness::Perhaps);
        assert_eq!(live.at(Months(600.0)), Openness::Perhaps);
    }

    #[test]
    fn nothing_closes_again() {
        for opening in [open(3.0, 6.0), open(6.0, 12.0), Opening { from: Months(6.0), to: None }] {
            let states = (0..300).map(|it| opening.at(Months(f64::from(it) / 10.0)));
            assert!(states.is_sorted());
        }
    }

    #[test]
    fn a_hundred_days_are_more_than_three_months_and_less_than_four() {
        let hundred = Months::of_days(100.0);
        assert!(hundred > Months(3.0) && hundred < Months(4.0));
    }

    #[test]
    fn what_is_no_number_opens_nothing() {
        assert_eq!(open(3.0, 6.0).at(Months(f64::NAN)), Openness::Later);
    }
}
