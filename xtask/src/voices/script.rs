//! `cargo xtask script <language>`: what a person reads out, passage by passage, a sentence a line.

use anyhow::Context;
use content::{Narration, SpokenLayer};
use lexopt::{Arg, Parser, ValueExt};
use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use super::{layer_named, narration};
use crate::print;

/// The name of the script in the folder that the recordings go into.
pub(super) const FILE: &str = "script.txt";

/// How to read, and a form for consent. For staff, who get it translated with the words.
const HOW_TO_READ: &str = include_str!("../../../tools/voices/how-to-read.txt");
const CONSENT: &str = include_str!("../../../tools/voices/consent.txt");

/// Words in a minute of slow, friendly reading, pauses included.
const PACE: usize = 140;

/// A passage of a script, as its reader saw it.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// By which its recording is named.
    pub(super) number: usize,
    /// The passage's id.
    pub(super) id: String,
    /// What was read.
    pub(super) sentences: Vec<String>,
}

/// What the command is asked for.
pub(crate) struct Options {
    language: String,
    layer: Option<SpokenLayer>,
    folder: Option<PathBuf>,
}

impl Options {
    pub(crate) fn read(arguments: &mut Parser) -> anyhow::Result<Self> {
        let (mut language, mut layer, mut folder) = (None, None, None);
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("layer") => layer = Some(layer_named(&arguments.value()?.string()?)?),
                Arg::Long("into") => folder = Some(PathBuf::from(arguments.value()?)),
                Arg::Value(word) if language.is_none() => language = Some(word.string()?),
                unknown => return Err(unknown.unexpected().into()),
            }
        }
        let language = language.context("Say in which language: `cargo xtask script en`.")?;
        Ok(Self { language, layer, folder })
    }
}

/// Prints the script, or writes it into the folder that the recordings will go into.
pub(crate) fn write(options: &Options) -> anyhow::Result<()> {
    let narration = narration(&options.language)?;
    let text = script(&narration, options.layer);
    let Some(folder) = &options.folder else {
        print(&text);
        return Ok(());
    };
    fs::create_dir_all(folder)?;
    let path = folder.join(FILE);
    fs::write(&path, text).with_context(|| format!("Cannot write {}", path.display()))?;
    print(&format!("Wrote {}. Put the recordings beside it, named by number.", path.display()));
    Ok(())
}

fn script(narration: &Narration, layer: Option<SpokenLayer>) -> String {
    let passages =
        narration.passages.iter().filter(|it| layer.is_none_or(|layer| it.layer == layer));
    let sentences = passages.clone().flat_map(|it| &it.sentences);
    let words = sentences.map(|it| it.text.split_whitespace().count()).sum::<usize>();
    let mut script = format!("{HOW_TO_READ}\n");
    let count = passages.clone().count();
    let minutes = words.div_ceil(PACE);
    let _ =
        writeln!(script, "{count} passages, {words} words, about {minutes} minutes of speech.\n");
    for (number, passage) in (1..).zip(passages) {
        let _ = writeln!(script, "\n{number:03}  {}", passage.id);
        for sentence in &passage.sentences {
            let _ = writeln!(script, "     {}", sentence.text);
        }
    }
    script + "\n\n" + CONSENT
}

/// The passages of a script.
pub(super) fn read(folder: &Path) -> anyhow::Result<Vec<Line>> {
    let path = folder.join(FILE);
    let text = fs::read_to_string(&path).with_context(|| {
        format!(
            "There is no {}: the recordings lie beside the script that was read from, which `cargo xtask script \
             <language> --into <folder>` writes",
            path.display()
        )
    })?;
    Ok(lines(&text))
}

fn lines(script: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut is_passage = false;
    for line in script.lines() {
        let heading =
            line.split_once("  ").and_then(|(number, id)| Some((number.parse().ok()?, id.trim())));
        if let Some((number, id)) = heading {
            lines.push(Line { number, id: id.to_owned(), sentences: Vec::new() });
            is_passage = true;
        } else if !line.starts_with("     ") {
            is_passage = false;
        } else if let Some(last) = lines.last_mut().filter(|_| is_passage) {
            last.sentences.push(line.trim().to_owned());
        }
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::*;
    use content::{SpokenPassage, SpokenSentence};
    use std::collections::BTreeMap;

    #[test]
    fn a_script_is_read_back_as_it_was_written() {
        let sentence = |text: &str| SpokenSentence {
            text: text.into(),
            of: String::new(),
            block: 0,
            range: 0..0,
        };
        let passage = |id: &str, layer, texts: &[&str]| SpokenPassage {
            id: id.into(),
            layer,
            sentences: texts.iter().map(|it| sentence(it)).collect(),
            recording: None,
        };
        let narration = Narration {
            language: "en".into(),
            narrator: None,
            lexicon: BTreeMap::new(),
            passages: vec![
                passage("a.child-message", SpokenLayer::Child, &["12 days.", "Ask us."]),
                passage("a.b.if-they-ask", SpokenLayer::IfTheyAsk, &["Yes."]),
                passage("a.b.child", SpokenLayer::Child, &["Look!"]),
            ],
        };
        let line = |number, id: &str, texts: &[&str]| Line {
            number,
            id: id.into(),
            sentences: texts.iter().map(|it| (*it).to_owned()).collect(),
        };
        assert_eq!(
            lines(&script(&narration, Some(SpokenLayer::Child))),
            [
                line(1, "a.child-message", &["12 days.", "Ask us."]),
                line(2, "a.b.child", &["Look!"])
            ]
        );
        assert_eq!(lines(&script(&narration, None)).len(), 3);
    }
}
