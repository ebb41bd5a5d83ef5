//! A program's voice: speaks what is new or sounds otherwise than it was recorded.

use anyhow::{Context, bail};
use content::{Narration, Narrator, Recording, SpokenLayer, VoiceKind};
use serde_json::Value;
use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::Stdio;
use std::time::Instant;
use xshell::Shell;

use super::desk::Desk;
use super::job::{self, MADE_WITH, Speech};
use super::manifest::Manifest;
use super::{ffmpeg, recordings};
use crate::print;
use crate::project;
use crate::tools::say;

/// Makes the recordings of `layer`, or of all layers.
pub(super) fn record(
    shell: &Shell,
    narration: &Narration,
    layer: Option<SpokenLayer>,
) -> anyhow::Result<()> {
    let language = &narration.language;
    let speech = speech(narration)?;
    refuse_person(narration)?;
    ffmpeg::require()?;
    let desk = Desk::that_speaks(shell)?;
    let voice = desk.voice(shell, speech.voice, speech.sum)?;
    let layers = layer.map_or(SpokenLayer::ALL.to_vec(), |it| vec![it]);
    let places = [&*voice, &*desk.path(""), &*desk.path("spoken")];
    let task = desk.path("speak.json");
    fs::write(&task, job::to_speak(narration, &layers, &speech, places).to_string())?;

    let heard_by = narration.narrator.as_ref().map_or("", |it| &it.heard_by).to_owned();
    let narrator = Narrator {
        kind: VoiceKind::Computer,
        speaker: speech.voice.to_owned(),
        made_with: MADE_WITH.to_owned(),
        heard_by,
    };
    let mut manifest = Manifest::kept(narration, narrator);
    speak(&desk, &task, &mut manifest)?;
    manifest.write()?;
    let (passages, bytes, milliseconds) = manifest.weight()?;
    let seconds = milliseconds / 1000;
    print(&format!(
        "{}: {passages} passages, {}:{:02} minutes, {:.1} MB.",
        recordings(language).display(),
        seconds / 60,
        seconds % 60,
        megabytes(bytes)
    ));
    Ok(())
}

/// Lets the script speak, and takes each recording as it comes: what was made before an interruption
/// is kept.
fn speak(desk: &Desk, task: &Path, manifest: &mut Manifest<'_>) -> anyhow::Result<()> {
    let start = Instant::now();
    let mut process = desk.process("speak.py").arg(task).stdout(Stdio::piped()).spawn()?;
    let answers = process.stdout.take().context("Python says nothing")?;
    let (mut done, mut all) = (0, 0);
    for line in BufReader::new(answers).lines() {
        let answer: Value = serde_json::from_str(&line?)?;
        let Some(id) = answer["id"].as_str() else {
            all = answer["passages"].as_array().map_or(0, Vec::len);
            say(format_args!("{all} passages are new or sound otherwise"));
            say_guessed(&answer["guessed"]);
            continue;
        };
        let (file, recording) =
            read(&answer).context("Python answered otherwise than it should")?;
        manifest.take(id, Path::new(file), recording)?;
        manifest.write()?;
        done += 1;
        say(format_args!("{done} of {all}, {:.0} s: {id}", start.elapsed().as_secs_f32()));
    }
    if !process.wait()?.success() {
        bail!(
            "Not everything was spoken: see above. What was is kept; run this again for the rest."
        );
    }
    Ok(())
}

/// The file and the recording of an answer.
fn read(answer: &Value) -> Option<(&str, Recording)> {
    let number = |it: &Value| u32::try_from(it.as_u64()?).ok();
    let marks = answer["marks"].as_array()?.iter();
    let recording = Recording {
        file: String::new(),
        milliseconds: number(&answer["milliseconds"])?,
        phonemes: answer["phonemes"].as_str()?.to_owned(),
        marks: marks.map(|it| Some((number(&it[0])?, number(&it[1])?))).collect::<Option<_>>()?,
    };
    Some((answer["file"].as_str()?, recording))
}

fn say_guessed(words: &Value) {
    let words = words.as_array().into_iter().flatten().filter_map(Value::as_str);
    let words = words.collect::<Vec<_>>();
    if !words.is_empty() {
        say(format_args!(
            "No dictionary has these words, so their sound is guessed; listen, and say them in lexicon.toml: {}",
            words.join(", ")
        ));
    }
}

/// Shows the phonemes of `words`; without any, of every word of the glossary.
pub(super) fn look(shell: &Shell, narration: &Narration, words: &[String]) -> anyhow::Result<()> {
    speech(narration)?;
    let desk = Desk::that_speaks(shell)?;
    let words = if words.is_empty() { hard_words(&narration.language)? } else { words.to_vec() };
    let task = desk.path("look.json");
    fs::write(&task, job::to_look(narration, &words).to_string())?;
    let answers = desk.script(shell, "speak.py").arg(&task).read()?;
    for line in answers.lines() {
        let answer: Value = serde_json::from_str(line)?;
        let [word, phonemes] =
            ["word", "phonemes"].map(|it| answer[it].as_str().unwrap_or_default());
        let guessed = answer["guessed"].as_array().is_some_and(|it| !it.is_empty());
        print(&format!("{word:36} {phonemes}{}", if guessed { "  (guessed)" } else { "" }));
    }
    Ok(())
}

/// The words of the glossary, in all their forms.
fn hard_words(language: &str) -> anyhow::Result<Vec<String>> {
    let path = project::root().join("content").join(language).join("glossary.toml");
    let glossary: toml::Table = fs::read_to_string(path)?.parse()?;
    let words = glossary.values().flat_map(|term| {
        let forms = term.get("forms").and_then(toml::Value::as_array).into_iter().flatten();
        term.get("term").into_iter().chain(forms).filter_map(toml::Value::as_str)
    });
    Ok(words.map(str::to_owned).collect())
}

fn speech(narration: &Narration) -> anyhow::Result<Speech> {
    let language = &narration.language;
    job::speech_of(language).with_context(|| {
        format!(
            "No voice of a program is good enough for `{language}`: let a person read, from `cargo xtask script \
             {language}`; see docs/voices.md."
        )
    })
}

/// A person's recordings are not overwritten by accident.
fn refuse_person(narration: &Narration) -> anyhow::Result<()> {
    let language = &narration.language;
    match &narration.narrator {
        Some(Narrator { kind: VoiceKind::Person, speaker, .. }) => bail!(
            "The recordings in `{language}` are by {speaker}. To put a computer's voice in their place, delete \
             content/{language}/recordings.toml and the folder beside it first."
        ),
        _ => Ok(()),
    }
}

#[expect(clippy::cast_precision_loss, reason = "a folder of recordings has fewer than 2^52 bytes")]
fn megabytes(bytes: u64) -> f64 {
    bytes as f64 / 1e6
}
