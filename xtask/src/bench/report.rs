//! The figures as a person and as another program read them.

use super::figures::{FELT_TASK, Figures, LONG_TASK, PAGES, Verdict};
use super::statistics::Samples;
use crate::print;
use anyhow::Context;

/// Width of the first column, and of each page's.
const NAME: usize = 30;
const COLUMN: usize = 26;

/// One line of the table: a name, a figure, and how its measurements are told.
struct Row {
    name: &'static str,
    figure: &'static str,
    tell: fn(&Samples) -> Option<String>,
    /// Whether what is compared with the plain page is worth telling.
    compared: bool,
}

const ROWS: [Row; 9] = [
    Row { name: "first contentful paint, ms", figure: "paint", tell: spread, compared: true },
    Row { name: "first press answered, ms", figure: "answer", tell: spread, compared: true },
    Row { name: "bytes until then", figure: "bytes", tell: spread, compared: true },
    Row { name: "layout shift, largest", figure: "shift", tell: shift, compared: false },
    Row {
        name: "step change p50, ms",
        figure: "event",
        tell: |it| share(it, 0.5),
        compared: false,
    },
    Row {
        name: "step change p95, ms",
        figure: "event",
        tell: |it| share(it, 0.95),
        compared: false,
    },
    Row { name: "longest task, ms", figure: "task", tell: longest, compared: false },
    Row {
        name: "presses with a task > 50 ms",
        figure: "task",
        tell: |it| over(it, LONG_TASK),
        compared: false,
    },
    Row {
        name: "presses with a task > 100 ms",
        figure: "task",
        tell: |it| over(it, FELT_TASK),
        compared: false,
    },
];

/// Prints the table and the verdicts.
pub(crate) fn table(figures: &Figures, verdicts: &[Verdict]) -> anyhow::Result<()> {
    print("");
    print(&line("", PAGES.map(str::to_owned)));
    for row in &ROWS {
        let mut cells = Vec::new();
        for page in PAGES {
            let samples = figures.of(page, row.figure)?;
            let cell = (row.tell)(samples).context("Nothing was measured")?;
            let ratio = row.compared && page != PAGES[0];
            cells.push(if ratio {
                format!("{cell} {}", times(figures, row.figure, page)?)
            } else {
                cell
            });
        }
        print(&line(row.name, cells));
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
        let told = spread(samples).context("Nothing was measured")?;
        print(&format!("from the last byte to instantiated, {way:<10} {told} ms"));
    }
    Ok(())
}

/// Prints everything as JSON.
pub(crate) fn json(figures: &Figures, verdicts: &[Verdict]) {
    let figures = figures.all().filter_map(|(figure, page, samples)| {
        let ((low, high), median) = samples.quartiles().zip(samples.median())?;
        let p95 = samples.quantile(0.95)?;
        Some(format!(
            "    {{\"figure\": {figure:?}, \"page\": {page:?}, \"count\": {}, \"median\": {median}, \
             \"quartiles\": [{low}, {high}], \"p95\": {p95}, \"largest\": {}}}",
            samples.count(),
            samples.largest()?,
        ))
    });
    let figures = figures.collect::<Vec<_>>();
    let verdicts: Vec<_> = verdicts.iter().map(|Verdict { name, measured, wanted, holds }| {
        format!("    {{\"name\": {name:?}, \"measured\": {measured}, \"wanted\": {wanted:?}, \"holds\": {holds}}}")
    }).collect();
    print(&format!(
        "{{\n  \"figures\": [\n{}\n  ],\n  \"verdicts\": [\n{}\n  ]\n}}",
        figures.join(",\n"),
        verdicts.join(",\n")
    ));
}

fn line(name: &str, cells: impl IntoIterator<Item = String>) -> String {
    let cells: String = cells.into_iter().map(|cell| format!("{cell:<COLUMN$}")).collect();
    format!("{name:<NAME$}{cells}").trim_end().to_owned()
}

fn times(figures: &Figures, figure: &str, page: &str) -> anyhow::Result<String> {
    let median = |page| figures.of(page, figure)?.median().context("Nothing was measured");
    Ok(format!("× {:.2}", median(page)? / median(PAGES[0])?))
}

fn spread(samples: &Samples) -> Option<String> {
    let (low, high) = samples.quartiles()?;
    Some(format!("{:.0} ({low:.0}–{high:.0})", samples.median()?))
}

fn shift(samples: &Samples) -> Option<String> {
    samples.largest().map(|it| format!("{it:.3}"))
}

fn share(samples: &Samples, share: f64) -> Option<String> {
    samples.quantile(share).map(|it| format!("{it:.0}"))
}

fn longest(samples: &Samples) -> Option<String> {
    let longest = samples.largest()?;
    Some(if longest > 0.0 { format!("{longest:.0}") } else { format!("under {LONG_TASK}") })
}

fn over(samples: &Samples, limit: f64) -> Option<String> {
    Some(format!("{} of {}", samples.over(limit), samples.count()))
}

/// A number with as many places as say something.
fn rounded(number: f64) -> String {
    if number < 10.0 { format!("{number:.3}") } else { format!("{number:.0}") }
}
