//! A monotonic clock.

use super::super::dom::window;

/// Milliseconds since the page was opened. Setting the device's clock does not change them.
pub fn milliseconds() -> f64 {
    window().and_then(|it| it.performance()).map_or(0.0, |it| it.now())
}

/// Whole seconds since the page was opened.
pub fn seconds() -> u64 {
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a page that is open for thousands of years may count wrongly"
    )]
    let seconds = (milliseconds() / 1000.0) as u64;
    seconds
}
