//! The sums by which a browser knows that a file is the one that was meant.

use crate::files;
use anyhow::Context;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use sha2::{Digest, Sha384};
use std::fs;
use std::path::Path;

/// Files by name, each with its size and its sum as an `integrity` attribute has it.
pub(crate) struct Sums(Vec<(String, usize, String)>);

/// The sums of the files in `folder` whose names are wanted.
pub(crate) fn of_files(folder: &Path, is_wanted: impl Fn(&str) -> bool) -> anyhow::Result<Sums> {
    let mut sums = Vec::new();
    for name in files::below(folder)?.into_iter().filter(|name| is_wanted(name)) {
        let bytes = fs::read(folder.join(&name))?;
        sums.push((name, bytes.len(), of(&bytes)));
    }
    Ok(Sums(sums))
}

/// The sum of some bytes.
pub(crate) fn of(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(Sha384::digest(bytes)))
}

impl Sums {
    /// The sum of one file.
    pub(crate) fn of(&self, name: &str) -> anyhow::Result<&str> {
        let found = self.0.iter().find(|(it, ..)| it == name);
        found.map(|(.., sum)| &**sum).with_context(|| format!("There is no {name} to sum up"))
    }

    /// `text` with each comment that names a file replaced by the file's sum.
    pub(crate) fn fill(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (name, _, sum) in &self.0 {
            text = text.replace(&format!("<!--{name}-->"), sum);
        }
        text
    }

    /// A JavaScript object: name to sum.
    pub(crate) fn to_object(&self) -> String {
        let entries = self.0.iter().map(|(name, _, sum)| format!("{name:?}:{sum:?}"));
        format!("{{{}}}", entries.collect::<Vec<_>>().join(","))
    }

    /// For those who check a copy: the version, and every file with its size and sum.
    pub(crate) fn to_json(&self) -> String {
        let entries = self.0.iter().map(|(name, bytes, sum)| {
            format!("    {name:?}: {{ \"bytes\": {bytes}, \"integrity\": {sum:?} }}")
        });
        format!(
            "{{\n  \"version\": {:?},\n  \"files\": {{\n{}\n  }}\n}}\n",
            env!("CARGO_PKG_VERSION"),
            entries.collect::<Vec<_>>().join(",\n")
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_what_browsers_expect() {
        // `openssl dgst -sha384 -binary | base64` of the same three letters.
        let sum = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_eq!(of(b"abc"), sum);
    }

    #[test]
    fn a_comment_that_names_a_file_becomes_its_sum_and_another_stays() {
        let sums = Sums(vec![("a.js".into(), 3, "sha384-x".into())]);
        assert_eq!(sums.fill("<!-- why --><i><!--a.js--></i>"), "<!-- why --><i>sha384-x</i>");
        assert_eq!(sums.to_object(), r#"{"a.js":"sha384-x"}"#);
    }
}
