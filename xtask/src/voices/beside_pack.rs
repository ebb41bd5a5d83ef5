//! `recordings.json`: a hospital's own recordings, which lie beside its file and need no build of the story. Read by
//! `static/hospital/recorded.js`; see docs/voices.md.

use anyhow::{Context, bail};
use content::{Narration, Narrator, Recording};
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

/// Its name in the folder of the recordings.
pub(super) const FILE: &str = "recordings.json";

/// The version of its form.
const FORMAT: u32 = 1;

/// The longest name that stands beside a button.
const LONGEST_NAME: usize = 80;

/// Refuses a name that the story would not show.
pub(super) fn check_name(speaker: &str) -> anyhow::Result<()> {
    let is_shown = !speaker.trim().is_empty() && !speaker.chars().any(char::is_control);
    if is_shown && speaker.chars().count() <= LONGEST_NAME {
        return Ok(());
    }
    bail!(
        "“{speaker}” cannot be shown: give a name of at most {LONGEST_NAME} letters, on one line."
    )
}

/// The file with these recordings, by the ids of their passages.
pub(super) fn write(
    folder: &Path,
    narration: &Narration,
    narrator: &Narrator,
    passages: &BTreeMap<&str, Recording>,
) -> anyhow::Result<()> {
    let entry = |passage: &content::SpokenPassage| {
        let recording = passages.get(passage.id.as_str())?;
        let sentences = passage.sentences.iter().zip(&recording.marks);
        let sentences = sentences
            .map(|(sentence, (from, to))| json!({ "of": sentence.of, "from": from, "to": to }));
        let entry = json!({
            "file": recording.file,
            "milliseconds": recording.milliseconds,
            "sentences": sentences.collect::<Vec<_>>(),
        });
        Some((passage.id.clone(), entry))
    };
    let file = json!({
        "format": FORMAT,
        "language": narration.language,
        "speaker": narrator.speaker,
        "heard-by": narrator.heard_by,
        "passages": narration.passages.iter().filter_map(entry).collect::<Map<_, _>>(),
    });
    let path = folder.join(FILE);
    fs::write(&path, format!("{file:#}\n"))
        .with_context(|| format!("Cannot write {}", path.display()))
}

/// What the same speaker read into this folder before, as far as it says what stands there now, and who has heard it.
pub(super) fn kept<'a>(
    folder: &Path,
    narration: &'a Narration,
    speaker: &str,
) -> anyhow::Result<(String, BTreeMap<&'a str, Recording>)> {
    let path = folder.join(FILE);
    if !path.is_file() {
        return Ok((String::new(), BTreeMap::new()));
    }
    let file: Value = serde_json::from_str(&fs::read_to_string(&path)?)
        .with_context(|| format!("{} cannot be read: put it away", path.display()))?;
    if file["speaker"] != speaker || file["language"] != narration.language.as_str() {
        bail!(
            "{} is of {} in {}: give another folder, because voices and languages are not mixed in one.",
            path.display(),
            file["speaker"],
            file["language"],
        );
    }
    let passages = narration.passages.iter().filter_map(|passage| {
        let recording = read(passage, &file["passages"][&passage.id])?;
        folder.join(&recording.file).is_file().then_some((passage.id.as_str(), recording))
    });
    Ok((file["heard-by"].as_str().unwrap_or_default().to_owned(), passages.collect()))
}

/// The recording of a passage, if it says every sentence as it stands.
fn read(passage: &content::SpokenPassage, entry: &Value) -> Option<Recording> {
    let number = |it: &Value| u32::try_from(it.as_u64()?).ok();
    let sentences = entry["sentences"].as_array()?;
    let said = sentences.iter().map(|it| it["of"].as_str());
    if !said.eq(passage.sentences.iter().map(|it| Some(it.of.as_str()))) {
        return None;
    }
    let marks = sentences.iter().map(|it| Some((number(&it["from"])?, number(&it["to"])?)));
    Some(Recording {
        file: entry["file"].as_str()?.to_owned(),
        milliseconds: number(&entry["milliseconds"])?,
        phonemes: String::new(),
        marks: marks.collect::<Option<_>>()?,
    })
}

/// Whether this command has named a file so: a passage's id, and the start of the file's sum. A folder may hold others.
pub(super) fn is_ours(name: &str) -> bool {
    let sum = name.strip_suffix(".mp3").and_then(|it| it.rsplit_once('.'));
    sum.is_some_and(|(id, sum)| {
        id.contains('.') && sum.len() == 8 && sum.bytes().all(|it| it.is_ascii_hexdigit())
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use content::{SpokenLayer, SpokenPassage, SpokenSentence, VoiceKind};

    fn narration(of: &str) -> Narration {
        let sentence = SpokenSentence { text: "Yes.".into(), of: of.into(), block: 0, range: 0..4 };
        let passage = SpokenPassage {
            id: "a.b.child".into(),
            layer: SpokenLayer::Child,
            sentences: vec![sentence],
            recording: None,
        };
        Narration {
            language: "en".into(),
            narrator: None,
            lexicon: BTreeMap::new(),
            passages: vec![passage],
        }
    }

    #[test]
    fn what_was_read_before_is_kept_as_long_as_it_says_the_words() {
        let folder = std::env::temp_dir().join(format!("beside-pack-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let words = narration("0123456789abcdef");
        let narrator = Narrator {
            kind: VoiceKind::Person,
            speaker: "<b>Ana</b> \"Lee\"".into(),
            made_with: String::new(),
            heard_by: "Ada".into(),
        };
        let recording = Recording {
            file: "a.b.child.01234567.mp3".into(),
            milliseconds: 900,
            phonemes: String::new(),
            marks: vec![(80, 700)],
        };
        let passages = BTreeMap::from([("a.b.child", recording)]);
        write(&folder, &words, &narrator, &passages).unwrap();
        let again = |words: &Narration, speaker: &str| {
            kept(&folder, words, speaker).map(|(heard_by, passages)| (heard_by, passages.len()))
        };
        // Without its file there is nothing to keep.
        assert_eq!(again(&words, &narrator.speaker).unwrap(), ("Ada".to_owned(), 0));
        fs::write(folder.join("a.b.child.01234567.mp3"), "sound").unwrap();
        assert_eq!(again(&words, &narrator.speaker).unwrap(), ("Ada".to_owned(), 1));
        assert_eq!(again(&narration("another"), &narrator.speaker).unwrap().1, 0);
        assert!(again(&words, "Ben").unwrap_err().to_string().contains("another folder"));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_name_is_one_line_and_files_of_others_are_left_alone() {
        assert!(check_name("Nurse Ana").is_ok() && check_name("<b>Ana</b>").is_ok());
        assert!(check_name(" ").is_err() && check_name("Ana\u{1e}").is_err());
        assert!(check_name(&"a".repeat(81)).is_err());
        assert!(is_ours("waiting.small-seeds.child.0123abcd.mp3"));
        assert!(
            ["012.mp3", "ana.child.mp3", "a.b.child.0123abcd.wav"].iter().all(|it| !is_ours(it))
        );
    }
}
