//! Platelets: each day keeps a share of the day before and of what was given, and makes some.

use super::children::{Numbers, back, left};
use super::{DAYS, Day, Days, Series};

/// Every day's count, in 10⁹ for each liter, and the days on which platelets are given.
pub(super) fn course(child: &Numbers, given_below: f64) -> (Series, Days) {
    let mut course = [0.0; DAYS];
    let mut given = [false; DAYS];
    let mut count = child.platelets_before;
    for ((day, today), given) in Day::all().zip(&mut course).zip(&mut given) {
        *today = count;
        *given = count < given_below;
        let transfused = if *given { child.platelets_transfused } else { 0.0 };
        let old = child.platelets_before * left(day, child.platelets_fall);
        let new =
            child.platelets_after * back(day, child.platelets_rise, child.platelets_half_back);
        let made = (1.0 - child.platelets_kept) * (old + new);
        count = child.platelets_kept * (count + transfused) + made;
    }
    (course, given)
}
