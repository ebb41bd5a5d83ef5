//! Hemoglobin: each day takes some and makes some, and a transfusion adds its own.

use super::children::{HOLD_UNTIL, Numbers, back};
use super::{DAYS, Day, Days, Series};

/// Every day's hemoglobin, in grams for each liter, and the days on which red cells are given.
pub(super) fn course(child: &Numbers, given_below: f64) -> (Series, Days) {
    let mut course = [0.0; DAYS];
    let mut given = [false; DAYS];
    let mut hemoglobin = child.hemoglobin_before;
    for ((day, today), given) in Day::all().zip(&mut course).zip(&mut given) {
        *today = hemoglobin;
        *given = hemoglobin < given_below;
        let transfused = if *given { child.hemoglobin_transfused } else { 0.0 };
        let lost = if day > HOLD_UNTIL { child.hemoglobin_lost } else { 0.0 };
        let made =
            child.hemoglobin_made * back(day, child.hemoglobin_rise, child.hemoglobin_half_back);
        hemoglobin = (hemoglobin - lost + made + transfused).min(child.hemoglobin_most);
    }
    (course, given)
}
