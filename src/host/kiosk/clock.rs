//! The kiosk's clock. A browser's monotonic clock stands still on some systems while the device sleeps, and
//! the wall clock can be set; so the kiosk reads both.

use std::cell::Cell;

use super::super::dom::window;

/// The wall clock is this far ahead of the monotonic one only if the device slept or its clock was set.
/// Corrections by the system are smaller.
const JUMP_MILLISECONDS: f64 = 5000.0;

/// Both clocks, read at the same moment, in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq)]
struct ClockReading {
    /// Since the page was opened.
    monotonic: f64,
    /// Since 1970.
    wall: f64,
}

/// Counts the time since the page was opened, with the time that the device slept.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
struct Clock {
    last: Option<ClockReading>,
    slept: f64,
}

impl Clock {
    /// The clock after it was read. A wall clock that jumps ahead counts as sleep: nobody can tell the two
    /// apart. One that is put back changes nothing.
    fn after(self, now: ClockReading) -> Self {
        let jump =
            self.last.map_or(0.0, |last| (now.wall - last.wall) - (now.monotonic - last.monotonic));
        let slept = if jump > JUMP_MILLISECONDS { self.slept + jump } else { self.slept };
        Self { last: Some(now), slept }
    }

    /// Whole seconds since the page was opened.
    fn seconds(self) -> u64 {
        let milliseconds = self.last.map_or(0.0, |last| last.monotonic) + self.slept;
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a page that is open for thousands of years may count wrongly"
        )]
        let seconds = (milliseconds / 1000.0) as u64;
        seconds
    }
}

thread_local! {
    static CLOCK: Cell<Clock> = const { Cell::new(Clock { last: None, slept: 0.0 }) };
}

/// Milliseconds since the page was opened, without sleep: for what a hand does in a moment.
pub(super) fn milliseconds() -> f64 {
    window().and_then(|it| it.performance()).map_or(0.0, |it| it.now())
}

/// Whole seconds since the page was opened, with those that the device slept.
pub fn seconds() -> u64 {
    let reading = ClockReading { monotonic: milliseconds(), wall: js_sys::Date::now() };
    let clock = CLOCK.get().after(reading);
    CLOCK.set(clock);
    clock.seconds()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: f64 = 3_600_000.0;
    const BEGIN: f64 = 1_800_000_000_000.0;

    /// Seconds on the clock after these readings: the monotonic clock, and the wall clock since `BEGIN`.
    fn read(readings: &[(f64, f64)]) -> u64 {
        let readings = readings
            .iter()
            .map(|(monotonic, wall)| ClockReading { monotonic: *monotonic, wall: BEGIN + wall });
        readings.fold(Clock::default(), Clock::after).seconds()
    }

    #[test]
    fn sleep_that_only_the_wall_clock_has_seen_is_counted() {
        assert_eq!(read(&[(1_000.0, 0.0), (2_000.0, 8.0 * HOUR)]), 1 + 8 * 3600);
    }

    #[test]
    fn sleep_that_both_clocks_have_seen_is_counted_once() {
        assert_eq!(read(&[(1_000.0, 0.0), (8.0 * HOUR, 8.0 * HOUR)]), 8 * 3600);
    }

    #[test]
    fn a_wall_clock_that_was_ahead_and_is_put_back_changes_nothing() {
        let back = [(1_000.0, 0.0), (2_000.0, -8.0 * HOUR), (3_000.0, 1_000.0 - 8.0 * HOUR)];
        assert_eq!(read(&back), 3);
    }

    #[test]
    fn a_device_that_sleeps_after_its_clock_was_put_back_has_slept() {
        let nights = [(1_000.0, 0.0), (2_000.0, -8.0 * HOUR), (3_000.0, -HOUR)];
        assert_eq!(read(&nights), 2 + 7 * 3600);
    }

    #[test]
    fn a_wall_clock_that_runs_a_little_fast_adds_nothing_in_weeks() {
        let month: Vec<_> =
            (0..30 * 24).map(f64::from).map(|it| (it * HOUR, it * (HOUR + 2_000.0))).collect();
        assert_eq!(read(&month), 719 * 3600);
    }
}
