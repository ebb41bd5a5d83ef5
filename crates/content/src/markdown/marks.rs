//! `{cite:…}`, `{fact:…}` and `{id:…}` within a line.

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
    let mut spans = Vec::new();
    let mut cites = Vec::new();
    let mut own_ids = Vec::new();
    for (style, run) in runs {
        let mut pieces = Vec::new();
        let mut rest = run.as_str();
        while let Some(start) = rest.find('{') {
            let (before, mark) = rest.split_at(start);
            let Some(end) = mark.find('}') else { break };
            push_words(before, !cites.is_empty(), &mut pieces, faults);
            let (inside, after) = (&mark[1..end], &mark[end + 1..]);
            if let Some(ids) = inside.strip_prefix("cite:") {
                cites.extend(ids.split(',').map(|id| id.trim().to_owned()));
            } else if let Some(id) = inside.strip_prefix("id:").filter(|id| is_id(id)) {
                own_ids.push(id.to_owned());
            } else if let Some((fact, name)) = number(inside) {
                pieces.push(Piece::Number { fact, name });
            } else {
                faults.push(Fault::new(
                    format!("the mark {{{inside}}} means nothing"),
                    "write {cite:F-…}, {fact:F-….name} or {id:…}, an id in small letters and digits",
                ));
            }
            rest = after;
        }
        push_words(rest, !cites.is_empty(), &mut pieces, faults);
        if !pieces.is_empty() {
            spans.push(Span { pieces, style });
        }
    }
    Line { spans, cites, ids: own_ids }
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
