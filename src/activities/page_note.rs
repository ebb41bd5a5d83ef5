//! What an activity puts on *our page*.

use story::{Action, OurPage};

/// Lines that a reader puts on *our page* from an activity.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PageNote {
    /// Under what matters to us, in place of lines that say something else of the same.
    Matters {
        /// What is put there.
        lines: String,
        /// What is taken away where it stands.
        instead_of: String,
    },
    /// Under notes.
    Notes(String),
}

impl PageNote {
    /// The action that puts the lines on `page`, each only once.
    pub(crate) fn action(self, page: &OurPage) -> Action {
        match self {
            Self::Matters { lines, instead_of } => {
                Action::WriteMatters(with_lines(&page.matters, &lines, &instead_of))
            }
            Self::Notes(lines) => Action::WriteNotes(with_lines(&page.notes, &lines, "")),
        }
    }
}

/// `text` without the lines of `instead_of`, and with those of `lines` that it does not have yet.
fn with_lines(text: &str, lines: &str, instead_of: &str) -> String {
    let is_gone = |line: &str| !line.is_empty() && instead_of.split('\n').any(|it| it == line);
    let mut all = Vec::new();
    if !text.is_empty() {
        all.extend(text.split('\n').filter(|it| !is_gone(it)));
    }
    for line in lines.split('\n') {
        if !all.contains(&line) {
            all.push(line);
        }
    }
    all.join("\n")
}
