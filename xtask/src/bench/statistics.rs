//! Medians and quantiles of measurements.

/// The measurements of one figure of one page, in order of size.
#[derive(Debug, Default, Clone, PartialEq)]
pub(crate) struct Samples(Vec<f64>);

impl Samples {
    /// Adds a measurement.
    pub(crate) fn add(&mut self, sample: f64) {
        let place = self.0.partition_point(|it| *it <= sample);
        self.0.insert(place, sample);
    }

    /// How many there are.
    pub(crate) fn count(&self) -> usize {
        self.0.len()
    }

    /// How many are over `limit`.
    pub(crate) fn over(&self, limit: f64) -> usize {
        self.0.len() - self.0.partition_point(|it| *it <= limit)
    }

    /// The largest.
    pub(crate) fn largest(&self) -> Option<f64> {
        self.0.last().copied()
    }

    /// The measurement below which a `share` from 0 to 1 of them lies; between two, in proportion.
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_precision_loss,
        clippy::cast_sign_loss,
        reason = "There are a few hundred measurements, and a share is no less than 0"
    )]
    pub(crate) fn quantile(&self, share: f64) -> Option<f64> {
        let last = self.0.len().checked_sub(1)?;
        let place = share.clamp(0.0, 1.0) * last as f64;
        let below = place.floor() as usize;
        let (low, high) = (self.0.get(below)?, self.0.get(last.min(below + 1))?);
        Some(low + (high - low) * place.fract())
    }

    /// The one in the middle.
    pub(crate) fn median(&self) -> Option<f64> {
        self.quantile(0.5)
    }

    /// The bounds of the middle half.
    pub(crate) fn quartiles(&self) -> Option<(f64, f64)> {
        self.quantile(0.25).zip(self.quantile(0.75))
    }
}

impl FromIterator<f64> for Samples {
    fn from_iter<Numbers: IntoIterator<Item = f64>>(numbers: Numbers) -> Self {
        let mut samples = Self::default();
        numbers.into_iter().for_each(|it| samples.add(it));
        samples
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn samples(numbers: &[f64]) -> Samples {
        numbers.iter().copied().collect()
    }

    #[test]
    fn the_median_is_the_one_in_the_middle_or_between_the_two_there() {
        assert_eq!(samples(&[9.0, 1.0, 5.0]).median(), Some(5.0));
        assert_eq!(samples(&[9.0, 1.0, 5.0, 6.0]).median(), Some(5.5));
        assert_eq!(samples(&[7.0]).median(), Some(7.0));
    }

    #[test]
    fn the_quartiles_bound_the_middle_half() {
        assert_eq!(samples(&[4.0, 1.0, 3.0, 5.0, 2.0]).quartiles(), Some((2.0, 4.0)));
        assert_eq!(samples(&[1.0, 2.0, 3.0, 4.0]).quartiles(), Some((1.75, 3.25)));
        assert_eq!(samples(&[7.0]).quartiles(), Some((7.0, 7.0)));
    }

    #[test]
    fn a_quantile_reaches_from_the_smallest_to_the_largest() {
        let hundred: Samples = (0..=100).rev().map(f64::from).collect();
        assert_eq!(hundred.quantile(0.0), Some(0.0));
        assert_eq!(hundred.quantile(0.95), Some(95.0));
        assert_eq!(hundred.quantile(1.0), Some(100.0));
        assert_eq!(hundred.largest(), Some(100.0));
    }

    #[test]
    fn what_is_as_much_as_a_limit_is_not_over_it() {
        assert_eq!(samples(&[50.0, 50.0, 51.0, 120.0]).over(50.0), 2);
    }

    #[test]
    fn of_nothing_there_is_no_median() {
        assert_eq!(samples(&[]).median(), None);
        assert_eq!(samples(&[]).quartiles(), None);
        assert_eq!(samples(&[]).largest(), None);
        assert_eq!(samples(&[]).over(0.0), 0);
    }
}
