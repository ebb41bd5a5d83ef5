//! The licenses of all that ships, in one file: our own, and the words of each part's.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::fs;

use super::parts::Part;
use crate::project;

/// Our own, and what is under each.
const OWN: [(&str, &str); 3] = [
    ("content/LICENSE", "Words and pictures of Second Birthday"),
    ("LICENSE-MIT", "Code of Second Birthday, if you choose MIT"),
    ("LICENSE-APACHE", "Code of Second Birthday, if you choose Apache-2.0"),
];

/// The file.
pub(super) fn licenses(parts: &[Part]) -> anyhow::Result<String> {
    let mut text = String::from(
        "Second Birthday is made of what is listed here. Each part, its license, then its words.\n\n",
    );
    for (_, what) in OWN {
        let _ = writeln!(text, "{what}");
    }
    text.push_str("The standard library of Rust, in the wasm: MIT OR Apache-2.0\n");
    let shipped = parts.iter().filter(|it| it.ships);
    let mut words: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for Part { name, version, license, folder, .. } in shipped {
        let _ = writeln!(text, "{name} {version}: {license}");
        for file in files(folder)? {
            words.entry(file).or_default().push(format!("{name} {version}"));
        }
    }
    for (file, what) in OWN {
        rule(&mut text, what);
        text.push_str(&fs::read_to_string(project::root().join(file))?);
    }
    for (license, names) in words {
        rule(&mut text, &names.join(", "));
        text.push_str(&license);
    }
    Ok(text)
}

fn rule(text: &mut String, what: &str) {
    let _ = write!(text, "\n{}\n{what}\n\n", "=".repeat(80));
}

/// The words of a part's licenses, which lie in its folder. What is only an offer beside them is left out:
/// where MIT is one choice, the words of MIT are enough.
fn files(folder: &std::path::Path) -> anyhow::Result<Vec<String>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy().to_lowercase();
        let is_license = ["license", "licence", "copying", "notice", "copyright"]
            .iter()
            .any(|it| name.starts_with(it));
        if is_license && path.is_file() {
            found.push((name, fs::read_to_string(&path)?));
        }
    }
    found.sort();
    if let Some(place) = found.iter().position(|(name, _)| name.contains("mit")) {
        let mit = found.swap_remove(place);
        found.retain(|(name, _)| name.starts_with("notice") || name.starts_with("copyright"));
        found.push(mit);
    }
    Ok(found.into_iter().map(|(_, text)| text).collect())
}
