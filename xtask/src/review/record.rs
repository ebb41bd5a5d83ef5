//! `content/<language>/review.toml`, as this command writes it, and what it asks to be changed.

use content::{Answer, Review, Reviewed, Verdict};
use std::fmt::Write;

const HEAD: &str = "\
# What clinicians have said of the words, passage by passage. `cargo xtask review` writes this file from the
# copies that they filled in. `of` is a sum of the words that were judged: where they have changed since, the
# judgement no longer counts. See docs/review.md.
";

/// Puts a review behind the others. What the same person said of the same passage before goes.
pub(super) fn add(reviews: &mut Vec<Reviewed>, new: Reviewed) {
    for old in reviews.iter_mut().filter(|it| it.reviewer == new.reviewer) {
        old.answers.retain(|id, _| !new.answers.contains_key(id));
    }
    reviews.retain(|it| !it.answers.is_empty());
    let same = |it: &&mut Reviewed| {
        (&it.reviewer, &it.role, &it.date) == (&new.reviewer, &new.role, &new.date)
    };
    match reviews.iter_mut().find(same) {
        Some(review) => review.answers.extend(new.answers),
        None => reviews.push(new),
    }
}

/// The file.
pub(super) fn toml(reviews: &[Reviewed]) -> String {
    let mut file = HEAD.to_owned();
    for Reviewed { reviewer, role, date, answers } in reviews {
        let _ = writeln!(
            file,
            "\n[[reviews]]\nreviewer = {}\nrole = {}\ndate = {date}\n\n[reviews.passages]",
            quoted(reviewer),
            quoted(role)
        );
        for (id, Answer { of, verdict, change, remark }) in answers {
            let says = verdict.name();
            let _ = write!(file, "{} = {{ of = \"{of}\", says = \"{says}\"", quoted(id));
            for (name, said) in [("change", change), ("remark", remark)] {
                if !said.is_empty() {
                    let _ = write!(file, ", {name} = {}", quoted(said));
                }
            }
            file.push_str(" }\n");
        }
    }
    file
}

/// A text in one line, as TOML writes it.
fn quoted(text: &str) -> String {
    let mut quoted = String::from("\"");
    for letter in text.chars() {
        match letter {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            '\n' => quoted.push_str("\\n"),
            '\t' => quoted.push_str("\\t"),
            it if it.is_control() => {
                let _ = write!(quoted, "\\u{:04X}", u32::from(it));
            }
            it => quoted.push(it),
        }
    }
    quoted + "\""
}

/// What is to be changed and what was remarked, passage by passage and file by file.
pub(super) fn to_change(review: &Review, reviews: &[Reviewed]) -> String {
    let mut text = String::new();
    let mut count = 0;
    for passage in review.passages() {
        let said = reviews.iter().filter_map(|it| Some((it, it.answers.get(&passage.id)?)));
        let said = said.filter(|(_, it)| it.verdict == Verdict::Change || !it.remark.is_empty());
        let said = said.collect::<Vec<_>>();
        if said.is_empty() {
            continue;
        }
        let place = passage.id.split_once(": ").map_or("", |(_, place)| place);
        let _ = writeln!(text, "\n{}: {place}\n    says: {}", passage.file, passage.plain());
        for (Reviewed { reviewer, .. }, answer) in said {
            if answer.verdict == Verdict::Change {
                count += 1;
                let since =
                    if answer.of == passage.of { "" } else { ", of words that have changed since" };
                let _ = writeln!(text, "    change ({reviewer}{since}): {}", answer.change);
            }
            if !answer.remark.is_empty() {
                let _ = writeln!(text, "    remark ({reviewer}): {}", answer.remark);
            }
        }
    }
    match count {
        0 => format!("Nothing is to be changed.\n{text}"),
        _ => format!("To change, {count} in all:\n{text}"),
    }
}
