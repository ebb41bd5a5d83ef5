//! Reads the content folder's files into a tree, and names those that cannot be read.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;

use super::{ContentTree, KIOSK, LanguageContent, file_of};
use crate::files::Files;
use crate::problem::{At, Problem};
use crate::source::{Outline, OutlineActivity};

/// Reads `files`. Nothing comes back where what all languages share cannot be read.
pub(crate) fn read(files: &Files, problems: &mut Vec<Problem>) -> Option<ContentTree> {
    let mut loader = Loader { files, problems };
    let outline: Option<Outline> = loader.read("outline.toml");
    let emergency = loader.read("emergency.toml");
    let activities = loader.read_activities();
    let facts = loader.read("facts.toml");
    let sources = loader.read("sources.toml");
    let rules = loader.read("rules.toml");
    let (outline, emergency) = (outline?, emergency?);
    let (facts, sources, rules) = (facts?, sources?, rules?);
    let folders = files.languages().map(str::to_owned).collect::<Vec<_>>();
    if folders.is_empty() {
        loader.report(
            "outline.toml",
            "—",
            "there is no language",
            "make a folder with a language.toml",
        );
    }
    let languages = folders
        .into_iter()
        .filter_map(|folder| loader.read_language(folder, &outline, &activities))
        .collect();
    let pictures = files.pictures.clone();
    Some(ContentTree { outline, emergency, activities, facts, sources, rules, pictures, languages })
}

struct Loader<'a> {
    files: &'a Files,
    problems: &'a mut Vec<Problem>,
}

impl Loader<'_> {
    fn read_activities(&mut self) -> BTreeMap<String, OutlineActivity> {
        let files = self.files;
        let names = files.texts.keys().filter_map(|path| {
            path.strip_prefix("activities/").and_then(|name| name.strip_suffix(".toml"))
        });
        let kiosk = files.texts.contains_key("kiosk.toml").then_some(KIOSK);
        names
            .chain(kiosk)
            .filter_map(|name| {
                Some((name.to_owned(), self.read(&format!("{}.toml", file_of(name)))?))
            })
            .collect()
    }

    fn read_language(
        &mut self,
        folder: String,
        outline: &Outline,
        activities: &BTreeMap<String, OutlineActivity>,
    ) -> Option<LanguageContent> {
        let path = |name: &str| format!("{folder}/{name}.toml");
        let language = self.read(&path("language"));
        let interface = self.read(&path("interface"));
        let mut stages = BTreeMap::new();
        for stage in &outline.stages {
            if let Some(words) = self.read(&path(&format!("stages/{}", stage.id))) {
                stages.insert(stage.id.clone(), words);
            }
        }
        let mut words_of = BTreeMap::new();
        for name in activities.keys() {
            if let Some(words) = self.read(&path(&file_of(name))) {
                words_of.insert(name.clone(), words);
            }
        }
        let emergency = self.read(&path("emergency"));
        let glossary = self.read(&path("glossary"));
        let door = self.read(&path("honest-door"));
        let about = self.read(&path("about"));
        let helpers = self.read(&path("helpers"));
        let how_to = self.read(&path("how-to"));
        let mut also_asked = BTreeMap::new();
        for (name, _) in outline.also_asked().filter(|(_, ids)| !ids.is_empty()) {
            if let Some(words) = self.read(&path(&format!("also-asked/{name}"))) {
                also_asked.insert(name.to_owned(), words);
            }
        }
        let recordings = self.read_if_there(&path("recordings"));
        let review = self.read_if_there(&path("review"));
        let lexicon = self.read_if_there(&path("lexicon"));
        let within = format!("{folder}/recordings/");
        let files = self.files.recordings.iter();
        let recorded_files = files
            .filter_map(|(path, sum)| Some((path.strip_prefix(&within)?.to_owned(), sum.clone())));
        let recorded_files = recorded_files.collect();
        self.refuse_strangers(&folder, outline, activities);
        let (language, interface) = (language?, interface?);
        Some(LanguageContent {
            folder,
            language,
            interface,
            stages,
            activities: words_of,
            emergency,
            glossary,
            door,
            about,
            helpers,
            how_to,
            also_asked,
            recordings,
            review,
            lexicon,
            recorded_files,
        })
    }

    /// A file that nothing reads is a file whose writer waits in vain.
    fn refuse_strangers(
        &mut self,
        folder: &str,
        outline: &Outline,
        activities: &BTreeMap<String, OutlineActivity>,
    ) {
        let files = self.files;
        let stages = format!("{folder}/stages/");
        let within = format!("{folder}/activities/");
        let asked = format!("{folder}/also-asked/");
        for path in files.texts.keys() {
            let id = path.strip_prefix(&stages).and_then(|name| name.strip_suffix(".toml"));
            if let Some(id) = id.filter(|id| outline.stages.iter().all(|stage| stage.id != *id)) {
                let what = format!("the outline has no stage “{id}”");
                self.report(path, "—", &what, "rename the file or add the stage to outline.toml");
            }
            let asked = path.strip_prefix(&asked).and_then(|name| name.strip_suffix(".toml"));
            let mut known = outline.also_asked();
            if let Some(name) =
                asked.filter(|it| known.all(|(name, ids)| name != *it || ids.is_empty()))
            {
                let what = format!("the outline has no questions for “{name}”");
                self.report(
                    path,
                    "—",
                    &what,
                    "name them in `also-asked` of the stage, or in `teenagers`",
                );
            }
            let name = path.strip_prefix(&within).and_then(|name| name.strip_suffix(".toml"));
            if let Some(name) = name.filter(|name| !activities.contains_key(*name)) {
                let what = format!("there is no activities/{name}.toml");
                self.report(path, "—", &what, "rename the file, or write what the activity needs");
            }
        }
    }

    fn read_if_there<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        self.files.texts.contains_key(path).then(|| self.read(path))?
    }

    fn read<T: DeserializeOwned>(&mut self, path: &str) -> Option<T> {
        let Some(text) = self.files.texts.get(path) else {
            self.report(path, "—", "the file is missing", "write it as content/README.md shows");
            return None;
        };
        match toml::from_str(text) {
            Ok(read) => Some(read),
            Err(error) => {
                let start = error.span().map_or(0, |span| span.start);
                let line = text.get(..start).unwrap_or(text).lines().count().max(1);
                let what = error.message().replace('\n', " ");
                self.report(
                    path,
                    &format!("line {line}"),
                    &what,
                    "put it right as content/README.md shows",
                );
                None
            }
        }
    }

    fn report(&mut self, file: &str, place: &str, what: &str, remedy: &str) {
        self.problems.push(Problem::error("readable", &At::new(file, place), what, remedy));
    }
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, STAGE};

    #[test]
    fn a_file_that_is_missing_or_cannot_be_read_is_named_with_its_line() {
        Example::whole()
            .without_file("en/about.toml")
            .breaks("readable", &["en/about.toml", "missing"]);
        Example::whole()
            .with("facts.toml", "[F-GROW-01]", "[F-GROW-01")
            .breaks("readable", &["facts.toml: line "]);
        Example::whole()
            .with("sources.toml", "who = \"A hospital\"", "hwo = \"A hospital\"")
            .breaks("readable", &["hwo", "line 7"]);
    }

    #[test]
    fn the_other_files_are_checked_all_the_same() {
        let example = Example::whole().with(STAGE, "[check]", "[check").with(
            "en/stages/home.toml",
            "You may be tired. {cite:F-GROW-01}",
            "You may.",
        );
        let errors = example.errors().join("\n");
        assert!(
            errors.contains("waiting.toml: line ")
                && errors.contains("home.toml: tired-days child: cited"),
            "{errors}"
        );
    }

    #[test]
    fn a_stage_that_the_outline_does_not_know_is_noticed() {
        Example::whole()
            .with_file("en/stages/later.toml", "")
            .breaks("readable", &["no stage “later”"]);
    }

    #[test]
    fn a_folder_without_a_language_is_noticed() {
        Example::whole()
            .without_file("en/language.toml")
            .breaks("readable", &["there is no language"]);
    }
}
