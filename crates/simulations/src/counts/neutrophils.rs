//! Neutrophils: what is left of the old falls, what the new cells make rises, and both add up.

use super::children::{HOLD_UNTIL, Numbers, back, left};
use super::{DAYS, Day, Series};

/// Every day's count, in 10⁹ for each liter.
pub(super) fn course(child: &Numbers, sooner_by_days: f64) -> Series {
    let half_back = child.neutrophils_half_back - sooner_by_days;
    let mut course = [0.0; DAYS];
    for (day, count) in Day::all().zip(&mut course) {
        let old = child.neutrophils_before * left(day, child.neutrophils_fall);
        let old = if day > HOLD_UNTIL { old.max(child.neutrophils_least) } else { old };
        *count = old + child.neutrophils_after * back(day, child.neutrophils_rise, half_back);
    }
    course
}
