//! `{cite:…}`, `{fact:…}`, `{id:…}` and `{beat}` within a line.

use super::id::is_id;
use super::{Fault, Piece, Span, Style};

/// A line taken apart.
pub(super) struct Line {
    /// Its runs, with their numbers marked.
    pub(super) spans: Vec<Span>,
    /// The ids of the facts it cites.
    pub(super) cites: Vec<String>,
    /// The ids it gives its block: one at most, if all is well.
    pub(super) ids: Vec<String>,
}

/// Reads the marks in the runs of a line.
pub(super) fn read_marks(runs: Vec<(Style, String)>, faults: &mut Vec<Fault>) -> Line {
    let mut line = Line { spans: Vec::new(), cites: Vec::new(), ids: Vec::new() };
    let mut begins_beat = false;
    for (style, run) in runs {
        let mut pieces = Vec::new();
        let mut rest = run.as_str();
        while let Some(start) = rest.find('{') {
            let (before, mark) = rest.split_at(start);
            let Some(end) = mark.find('}') else { break };
            push_words(before, !line.cites.is_empty(), &mut pieces, faults);
            let (inside, after) = (&mark[1..end], &mark[end + 1..]);
            rest = after;
            if let Some(ids) = inside.strip_prefix("cite:") {
                line.cites.extend(ids.split(',').map(|id| id.trim().to_owned()));
            } else if let Some(id) = inside.strip_prefix("id:").filter(|id| is_id(id)) {
                line.ids.push(id.to_owned());
            } else if let Some((fact, name)) = number(inside) {
                pieces.push(Piece::Number { fact, name });
            } else if inside == "beat" {
                line.push(std::mem::take(&mut pieces), &style, &mut begins_beat);
                let is_stray = begins_beat || line.spans.is_empty() || !line.cites.is_empty();
                if is_stray {
                    faults.push(Fault::new(
                        "a {beat} has nothing before it",
                        "put it between two sentences, before the {cite:…}",
                    ));
                }
                begins_beat = true;
                // One space between the two sentences is enough.
                let is_spaced = is_stray || before.ends_with(char::is_whitespace);
                rest = if is_spaced { after.trim_start() } else { after };
            } else {
                faults.push(Fault::new(
                    format!("the mark {{{inside}}} means nothing"),
                    "write {cite:F-…}, {fact:F-….name}, {beat} or {id:…}, an id in small letters and digits",
                ));
            }
        }
        push_words(rest, !line.cites.is_empty(), &mut pieces, faults);
        line.push(pieces, &style, &mut begins_beat);
    }
    if begins_beat {
        let what = "a {beat} has nothing behind it";
        faults.push(Fault::new(what, "put it between two sentences, before the {cite:…}"));
    }
    line
}

impl Line {
    /// Puts a run behind the others, if there is one.
    fn push(&mut self, pieces: Vec<Piece>, style: &Style, begins_beat: &mut bool) {
        if !pieces.is_empty() {
            let begins_beat = std::mem::take(begins_beat);
            self.spans.push(Span { pieces, style: style.clone(), begins_beat });
        }
    }
}

fn number(inside: &str) -> Option<(String, String)> {
    let (fact, name) = inside.strip_prefix("fact:")?.split_once('.')?;
    Some((fact.trim().to_owned(), name.trim().to_owned()))
}

fn push_words(words: &str, after_cite: bool, pieces: &mut Vec<Piece>, faults: &mut Vec<Fault>) {
    if after_cite && !words.trim().is_empty() {
        faults.push(Fault::new(
            format!("“{}” stands behind a {{cite:…}}", words.trim()),
            "put the {cite:…} at the end of the paragraph, behind the last full stop",
        ));
    }
    if words.contains(['{', '}', '[', ']']) {
        faults.push(Fault::new(
            format!("a bracket is left over in “{}”", words.trim()),
            "write links as [word](term:id) and marks as {cite:…} or {fact:…}",
        ));
    }
    let is_space_after_cite = after_cite && words.trim().is_empty();
    if !words.is_empty() && !is_space_after_cite {
        pieces.push(Piece::Words(words.to_owned()));
    }
}
