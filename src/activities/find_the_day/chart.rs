//! The chart: days along, the count up, both children's courses as far as the reader has been.
//!
//! Places are shares of the drawing, so that lines and letters keep their size at every width.

use simulations::counts::{Course, Day};
use yew::{Html, html};

use super::plan::{neutrophil_rule, number, whole};
use super::{Count, FindTheDay};
use crate::activities::Words;
use crate::activities::keys::find_the_day::{labels, numbers};
use crate::activities::parts::{together, view_block, view_shape};

/// The children's marks: a square and a triangle, so that they are never taken for the brothers'
/// circle and diamond.
const MARKS: [&str; 2] = ["M-6-6h12v12h-12z", "M0-8l8 14H-8z"];
/// Something is given: a drop.
const DROP: &str = "M0-9c4 5 6 8 6 11a6 6 0 01-12 0c0-3 2-6 6-11z";
/// Where each child's drops stand, clear of the courses.
const DROPS: [i32; 2] = [50, 140];
/// Flags on the line of days, of different heights, so that two on one day are seen.
const FLAGS: [&str; 2] = ["M0 0v-28h16l-5 6 5 6H0", "M0 0v-48h16l-5 6 5 6H0"];

// What is drawn of each child, as its style sheet knows it.
const COURSE: [&str; 2] = ["chart__course chart__course--a", "chart__course chart__course--b"];
const POINT: [&str; 2] = ["chart__point chart__point--a", "chart__point chart__point--b"];
const GIVEN: [&str; 2] = ["chart__drop chart__drop--a", "chart__drop chart__drop--b"];
const FLAG: [&str; 2] = ["chart__flag", "chart__flag chart__flag--b"];
const FOUND: &str = "chart__flag chart__flag--found";

/// Where the report stands under the days: its line, and the ends of the stroke that begins it.
const REPORT: [i32; 3] = [700, 580, 820];

/// A share in thousandths as SVG has it.
fn share(thousandths: i32) -> String {
    [(thousandths / 10).to_string(), ".".into(), (thousandths % 10).to_string(), "%".into()]
        .concat()
}

/// Where a day stands along the chart, in thousandths.
fn along(day: i32) -> i32 {
    let [first, last] = [Day::FIRST, Day::LAST].map(|it| i32::from(it.0));
    (day - first) * 1000 / (last - first)
}

/// Where a value stands, in thousandths from the top.
fn down(count: Count, value: f64) -> i32 {
    1000 - count.height(value)
}

/// What is drawn at a place in its own size.
fn view_at(x: i32, y: i32, class: &'static str, outline: &str) -> Html {
    html! { <svg x={share(x)} y={share(y)}>{ view_shape(class, outline) }</svg> }
}

/// A line across the chart or down it.
fn view_rule(class: &'static str, x: [i32; 2], y: [i32; 2]) -> Html {
    let ([x1, x2], [y1, y2]) = (x.map(share), y.map(share));
    html! { <line {class} {x1} {y1} {x2} {y2} /> }
}

fn view_text(class: &'static str, x: i32, y: i32, text: &str) -> Html {
    html! { <text {class} x={share(x)} y={share(y)}>{ text.to_owned() }</text> }
}

/// A drawing on a board of its own, stretched over it or not at all.
fn view_board(class: &'static str, board: Option<&'static str>, all: Vec<Html>) -> Html {
    html! { <svg {class} viewBox={board} preserveAspectRatio="none" aria-hidden="true">{ together(all) }</svg> }
}

/// A sample of a child's line with its mark, for the child's card.
pub(super) fn view_sample(child: usize) -> Html {
    let shapes =
        vec![view_shape(COURSE[child], "M-24 0h48"), view_shape(POINT[child], MARKS[child])];
    view_board("chart__sample", Some("-24 -12 48 24"), shapes)
}

/// As many of a child's marks as make a row, with those full that stand in it.
pub(super) fn view_pips(child: usize, full: u8, days: u8) -> Html {
    let mut pips = Vec::new();
    for pip in 0..days {
        let class = if pip < full { "count-pip count-pip--full" } else { "count-pip" };
        pips.push(view_board("", Some("-9 -9 18 18"), vec![view_shape(class, MARKS[child])]));
    }
    view_block("count-card__pips", pips)
}

/// Draws the chart, with `text` in place of it, and, where it `has_report`, what a report on real
/// children found.
pub(super) fn view_chart(
    it: &FindTheDay,
    courses: &[Course; 2],
    words: &Words,
    text: &str,
    has_report: bool,
) -> Html {
    let (count, mark) = (it.count, it.count.mark(&it.plan, words));
    let (mark_down, day_zero, now) = (down(count, mark), along(0), along(it.day.0.into()));
    let written = |value: f64| words.written(value, u32::from(value.fract() > 0.0));
    let mut scale =
        vec![view_text("chart__step chart__step--mark", 1000, mark_down, &written(mark))];
    let mut plot = vec![html! {
        <rect class="chart__under" y={share(mark_down)} width="100%" height={share(1000 - mark_down)} />
    }];
    for step in count.steps() {
        let y = down(count, *step);
        // Two numbers on one another could not be read.
        if (y - mark_down).abs() >= 60 {
            scale.push(view_text("chart__step", 1000, y, &written(*step)));
            plot.push(view_rule("chart__rule", [0, 1000], [y, y]));
        }
    }
    plot.push(view_rule("chart__zero", [day_zero, day_zero], [0, 1000]));
    plot.push(view_rule("chart__mark", [0, 1000], [mark_down, mark_down]));
    plot.push(view_rule("chart__now", [now, now], [0, 1000]));
    plot.push(view_text(
        "chart__day chart__day--zero",
        day_zero,
        0,
        words.label(labels::NEW_CELLS),
    ));
    for (child, course) in courses.iter().enumerate() {
        plot_course(&mut plot, it, words, child, course);
    }
    let parts = vec![
        view_board("chart__scale", None, scale),
        view_board("chart__plot", None, plot),
        view_board("chart__days", None, days(words, has_report)),
    ];
    html! { <div class="chart" role="img" aria-label={text.to_owned()}>{ together(parts) }</div> }
}

/// Adds a child's course as far as the reader has been, what was given on the way, the morning
/// that is looked at, and the day that was marked.
fn plot_course(
    plot: &mut Vec<Html>,
    it: &FindTheDay,
    words: &Words,
    child: usize,
    course: &Course,
) {
    let mut line = String::new();
    let mut given = Vec::new();
    for day in it.seen_days() {
        let (x, y) = (along(day.0.into()), down(it.count, it.count.value(course, day)));
        let go = if line.is_empty() { "M" } else { "L" };
        line.push_str(&[go, &x.to_string(), " ", &y.to_string()].concat());
        if it.count.given(course, day) {
            given.push(view_at(x, DROPS[child], GIVEN[child], DROP));
        }
    }
    plot.push(view_board(
        "chart__lines",
        Some("0 0 1000 1000"),
        vec![view_shape(COURSE[child], &line)],
    ));
    plot.append(&mut given);
    let mut point = |day: Day, class: &'static str| {
        let y = down(it.count, it.count.value(course, day));
        plot.push(view_at(along(day.0.into()), y, class, MARKS[child]));
    };
    let marked = it.marked[child].filter(|_| it.count == Count::Neutrophils);
    let is_found = it.is_found(words)[child];
    if let Some(first) = marked.filter(|_| is_found) {
        for later in 0..neutrophil_rule(words).days_in_a_row.cast_signed() {
            point(Day(first.0 + later), "chart__point chart__point--found");
        }
    }
    point(it.day, POINT[child]);
    if let Some(day) = marked {
        let class = if is_found { FOUND } else { FLAG[child] };
        plot.push(view_at(along(day.0.into()), 1000, class, FLAGS[child]));
    }
}

/// Every seventh day, and the days on which neutrophils came back in a report on real children.
fn days(words: &Words, has_report: bool) -> Vec<Html> {
    let mut all = Vec::new();
    for week in 0..=5 {
        all.push(view_text("chart__day", along(week * 7), 330, &words.day(week * 7)));
    }
    if has_report {
        let [from, half] =
            [numbers::SEEN, numbers::HALF_BY].map(|it| along(whole(number(words, it))));
        let [y, top, foot] = REPORT;
        all.push(view_rule("chart__report", [from, 1000], [y, y]));
        all.push(view_rule("chart__report", [from, from], [top, foot]));
        all.push(view_at(1000, y, "chart__report", "M-7-6l7 6-7 6"));
        all.push(view_at(half, y, "chart__half", "M-4-9h8v18h-8z"));
    }
    all
}
