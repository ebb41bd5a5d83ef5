//! The three counts, and how each is put on a chart.

use simulations::counts::{Course, Day};

use super::plan::{Plan, number, whole};
use crate::activities::Words;
use crate::activities::keys::Label;
use crate::activities::keys::find_the_day::{labels, numbers};

/// Which count the chart shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum BloodCount {
    /// The one that the team waits for.
    Neutrophils,
    /// Given until a child makes enough.
    Platelets,
    /// What red cells carry, and what tells when they are given.
    Hemoglobin,
}

impl BloodCount {
    /// All, in the order of their buttons.
    pub(super) const ALL: [Self; 3] = [Self::Neutrophils, Self::Platelets, Self::Hemoglobin];

    /// The label that names it.
    pub(super) fn name(self) -> Label {
        match self {
            Self::Neutrophils => labels::NEUTROPHILS,
            Self::Platelets => labels::PLATELETS,
            Self::Hemoglobin => labels::HAEMOGLOBIN,
        }
    }

    /// The label of its unit.
    pub(super) fn unit(self) -> Label {
        if self == Self::Hemoglobin { labels::GRAMS } else { labels::PER_LITRE }
    }

    /// A day's value.
    pub(super) fn value(self, course: &Course, day: Day) -> f64 {
        match self {
            Self::Neutrophils => course.neutrophils(day).0,
            Self::Platelets => course.platelets(day).0,
            Self::Hemoglobin => course.hemoglobin(day).0,
        }
    }

    /// A value as a laboratory writes it.
    pub(super) fn written(self, words: &Words, value: f64) -> String {
        words.written(value, if self == Self::Neutrophils { 2 } else { 0 })
    }

    /// Whether the child is given what the count is of.
    pub(super) fn given(self, course: &Course, day: Day) -> bool {
        match self {
            Self::Neutrophils => false,
            Self::Platelets => course.platelets_given(day),
            Self::Hemoglobin => course.red_cells_given(day),
        }
    }

    /// The mark on the chart: what counts as back, or, for hemoglobin, what is too little.
    pub(super) fn mark(self, plan: &Plan, words: &Words) -> f64 {
        match self {
            Self::Neutrophils => number(words, numbers::THRESHOLD),
            Self::Platelets => number(words, numbers::PLATELET_THRESHOLD),
            Self::Hemoglobin => f64::from(plan.red_cells_below),
        }
    }

    /// Values written beside the chart.
    pub(super) fn steps(self) -> &'static [f64] {
        match self {
            Self::Neutrophils => &[0.0, 1.0, 2.0, 4.0],
            Self::Platelets => &[0.0, 50.0, 100.0, 200.0],
            Self::Hemoglobin => &[60.0, 80.0, 100.0],
        }
    }

    /// How high a value stands, in thousandths. The steps of cells are wider at the foot, where
    /// the days that matter are decided.
    pub(super) fn height(self, value: f64) -> i32 {
        let height = match self {
            Self::Neutrophils => (value / 5.0).max(0.0).sqrt(),
            Self::Platelets => (value / 200.0).max(0.0).sqrt(),
            Self::Hemoglobin => (value - 60.0) / 50.0,
        };
        whole(height.clamp(0.0, 1.0) * 1000.0)
    }
}

#[cfg(test)]
mod tests {
    use super::BloodCount;

    #[test]
    fn more_stands_higher_and_nothing_leaves_the_chart() {
        for count in BloodCount::ALL {
            let heights =
                [-1.0, 0.02, 0.5, 5.0, 20.0, 70.0, 110.0, 900.0].map(|it| count.height(it));
            assert!(heights.is_sorted(), "{count:?}");
            assert!(heights.iter().all(|it| (0..=1000).contains(it)), "{count:?}");
        }
    }

    #[test]
    fn the_mark_for_neutrophils_stands_clear_of_the_foot() {
        assert_eq!(BloodCount::Neutrophils.height(0.5), 316);
    }
}
