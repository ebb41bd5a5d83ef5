//! The report on how long and how hard each stage is to read, and how its child's line sounds.

use crate::check::{beat_count, family_path_words, limit_name};
use crate::check_input::CheckInput;
use crate::passage::{Part, Passage};
use crate::readability::Count;
use crate::rhythm::Rhythm;

/// A layer of a stage, counted.
#[derive(Debug, Clone, PartialEq)]
pub struct Measure {
    /// The language's tag.
    pub language: String,
    /// The stage's id.
    pub stage: String,
    /// `child`, `grown-up`, `detail` or `answer`.
    pub layer: &'static str,
    /// Words in all steps.
    pub words: usize,
    /// Words in the longest step.
    pub most_words: usize,
    /// Words in the longest sentence.
    pub longest_sentence: usize,
    /// Flesch-Kincaid grade of all steps.
    pub grade: f64,
    /// Grade of the hardest step.
    pub highest_grade: f64,
}

/// How the child's line of a stage sounds, and how long its family path is.
#[derive(Debug, Clone, PartialEq)]
pub struct StageRhythm {
    /// The language's tag.
    pub language: String,
    /// The stage's id.
    pub stage: String,
    /// Words that a family reads.
    pub family_path: usize,
    /// Sentences to the child.
    pub sentences: usize,
    /// Words in one of them, on average.
    pub mean: f64,
    /// The share of them that a word joins of two thoughts: 1 is all.
    pub joined: f64,
    /// Rows of sentences that begin alike and are longer than they may be.
    pub same_beginnings: usize,
    /// Rows of short sentences that are longer than they may be.
    pub short_runs: usize,
    /// Beats to the child.
    pub beats: usize,
}

/// The telling of every stage.
pub(crate) fn rhythms(input: &CheckInput<'_>) -> Vec<StageRhythm> {
    let mut rules = input.tree.rules.rhythm.get(&input.content.folder).cloned().unwrap_or_default();
    // What is off is looked at all the same.
    rules.same_beginning.get_or_insert(SAME_BEGINNING);
    rules.short_in_a_row.get_or_insert(SHORT_IN_A_ROW);
    let rhythm = |stage: &str| {
        let whole = Rhythm::of_stage(input, stage, &rules);
        let here = |it: &&Passage| it.part == Part::Child && it.stage.as_deref() == Some(stage);
        let lines = input.passages.iter().filter(here);
        let rhythms = lines.clone().map(|line| Rhythm::of_line(line, &rules)).collect::<Vec<_>>();
        StageRhythm {
            language: input.content.folder.clone(),
            stage: stage.to_owned(),
            family_path: family_path_words(input, stage),
            sentences: whole.sentences.len(),
            mean: whole.mean(),
            joined: whole.joined_share(),
            same_beginnings: rhythms.iter().map(|it| it.same_beginnings(&rules).len()).sum(),
            short_runs: rhythms.iter().map(|it| it.short_runs(&rules).len()).sum(),
            beats: lines.map(beat_count).sum(),
        }
    };
    input.tree.outline.stages.iter().map(|stage| rhythm(&stage.id)).collect()
}

/// What the report looks for where `rules.toml` has no limit yet.
const SAME_BEGINNING: usize = 2;
/// The same for short sentences in a row.
const SHORT_IN_A_ROW: usize = 3;

/// The layers that are counted.
const LAYERS: [Part; 4] = [Part::Child, Part::GrownUp, Part::Detail, Part::AskAnswer];

/// Every layer of every stage.
pub(crate) fn measures(input: &CheckInput<'_>) -> Vec<Measure> {
    let stages = input.tree.outline.stages.iter();
    let layers = stages.flat_map(|stage| LAYERS.map(|part| (stage.id.as_str(), part)));
    layers.filter_map(|(stage, part)| measure(input, stage, part)).collect()
}

fn measure(input: &CheckInput<'_>, stage: &str, part: Part) -> Option<Measure> {
    let (layer, _) = limit_name(part)?;
    let is_here =
        |passage: &&Passage| passage.part == part && passage.stage.as_deref() == Some(stage);
    let counts = input.passages.iter().filter(is_here).map(Passage::count).collect::<Vec<_>>();
    let whole = Count::sum(&counts);
    Some(Measure {
        language: input.content.folder.clone(),
        stage: stage.to_owned(),
        layer,
        words: whole.words,
        most_words: counts.iter().map(|step| step.words).max()?,
        longest_sentence: whole.longest.0,
        grade: whole.grade(),
        highest_grade: counts.iter().map(Count::grade).fold(f64::MIN, f64::max),
    })
}
