//! The report on how long and how hard each stage is to read.

use crate::check::limit_name;
use crate::check_input::CheckInput;
use crate::passage::{Part, Passage};
use crate::readability::Count;

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
