//! The staff gesture, which opens the staff sheet: four quick taps in one corner, then a long one. Neither
//! a child who taps about nor somebody who leans on the screen makes it.

/// How many quick taps come before the long one.
const TAPS: u32 = 4;
/// The longest pause between two taps.
const PAUSE_MILLISECONDS: f64 = 1200.0;
/// How long the last tap is held.
const HOLD_MILLISECONDS: f64 = 2500.0;

/// How far somebody has come with the gesture. Times are in milliseconds.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub(super) struct Gesture {
    taps: u32,
    pressed: Option<f64>,
    released: f64,
}

impl Gesture {
    /// A finger came down, in the corner or elsewhere.
    #[must_use]
    pub(super) fn press(self, in_corner: bool, now: f64) -> Self {
        let goes_on = in_corner && now - self.released <= PAUSE_MILLISECONDS;
        let taps = if goes_on { self.taps } else { 0 };
        Self { taps, pressed: in_corner.then_some(now), ..self }
    }

    /// The finger went up.
    #[must_use]
    pub(super) fn release(self, now: f64) -> Self {
        let tapped = self.pressed.is_some_and(|since| now - since < HOLD_MILLISECONDS);
        Self { taps: if tapped { self.taps + 1 } else { 0 }, pressed: None, released: now }
    }

    /// Whether the whole gesture is made.
    pub(super) fn is_made(self, now: f64) -> bool {
        self.taps >= TAPS && self.pressed.is_some_and(|since| now - since >= HOLD_MILLISECONDS)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// After so many quick taps, and a press at the time that comes back.
    fn tapped(taps: u32) -> (Gesture, f64) {
        let mut now = 5_000.0;
        let mut gesture = Gesture::default();
        for _ in 0..taps {
            gesture = gesture.press(true, now).release(now + 100.0);
            now += 400.0;
        }
        (gesture.press(true, now), now)
    }

    #[test]
    fn four_taps_and_a_long_one_open_what_staff_need() {
        let (gesture, now) = tapped(4);
        assert!(!gesture.is_made(now + 2_400.0));
        assert!(gesture.is_made(now + 2_500.0));
    }

    #[test]
    fn too_few_taps_do_not() {
        let (gesture, now) = tapped(3);
        assert!(!gesture.is_made(now + 60_000.0));
    }

    #[test]
    fn nor_does_the_hand_of_a_child_that_taps_and_taps() {
        let (gesture, now) = tapped(50);
        assert!(!gesture.is_made(now + 300.0));
        assert!(!gesture.release(now + 300.0).is_made(now + 60_000.0));
    }

    #[test]
    fn a_tap_elsewhere_or_a_long_pause_begins_anew() {
        let (gesture, now) = tapped(4);
        let elsewhere = gesture.release(now + 100.0).press(false, now + 200.0).release(now + 300.0);
        assert!(!elsewhere.press(true, now + 400.0).is_made(now + 9_000.0));
        let later = gesture.release(now + 100.0).press(true, now + 1_400.0);
        assert!(!later.is_made(now + 9_000.0));
    }
}
