//! What a value must be before anybody is shown it.

/// How many digits a number has that holds nothing else but spaces and hyphens; none where it holds anything else.
pub(super) fn digits(number: &str) -> Option<usize> {
    let is_read = number.bytes().all(|it| it.is_ascii_digit() || matches!(it, b' ' | b'-'));
    is_read.then(|| number.bytes().filter(u8::is_ascii_digit).count())
}

/// Whether it can be dialled: 6 to 15 digits, which are the most that a number has anywhere.
pub(super) fn is_telephone(number: &str) -> bool {
    let number = number.strip_prefix('+').unwrap_or(number);
    number.starts_with(|it: char| it.is_ascii_digit()) && matches!(digits(number), Some(6..=15))
}

/// *08:00*.
pub(super) fn is_clock(text: &str) -> bool {
    let part = |it: &str, most| it.len() == 2 && it.parse().is_ok_and(|it: u8| it <= most);
    text.split_once(':').is_some_and(|(hour, minute)| part(hour, 23) && part(minute, 59))
}

/// Whether an image may be asked for it: whether it comes from the hospital's own server, the script has seen.
pub(super) fn is_picture(address: &str) -> bool {
    ["https://", "http://", "file:///", "data:image/"].iter().any(|it| address.starts_with(it))
}
