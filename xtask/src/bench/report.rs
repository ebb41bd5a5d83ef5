//! Prints the figures, as a table for people or as JSON for programs.

use super::figures::{FELT_TASK, Figures, LONG_TASK, PAGES, Verdict};
use super::statistics::Samples;
use crate::print;
use anyhow::Context;
use serde_json::json;

/// Width of the first column, and of each page's.
const NAME: usize = 30;
const COLUMN: usize = 27;

/// One line of the table: its name, a figure, and how the measurements of that are told.
type Row = (&'static str, &'static str, fn(&Samples) -> Option<String>);

const ROWS: [Row; 9] = [
    ("first contentful paint, ms", "paint", milliseconds),
    ("first press answered, ms", "answer", milliseconds),
    ("kB until then", "bytes", kilobytes),
    ("layout shift, largest", "shift", |it| it.largest().map(|it| format!("{it:.3}"))),
    ("step change p50, ms", "event", |it| it.median().map(|it| format!("{it:.0}"))),
    ("step change p95, ms", "event", |it| it.quantile(0.95).map(|it| format!("{it:.0}"))),
    ("longest task, ms", "task", longest),
    ("presses with a task > 50 ms", "task", |it| Some(over(it, LONG_TASK))),
    ("presses with a task > 100 ms", "task", |it| Some(over(it, FELT_TASK))),
];

/// The figures that the table also gives as a multiple of the plain page's.
const COMPARED: [&str; 3] = ["paint", "answer", "bytes"];

/// Prints the table and the verdicts.
pub(crate) fn table(figures: &Figures, verdicts: &[Verdict]) -> anyhow::Result<()> {
    print("");
    print(&line("", &PAGES.map(str::to_owned)));
    for (name, figure, tell) in ROWS {
        let mut cells = Vec::new();
        for page in PAGES {
            let mut cell = tell(figures.of(page, figure)?).context("Nothing was measured")?;
            if page != PAGES[0] && COMPARED.contains(&figure) {
                cell = format!("{cell} × {:.2}", times_plain(figures, figure, page)?);
            }
            cells.push(cell);
        }
        print(&line(name, &cells));
    }
    print("\nMedians, with the middle half of the rounds, and how many times the plain page.\n");
    for Verdict { name, measured, wanted, holds } in verdicts {
        let word = if *holds { "kept" } else { "MISSED" };
        print(&format!("{word:<8}{name:<38}{:>9}   {wanted}", rounded(*measured)));
    }
    Ok(())
}

/// Prints how long the wasm takes to compile.
pub(crate) fn compilation(figures: &Figures) -> anyhow::Result<()> {
    for (_, way, samples) in figures.all() {
        let told = milliseconds(samples).context("Nothing was measured")?;
        print(&format!("from the last byte to instantiated, {way:<10} {told} ms"));
    }
    Ok(())
}

/// Prints everything as JSON.
pub(crate) fn json(figures: &Figures, verdicts: &[Verdict]) {
    let figures = figures.all().filter_map(|(figure, page, samples)| {
        Some(json!({
            "figure": figure,
            "page": page,
            "count": samples.count(),
            "median": samples.median()?,
            "quartiles": samples.quartiles()?,
            "p95": samples.quantile(0.95)?,
            "largest": samples.largest()?,
        }))
    });
    let figures = figures.collect::<Vec<_>>();
    let verdicts = verdicts.iter().map(|Verdict { name, measured, wanted, holds }| {
        json!({ "name": name, "measured": measured, "wanted": wanted, "holds": holds })
    });
    let verdicts = verdicts.collect::<Vec<_>>();
    print(&format!("{:#}", json!({ "figures": figures, "verdicts": verdicts })));
}

fn line(name: &str, cells: &[String]) -> String {
    let pad = |cell: &String| format!("{cell:<COLUMN$}");
    let cells: Vec<_> = cells.iter().map(pad).collect();
    format!("{name:<NAME$}{}", cells.join("")).trim_end().to_owned()
}

fn times_plain(figures: &Figures, figure: &str, page: &str) -> anyhow::Result<f64> {
    let median = |page| figures.of(page, figure)?.median().context("Nothing was measured");
    Ok(median(page)? / median(PAGES[0])?)
}

/// The median and the middle half.
fn milliseconds(samples: &Samples) -> Option<String> {
    let (low, high) = samples.quartiles()?;
    Some(format!("{:.0} ({low:.0}–{high:.0})", samples.median()?))
}

fn kilobytes(samples: &Samples) -> Option<String> {
    let (low, high) = samples.quartiles()?;
    let [median, low, high] = [samples.median()?, low, high].map(|it| it / 1000.0);
    Some(format!("{median:.1} ({low:.1}–{high:.1})"))
}

fn longest(samples: &Samples) -> Option<String> {
    let longest = samples.largest()?;
    Some(if longest > 0.0 { format!("{longest:.0}") } else { format!("under {LONG_TASK}") })
}

fn over(samples: &Samples, limit: f64) -> String {
    format!("{} of {}", samples.over(limit), samples.count())
}

/// A number with as many places as say something.
fn rounded(number: f64) -> String {
    if number < 10.0 { format!("{number:.3}") } else { format!("{number:.0}") }
}
