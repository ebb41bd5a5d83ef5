//! What is read aloud by a recorded voice: the passages to be spoken, sentence by sentence, and the
//! recordings that say just that.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use icu_normalizer::ComposingNormalizer;
use sha2::{Digest, Sha256};
use story::bundle::Bundle;

use crate::check_input::CheckInput;
use crate::compile::note_recordings;
use crate::passage::{Paragraph, Part, Passage};
use crate::readability::counted_sentences;
use crate::source::{RecordingSource, VoiceKind};

/// What of a language is spoken, and by whom.
#[derive(Debug, Clone)]
pub struct Narration {
    /// The language's tag.
    pub language: String,
    /// Whose voice it is; none where nothing was recorded.
    pub narrator: Option<Narrator>,
    /// How hard words are said: phonemes by the word.
    pub lexicon: BTreeMap<String, String>,
    /// Everything that can be recorded, in the order of the story.
    pub passages: Vec<SpokenPassage>,
}

/// Who speaks in the recordings of a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Narrator {
    /// A person's voice, or a program's.
    pub kind: VoiceKind,
    /// The name to show.
    pub speaker: String,
    /// With what the recordings were made.
    pub made_with: String,
    /// Who has listened to them all; empty: nobody.
    pub heard_by: String,
}

/// A layer that can be recorded.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum SpokenLayer {
    /// What a stage comes to, and the line of each step, for the child.
    Child,
    /// What a grown-up can say if the child asks.
    IfTheyAsk,
}

impl SpokenLayer {
    /// All of them, the most needed first.
    pub const ALL: [Self; 2] = [Self::Child, Self::IfTheyAsk];

    /// As ids and reports have it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Child => "child",
            Self::IfTheyAsk => "if-they-ask",
        }
    }
}

/// A text that is spoken in one go.
#[derive(Debug, Clone)]
pub struct SpokenPassage {
    /// `waiting.small-seeds.child`, or `waiting.child-message`.
    pub id: String,
    /// The layer it belongs to.
    pub layer: SpokenLayer,
    /// Its sentences, in order.
    pub sentences: Vec<SpokenSentence>,
    /// Its recording, if there is one that says every sentence as it stands now.
    pub recording: Option<Recording>,
}

/// A sentence of a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SpokenSentence {
    /// As a reader sees it.
    pub text: String,
    /// Its sum, by which a recording names it.
    pub of: String,
    /// The paragraph or list of the passage that it stands in, counted from 0.
    pub block: usize,
    /// Its place there, counted in UTF-16 units as a page does; entries of a list are lines.
    pub range: Range<usize>,
}

/// A recording of a passage.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recording {
    /// Its name in `content/<language>/recordings`.
    pub file: String,
    /// How long it is.
    pub milliseconds: u32,
    /// A sum over the phonemes that were spoken; empty for a person.
    pub phonemes: String,
    /// Where each sentence begins and ends, in milliseconds.
    pub marks: Vec<(u32, u32)>,
}

impl Narration {
    /// What of `input` is spoken.
    pub(crate) fn new(input: &CheckInput<'_>) -> Self {
        let content = input.content;
        let source = content.recordings.as_ref();
        let narrator = source.map(|it| Narrator {
            kind: it.voice,
            speaker: it.speaker.clone(),
            made_with: it.made_with.clone(),
            heard_by: it.heard_by.clone(),
        });
        let mut passages = spoken_passages(input);
        for passage in &mut passages {
            let entry = source.and_then(|it| it.passages.get(&passage.id));
            let file = entry.and_then(|it| content.recorded_files.get(&it.file));
            passage.recording = entry
                .filter(|it| file.is_some_and(|sum| is_named_for(&it.file, sum)))
                .filter(|it| passage.changed_sentence(it).is_none())
                .map(Recording::new);
        }
        let lexicon = content.lexicon.as_ref().map(|it| it.words.clone()).unwrap_or_default();
        Self { language: content.language.tag.clone(), narrator, lexicon, passages }
    }

    /// Notes in the bundle of the same language what of it is recorded, and who reads.
    pub(crate) fn note_in(&self, bundle: &mut Bundle) {
        let recorded = self.passages.iter().filter(|it| it.recording.is_some());
        let recorded = recorded.map(|it| it.id.as_str()).collect::<BTreeSet<_>>();
        let narrator = self.narrator.as_ref().filter(|_| !recorded.is_empty());
        let narrator = narrator.map(|it| story::bundle::Narrator {
            person: match it.kind {
                VoiceKind::Computer => String::new(),
                VoiceKind::Person => it.speaker.clone(),
            },
            is_heard: !it.heard_by.trim().is_empty(),
        });
        note_recordings(bundle, narrator, |id| recorded.contains(id));
    }

    /// The passages of a layer that have a recording, and all of it.
    pub fn coverage(&self, layer: SpokenLayer) -> (usize, usize) {
        let passages = self.passages.iter().filter(|it| it.layer == layer);
        (passages.clone().filter(|it| it.recording.is_some()).count(), passages.count())
    }
}

impl SpokenPassage {
    /// The place of the first sentence that `recording` does not say as it stands here; one behind the
    /// last, where it says more.
    pub(crate) fn changed_sentence(&self, recording: &RecordingSource) -> Option<usize> {
        let said = recording.sentences.iter().map(|it| &it.of);
        let same = self.sentences.iter().map(|it| &it.of).zip(said).take_while(|(a, b)| a == b);
        let same = same.count();
        let is_whole =
            same == self.sentences.len() && self.sentences.len() == recording.sentences.len();
        (!is_whole).then_some(same)
    }
}

impl Recording {
    fn new(source: &RecordingSource) -> Self {
        Self {
            file: source.file.clone(),
            milliseconds: source.milliseconds,
            phonemes: source.phonemes.clone(),
            marks: source.sentences.iter().map(|it| (it.from, it.to)).collect(),
        }
    }
}

/// Whether `file` is named with the start of its own sum.
pub(crate) fn is_named_for(file: &str, sum: &str) -> bool {
    let part = file.strip_suffix(".mp3").and_then(|it| it.rsplit_once('.'));
    part.is_some_and(|(_, part)| part.len() == 8 && sum.starts_with(part))
}

/// Every passage of `input` that can be recorded, without its recording, in the order of the story.
pub(crate) fn spoken_passages(input: &CheckInput<'_>) -> Vec<SpokenPassage> {
    let spoken = input.passages.iter().filter_map(|passage| {
        let (layer, id) = id_of(passage)?;
        let blocks = passage.paragraphs.iter().enumerate();
        let sentences =
            blocks.flat_map(|(block, text)| sentences(&input.content.language.tag, block, text));
        Some(SpokenPassage { id, layer, sentences: sentences.collect(), recording: None })
    });
    spoken.filter(|it| !it.sentences.is_empty()).collect()
}

fn id_of(passage: &Passage) -> Option<(SpokenLayer, String)> {
    let stage = passage.stage.as_ref()?;
    let step = passage.step.as_ref().map(|(step, _)| step);
    match (passage.part, step) {
        (Part::ChildMessage, _) => Some((SpokenLayer::Child, format!("{stage}.child-message"))),
        (Part::Child, Some(step)) => Some((SpokenLayer::Child, format!("{stage}.{step}.child"))),
        (Part::AskAnswer, Some(step)) => {
            Some((SpokenLayer::IfTheyAsk, format!("{stage}.{step}.if-they-ask")))
        }
        _ => None,
    }
}

fn sentences<'a>(
    tag: &'a str,
    block: usize,
    paragraph: &'a Paragraph,
) -> impl Iterator<Item = SpokenSentence> + 'a {
    counted_sentences(paragraph).into_iter().map(move |(range, _)| {
        let shown = &paragraph.text[range.clone()];
        let start = range.start + shown.len() - shown.trim_start().len();
        let text = spoken(shown);
        let units = |end: usize| paragraph.text[..end].encode_utf16().count();
        let range = units(start)..units(start + shown.trim().len());
        SpokenSentence { of: sum(tag, &text), text, block, range }
    })
}

/// A sentence in one line and one way to write each letter.
pub(crate) fn spoken(sentence: &str) -> String {
    let words = sentence.split_whitespace().collect::<Vec<_>>().join(" ");
    ComposingNormalizer::new_nfc().normalize(&words).into_owned()
}

/// What ties a recording to a sentence of a language: it changes with each word, number and mark, and
/// not with a link or a cite.
pub(crate) fn sum(tag: &str, sentence: &str) -> String {
    let sum = format!("{:x}", Sha256::digest(format!("{tag}\n{sentence}")));
    sum[..16].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example::{Example, STAGE};

    const SEEDS: &str = "waiting.small-seeds.child";

    fn narration(example: &Example) -> Narration {
        example.compiled().narrations.remove(0)
    }

    fn texts(example: &Example, id: &str) -> Vec<String> {
        let passages = narration(example).passages;
        let passage = passages.iter().find(|it| it.id == id).unwrap();
        passage.sentences.iter().map(|it| it.text.clone()).collect()
    }

    #[test]
    fn the_layer_of_the_child_and_the_answers_are_spoken_in_the_order_of_the_story() {
        let passages = narration(&Example::whole()).passages;
        let waiting = passages.iter().filter(|it| it.id.starts_with("waiting."));
        let ids = waiting.map(|it| it.id.as_str()).collect::<Vec<_>>();
        assert_eq!(
            ids[..4],
            [
                "waiting.child-message",
                "waiting.report.child",
                "waiting.report.if-they-ask",
                "waiting.small-seeds.child"
            ]
        );
        assert!(passages.iter().all(|it| it.id.ends_with(it.layer.name())
            || it.id.ends_with("child-message") && it.layer == SpokenLayer::Child));
    }

    #[test]
    fn sentences_are_those_a_reader_sees() {
        let parted = Example::whole().with(
            STAGE,
            "They may need time.",
            "{beat} They need {fact:F-GROW-01.weeks} weeks. {beat}\\n[Neutrophils](term:neutrophil)?",
        );
        assert_eq!(
            texts(&parted, SEEDS),
            ["The new cells are in your bones.", "They need 2 to 4 weeks.", "Neutrophils?"]
        );
    }

    #[test]
    fn a_page_finds_each_sentence_by_its_place() {
        let parted = Example::whole().with(STAGE, "bones. They may", "bônes 🐿. {beat}  They may");
        let passages = narration(&parted).passages;
        let passage = passages.iter().find(|it| it.id == SEEDS).unwrap();
        let ranges = passage.sentences.iter().map(|it| it.range.clone()).collect::<Vec<_>>();
        assert_eq!(ranges, [0..35, 36..55]);
    }

    #[test]
    fn the_sum_changes_with_words_and_numbers_and_not_with_links_or_cites() {
        let sums = |example: &Example| {
            let passages = narration(example).passages;
            let passage = passages.iter().find(|it| it.id == SEEDS).unwrap();
            passage.sentences.iter().map(|it| it.of.clone()).collect::<Vec<_>>()
        };
        let plain = sums(&Example::whole());
        assert_eq!(plain[0].len(), 16);
        let linked = "The [new cells](term:graft) are in your bones.";
        let linked = Example::whole().with(STAGE, "The new cells are in your bones.", linked);
        assert_eq!(sums(&linked), plain);
        let other = sums(&Example::whole().with(STAGE, "They may need time.", "They may need it."));
        assert_eq!(other[0], plain[0]);
        assert_ne!(other[1], plain[1]);
        assert_ne!(sum("en", "Yes."), sum("de", "Yes."));
        assert_eq!(spoken("Une\n idée\u{301}"), "Une idéé");
    }
}
