//! What a filled copy means: an answer for each passage, and what its reader is told. Where two things
//! were filled in that cannot both hold, the more careful one counts.

use content::{Answer, Review, ReviewPassage, Reviewed, Verdict};
use std::collections::BTreeMap;

use super::Who;
use super::copy::{Copy, Row};

/// What people put where something is right.
const TICKS: [&str; 10] = ["x", "☒", "☑", "✓", "✔", "yes", "y", "ok", "right", "1"];

/// What came of a copy.
pub(super) struct Judged {
    /// The answers, or why nothing can be taken.
    pub(super) reviewed: Result<Reviewed, String>,
    /// What is worth a look, a line each.
    pub(super) notes: Vec<String>,
}

/// Judges `copy` by the passages of `review`. What `who` says goes before what the copy says.
pub(super) fn judge(copy: Copy, review: &Review, who: &Who) -> Judged {
    let mut notes = Vec::new();
    let mut answers = BTreeMap::new();
    let known = review.passages().map(|it| (it.id.as_str(), it)).collect::<BTreeMap<_, _>>();
    for row in &copy.rows {
        // Whoever broke the grey letters may have left the sum.
        let by_sum = || known.values().find(|it| !row.of.is_empty() && it.of == row.of).copied();
        let passage = known.get(row.id.as_str()).copied().or_else(by_sum);
        if let Some((id, answer)) = answer(row, passage, &mut notes) {
            answers.insert(id, answer);
        }
    }
    let given = |given: &Option<String>, filled: String| given.clone().unwrap_or(filled);
    let name = given(&who.reviewer, copy.reviewer);
    let role = given(&who.role, copy.role);
    let date = given(&who.date, copy.date);
    let option = |what: &str, option: &str| {
        format!(
            "it does not say {what}: ask, and give `{option}` to this command, or fill it in at the top"
        )
    };
    let reviewed = if !copy.language.is_empty() && copy.language != review.language {
        Err(format!(
            "it is a copy of the words in `{0}`: read it in by `cargo xtask review {0} --from …`",
            copy.language
        ))
    } else if answers.is_empty() {
        Err("nothing is filled in: no tick, no change, no remark".to_owned())
    } else if name.trim().is_empty() {
        Err(option("whose review it is", "--reviewer \"Ana López\""))
    } else if role.trim().is_empty() {
        Err(option("what the reviewer's role is", "--role \"transplant nurse, …\""))
    } else {
        match day(&date) {
            Some(date) => {
                let (reviewer, role) = (name.trim().to_owned(), role.trim().to_owned());
                Ok(Reviewed { reviewer, role, date, answers })
            }
            None if date.trim().is_empty() => {
                Err(option("on which day it was filled in", "--date 2026-11-27"))
            }
            None => Err(format!(
                "“{date}” is no day that can be read in one way only: write it as 2026-11-27, or give `--date`"
            )),
        }
    };
    Judged { reviewed, notes }
}

/// The answer in a row, and the passage it is about; none where nothing was filled in.
fn answer(
    row: &Row,
    passage: Option<&ReviewPassage>,
    notes: &mut Vec<String>,
) -> Option<(String, Answer)> {
    let Some(passage) = passage else {
        if row.id.is_empty() && row.is_empty() {
            return None;
        }
        if row.id.is_empty() || row.of.is_empty() {
            notes.push(format!(
                "row {}: its grey letters cannot be read, so nobody knows which piece is meant; copy them from \
                 a new copy. It says: {}",
                row.number,
                said(row)
            ));
            return None;
        }
        if row.is_empty() {
            return None;
        }
        notes.push(format!(
            "{}: there is no such piece any more; kept in the record. It says: {}",
            row.id,
            said(row)
        ));
        return Some((row.id.clone(), plain_answer(row, row.of.clone())));
    };
    let of = if row.of.is_empty() { passage.of.clone() } else { row.of.clone() };
    let edited = row.words.as_ref().filter(|words| of == passage.of && **words != passage.plain());
    if row.is_empty() && edited.is_none() {
        return None;
    }
    let mut answer = plain_answer(row, of);
    let place = &passage.id;
    if let Some(words) = edited {
        notes.push(format!("{place}: the words themselves were edited; taken as a change"));
        let wish = format!("Say: {words}");
        let change = format!("{} {wish}", answer.change);
        change.trim().clone_into(&mut answer.change);
        answer.verdict = Verdict::Change;
    }
    if answer.verdict == Verdict::Change && is_tick(&row.right) {
        notes.push(format!(
            "{place}: ticked as right, and a change is asked for; the change counts"
        ));
    }
    if !row.right.is_empty() && !is_tick(&row.right) {
        notes.push(format!(
            "{place}: “{}” stands in the column “Right”; not taken as a tick, kept as a remark",
            row.right
        ));
        let remark = format!("{} (in the column “Right”) {}", row.right, answer.remark);
        remark.trim().clone_into(&mut answer.remark);
    }
    if answer.of != passage.of {
        notes.push(format!(
            "{place}: its words have changed since the copy was written; to be read again"
        ));
    }
    Some((passage.id.clone(), answer))
}

fn plain_answer(row: &Row, of: String) -> Answer {
    let verdict = match (row.change.is_empty(), is_tick(&row.right)) {
        (false, _) => Verdict::Change,
        (true, true) => Verdict::Right,
        (true, false) => Verdict::Remark,
    };
    Answer { of, verdict, change: row.change.clone(), remark: row.remark.clone() }
}

fn is_tick(right: &str) -> bool {
    TICKS.contains(&right.trim_end_matches(['.', '!']).to_lowercase().as_str())
}

fn said(row: &Row) -> String {
    let parts = [("right", &row.right), ("change", &row.change), ("remark", &row.remark)];
    let parts = parts.iter().filter(|(_, said)| !said.is_empty());
    parts.map(|(name, said)| format!("{name}: “{said}”")).collect::<Vec<_>>().join(", ")
}

/// A day as `2026-11-27`, from that or from `27 November 2026`. `11/12/2026` means two days.
fn day(text: &str) -> Option<String> {
    const MONTHS: [&str; 12] =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let words = text.replace([',', '.'], " ");
    let words = words.split_whitespace().collect::<Vec<_>>();
    let (year, month, day) = match *words {
        [one] => {
            let parts = one.split('-').collect::<Vec<_>>();
            let [year, month, day] = *parts else { return None };
            (year, month.parse::<u8>().ok()?, day)
        }
        [first, second, year] => {
            let month = |word: &str| {
                let start = word.get(..3)?.to_lowercase();
                let place = MONTHS.iter().position(|it| *it == start)?;
                u8::try_from(place + 1).ok()
            };
            match (month(first), month(second)) {
                (None, Some(month)) => (year, month, first),
                (Some(month), None) => (year, month, second),
                _ => return None,
            }
        }
        _ => return None,
    };
    let (year, day) =
        (year.parse::<i32>().ok()?, day.trim_end_matches(|it: char| it.is_alphabetic()));
    let month = time::Month::try_from(month).ok()?;
    let date = time::Date::from_calendar_date(year, month, day.parse().ok()?).ok()?;
    (year >= 2000).then(|| format!("{year:04}-{:02}-{:02}", u8::from(date.month()), date.day()))
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn a_day_is_read_where_it_can_be_read_in_one_way_only() {
        for text in
            ["2026-11-07", " 2026-11-7 ", "7 November 2026", "7. Nov. 2026", "Nov 7th, 2026"]
        {
            assert_eq!(day(text).as_deref(), Some("2026-11-07"), "{text}");
        }
        for text in
            ["", "7/11/2026", "7.11.26", "2026-13-01", "2026-02-30", "yesterday", "Nov May 2026"]
        {
            assert_eq!(day(text), None, "{text}");
        }
    }
}
