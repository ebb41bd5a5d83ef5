//! The values of `integrity` attributes, by which a browser knows that a file is the one that was meant.

use crate::files;
use anyhow::Context;
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use serde_json::{Map, Value, json};
use sha2::{Digest, Sha384};
use std::fs;
use std::path::Path;

/// Files by name, each with its size and its integrity.
pub(crate) struct FileIntegrity(Vec<(String, usize, String)>);

/// The integrity of the files in `folder` whose names are wanted.
pub(crate) fn of_files(
    folder: &Path,
    is_wanted: impl Fn(&str) -> bool,
) -> anyhow::Result<FileIntegrity> {
    let mut files = Vec::new();
    for name in files::below(folder)?.into_iter().filter(|name| is_wanted(name)) {
        let bytes = fs::read(folder.join(&name))?;
        files.push((name, bytes.len(), of(&bytes)));
    }
    Ok(FileIntegrity(files))
}

/// The integrity of some bytes.
pub(crate) fn of(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64.encode(Sha384::digest(bytes)))
}

impl FileIntegrity {
    /// The integrity of one file.
    pub(crate) fn of(&self, name: &str) -> anyhow::Result<&str> {
        let found = self.0.iter().find(|(it, ..)| it == name);
        found.map(|(.., integrity)| &**integrity).with_context(|| format!("There is no {name}"))
    }

    /// `text` with each comment that names a file replaced by the file's integrity.
    pub(crate) fn fill(&self, text: &str) -> String {
        let mut text = text.to_owned();
        for (name, _, integrity) in &self.0 {
            text = text.replace(&format!("<!--{name}-->"), integrity);
        }
        text
    }

    /// A JavaScript object: name to integrity.
    pub(crate) fn to_object(&self) -> String {
        let entry = |(name, _, integrity): &(String, usize, String)| {
            (name.clone(), Value::from(integrity.as_str()))
        };
        Value::Object(self.0.iter().map(entry).collect()).to_string()
    }

    /// For those who check a copy: the version, and every file with its size and integrity.
    pub(crate) fn to_json(&self) -> String {
        let files: Map<_, _> = self
            .0
            .iter()
            .map(|(name, bytes, integrity)| {
                (name.clone(), json!({ "bytes": bytes, "integrity": integrity }))
            })
            .collect();
        format!("{:#}\n", json!({ "version": env!("CARGO_PKG_VERSION"), "files": files }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_integrity_of_bytes_is_what_browsers_expect() {
        // `openssl dgst -sha384 -binary | base64` of the same three letters.
        let integrity = "sha384-ywB1P0WjXou1oD1pmsZQBycsMqsO3tFjGotgWkP/W+2AhgcroefMI1i67KE0yCWn";
        assert_eq!(of(b"abc"), integrity);
    }

    #[test]
    fn a_comment_that_names_a_file_becomes_its_integrity_and_another_stays() {
        let files = FileIntegrity(vec![("a.js".into(), 3, "sha384-x".into())]);
        assert_eq!(files.fill("<!-- why --><i><!--a.js--></i>"), "<!-- why --><i>sha384-x</i>");
        assert_eq!(files.to_object(), r#"{"a.js":"sha384-x"}"#);
    }
}
