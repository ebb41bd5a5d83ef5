//! The names of days and counts. Only *detail* has the counts as numbers, with their unit; the other
//! ways to read have words for them.

use std::cmp::Ordering;

use simulations::counts::{Course, Day};
use story::Reading;

use super::FindTheDay;
use crate::activities::keys::find_the_day::labels;
use crate::activities::{Playing, Words};

/// Whether the counts stand as numbers.
pub(super) fn has_numbers(reading: Reading) -> bool {
    reading >= Reading::Detail
}

/// A day of the count.
pub(super) fn day(words: &Words, day: Day) -> String {
    words.filled(labels::DAY, &[("day", &words.day(day.0.into()))])
}

/// The count that is shown, with its unit where its numbers stand.
pub(super) fn name(it: &FindTheDay, playing: &Playing<'_, FindTheDay>) -> String {
    let words = playing.words;
    let (name, unit) = (words.label(it.count.name()), words.label(it.count.unit()));
    if has_numbers(playing.reading) { words.writing().list(&[name, unit]) } else { name.to_owned() }
}

/// How a child's count stands to the mark.
pub(super) fn height<'a>(it: &FindTheDay, words: &'a Words, course: &Course, day: Day) -> &'a str {
    let is_up = it.count.value(course, day) >= it.count.mark(&it.plan, words);
    words.label(if is_up { labels::UP_TO_MARK } else { labels::UNDER_MARK })
}

/// What the chart shows on the morning that is shown.
pub(super) fn chart(
    it: &FindTheDay,
    playing: &Playing<'_, FindTheDay>,
    courses: &[Course; 2],
) -> String {
    let words = playing.words;
    let (what, day) = (name(it, playing), day(words, it.day));
    if has_numbers(playing.reading) {
        let mark = it.count.mark(&it.plan, words);
        let mark = words.written(mark, u32::from(mark.fract() > 0.0));
        words.filled(labels::CHART, &[("what", &what), ("day", &day), ("mark", &mark)])
    } else {
        let [a, b] = courses.each_ref().map(|course| height(it, words, course, it.day));
        let gaps = [("what", &*what), ("day", &day), ("a", a), ("b", b)];
        words.filled(labels::CHART_IN_WORDS, &gaps)
    }
}

/// When something is given: below `value`, or sooner or later than the plan does at first.
pub(super) fn threshold(
    it: &FindTheDay,
    playing: &Playing<'_, FindTheDay>,
    value: i32,
    at_first: i32,
) -> String {
    let words = playing.words;
    if has_numbers(playing.reading) {
        let unit = words.label(it.count.unit());
        let count = words.writing().quantity(&words.written(value.into(), 0), unit);
        return words.filled(labels::BELOW, &[("count", &count)]);
    }
    let label = match value.cmp(&at_first) {
        Ordering::Less => labels::PLAN_LATER,
        Ordering::Equal => labels::PLAN_AT_FIRST,
        Ordering::Greater => labels::PLAN_SOONER,
    };
    words.label(label).to_owned()
}
