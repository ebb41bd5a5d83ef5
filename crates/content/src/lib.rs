//! Build time only: the content folder is read, checked and compiled to one bundle a language.
//!
//! ```no_run
//! let today = content::Date::from_calendar_date(2026, content::Month::November, 22)?;
//! let compiled = content::compile(std::path::Path::new("content"), today)?;
//! for problem in &compiled.problems {
//!     eprintln!("{problem}");
//! }
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod check;
mod check_input;
mod compile;
mod content_tree;
mod files;
mod markdown;
mod naming;
mod narration;
mod number;
mod passage;
mod phrases;
mod plurals;
mod problem;
mod pseudo;
mod readability;
mod report;
mod review;
mod rhythm;
mod source;
mod vocabulary;
mod word_list;

#[cfg(test)]
mod example;

use std::path::Path;

use story::bundle::{Activities, Bundle};
pub use time::{Date, Month};

use crate::check_input::CheckInput;
use crate::files::Files;
pub use crate::narration::{
    Narration, Narrator, Recording, SpokenLayer, SpokenPassage, SpokenSentence,
};
pub use crate::problem::{At, Problem, Severity};
pub use crate::pseudo::{Pseudo, pseudo};
pub use crate::report::{Measure, StageRhythm};
pub use crate::review::{
    Answer, CitedFact, CitedSource, Review, ReviewGroup, ReviewParagraph, ReviewPassage,
    ReviewState, Reviewed, Standing, Verdict,
};
pub use crate::source::VoiceKind;

/// A content folder, compiled.
#[derive(Debug, Default)]
pub struct Compiled {
    /// A bundle for each language that is whole enough to make one. Check
    /// [`Compiled::is_fit_to_print`] before a reader sees one.
    pub bundles: Vec<Bundle>,
    /// The activities of the same languages, in the same order.
    pub activities: Vec<Activities>,
    /// Everything that is wrong, not only the first.
    pub problems: Vec<Problem>,
    /// How long and how hard each stage is to read.
    pub measures: Vec<Measure>,
    /// How the child's line of each stage sounds, and how much a family reads there.
    pub rhythms: Vec<StageRhythm>,
    /// What of each language is spoken, and which of it is recorded.
    pub narrations: Vec<Narration>,
    /// What clinicians read and have said of each language.
    pub reviews: Vec<Review>,
}

impl Compiled {
    /// Whether no problem stops the build.
    pub fn is_fit_to_print(&self) -> bool {
        !self.problems.iter().any(Problem::is_error)
    }

    /// What keeps it from being given to readers by a release, beside all that stops a build.
    pub fn release_problems(&self) -> Vec<Problem> {
        let mut problems = Vec::new();
        self.narrations.iter().for_each(|it| check::before_a_release(it, &mut problems));
        problems
    }

    /// The first language in every pseudo-language, in place of the languages themselves.
    #[must_use]
    pub fn into_pseudo(mut self) -> Self {
        let first = self.bundles.iter().zip(&self.activities).take(1);
        let all = first.flat_map(|(bundle, activities)| {
            Pseudo::ALL.map(|kind| pseudo(kind, bundle, activities))
        });
        (self.bundles, self.activities) = all.collect();
        self.narrations.clear();
        self
    }
}

/// Reads, checks and compiles `folder` as it is `today`.
///
/// # Errors
///
/// If the folder cannot be read at all.
pub fn compile(folder: &Path, today: Date) -> std::io::Result<Compiled> {
    Ok(compile_files(&Files::read(folder)?, today))
}

/// Writes the id of every passage that carries none into the stages of `folder`, so that it stays
/// when the words change. Gives the files that were changed, and what is left to people.
///
/// # Errors
///
/// If the folder cannot be read, or a file in it cannot be written.
pub fn name_passages(folder: &Path) -> std::io::Result<(Vec<String>, Vec<At>)> {
    let named = naming::name_passages(&Files::read(folder)?);
    for (path, text) in &named.texts {
        std::fs::write(folder.join(path), text)?;
    }
    Ok((named.texts.into_keys().collect(), named.left))
}

/// The names of the plural forms that the language called `tag` uses; none where that is no BCP 47 tag.
pub fn plural_forms(tag: &str) -> Option<Vec<&'static str>> {
    let plurals = plurals::plurals(tag)?;
    Some(plurals.used().into_iter().map(story::bundle::PluralCategory::name).collect())
}

fn compile_files(files: &Files, today: Date) -> Compiled {
    let mut compiled = Compiled::default();
    if let Some(tree) = content_tree::read(files, &mut compiled.problems) {
        check::check_shared(&tree, today, &mut compiled.problems);
        for content in &tree.languages {
            let input = CheckInput::new(&tree, content);
            check::check(&input, &mut compiled.problems);
            compiled.measures.extend(report::measures(&input));
            compiled.rhythms.extend(report::rhythms(&input));
            let narration = Narration::new(&input);
            let review = Review::new(&input);
            let bundle = compile::compile(&input, &review);
            compiled.reviews.push(review);
            if let Some(mut bundle) = bundle {
                narration.note_in(&mut bundle);
                compiled.bundles.push(bundle);
                compiled.activities.push(compile::activities(&input));
            }
            compiled.narrations.push(narration);
        }
    }
    compiled.problems.sort_by(|one, next| one.at.cmp(&next.at));
    compiled.problems.dedup();
    compiled
}
