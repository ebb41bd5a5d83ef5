//! The recordings of each language as a page fetches them: the files in `content/<tag>.voice/`, and an index
//! of them, `content/<tag>.voice.json`. Both are fetched when *Read aloud* is pressed, and not before.
//!
//! Beside them `content/<tag>.spoken.json` says of every passage that can be recorded what it says, as sums: by it a
//! hospital's own recordings are held to the words (`static/hospital/recorded.js`).

use anyhow::Context;
use content::{Narration, Narrator, Recording, SpokenPassage, SpokenSentence, VoiceKind};
use serde_json::{Map, Value, json};
use std::fs;
use std::path::Path;

use crate::files;
use crate::integrity;
use crate::project;

/// How the file with a language's sums ends.
const SUMS: &str = ".spoken.json";

/// The credit and the notice that lie beside the recordings.
pub(crate) const NOTICE: &str = "NOTICE.txt";

/// Copies what says the words as they stand now, and writes the index, into the folder of the words.
pub(crate) fn write(narrations: &[Narration], folder: &Path) -> anyhow::Result<()> {
    for narration in narrations {
        let sums = folder.join(format!("{}{SUMS}", narration.language));
        fs::write(sums, spoken(&narration.passages).to_string())?;
        let Some(narrator) = &narration.narrator else { continue };
        let recorded = narration.passages.iter();
        let recorded = recorded.filter_map(|it| Some((it, it.recording.as_ref()?)));
        let recorded = recorded.collect::<Vec<_>>();
        if recorded.is_empty() {
            continue;
        }
        let tag = &narration.language;
        let from = project::root().join("content").join(tag).join("recordings");
        let to = folder.join(format!("{tag}.voice"));
        fs::create_dir_all(&to)?;
        let notice = from.join(NOTICE).is_file().then_some(NOTICE);
        for file in recorded.iter().map(|(_, it)| it.file.as_str()).chain(notice) {
            fs::copy(from.join(file), to.join(file))
                .with_context(|| format!("The recording {file} could not be copied"))?;
        }
        let path = folder.join(format!("{tag}.voice.json"));
        fs::write(&path, index(narrator, &recorded).to_string())?;
    }
    Ok(())
}

/// The index. A sentence is `[from, to, block, start, end]`: milliseconds, and its place in the words of its
/// paragraph, in the units of a script.
fn index(narrator: &Narrator, recorded: &[(&SpokenPassage, &Recording)]) -> Value {
    let passage = |(passage, recording): &(&SpokenPassage, &Recording)| {
        let sentences = passage.sentences.iter().zip(&recording.marks);
        let sentences = sentences.map(|(sentence, (from, to))| {
            json!([from, to, sentence.block, sentence.range.start, sentence.range.end])
        });
        let entry = json!({
            "file": recording.file,
            "milliseconds": recording.milliseconds,
            "sentences": sentences.collect::<Vec<_>>(),
        });
        (passage.id.clone(), entry)
    };
    json!({
        "voice": match narrator.kind {
            VoiceKind::Computer => "computer",
            VoiceKind::Person => "person",
        },
        "speaker": narrator.speaker,
        "heard": !narrator.heard_by.trim().is_empty(),
        "passages": recorded.iter().map(passage).collect::<Map<_, _>>(),
    })
}

/// Every passage that can be recorded, in the order of the story: its id and its sentences, each as
/// `[sum, block, start, end]`.
fn spoken(passages: &[SpokenPassage]) -> Value {
    let sentence = |it: &SpokenSentence| json!([it.of, it.block, it.range.start, it.range.end]);
    let passage =
        |it: &SpokenPassage| json!([it.id, it.sentences.iter().map(sentence).collect::<Vec<_>>()]);
    passages.iter().map(passage).collect()
}

/// The integrity of each language's sums in the folder of the words, as a JavaScript object: words of another build
/// are not those on the screen.
pub(crate) fn integrity_of_sums(folder: &Path) -> anyhow::Result<String> {
    Ok(integrity::of_files(folder, is_sums)?.to_object())
}

/// Whether a file of the page is a recording, the index of them, or what recordings are held to.
pub(crate) fn is_recording(name: &str) -> bool {
    let within = name.strip_prefix("content/").unwrap_or_default();
    within.ends_with(".voice.json") || is_sums(within) || within.contains(".voice/")
}

/// Whether a file of the page is what recordings are held to.
pub(crate) fn is_sums(name: &str) -> bool {
    name.ends_with(SUMS)
}

/// What all recordings of a finished page weigh, as they are.
pub(crate) fn weight(page: &Path) -> anyhow::Result<u64> {
    let names = files::below(&page.join("content"))?;
    let recordings =
        names.iter().filter(|it| Path::new(it).extension().is_some_and(|it| it == "mp3"));
    recordings.map(|name| Ok(fs::metadata(page.join("content").join(name))?.len())).sum()
}

#[cfg(test)]
mod tests {
    use super::*;
    use content::SpokenLayer;

    #[test]
    fn the_index_says_where_each_sentence_is_in_the_sound_and_in_the_words() {
        let narrator = Narrator {
            kind: VoiceKind::Computer,
            speaker: "af_heart".into(),
            made_with: "a model".into(),
            heard_by: String::new(),
        };
        let passage = passage();
        let recording = Recording {
            file: "a.child-message.01234567.mp3".into(),
            milliseconds: 1000,
            phonemes: String::new(),
            marks: vec![(80, 800)],
        };
        let index = index(&narrator, &[(&passage, &recording)]);
        assert_eq!(index["voice"], "computer");
        assert_eq!(index["heard"], false);
        let entry = &index["passages"]["a.child-message"];
        assert_eq!(entry["sentences"], json!([[80, 800, 1, 5, 12]]));
        assert_eq!(entry["file"], "a.child-message.01234567.mp3");
    }

    #[test]
    fn what_every_passage_says_is_written_whether_it_is_recorded_or_not() {
        let sums = spoken(&[passage()]);
        assert_eq!(sums, json!([["a.child-message", [["0123456789abcdef", 1, 5, 12]]]]));
    }

    fn passage() -> SpokenPassage {
        let sentence = SpokenSentence {
            text: "Ask us.".into(),
            of: "0123456789abcdef".into(),
            block: 1,
            range: 5..12,
        };
        SpokenPassage {
            id: "a.child-message".into(),
            layer: SpokenLayer::Child,
            sentences: vec![sentence],
            recording: None,
        }
    }

    #[test]
    fn recordings_are_told_from_words() {
        let recordings = [
            "content/en.voice.json",
            "content/en.spoken.json",
            "content/en.voice/a.b.child.0a.mp3",
        ];
        let others = ["content/en.bundle", "content/en.first.json", "second-birthday.js"];
        assert!(recordings.into_iter().all(is_recording));
        assert!(!others.into_iter().any(is_recording));
    }
}
