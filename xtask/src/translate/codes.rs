//! What stands in a text beside words: marks such as `{cite:…}`, links to the glossary, strong words. A
//! translator's program shows them as codes that cannot be mistyped.

/// A piece of a text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Piece<'a> {
    /// Words.
    Words(&'a str),
    /// `{…}`.
    Mark(&'a str),
    /// What begins a run: `[` or `**`.
    Opens(&'a str),
    /// What ends it: `](term:…)` or `**`.
    Closes(&'a str),
}

/// Takes `text` apart. Where runs are not nested as they should be, it is all words.
pub(super) fn pieces(text: &str) -> Vec<Piece<'_>> {
    nested(text).unwrap_or_else(|| vec![Piece::Words(text)])
}

fn nested(text: &str) -> Option<Vec<Piece<'_>>> {
    let mut pieces = Vec::new();
    let mut open: Vec<&str> = Vec::new();
    let (mut from, mut at) = (0, 0);
    while at < text.len() {
        let rest = text.get(at..)?;
        let (length, piece): (usize, fn(&str) -> Piece<'_>) = if rest.starts_with('{') {
            (rest.find('}')? + 1, |it| Piece::Mark(it))
        } else if rest.starts_with('[') && rest.contains("](term:") {
            open.push("[");
            (1, |it| Piece::Opens(it))
        } else if rest.starts_with("](term:") {
            (open.pop() == Some("[")).then_some(())?;
            (rest.find(')')? + 1, |it| Piece::Closes(it))
        } else if rest.starts_with("**") {
            if open.last() == Some(&"**") {
                open.pop();
                (2, |it| Piece::Closes(it))
            } else {
                open.push("**");
                (2, |it| Piece::Opens(it))
            }
        } else {
            at += rest.chars().next()?.len_utf8();
            continue;
        };
        if from < at {
            pieces.push(Piece::Words(text.get(from..at)?));
        }
        pieces.push(piece(rest.get(..length)?));
        at += length;
        from = at;
    }
    if from < text.len() {
        pieces.push(Piece::Words(text.get(from..)?));
    }
    open.is_empty().then_some(pieces)
}

/// The marks in a text, sorted: a translation has the same.
pub(super) fn marks(text: &str) -> Vec<&str> {
    let mut marks = pieces(text).into_iter().filter_map(|it| match it {
        Piece::Mark(mark) => Some(mark),
        _ => None,
    });
    let mut all = marks.by_ref().collect::<Vec<_>>();
    all.sort_unstable();
    all
}

/// The paragraphs and entries of a text, each with what stands before it.
pub(super) fn segments(text: &str) -> Vec<(&str, &str)> {
    let mut segments = Vec::new();
    let (mut before, mut rest) = ("", text);
    loop {
        if let Some(entry) = rest.strip_prefix("- ") {
            let start = text.len() - rest.len() - before.len();
            before = text.get(start..text.len() - entry.len()).unwrap_or_default();
            rest = entry;
        }
        let next = ["\n\n", "\n- "].iter().filter_map(|it| rest.find(it)).min();
        let Some(end) = next else {
            segments.push((before, rest));
            return segments;
        };
        segments.push((before, rest.get(..end).unwrap_or_default()));
        let behind = rest.get(end..).unwrap_or_default();
        before =
            behind.get(..behind.len() - behind.trim_start_matches('\n').len()).unwrap_or_default();
        rest = behind.trim_start_matches('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::Piece::{Closes, Mark, Opens, Words};
    use super::{marks, pieces, segments};

    #[test]
    fn marks_links_and_strong_words_are_codes() {
        let text = "See **[cells](term:cell)** now. {cite:F-1}";
        let wanted = [
            Words("See "),
            Opens("**"),
            Opens("["),
            Words("cells"),
            Closes("](term:cell)"),
            Closes("**"),
            Words(" now. "),
            Mark("{cite:F-1}"),
        ];
        assert_eq!(pieces(text), wanted);
        assert_eq!(marks(text), ["{cite:F-1}"]);
    }

    #[test]
    fn what_is_not_nested_is_words() {
        for text in ["a ** b", "**[x**](term:y)", "a { b", "[x](term:y"] {
            assert_eq!(pieces(text), [Words(text)], "{text}");
        }
    }

    #[test]
    fn paragraphs_and_entries_are_segments_and_make_the_text_again() {
        for (text, parts) in [
            ("One.", 1),
            ("One.\n\nTwo.\nStill two.", 2),
            ("So:\n\n- a\n- b\n\nEnd.", 4),
            ("- a\n- b", 2),
        ] {
            let segments = segments(text);
            assert_eq!(segments.len(), parts, "{text}");
            assert_eq!(segments.iter().flat_map(|(a, b)| [*a, *b]).collect::<String>(), text);
        }
    }
}
