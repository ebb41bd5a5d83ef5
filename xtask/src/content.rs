//! `cargo xtask content`: checks and compiles the content folder.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, bail};
use content::{Compiled, Measure, Narration, Review, SpokenLayer, StageRhythm, Standing};
use lexopt::{Arg, Parser};

use crate::print;

/// Checks `content/`; with `--write <folder>` writes one bundle a language there; with
/// `--name-passages` first writes the id of every passage that carries none into its file.
pub(crate) fn run(options: Options) -> anyhow::Result<()> {
    let folder = content_folder();
    if options.name_passages {
        name_passages(&folder)?;
    }
    let start = Instant::now();
    print(&format!("Checking {} …", folder.display()));
    let today = time::OffsetDateTime::now_utc().date();
    let compiled = content::compile(&folder, today).context("The content folder cannot be read")?;
    let mut problems = compiled.problems.clone();
    if options.demand == Demand::Release {
        problems.extend(compiled.release_problems());
    }
    for problem in &problems {
        print(&problem.to_string());
    }
    if options.report {
        report(&compiled.measures);
        report_rhythm(&compiled.rhythms);
        report_narration(&compiled.narrations);
        report_review(&compiled.reviews);
    }
    let errors = problems.iter().filter(|problem| problem.is_error()).count();
    let warnings = problems.len() - errors;
    print(&format!("{errors} errors, {warnings} warnings, in {:.1?}.", start.elapsed()));
    let is_fit = errors == 0 || options.demand == Demand::Draft;
    let compiled = match options.languages {
        Languages::Spoken => compiled,
        Languages::Pseudo => compiled.into_pseudo(),
    };
    if let Some(folder) = options.write.filter(|_| is_fit) {
        for (path, bytes) in write(&compiled, &folder)? {
            print(&format!("Wrote {}, {bytes} bytes.", path.display()));
        }
    }
    if is_fit { Ok(()) } else { bail!("The content has errors; each line above says what to do.") }
}

/// Names the passages, and says in which files, and where somebody has to do it by hand.
fn name_passages(folder: &Path) -> anyhow::Result<()> {
    let (files, left) =
        content::name_passages(folder).context("The passages could not be named")?;
    for file in files {
        print(&format!("Named the passages of {file}."));
    }
    for content::At { file, place } in left {
        print(&format!(
            "{file}: {place}: not named, as it differs from the original; give each passage the {{id:…}} that it has there."
        ));
    }
    Ok(())
}

/// Writes the files of each language under the names that the widget fetches, and returns their paths
/// and sizes: the bundle, and what the screen in a waiting room says.
pub(crate) fn write(compiled: &Compiled, folder: &Path) -> anyhow::Result<Vec<(PathBuf, usize)>> {
    let failed = |path: &Path| {
        format!("{} could not be written: give a folder you may write to", path.display())
    };
    fs::create_dir_all(folder).with_context(|| failed(folder))?;
    let mut written = Vec::new();
    for (bundle, activities) in compiled.bundles.iter().zip(&compiled.activities) {
        let tag = &bundle.language.tag;
        let (_, kiosk) = activities.clone().part_kiosk();
        for (name, bytes) in [
            (format!("{tag}.bundle"), bundle.to_bytes()?),
            (format!("{tag}.kiosk.bundle"), kiosk.to_bytes()?),
        ] {
            let path = folder.join(name);
            fs::write(&path, &bytes).with_context(|| failed(&path))?;
            written.push((path, bytes.len()));
        }
    }
    Ok(written)
}

/// A table: how long and how hard each layer of each stage is.
fn report(measures: &[Measure]) {
    print(
        "language stage          layer     words  most a step  longest sentence  grade  hardest step",
    );
    for measure in measures {
        let Measure { language, stage, layer, words, most_words, .. } = measure;
        let Measure { longest_sentence, grade, highest_grade, .. } = measure;
        print(&format!(
            "{language:8} {stage:14} {layer:9} {words:5} {most_words:12} {longest_sentence:17} {grade:6.1} {highest_grade:13.1}"
        ));
    }
}

/// A table: how the child's line of each stage sounds, and how much a family reads there and in all.
fn report_rhythm(rhythms: &[StageRhythm]) {
    print(
        "language stage          family path  sentences  mean  joined  alike in a row  short in a row  beats",
    );
    for rhythm in rhythms {
        let StageRhythm { language, stage, family_path, sentences, mean, .. } = rhythm;
        let StageRhythm { same_beginnings, short_runs, beats, .. } = rhythm;
        let joined = rhythm.joined * 100.0;
        print(&format!(
            "{language:8} {stage:14} {family_path:11} {sentences:10} {mean:5.1} {joined:5.0} % {same_beginnings:15} {short_runs:15} {beats:6}"
        ));
    }
    for languages in rhythms.chunk_by(|one, next| one.language == next.language) {
        let words = languages.iter().map(|it| it.family_path).sum::<usize>();
        let language = languages.first().map_or("", |it| it.language.as_str());
        print(&format!("{language:8} {:14} {words:11}", "all stages"));
    }
}

/// A table: how much of each layer that can be read aloud is recorded.
fn report_narration(narrations: &[Narration]) {
    print("language spoken layer    recorded  of  minutes  voice");
    for narration in narrations {
        let voice = narration.narrator.as_ref().map_or("none", |it| it.speaker.as_str());
        for layer in SpokenLayer::ALL {
            let (recorded, all) = narration.coverage(layer);
            let passages = narration.passages.iter().filter(|it| it.layer == layer);
            let recordings = passages.filter_map(|it| it.recording.as_ref());
            let minutes =
                recordings.map(|it| f64::from(it.milliseconds)).fold(0.0, |sum, it| sum + it)
                    / 60_000.0;
            let (language, layer) = (&narration.language, layer.name());
            print(&format!("{language:8} {layer:14} {recorded:9} {all:3} {minutes:8.1}  {voice}"));
        }
    }
}

/// A table: how much of each piece clinicians have reviewed.
fn report_review(reviews: &[Review]) {
    print(
        "language to review       passages  words  minutes  right  to change  changed since  unread",
    );
    for Review { language, groups, .. } in reviews {
        for group in groups {
            let (name, passages, words) = (&group.name, group.passages.len(), group.words());
            let minutes = group.minutes();
            let [right, change, changed, unread] =
                [Standing::Right, Standing::ToChange, Standing::Changed, Standing::Unread]
                    .map(|it| group.count(it));
            print(&format!(
                "{language:8} {name:15} {passages:8} {words:6} {minutes:8} {right:6} {change:10} {changed:14} {unread:7}"
            ));
        }
    }
}

/// Which languages are written.
#[derive(Default)]
enum Languages {
    /// The languages of `content/`.
    #[default]
    Spoken,
    /// Pseudo-languages that are made from the first, for the browser tests.
    Pseudo,
}

/// What the content must keep.
#[derive(Default, PartialEq, Eq)]
enum Demand {
    /// Nothing: bundles are written although there are errors, for a look at work in progress.
    Draft,
    /// Every rule.
    #[default]
    Build,
    /// Every rule, and what must be there before readers get it.
    Release,
}

/// The command's options.
#[derive(Default)]
pub(crate) struct Options {
    /// Where to write the bundles.
    write: Option<PathBuf>,
    /// What the content must keep.
    demand: Demand,
    /// Which languages to write.
    languages: Languages,
    /// Whether to say how long and hard each stage is.
    report: bool,
    /// Whether to name the passages that carry no id.
    name_passages: bool,
}

impl Options {
    pub(crate) fn read(arguments: &mut Parser) -> anyhow::Result<Self> {
        let mut options = Self::default();
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("write") => options.write = Some(arguments.value()?.into()),
                Arg::Long("draft") => options.demand = Demand::Draft,
                Arg::Long("pseudo") => options.languages = Languages::Pseudo,
                Arg::Long("report") => options.report = true,
                Arg::Long("release") => options.demand = Demand::Release,
                Arg::Long("name-passages") => options.name_passages = true,
                unknown => return Err(unknown.unexpected().into()),
            }
        }
        Ok(options)
    }
}

/// The folder beside the `xtask` package, wherever the command is called from.
fn content_folder() -> PathBuf {
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    package.parent().unwrap_or(package).join("content")
}
