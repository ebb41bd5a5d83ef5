//! Tests that a paper names, as `file` “title”; “another title”: what a hospital relies on has to exist.

use super::files::File;

/// The papers that name tests.
pub(crate) const PAPERS: [&str; 4] =
    ["SECURITY.md", "docs/accessibility-report.md", "docs/hazards.md", "docs/privacy.md"];

/// Endings of files that hold tests.
const ENDINGS: [&str; 3] = [".mjs", ".rs", ".ts"];

/// What a paper names and does not exist, with its line.
pub(crate) fn missing(paper: &File, files: &[File]) -> Vec<String> {
    let mut missing = Vec::new();
    for (number, line) in paper.lines() {
        for (path, titles) in cited(line) {
            let file = files.iter().find(|it| it.path == path);
            let is_there = |title: &str| file.is_some_and(|it| has_test(it, title));
            let lost = titles.iter().filter(|title| !is_there(title));
            missing.extend(lost.map(|title| format!("{}:{number}: {path} “{title}”", paper.path)));
        }
    }
    missing
}

/// The files that a line names, and the titles behind each.
fn cited(line: &str) -> Vec<(&str, Vec<&str>)> {
    let mut all = Vec::new();
    let mut parts = line.split('`').skip(1);
    while let (Some(path), Some(behind)) = (parts.next(), parts.next()) {
        let mut titles = Vec::new();
        let mut rest = behind;
        while let Some((title, after)) = rest
            .trim_start_matches([' ', ',', ';'])
            .strip_prefix('“')
            .and_then(|it| it.split_once('”'))
        {
            titles.push(title);
            rest = after;
        }
        if ENDINGS.iter().any(|it| path.ends_with(it)) && !titles.is_empty() {
            all.push((path, titles));
        }
    }
    all
}

/// Whether a file has a test of that title, or of one that begins or ends with it where a part is filled in.
fn has_test(file: &File, title: &str) -> bool {
    let mut lines = file.text.lines();
    lines.any(|line| line.contains(title) && ["test(", "fn "].iter().any(|it| line.contains(it)))
}

#[test]
fn a_title_that_no_test_has_is_missing_and_one_that_has_is_not() {
    let file = |path: &str, text: &str| File { path: path.to_owned(), text: text.to_owned() };
    let tests = file("e2e/a.spec.ts", "test(\"it holds\", async () => {});\n// it is said\n");
    let paper = |text: &str| missing(&file("SECURITY.md", text), std::slice::from_ref(&tests));
    assert_eq!(paper("| x | `e2e/a.spec.ts` “it holds” | “not a test” |"), [""; 0]);
    assert_eq!(paper("`a` and `e2e/a.spec.ts` “it holds”; “it is said”").len(), 1);
    assert_eq!(paper("`e2e/b.spec.ts` “it holds”").len(), 1);
}
