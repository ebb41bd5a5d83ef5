//! A person's voice: checks recordings for loudness, length and completeness, and takes those that pass.

use anyhow::{Context, bail};
use content::{Narration, Narrator, Recording, SpokenPassage, VoiceKind};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use xshell::Shell;

use super::manifest::Manifest;
use super::script::{self, Line};
use super::{beside_pack, ffmpeg, marks};
use crate::print;
use crate::project;

/// The kinds of files that recorders write.
const KINDS: [&str; 9] = ["wav", "flac", "m4a", "aac", "mp3", "ogg", "opus", "webm", "mp4"];
/// What is quieter was recorded too far away, and made louder it hisses.
const QUIET: f64 = -40.0;
/// What is louder was cut off by the recorder.
const LOUD: f64 = -0.1;
/// Words in a minute, between which a reader is understood. Slower is a pause that nobody meant.
const PACE: std::ops::RangeInclusive<usize> = 60..=220;
/// As loud as every other recording, in LUFS, and its peaks, in dBTP.
const LOUDNESS: &str = "loudnorm=I=-19:TP=-1.5:LRA=11";
/// Cuts the silence at both ends, but for a breath.
const ENDS: &str = "silenceremove=start_periods=1:start_threshold=-45dB:start_silence=0.08,areverse,\
                    silenceremove=start_periods=1:start_threshold=-45dB:start_silence=0.2,areverse";

/// Takes the recordings in `folder`, which were read from the script that lies there.
pub(super) fn cut(
    shell: &Shell,
    narration: &Narration,
    folder: &Path,
    speaker: &str,
    into: Option<&Path>,
) -> anyhow::Result<()> {
    ffmpeg::require()?;
    let script = script::read(folder)?;
    let work = project::target().join("voices/read");
    fs::create_dir_all(&work)?;
    let mut manifest = match into {
        Some(into) => Manifest::beside_pack(narration, narrator(speaker), into)?,
        None => manifest(narration, speaker),
    };
    let mut refused = Vec::new();
    for line in &script {
        let result = take(shell, narration, folder, line, &work);
        match result {
            Ok((file, recording)) => manifest.take(&line.id, &file, recording)?,
            Err(problem) => refused.push(format!("{:03}  {}: {problem:#}", line.number, line.id)),
        }
    }
    let taken = script.len() - refused.len();
    if taken == 0 {
        bail!("No recording could be taken, and nothing was changed:\n{}", refused.join("\n"));
    }
    manifest.write()?;
    print(&format!("{taken} of {} passages are recorded.", script.len()));
    if let Some(into) = into {
        print(&put_beside_pack(&narration.language, into));
    }
    if refused.is_empty() {
        print(
            "Let somebody who was not there hear them all, and write who and when as `heard-by`.",
        );
        return Ok(());
    }
    bail!(
        "These are not; put them right, or read them again, and run this once more:\n{}",
        refused.join("\n")
    )
}

/// What the same person read before is kept; another voice is not mixed with it.
fn manifest<'a>(narration: &'a Narration, speaker: &str) -> Manifest<'a> {
    let before = narration.narrator.as_ref();
    let is_same = |it: &&Narrator| it.kind == VoiceKind::Person && it.speaker == speaker;
    match before.filter(is_same) {
        Some(narrator) => Manifest::kept(narration, narrator.clone()),
        None => Manifest::new(narration, narrator(speaker)),
    }
}

/// A person whom nobody has listened to yet.
fn narrator(speaker: &str) -> Narrator {
    Narrator {
        kind: VoiceKind::Person,
        speaker: speaker.to_owned(),
        made_with: "read from the script".to_owned(),
        heard_by: String::new(),
    }
}

/// What to do with the folder.
fn put_beside_pack(language: &str, folder: &Path) -> String {
    let name = folder.file_name().and_then(|it| it.to_str()).unwrap_or("voice");
    format!(
        "Put {} beside hospital.json, and name it there: \"recordings\": {{ \"{language}\": \"{name}/{}\" }}",
        folder.display(),
        beside_pack::FILE
    )
}

/// The recording of one passage, cut and made as loud as the others; or what is wrong with it.
fn take(
    shell: &Shell,
    narration: &Narration,
    folder: &Path,
    line: &Line,
    work: &Path,
) -> anyhow::Result<(PathBuf, Recording)> {
    let passage = narration.passages.iter().find(|it| it.id == line.id);
    let passage = passage.context("the story has no such passage any more")?;
    if let Some(changed) = changed(passage, line) {
        bail!("the words have changed since the script was printed: “{changed}”");
    }
    let file = recorded(folder, line.number)?;
    let measured = ffmpeg::report(shell, &file, &format!("{LOUDNESS}:print_format=json"))?;
    let measured = Measured::read(&measured).context("ffmpeg did not measure its loudness")?;
    measured.check()?;
    let target = work.join(format!("{}.mp3", line.id));
    ffmpeg::encode(shell, &file, &format!("{},{ENDS}", measured.filter()), &target)?;
    let report = ffmpeg::report(shell, &target, marks::SILENCES)?;
    let milliseconds = marks::length(&report).context("ffmpeg did not say how long it is")?;
    check_pace(passage, milliseconds)?;
    let marks = marks::between(&marks::silences(&report), milliseconds, passage.sentences.len())?;
    let recording = Recording { file: String::new(), milliseconds, phonemes: String::new(), marks };
    Ok((target, recording))
}

/// The first sentence that is not what was read.
fn changed<'a>(passage: &'a SpokenPassage, line: &'a Line) -> Option<&'a str> {
    let mut now = passage.sentences.iter().map(|it| it.text.as_str());
    let mut read = line.sentences.iter().map(String::as_str);
    let differs = now.clone().zip(read.clone()).find(|(now, read)| now != read);
    let more = if now.len() > read.len() { now.next_back() } else { read.next_back() };
    differs.map(|(now, _)| now).or(more.filter(|_| passage.sentences.len() != line.sentences.len()))
}

/// The file of this number.
fn recorded(folder: &Path, number: usize) -> anyhow::Result<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let text =
            |it: Option<&std::ffi::OsStr>| it.and_then(|it| it.to_str()).map(str::to_lowercase);
        let kind = text(path.extension()).unwrap_or_default();
        let stem = text(path.file_stem()).unwrap_or_default();
        let digits = stem.chars().take_while(char::is_ascii_digit).collect::<String>();
        if KINDS.contains(&kind.as_str()) && digits.parse() == Ok(number) {
            found.push(path);
        }
    }
    match found.len() {
        0 => bail!("it was not read: there is no {number:03}.wav, or another kind of sound"),
        1 => Ok(found.remove(0)),
        _ => bail!("there are several recordings of this number: keep the best"),
    }
}

fn check_pace(passage: &SpokenPassage, milliseconds: u32) -> anyhow::Result<()> {
    let words = passage.sentences.iter().map(|it| it.text.split_whitespace().count());
    let pace = words.sum::<usize>() * 60_000 / usize::try_from(milliseconds.max(1))?;
    if pace < *PACE.start() {
        bail!(
            "it is too long for what stands there, {pace} words a minute: is it another passage?"
        );
    }
    if pace > *PACE.end() {
        bail!("it is too short for what stands there, {pace} words a minute: is it whole?");
    }
    Ok(())
}

/// How loud a recording is, as ffmpeg measures it.
struct Measured {
    /// In LUFS.
    loudness: f64,
    /// In dBTP.
    peak: f64,
    range: f64,
    threshold: f64,
    offset: f64,
}

impl Measured {
    /// From the report of ffmpeg's `loudnorm`, which ends in JSON.
    fn read(report: &str) -> Option<Self> {
        let json = &report[report.rfind('{')?..=report.rfind('}')?];
        let json: Value = serde_json::from_str(json).ok()?;
        let number = |name: &str| json[name].as_str()?.parse::<f64>().ok();
        Some(Self {
            loudness: number("input_i")?,
            peak: number("input_tp")?,
            range: number("input_lra")?,
            threshold: number("input_thresh")?,
            offset: number("target_offset")?,
        })
    }

    fn check(&self) -> anyhow::Result<()> {
        if self.loudness < QUIET {
            bail!("it is too quiet, {:.0} LUFS: nearer to the mouth", self.loudness);
        }
        if self.peak > LOUD {
            bail!(
                "its loud parts were cut off by the recorder: further from the mouth, or quieter"
            );
        }
        Ok(())
    }

    /// One gain for all of it.
    fn filter(&self) -> String {
        let Self { loudness, peak, range, threshold, offset } = self;
        format!(
            "{LOUDNESS}:linear=true:measured_I={loudness}:measured_TP={peak}:measured_LRA={range}:\
             measured_thresh={threshold}:offset={offset}"
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = "[Parsed_loudnorm_0 @ 0x1]\n{\n\"input_i\" : \"-22.10\",\n\"input_tp\" : \"-3.2\",\n\
        \"input_lra\" : \"2.1\",\n\"input_thresh\" : \"-32.5\",\n\"output_i\" : \"-19.0\",\n\
        \"normalization_type\" : \"dynamic\",\n\"target_offset\" : \"0.2\"\n}\n";

    fn measured(loudness: &str, peak: &str) -> anyhow::Result<()> {
        let report = REPORT.replace("-22.10", loudness).replace("-3.2", peak);
        Measured::read(&report).unwrap().check()
    }

    #[test]
    fn what_is_too_quiet_or_cut_off_is_not_taken() {
        assert!(measured("-22.10", "-3.2").is_ok());
        assert!(measured("-48.0", "-30.0").unwrap_err().to_string().contains("too quiet"));
        assert!(measured("-9.0", "0.4").unwrap_err().to_string().contains("cut off"));
        let filter = Measured::read(REPORT).unwrap().filter();
        assert!(filter.contains("measured_I=-22.1:measured_TP=-3.2:"), "{filter}");
    }
}
