//! The files of the repository, and how an offence in one is told.

use std::fs;
use std::path::Path;
use std::process::Command;

/// A text file that git keeps.
pub(crate) struct File {
    /// Seen from the root of the repository, with slashes.
    pub(crate) path: String,
    pub(crate) text: String,
}

impl File {
    pub(crate) fn name(&self) -> &str {
        self.path.rsplit('/').next().unwrap_or(&self.path)
    }

    pub(crate) fn ending(&self) -> &str {
        self.name().rsplit_once('.').map_or("", |(_, ending)| ending)
    }

    /// The lines with the number that an editor gives them.
    pub(crate) fn lines(&self) -> impl Iterator<Item = (usize, &str)> {
        (1..).zip(self.text.split('\n'))
    }

    /// The numbers of the lines that `is_bad`.
    pub(crate) fn bad_lines(&self, mut is_bad: impl FnMut(&str) -> bool) -> Vec<usize> {
        self.lines().filter(|(_, line)| is_bad(line)).map(|(number, _)| number).collect()
    }

    /// An offence in one line, as an editor opens it.
    pub(crate) fn at(&self, line: usize) -> String {
        let text = self.lines().nth(line.saturating_sub(1)).map_or("", |(_, text)| text.trim());
        let text: String = text.chars().take(120).collect();
        format!("{}:{line}: {text}", self.path)
    }
}

/// Every text file that git keeps and that is still there.
pub(crate) fn tracked() -> Vec<File> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let listed = Command::new("git").args(["ls-files", "-z"]).current_dir(root).output();
    let listed = listed.map(|it| String::from_utf8_lossy(&it.stdout).into_owned());
    let listed = listed.unwrap_or_default();
    let paths = listed.split('\0').filter(|path| !path.is_empty());
    let files = paths.filter_map(|path| {
        // What is not text has no lines to look at; what is not there has just been deleted.
        let text = fs::read_to_string(root.join(path)).ok()?;
        Some(File { path: path.to_owned(), text })
    });
    let files: Vec<_> = files.collect();
    assert!(files.len() > 100, "git did not list the files; these rules need a clone with git");
    files
}
