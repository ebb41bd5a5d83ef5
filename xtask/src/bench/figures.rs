//! The measurements by page and figure, and the figures of design.

use super::statistics::Samples;
use anyhow::{Context, bail};
use std::collections::BTreeMap;

/// The pages, in the order of the table. The first is what the others are compared with.
pub(crate) const PAGES: [&str; 4] = [PLAIN, PREACT, SVELTE, OURS];
const PLAIN: &str = "plain";
const PREACT: &str = "preact";
const SVELTE: &str = "svelte";
const OURS: &str = "ours";

/// A main-thread task longer than this delays the answer to a press.
pub(crate) const LONG_TASK: f64 = 50.0;
/// A reader feels a main-thread task longer than this.
pub(crate) const FELT_TASK: f64 = 100.0;

const PAINT_TO_PLAIN: f64 = 1.1;
const ANSWER_TO_PLAIN: f64 = 1.2;
const BYTES: f64 = 45_000.0;
const EVENT: f64 = 100.0;
/// Less movement than the table can show.
const NO_SHIFT: f64 = 0.000_5;

/// All measurements, as `bench/measure.mjs` and `bench/compile.mjs` print them.
#[derive(Debug, Default)]
pub(crate) struct Figures(BTreeMap<(String, String), Samples>);

impl Figures {
    /// Reads lines of page, figure and value.
    pub(crate) fn read(lines: &str) -> anyhow::Result<Self> {
        let mut figures = Self::default();
        for line in lines.lines() {
            let parts: Vec<_> = line.split('\t').collect();
            let [page, figure, value] = parts[..] else { bail!("This is no measurement: {line}") };
            let value = value.parse().with_context(|| format!("No number in: {line}"))?;
            figures.0.entry((figure.into(), page.into())).or_default().add(value);
        }
        Ok(figures)
    }

    /// The measurements of one figure of one page.
    pub(crate) fn of(&self, page: &str, figure: &str) -> anyhow::Result<&Samples> {
        let samples = self.0.get(&(figure.to_owned(), page.to_owned()));
        samples.with_context(|| format!("Nothing was measured of {page}: {figure}"))
    }

    /// Every figure with its page, in a fixed order.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, &str, &Samples)> {
        self.0.iter().map(|((figure, page), samples)| (figure.as_str(), page.as_str(), samples))
    }

    /// A value that stands for all measurements of a figure, such as their median.
    fn value(
        &self,
        page: &str,
        figure: &str,
        of: fn(&Samples) -> Option<f64>,
    ) -> anyhow::Result<f64> {
        of(self.of(page, figure)?).with_context(|| format!("{page} has no {figure}"))
    }

    /// The story's own page against each figure of design.
    pub(crate) fn verdicts(&self) -> anyhow::Result<Vec<Verdict>> {
        let median = |page, figure| self.value(page, figure, Samples::median);
        let largest = |figure| self.value(OURS, figure, Samples::largest);
        let answer = median(OURS, "answer")?;
        let times_plain =
            |figure| Ok::<_, anyhow::Error>(median(OURS, figure)? / median(PLAIN, figure)?);
        let event = self.value(OURS, "event", |it| it.quantile(0.95))?;
        let times = |limit: f64| format!("{limit} × plain or less");
        Ok(vec![
            at_most(
                "first contentful paint",
                times_plain("paint")?,
                PAINT_TO_PLAIN,
                times(PAINT_TO_PLAIN),
            ),
            at_most(
                "first press answered",
                times_plain("answer")?,
                ANSWER_TO_PLAIN,
                times(ANSWER_TO_PLAIN),
            ),
            before(PREACT, answer, median(PREACT, "answer")?),
            before(SVELTE, answer, median(SVELTE, "answer")?),
            at_most(
                "bytes until the first answer",
                median(OURS, "bytes")?,
                BYTES,
                format!("{BYTES} bytes or less"),
            ),
            at_most("layout shift", largest("shift")?, NO_SHIFT, "0".to_owned()),
            at_most("step change, 95 of 100", event, EVENT, format!("{EVENT} ms or less")),
            at_most(
                "longest task of a step change",
                largest("task")?,
                FELT_TASK,
                format!("{FELT_TASK} ms or less"),
            ),
        ])
    }
}

/// Whether one figure of design is kept.
#[derive(Debug, PartialEq)]
pub(crate) struct Verdict {
    /// Which figure.
    pub(crate) name: String,
    /// The value of the story's own page.
    pub(crate) measured: f64,
    /// The limit.
    pub(crate) wanted: String,
    /// Whether it is kept.
    pub(crate) holds: bool,
}

fn at_most(name: &str, measured: f64, limit: f64, wanted: String) -> Verdict {
    Verdict { name: name.into(), measured, wanted, holds: measured <= limit }
}

fn before(peer: &str, ours: f64, theirs: f64) -> Verdict {
    Verdict {
        name: format!("first press answered before {peer}"),
        measured: ours,
        wanted: format!("under {theirs:.0} ms"),
        holds: ours < theirs,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A run in which the story's own page keeps every figure of design, each by a little.
    const KEPT: &str = "\
plain\tpaint\t1000\nplain\tanswer\t1000\npreact\tanswer\t1201\nsvelte\tanswer\t1201
ours\tpaint\t1100\nours\tanswer\t1200\nours\tbytes\t45000\nours\tshift\t0\nours\tshift\t0.0001
ours\tevent\t100\nours\ttask\t100\n";

    fn missed(lines: &str) -> Vec<String> {
        let verdicts = Figures::read(lines).and_then(|it| it.verdicts()).unwrap_or_default();
        assert_eq!(verdicts.len(), 8, "something was not judged");
        verdicts.into_iter().filter(|it| !it.holds).map(|it| it.name).collect()
    }

    #[test]
    fn a_page_that_comes_up_to_every_limit_misses_none() {
        assert_eq!(missed(KEPT), Vec::<String>::new());
    }

    #[test]
    fn each_figure_is_missed_by_what_is_over_its_limit() {
        let over = |from, to| missed(&KEPT.replace(from, to));
        assert_eq!(over("ours\tpaint\t1100", "ours\tpaint\t1101"), ["first contentful paint"]);
        assert_eq!(
            over("preact\tanswer\t1201", "preact\tanswer\t1200"),
            ["first press answered before preact"]
        );
        assert_eq!(over("45000", "45001"), ["bytes until the first answer"]);
        assert_eq!(over("0.0001", "0.01"), ["layout shift"]);
        assert_eq!(over("event\t100", "event\t104"), ["step change, 95 of 100"]);
        assert_eq!(over("task\t100", "task\t101"), ["longest task of a step change"]);
    }

    #[test]
    fn what_is_no_measurement_is_refused() {
        assert!(Figures::read("plain\tpaint").is_err());
        assert!(Figures::read("plain\tpaint\tsoon").is_err());
        assert!(Figures::read("plain\tpaint\t1").and_then(|it| it.verdicts()).is_err());
    }
}
