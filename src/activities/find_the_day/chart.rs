//! The chart: days along, the count up, both children's courses as far as the reader has been.
//!
//! Places are shares of the drawing, so that lines and letters keep their size at every width.

use simulations::counts::{Course, Day};
use yew::{Html, html};

use super::{Count, FindTheDay};
use crate::activities::Words;

/// The children's marks: a square and a triangle, so that they are never taken for the brothers'
/// circle and diamond.
const MARKS: [&str; 2] = ["M-6-6h12v12h-12z", "M0-8l8 14H-8z"];
/// Something is given: a drop.
const DROP: &str = "M0-9c4 5 6 8 6 11a6 6 0 01-12 0c0-3 2-6 6-11z";
/// Where each child's drops stand, clear of the courses.
const DROPS: [i32; 2] = [50, 140];
/// Flags on the line of days, of different heights, so that two on one day are seen.
const FLAGS: [&str; 2] = ["M0 0v-28h16l-5 6 5 6H0", "M0 0v-48h16l-5 6 5 6H0"];

/// A share in thousandths as SVG has it.
fn share(thousandths: i32) -> String {
    [(thousandths / 10).to_string(), ".".into(), (thousandths % 10).to_string(), "%".into()]
        .concat()
}

/// Where a day stands along the chart, in thousandths.
fn along(day: Day) -> i32 {
    let span = i32::from(Day::LAST.0) - i32::from(Day::FIRST.0);
    (i32::from(day.0) - i32::from(Day::FIRST.0)) * 1000 / span
}

/// Where a value stands, in thousandths from the top.
fn down(count: Count, value: f64) -> i32 {
    1000 - count.height(value)
}

/// What is drawn at a place of its own size.
fn view_at(x: i32, y: i32, class: String, outline: &'static str) -> Html {
    html! { <svg x={share(x)} y={share(y)} overflow="visible"><path {class} d={outline} /></svg> }
}

/// A line across the chart or down it.
fn view_rule(class: &'static str, from: [i32; 2], to: [i32; 2]) -> Html {
    let ([x1, y1], [x2, y2]) = (from.map(share), to.map(share));
    html! { <line {class} {x1} {y1} {x2} {y2} /> }
}

fn of_child(class: &str, child: usize) -> String {
    [class, " ", class, if child == 0 { "--a" } else { "--b" }].concat()
}

/// A sample of a child's line with its mark, for the child's card.
pub(super) fn view_sample(child: usize) -> Html {
    html! {
        <svg class="chart__sample" viewBox="-24 -12 48 24" aria-hidden="true">
            <path class={of_child("chart__course", child)} d="M-24 0h48" />
            <path class={of_child("chart__point", child)} d={MARKS[child]} />
        </svg>
    }
}

/// As many of a child's marks as make a row, with those full that stand in it.
pub(super) fn view_pips(child: usize, full: u8, days: u8) -> Html {
    let pips = (0..days).map(|pip| {
        let class = if pip < full { "count-pip count-pip--full" } else { "count-pip" };
        html! { <svg key={pip} viewBox="-9 -9 18 18"><path {class} d={MARKS[child]} /></svg> }
    });
    html! { <span class="count-card__pips" aria-hidden="true">{ pips.collect::<Html>() }</span> }
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
    let mark_down = down(count, mark);
    let steps = count.steps().iter().map(|step| (*step, "chart__step"));
    let near_mark = |value: f64| (down(count, value) - mark_down).abs() < 60;
    let steps = steps.filter(|(step, _)| !near_mark(*step)).chain([(mark, "chart__step--mark")]);
    let numbers = steps.clone().map(|(step, class)| {
        let decimals = u32::from(step.fract() > 0.0);
        html! {
            <text class={["chart__step ", class].concat()} x="100%" y={share(down(count, step))} dx="-6" dy="5">
                { words.written(step, decimals) }
            </text>
        }
    });
    let rules = steps.filter(|(_, class)| *class == "chart__step").map(|(step, _)| {
        let y = down(count, step);
        view_rule("chart__rule", [0, y], [1000, y])
    });
    html! {
        <div class="chart" role="img" aria-label={text.to_owned()}>
            <svg class="chart__scale">{ numbers.collect::<Html>() }</svg>
            <svg class="chart__plot">
                <rect class="chart__under" y={share(mark_down)} width="100%" height={share(1000 - mark_down)} />
                { rules.collect::<Html>() }
                { view_rule("chart__zero", [along(Day(0)), 0], [along(Day(0)), 1000]) }
                { view_rule("chart__mark", [0, mark_down], [1000, mark_down]) }
                { view_rule("chart__now", [along(it.day), 0], [along(it.day), 1000]) }
                <text class="chart__day" x={share(along(Day(0)))} y="-10">{ words.label("new-cells").to_owned() }</text>
                { view_courses(it, courses, words) }
            </svg>
            { view_days(words, has_report) }
        </div>
    }
}

fn view_courses(it: &FindTheDay, courses: &[Course; 2], words: &Words) -> Html {
    let is_found = it.is_found(words);
    let days = super::neutrophil_rule(words).days_in_a_row;
    let children = courses.iter().enumerate().map(|(child, course)| {
        let at = |day: Day| [along(day), down(it.count, it.count.value(course, day))];
        let point = |day: Day, class: &str, outline| {
            let [x, y] = at(day);
            view_at(x, y, class.to_owned(), outline)
        };
        let seen = || Day::all().take_while(|day| *day <= it.seen);
        let line = seen().flat_map(|day| {
            let [x, y] = at(day).map(|it| it.to_string());
            [if day == Day::FIRST { "M" } else { "L" }.to_owned(), x, " ".to_owned(), y]
        });
        let given = seen().filter(|day| it.count.given(course, *day));
        let drop = of_child("chart__drop", child);
        let marked = it.marked[child].filter(|_| it.count == Count::Neutrophils);
        let row = marked.filter(|_| is_found[child]).map(|first| (0..days.cast_signed()).map(move |day| Day(first.0 + day)));
        let flag = of_child("chart__flag", child);
        let flag = if is_found[child] { [&flag, " chart__flag--found"].concat() } else { flag };
        html! {
            <g key={child}>
                <svg class="chart__lines" viewBox="0 0 1000 1000" preserveAspectRatio="none" width="100%" height="100%">
                    <path class={of_child("chart__course", child)} d={line.collect::<String>()} />
                </svg>
                { given.map(|day| view_at(along(day), DROPS[child], drop.clone(), DROP)).collect::<Html>() }
                { row.into_iter().flatten().map(|day| point(day, "chart__point chart__point--found", MARKS[child])).collect::<Html>() }
                { point(it.day, &of_child("chart__point", child), MARKS[child]) }
                { marked.map(|day| view_at(along(day), 1000, flag.clone(), FLAGS[child])).unwrap_or_default() }
            </g>
        }
    });
    children.collect::<Html>()
}

/// Every seventh day, and the days on which neutrophils came back in a report on real children.
fn view_days(words: &Words, has_report: bool) -> Html {
    let days = (0..=5).map(|week| week * 7).map(|day| {
        html! { <text class="chart__day" x={share(along(Day(day)))} y="18">{ words.day(day.into()) }</text> }
    });
    let (half, seen) = (words.number("half-by").from, words.number("seen").from);
    let at =
        |day: f64| share(along(Day(i8::try_from(super::plan::whole(day)).unwrap_or_default())));
    html! {
        <svg class="chart__days">
            { days.collect::<Html>() }
            if has_report {
                <line class="chart__report" x1={at(seen)} x2="100%" y1="36" y2="36" />
                <line class="chart__report" x1={at(seen)} x2={at(seen)} y1="30" y2="42" />
                <svg x="100%" y="36" overflow="visible"><path class="chart__report" d="M-7-6l7 6-7 6" /></svg>
                <svg x={at(half)} y="36" overflow="visible"><path class="chart__half" d="M-4-9h8v18h-8z" /></svg>
            }
        </svg>
    }
}
