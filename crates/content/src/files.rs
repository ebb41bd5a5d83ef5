//! The content folder as it lies on the disk, or as a test makes it up.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::{fs, io};

use sha2::{Digest, Sha256};

/// Every text file of the content, the recordings, and the names of the pictures beside it.
#[derive(Debug, Clone, Default)]
pub(crate) struct Files {
    /// Path within the content folder, with `/` on every system, and what the file says.
    pub(crate) texts: BTreeMap<String, String>,
    /// Names in `static/pictures`; empty while there is no picture at all.
    pub(crate) pictures: BTreeSet<String>,
    /// The recordings by their path, and the SHA-256 of each in hexadecimal digits.
    pub(crate) recordings: BTreeMap<String, String>,
}

impl Files {
    /// Reads `folder` and the pictures in `../static/pictures`.
    pub(crate) fn read(folder: &Path) -> io::Result<Self> {
        let mut files = Self::default();
        files.read_texts(folder, "")?;
        let pictures = folder.join("../static/pictures");
        if pictures.is_dir() {
            for entry in fs::read_dir(pictures)? {
                files.pictures.insert(entry?.file_name().to_string_lossy().into_owned());
            }
        }
        Ok(files)
    }

    fn read_texts(&mut self, folder: &Path, within: &str) -> io::Result<()> {
        for entry in fs::read_dir(folder)? {
            let entry = entry?;
            let name = format!("{within}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                self.read_texts(&entry.path(), &format!("{name}/"))?;
            } else if entry.path().extension().is_some_and(|ending| ending == "toml") {
                self.texts.insert(name, fs::read_to_string(entry.path())?);
            } else if entry.path().extension().is_some_and(|ending| ending == "mp3") {
                let sum = Sha256::digest(fs::read(entry.path())?);
                self.recordings.insert(name, format!("{sum:x}"));
            }
        }
        Ok(())
    }

    /// The folders that hold a `language.toml`.
    pub(crate) fn languages(&self) -> impl Iterator<Item = &str> {
        self.texts.keys().filter_map(|path| path.strip_suffix("/language.toml"))
    }
}
