//! Lists the files of a folder by relative paths, which are also their addresses.

use anyhow::Context;
use std::fs;
use std::path::Path;

/// Every file below `folder`, by its path from there with slashes, in the order of names. What is
/// hidden, such as a build's own folder, is left out.
pub(crate) fn below(folder: &Path) -> anyhow::Result<Vec<String>> {
    let mut names = Vec::new();
    collect(folder, "", &mut names)?;
    names.sort();
    Ok(names)
}

fn collect(folder: &Path, prefix: &str, names: &mut Vec<String>) -> anyhow::Result<()> {
    let entries =
        fs::read_dir(folder).with_context(|| format!("Cannot look into {}", folder.display()))?;
    for entry in entries {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().display());
        if entry.file_name().as_encoded_bytes().starts_with(b".") {
            continue;
        }
        if entry.file_type()?.is_dir() {
            collect(&entry.path(), &format!("{name}/"), names)?;
        } else {
            names.push(name);
        }
    }
    Ok(())
}

/// The type that a server sends with a file of this name.
pub(crate) fn media_type(name: &str) -> &'static str {
    match mime_guess::from_path(name).first_raw() {
        Some("text/css") => "text/css; charset=utf-8",
        Some("text/html") => "text/html; charset=utf-8",
        Some(known) => known,
        None => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::media_type;

    #[test]
    fn every_kind_of_file_that_the_page_has_gets_the_type_that_browsers_insist_on() {
        for (name, expected) in [
            ("a.css", "text/css; charset=utf-8"),
            ("content/en.first.bundle", "application/octet-stream"),
            ("index.html", "text/html; charset=utf-8"),
            ("a.js", "text/javascript"),
            ("a.json", "application/json"),
            ("a.png", "image/png"),
            ("a.svg", "image/svg+xml"),
            ("widget_bg.wasm", "application/wasm"),
            ("manifest.webmanifest", "application/manifest+json"),
        ] {
            assert_eq!(media_type(name), expected, "{name}");
        }
    }
}
