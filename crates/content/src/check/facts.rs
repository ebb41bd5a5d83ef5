//! Rules for facts and their sources.

use time::{Date, Duration, Month};

use super::Problems;
use crate::content_tree::ContentTree;
use crate::number::NumberStyle;
use crate::phrases::Phrases;
use crate::problem::{At, Problem};

/// Three years and the leap day that may be among them.
const REVIEW_HOLDS: Duration = Duration::days(3 * 365 + 1);

/// East of here the date may be a day ahead.
const AHEAD: Duration = Duration::days(1);

fn at(id: &str) -> At {
    At::new("facts.toml", id)
}

/// A statement without a source is not a fact here.
pub(super) fn every_fact_has_a_source_that_exists(
    tree: &ContentTree,
    _: Date,
    problems: &mut Problems,
) {
    for (id, fact) in &tree.facts {
        let mut report = |what: String, remedy: &str| {
            problems.push(Problem::error("sources", &at(id), what, remedy));
        };
        if fact.sources.is_empty() {
            report("it has no source".to_owned(), "name its sources, or take the fact out");
        }
        for source in fact.sources.iter().filter(|id| !tree.sources.contains_key(*id)) {
            let what = format!("sources.toml has no “{source}”");
            report(what, "add the source there, or correct its name");
        }
        if !(id.starts_with("F-") || id.starts_with("S-")) {
            report("its id is of no kind".to_owned(), "begin it with F- or, for the report, S-");
        }
    }
}

/// A reader sees who says it and what it is called, and nothing of how it was found.
pub(super) fn sources_are_fit_to_be_shown(tree: &ContentTree, _: Date, problems: &mut Problems) {
    let unfit = Phrases::new(&tree.rules.sources.unsaid);
    for (id, source) in &tree.sources {
        if source.known_grade().is_none() {
            let at = At::new("sources.toml", format!("{id} grade"));
            let remedy = "write A, A*, B, C or news, as the head of the file says";
            problems.push(Problem::error("sources", &at, "there is no such grade", remedy));
        }
        for (place, text) in
            [("who", &source.who), ("title", &source.title), ("link", &source.link)]
        {
            let begins = text
                .starts_with(|letter: char| letter.is_alphanumeric() || "“‘\"'".contains(letter));
            if !begins || unfit.are_in(text) {
                let at = At::new("sources.toml", format!("{id} {place}"));
                let what = format!("a reader would see “{text}”");
                let remedy = "write who says it, its title and its address, and nothing else";
                problems.push(Problem::error("sources", &at, what, remedy));
            }
        }
    }
}

/// So that a text which has to cite another fact finds one.
pub(super) fn a_fact_that_stands_in_for_another_holds_itself(
    tree: &ContentTree,
    _: Date,
    problems: &mut Problems,
) {
    for (id, fact) in &tree.facts {
        let Some(new) = &fact.replaced_by else { continue };
        let what = match tree.facts.get(new) {
            None => format!("it is replaced by {new}, which is not there"),
            Some(fact) if fact.replaced_by.is_some() => {
                format!("it is replaced by {new}, which is replaced too")
            }
            Some(_) => continue,
        };
        let remedy = "name in `replaced-by` the fact that holds now";
        problems.push(Problem::error("replaced-facts", &at(id), what, remedy));
    }
}

/// So that every one of them can be written in a sentence.
pub(super) fn numbers_are_values_ranges_or_dates(
    tree: &ContentTree,
    _: Date,
    problems: &mut Problems,
) {
    let style = NumberStyle::for_checking();
    for (id, fact) in &tree.facts {
        for (name, number) in &fact.numbers {
            let mut report = |what: &str, remedy: &str| {
                let at = At::new("facts.toml", format!("{id} {name}"));
                problems.push(Problem::error("fact-numbers", &at, what, remedy));
            };
            if style.write(number).is_none() {
                let remedy = "write { value, unit }, { from, to, unit } or { date = \"08-19\" }";
                report("it is neither a value, a range nor a date", remedy);
            }
            if number.date.is_none() && number.unit.as_deref().unwrap_or_default().is_empty() {
                report("it does not say what is counted", "give it a `unit`");
            }
            if let (Some(from), Some(to)) = (number.from, number.to)
                && from >= to
            {
                report("the range does not go up", "put the smaller number in `from`");
            }
        }
    }
}

/// After three years somebody looks again.
pub(super) fn facts_were_reviewed_within_three_years(
    tree: &ContentTree,
    today: Date,
    problems: &mut Problems,
) {
    for (id, fact) in &tree.facts {
        let reviewed = fact.reviewed.date.and_then(|date| {
            let month = Month::try_from(date.month).ok()?;
            Date::from_calendar_date(i32::from(date.year), month, date.day).ok()
        });
        let (what, remedy) = match reviewed {
            None => ("`reviewed` is no date", "write it as 2026-11-22"),
            Some(date) if date > today + AHEAD => {
                ("its review is in the future", "set `reviewed` to the day somebody last looked")
            }
            Some(date) if today - date > REVIEW_HOLDS => (
                "nobody has looked at it for three years",
                "check that it still holds and set `reviewed` to the day you looked",
            ),
            Some(_) => continue,
        };
        problems.push(Problem::error("review-dates", &at(id), what, remedy));
    }
}

#[cfg(test)]
mod tests {
    use time::Month;

    use crate::example::Example;

    fn with(old: &str, new: &str) -> Example {
        Example::whole().with("facts.toml", old, new)
    }

    #[test]
    fn a_fact_without_a_source_is_refused() {
        with("[\"study\"]", "[]").breaks("sources", &["F-GROW-01"]);
        with("[\"study\"]", "[\"hearsay\"]").breaks("sources", &["hearsay"]);
    }

    #[test]
    fn a_source_that_is_not_fit_to_be_shown_is_refused() {
        let refuses = |old: &str, new: &str| {
            let example = Example::whole().with("sources.toml", old, new);
            example.compiled().problems.iter().any(|it| it.rule == "sources" && it.is_error())
        };
        assert!(!refuses("How cells grow", "“How cells grow”"));
        assert!(refuses("How cells grow", "(not seen) How cells grow"));
        assert!(refuses("How cells grow", "How cells grow, title not shown"));
        assert!(refuses("who = \"A hospital\"", "who = \"\""));
        assert!(refuses("grade = \"A\"", "grade = \"good\""));
        assert!(!refuses("grade = \"A\"", "grade = \"A- (abstract copy)\""));
    }

    #[test]
    fn a_fact_is_replaced_by_one_that_holds() {
        let replaced = |id: &str, by: &str| {
            format!(
                "[{id}]\nsources = [\"study\"]\nreviewed = 2026-11-22\nreplaced-by = \"{by}\"\n"
            )
        };
        let facts = |old: &str| with("[F-GROW-01]\n", &format!("{old}[F-GROW-01]\n"));
        facts(&replaced("F-GROW-02", "F-GROW-01")).keeps_every_rule();
        facts(&replaced("F-GROW-02", "F-GROW-77")).breaks("replaced-facts", &["F-GROW-77"]);
        let chain = replaced("F-GROW-02", "F-GROW-03") + &replaced("F-GROW-03", "F-GROW-01");
        facts(&chain).breaks("replaced-facts", &["F-GROW-02", "replaced too"]);
    }

    #[test]
    fn a_number_that_cannot_be_written_is_refused() {
        with("half = { value = 12,", "half = { from = 12,")
            .breaks("fact-numbers", &["F-GROW-01 half"]);
        with("from = 2, to = 4", "from = 4, to = 2").breaks("fact-numbers", &["does not go up"]);
        with(", unit = \"weeks\"", "").breaks("fact-numbers", &["what is counted"]);
        with("\"08-19\"", "\"19 August\"").breaks("fact-numbers", &["S-14 day"]);
    }

    #[test]
    fn a_review_holds_for_three_years() {
        Example::whole().on(2029, Month::November, 22).keeps_every_rule();
        Example::whole().on(2029, Month::November, 23).breaks("review-dates", &["three years"]);
    }

    #[test]
    fn a_review_is_not_in_the_future_but_east_of_here_it_may_be_tomorrow() {
        Example::whole().on(2026, Month::November, 21).keeps_every_rule();
        Example::whole().on(2026, Month::November, 20).breaks("review-dates", &["future"]);
    }

    #[test]
    fn a_review_without_a_date_is_refused() {
        with("reviewed = 2026-11-22", "reviewed = 12:00:00").breaks("review-dates", &["no date"]);
    }
}
