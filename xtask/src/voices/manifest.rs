//! Recordings as this command writes them: `content/<language>/recordings.toml` with the folder beside it, or a folder
//! beside a hospital's file.

use anyhow::Context;
use content::{Narration, Narrator, Recording, VoiceKind};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use super::{beside_pack, recordings};
use crate::recordings::NOTICE;

const HEAD: &str = "\
# Recordings of what is read aloud, one a passage. `cargo xtask voices` writes this file; by hand comes
# only `heard-by`, who has listened to all of them, and when. See docs/voices.md.
";

/// Whose work a program's voice is.
const CREDIT: &str = include_str!("../../../tools/voices/notice.txt");

/// The recordings of one language.
pub(super) struct Manifest<'a> {
    narration: &'a Narration,
    narrator: Narrator,
    /// By the passage's id.
    passages: BTreeMap<&'a str, Recording>,
    /// The folder beside a hospital's file; none where the story itself gets them.
    beside_pack: Option<PathBuf>,
}

impl<'a> Manifest<'a> {
    /// One without recordings, by this voice.
    pub(super) fn new(narration: &'a Narration, narrator: Narrator) -> Self {
        Self { narration, narrator, passages: BTreeMap::new(), beside_pack: None }
    }

    /// The recordings that there are, as far as they say what stands there.
    pub(super) fn kept(narration: &'a Narration, narrator: Narrator) -> Self {
        let kept = narration.passages.iter();
        let kept = kept.filter_map(|it| Some((it.id.as_str(), it.recording.clone()?)));
        Self { narration, narrator, passages: kept.collect(), beside_pack: None }
    }

    /// Those of a person in a folder beside a hospital's file, with what the same speaker read into it before.
    pub(super) fn beside_pack(
        narration: &'a Narration,
        mut narrator: Narrator,
        folder: &Path,
    ) -> anyhow::Result<Self> {
        beside_pack::check_name(&narrator.speaker)?;
        let (heard_by, passages) = beside_pack::kept(folder, narration, &narrator.speaker)?;
        narrator.heard_by = heard_by;
        Ok(Self { narration, narrator, passages, beside_pack: Some(folder.to_owned()) })
    }

    /// Takes a new recording from `made`, and whoever has listened has not listened to this one.
    pub(super) fn take(
        &mut self,
        id: &str,
        made: &Path,
        recording: Recording,
    ) -> anyhow::Result<()> {
        let passage = self.narration.passages.iter().find(|it| it.id == id);
        let passage = passage.with_context(|| format!("There is no passage {id} to record"))?;
        let bytes = fs::read(made).with_context(|| format!("Cannot read {}", made.display()))?;
        let sum = format!("{:x}", Sha256::digest(&bytes));
        let file = format!("{id}.{}.mp3", &sum[..8]);
        fs::create_dir_all(self.folder())?;
        fs::write(self.folder().join(&file), bytes)?;
        self.narrator.heard_by.clear();
        self.passages.insert(&passage.id, Recording { file, ..recording });
        Ok(())
    }

    /// Writes the file and the credit beside the recordings, and deletes those that it does not name.
    pub(super) fn write(&self) -> anyhow::Result<()> {
        let folder = self.folder();
        let is_written = |name: &str| self.beside_pack.is_none() || beside_pack::is_ours(name);
        if let Some(folder) = &self.beside_pack {
            beside_pack::write(folder, self.narration, &self.narrator, &self.passages)?;
        } else {
            self.write_into_story(&folder)?;
        }
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry?.path();
            let is_named =
                |file: &str| self.passages.values().any(|recording| recording.file == file);
            let name = path.file_name().and_then(|it| it.to_str()).unwrap_or_default();
            let is_recording = path.extension().is_some_and(|it| it == "mp3") && is_written(name);
            if is_recording && !is_named(name) {
                fs::remove_file(&path)?;
            }
        }
        Ok(())
    }

    fn write_into_story(&self, folder: &Path) -> anyhow::Result<()> {
        fs::write(folder.with_extension("toml"), self.to_string())?;
        let notice = folder.join(NOTICE);
        match self.narrator.kind {
            VoiceKind::Computer if folder.is_dir() => fs::write(notice, CREDIT)?,
            VoiceKind::Person if notice.is_file() => fs::remove_file(notice)?,
            _ => {}
        }
        Ok(())
    }

    /// How many passages are recorded, and how many bytes and milliseconds that is.
    pub(super) fn weight(&self) -> anyhow::Result<(usize, u64, u64)> {
        let mut bytes = 0;
        for recording in self.passages.values() {
            bytes += fs::metadata(self.folder().join(&recording.file))?.len();
        }
        let milliseconds = self.passages.values().map(|it| u64::from(it.milliseconds)).sum();
        Ok((self.passages.len(), bytes, milliseconds))
    }

    fn folder(&self) -> PathBuf {
        self.beside_pack.clone().unwrap_or_else(|| recordings(&self.narration.language))
    }
}

impl std::fmt::Display for Manifest<'_> {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Narrator { kind, speaker, made_with, heard_by } = &self.narrator;
        let kind = match kind {
            VoiceKind::Computer => "computer",
            VoiceKind::Person => "person",
        };
        out.write_str(HEAD)?;
        writeln!(out, "voice = \"{kind}\"\nspeaker = {}", quoted(speaker))?;
        writeln!(out, "made-with = {}\nheard-by = {}", quoted(made_with), quoted(heard_by))?;
        for passage in &self.narration.passages {
            let Some(recording) = self.passages.get(passage.id.as_str()) else { continue };
            let Recording { file, milliseconds, phonemes, marks } = recording;
            writeln!(out, "\n[passages.\"{}\"]\nfile = \"{file}\"", passage.id)?;
            writeln!(out, "milliseconds = {milliseconds}")?;
            if !phonemes.is_empty() {
                writeln!(out, "phonemes = \"{phonemes}\"")?;
            }
            out.write_str("sentences = [\n")?;
            for (sentence, (from, to)) in passage.sentences.iter().zip(marks) {
                writeln!(out, "  {{ of = \"{}\", from = {from}, to = {to} }},", sentence.of)?;
            }
            out.write_str("]\n")?;
        }
        Ok(())
    }
}

/// A text as TOML writes it.
fn quoted(text: &str) -> toml::Value {
    text.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use content::{SpokenLayer, SpokenPassage, SpokenSentence};

    #[test]
    fn the_file_is_read_as_it_was_meant() {
        let sentence = SpokenSentence {
            text: "Yes.".into(),
            of: "0123456789abcdef".into(),
            block: 0,
            range: 0..4,
        };
        let passage = |id: &str| SpokenPassage {
            id: id.into(),
            layer: SpokenLayer::Child,
            sentences: vec![sentence.clone()],
            recording: None,
        };
        let narration = Narration {
            language: "en".into(),
            narrator: None,
            lexicon: BTreeMap::new(),
            passages: vec![passage("b.a.child"), passage("a.child-message")],
        };
        let narrator = Narrator {
            kind: VoiceKind::Person,
            speaker: "Ana \"Nurse\" Lee".into(),
            made_with: "a telephone".into(),
            heard_by: String::new(),
        };
        let mut manifest = Manifest::new(&narration, narrator);
        let recording = Recording {
            file: "a.child-message.01234567.mp3".into(),
            milliseconds: 900,
            phonemes: String::new(),
            marks: vec![(80, 700)],
        };
        manifest.passages.insert("a.child-message", recording);
        let table: toml::Table = manifest.to_string().parse().unwrap();
        assert_eq!(table["speaker"].as_str(), Some("Ana \"Nurse\" Lee"));
        assert_eq!(table["voice"].as_str(), Some("person"));
        let passages = table["passages"].as_table().unwrap();
        assert_eq!(passages.len(), 1);
        let entry = &passages["a.child-message"];
        assert_eq!(entry["sentences"][0]["of"].as_str(), Some("0123456789abcdef"));
        assert_eq!(entry["sentences"][0]["to"].as_integer(), Some(700));
        assert!(entry.get("phonemes").is_none());
    }
}
