//! `dist/npm`: the files for embedding as a package for those who build their pages with npm.

use crate::files;
use crate::integrity;
use crate::project;
use crate::tools::say;
use anyhow::Context;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use xshell::Shell;

/// Where the package's own files lie; what else lies there tests them.
const SOURCES: &str = "hosts/npm";

/// The package's own files, beside its description.
const OWN: [&str; 6] =
    ["README.md", "custom-elements.json", "index.d.ts", "index.js", "react.d.ts", "vue.d.ts"];

/// Writes the folder, with the files in `embedded`.
pub(crate) fn write(shell: &Shell, embedded: &Path, folder: &Path) -> anyhow::Result<()> {
    say("Gathering the npm package");
    shell.remove_path(folder)?;
    let sources = project::root().join(SOURCES);
    let served = folder.join("files");
    for name in files::below(embedded)?.iter().filter(|it| !it.starts_with("examples/")) {
        let target = served.join(name);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::copy(embedded.join(name), target)
            .with_context(|| format!("{name} could not be copied"))?;
    }
    let sums = integrity::of_files(embedded, |name| !name.contains('/'))?;
    for name in OWN {
        fs::write(folder.join(name), sums.fill(&fs::read_to_string(sources.join(name))?))?;
    }
    let text = fs::read_to_string(sources.join("package.json"))?;
    Ok(fs::write(folder.join("package.json"), description(&text)?)?)
}

/// The package's description, with this version.
fn description(text: &str) -> anyhow::Result<String> {
    let mut package: Value = serde_json::from_str(text)?;
    package["version"] = json!(env!("CARGO_PKG_VERSION"));
    Ok(format!("{package:#}\n"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_package_has_the_version_of_the_project() {
        let package = description(r#"{ "version": "0.0.0", "name": "a" }"#).unwrap();
        assert!(package.contains(&format!("\"version\": \"{}\"", env!("CARGO_PKG_VERSION"))));
    }
}
