//! The chart: days from left to right, the count upward, and both children's courses as far as the
//! reader has been.
//!
//! Positions are shares of the drawing, so that lines and letters keep their size at every width.

use simulations::counts::{Course, Day};
use yew::{Html, classes, html};

use super::plan::{neutrophil_rule, number, whole};
use super::{BloodCount, FindTheDay};
use crate::activities::Words;
use crate::activities::keys::find_the_day::{labels, numbers};

/// The children's marks: a square and a triangle, so that they are never taken for the brothers'
/// circle and diamond.
const MARKS: [&str; 2] = ["M-6-6h12v12h-12z", "M0-8l8 14H-8z"];
/// Something is given: a drop.
const DROP: &str = "M0-9c4 5 6 8 6 11a6 6 0 01-12 0c0-3 2-6 6-11z";
/// The heights of each child's drops, clear of the courses.
const DROPS: [i32; 2] = [50, 140];
/// Flags on the line of days, of different heights, so that two on one day are seen.
const FLAGS: [&str; 2] = ["M0 0v-28h16l-5 6 5 6H0", "M0 0v-48h16l-5 6 5 6H0"];

/// The classes of each child's line, points, drops and flag.
const COURSE: [&str; 2] = ["chart__course chart__course--a", "chart__course chart__course--b"];
const POINT: [&str; 2] = ["chart__point chart__point--a", "chart__point chart__point--b"];
const GIVEN: [&str; 2] = ["chart__drop chart__drop--a", "chart__drop chart__drop--b"];
const FLAG: [&str; 2] = ["chart__flag", "chart__flag chart__flag--b"];

/// Where the report stands under the days: its line, and the ends of the stroke that begins it.
const REPORT: [i32; 3] = [700, 580, 820];

/// A share in thousandths as SVG has it.
fn share(thousandths: i32) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

/// Where a day stands along the chart, in thousandths.
fn along(day: Day) -> i32 {
    let [first, last, day] = [Day::FIRST, Day::LAST, day].map(|it| i32::from(it.0));
    (day - first) * 1000 / (last - first)
}

/// Where a value stands, in thousandths from the top.
fn down(count: BloodCount, value: f64) -> i32 {
    1000 - count.height(value)
}

/// An outline at a place, in its own size.
fn view_at(x: i32, y: i32, class: &'static str, outline: &'static str) -> Html {
    html! {
        <svg key={format!("{class} {x}")} x={share(x)} y={share(y)}>
            <path {class} d={outline} />
        </svg>
    }
}

/// A line across the chart or down it.
fn view_line(class: &'static str, x: [i32; 2], y: [i32; 2]) -> Html {
    let ([x1, x2], [y1, y2]) = (x.map(share), y.map(share));
    html! { <line key={format!("{class} {x1} {y1}")} {class} {x1} {y1} {x2} {y2} /> }
}

fn view_text(class: &'static str, x: i32, y: i32, text: &str) -> Html {
    html! {
        <text key={format!("{class} {x} {y}")} {class} x={share(x)} y={share(y)}>{ text }</text>
    }
}

/// A sample of a child's line with its mark, for the child's card.
pub(super) fn view_sample(child: usize) -> Html {
    html! {
        <svg class="chart__sample" viewBox="-24 -12 48 24" preserveAspectRatio="none" aria-hidden="true">
            <path class={COURSE[child]} d="M-24 0h48" />
            <path class={POINT[child]} d={MARKS[child]} />
        </svg>
    }
}

/// As many of a child's marks as make a row, with those full that stand in it.
pub(super) fn view_pips(child: usize, full: u8, days: u8) -> Html {
    html! {
        <div class="count-card__pips">
            for pip in 0..days {
                <svg key={pip} viewBox="-9 -9 18 18" preserveAspectRatio="none" aria-hidden="true">
                    <path
                        class={classes!("count-pip", (pip < full).then_some("count-pip--full"))}
                        d={MARKS[child]}
                    />
                </svg>
            }
        </div>
    }
}

/// Draws the chart, with `description` in place of it; where it `has_scale`, the numbers beside it;
/// and, where it `has_report`, what a report on real children found.
pub(super) fn view_chart(
    it: &FindTheDay,
    courses: &[Course; 2],
    words: &Words,
    description: String,
    has_scale: bool,
    has_report: bool,
) -> Html {
    html! {
        <div class="chart" role="img" aria-label={description}>
            if has_scale {
                <svg class="chart__scale" preserveAspectRatio="none" aria-hidden="true">
                    { view_scale(it, words) }
                </svg>
            }
            <svg class="chart__plot" preserveAspectRatio="none" aria-hidden="true">
                { view_grid(it, words) }
                for (child, course) in courses.iter().enumerate() {
                    { view_course(it, words, child, course) }
                }
            </svg>
            <svg class="chart__days" preserveAspectRatio="none" aria-hidden="true">
                for week in 0..=5_i8 {
                    { view_text("chart__day", along(Day(week * 7)), 330, &words.day(i32::from(week) * 7)) }
                }
                if has_report {
                    { view_report(words) }
                }
            </svg>
        </div>
    }
}

/// The steps of the scale and where each stands. Two numbers on one another could not be read, so
/// those near the mark are left out.
fn steps(count: BloodCount, mark_down: i32) -> impl Iterator<Item = (f64, i32)> {
    let steps = count.steps().iter().map(move |step| (*step, down(count, *step)));
    steps.filter(move |(_, y)| (y - mark_down).abs() >= 60)
}

/// The numbers beside the chart.
fn view_scale(it: &FindTheDay, words: &Words) -> Html {
    let mark = it.count.mark(&it.plan, words);
    let mark_down = down(it.count, mark);
    let written = |value: f64| words.written(value, u32::from(value.fract() > 0.0));
    html! {
        <>
            { view_text("chart__step chart__step--mark", 1000, mark_down, &written(mark)) }
            for (step, y) in steps(it.count, mark_down) {
                { view_text("chart__step", 1000, y, &written(step)) }
            }
        </>
    }
}

/// The lines behind the courses: the steps, Day 0, the mark, and the morning that is shown.
fn view_grid(it: &FindTheDay, words: &Words) -> Html {
    let mark = down(it.count, it.count.mark(&it.plan, words));
    let (zero, now) = (along(Day(0)), along(it.day));
    html! {
        <>
            <rect class="chart__under" y={share(mark)} width="100%" height={share(1000 - mark)} />
            for (_, y) in steps(it.count, mark) {
                { view_line("chart__rule", [0, 1000], [y, y]) }
            }
            { view_line("chart__zero", [zero, zero], [0, 1000]) }
            { view_line("chart__mark", [0, 1000], [mark, mark]) }
            { view_line("chart__now", [now, now], [0, 1000]) }
            { view_text("chart__day chart__day--zero", zero, 0, words.label(labels::NEW_CELLS)) }
        </>
    }
}

/// A child's course as far as the reader has been, what was given on the way, the morning that is
/// shown, and the day that was marked.
fn view_course(it: &FindTheDay, words: &Words, child: usize, course: &Course) -> Html {
    let height = |day| down(it.count, it.count.value(course, day));
    let points = it.seen_days().map(|day| format!("L{} {}", along(day), height(day)));
    let line = points.collect::<String>().replacen('L', "M", 1);
    let point = |day, class| view_at(along(day), height(day), class, MARKS[child]);
    let marked = it.marked[child].filter(|_| it.count == BloodCount::Neutrophils);
    let is_found = it.is_found(words)[child];
    let days_in_a_row = neutrophil_rule(words).days_in_a_row.cast_signed();
    let flag = if is_found { "chart__flag chart__flag--found" } else { FLAG[child] };
    html! {
        <>
            <svg class="chart__lines" viewBox="0 0 1000 1000" preserveAspectRatio="none" aria-hidden="true">
                <path class={COURSE[child]} d={line} />
            </svg>
            for day in it.seen_days().filter(|day| it.count.given(course, *day)) {
                { view_at(along(day), DROPS[child], GIVEN[child], DROP) }
            }
            if let Some(first) = marked.filter(|_| is_found) {
                for later in 0..days_in_a_row {
                    { point(Day(first.0 + later), "chart__point chart__point--found") }
                }
            }
            { point(it.day, POINT[child]) }
            if let Some(day) = marked {
                { view_at(along(day), 1000, flag, FLAGS[child]) }
            }
        </>
    }
}

/// The days on which neutrophils came back in a report on real children.
fn view_report(words: &Words) -> Html {
    let day = |key| Day(i8::try_from(whole(number(words, key))).unwrap_or_default());
    let (from, half) = (along(day(numbers::SEEN)), along(day(numbers::HALF_BY)));
    let [y, top, foot] = REPORT;
    html! {
        <>
            { view_line("chart__report", [from, 1000], [y, y]) }
            { view_line("chart__report", [from, from], [top, foot]) }
            { view_at(1000, y, "chart__report", "M-7-6l7 6-7 6") }
            { view_at(half, y, "chart__half", "M-4-9h8v18h-8z") }
        </>
    }
}
