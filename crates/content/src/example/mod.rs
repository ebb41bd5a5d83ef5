//! A small content folder in memory that keeps every rule, for tests to break one at a time.

mod words;

use time::{Date, Month};

use crate::check::STAGES;
use crate::files::Files;
use crate::{Compiled, Problem, compile_files, naming};
pub(crate) use words::LANGUAGE as LANGUAGE_WORDS;
use words::{
    ABOUT, ACTIVITY, ACTIVITY_STEP, ACTIVITY_WORDS, ASKED, DOOR, EMERGENCY, EMERGENCY_WORDS, FACTS,
    GLOSSARY_WORDS, HELPERS, HOW_TO_WORDS, INTERFACE, LANGUAGE, OUTLINE_STEPS, RULES, SOURCES,
    STAGE_WORDS, TEENAGERS_ASK,
};

/// A stage's file that most tests change.
pub(crate) const STAGE: &str = "en/stages/waiting.toml";
/// The glossary's file.
pub(crate) const GLOSSARY: &str = "en/glossary.toml";

/// What families also ask in that stage.
pub(crate) const ALSO_ASKED: &str = "en/also-asked/waiting.toml";
/// The file of numbered steps.
pub(crate) const HOW_TO: &str = "en/how-to.toml";

/// What the outline says of that stage beside what it says of all.
const WAITING: &str = "also-asked = [\"sleep-here\"]\ndays = { from = 1, to = 30 }\n";

/// A content folder to change.
#[derive(Clone)]
pub(crate) struct Example {
    files: Files,
    today: Date,
}

impl Example {
    /// One that keeps every rule.
    pub(crate) fn whole() -> Self {
        let mut files = Files::default();
        let mut write = |path: &str, text: &str| files.texts.insert(path.into(), text.into());
        let mut outline = String::from("teenagers = [\"my-friends\"]\n");
        for (index, id) in STAGES.iter().enumerate() {
            let steps = if *id == "waiting" {
                OUTLINE_STEPS
                    .replace("tool = \"breathe\"", "tool = \"breathe\", how-to = [\"rest\"]")
            } else {
                OUTLINE_STEPS.to_owned()
            };
            let stage = format!(
                "[[stages]]\nid = \"{id}\"\nactivity = \"play-{id}\"\nteam-questions = [\"q{index}\"]\n"
            );
            outline.extend([stage.as_str(), if *id == "waiting" { WAITING } else { "" }, &steps]);
            let words = format!("{STAGE_WORDS}q{index} = \"When will you tell us?\"\n");
            write(&format!("en/stages/{id}.toml"), &words);
        }
        write("outline.toml", &outline);
        write(HOW_TO, HOW_TO_WORDS);
        write(ALSO_ASKED, ASKED);
        write("en/also-asked/teenagers.toml", TEENAGERS_ASK);
        write("emergency.toml", EMERGENCY);
        write("en/emergency.toml", EMERGENCY_WORDS);
        write("facts.toml", FACTS);
        write("sources.toml", SOURCES);
        write("rules.toml", RULES);
        write("en/language.toml", LANGUAGE);
        write("en/interface.toml", &INTERFACE);
        write(GLOSSARY, GLOSSARY_WORDS);
        write("en/honest-door.toml", DOOR);
        write("en/about.toml", ABOUT);
        write("en/helpers.toml", HELPERS);
        Self { files, today: Date::from_calendar_date(2026, Month::November, 22).unwrap() }
    }

    /// One with something to try, which keeps every rule too.
    pub(crate) fn with_an_activity() -> Self {
        let days = "days = { from = 1, to = 30 }\n";
        let first = "\nsteps = [\n";
        let step = "  { id = \"play-waiting\", voice = \"general\", kind = \"activity\", activity = \"play-waiting\" },\n";
        Self::whole()
            .with("outline.toml", &format!("{days}{first}"), &format!("{days}{first}{step}"))
            .with(STAGE, "[steps.report]", &format!("{ACTIVITY_STEP}[steps.report]"))
            .with_file("activities/play-waiting.toml", ACTIVITY)
            .with_file("en/activities/play-waiting.toml", ACTIVITY_WORDS)
    }

    /// The same with `old` replaced by `new` where it first stands in `file`.
    #[track_caller]
    pub(crate) fn with(mut self, file: &str, old: &str, new: &str) -> Self {
        let text = self.files.texts.get_mut(file).expect(file);
        assert!(text.contains(old), "{file} has no “{old}”");
        *text = text.replacen(old, new, 1);
        self
    }

    /// The same with one file more, or one in another's place.
    pub(crate) fn with_file(mut self, file: &str, text: &str) -> Self {
        self.files.texts.insert(file.to_owned(), text.to_owned());
        self
    }

    /// The same without `file`.
    pub(crate) fn without_file(mut self, file: &str) -> Self {
        self.files.texts.remove(file);
        self
    }

    /// The same with a picture.
    pub(crate) fn with_picture(mut self, picture: &str) -> Self {
        self.files.pictures.insert(picture.to_owned());
        self
    }

    /// The same with a recording in English, of this sum.
    pub(crate) fn with_recording(mut self, file: &str, sum: &str) -> Self {
        self.files.recordings.insert(format!("en/recordings/{file}"), sum.to_owned());
        self
    }

    /// The same in another language, whose rules are those of English.
    pub(crate) fn in_language(mut self, tag: &str) -> Self {
        let renamed = self.files.texts.into_iter().map(|(path, text)| {
            let text = text.replace("tag = \"en\"", &format!("tag = \"{tag}\""));
            let text = text
                .replace(".en]", &format!(".{tag}]"))
                .replace("\nen = ", &format!("\n{tag} = "));
            (path.replacen("en/", &format!("{tag}/"), usize::from(path.starts_with("en/"))), text)
        });
        self.files.texts = renamed.collect();
        self
    }

    /// The same with a second language beside English, which says the same and has its rules.
    pub(crate) fn translated(mut self, tag: &str) -> Self {
        let english = self.files.texts.iter().filter(|(path, _)| path.starts_with("en/"));
        let translated = english.map(|(path, text)| {
            let text = text.replace("tag = \"en\"", &format!("tag = \"{tag}\""));
            (path.replacen("en/", &format!("{tag}/"), 1), text)
        });
        let translated = translated.collect::<Vec<_>>();
        self.files.texts.extend(translated);
        let mut rules = self.text("rules.toml").parse::<toml::Table>().unwrap();
        for lists in rules.iter_mut().filter_map(|(_, rule)| rule.as_table_mut()) {
            if let Some(english) = lists.get("en").cloned() {
                lists.insert(tag.to_owned(), english);
            }
        }
        self.with_file("rules.toml", &rules.to_string())
    }

    /// The same with an id behind each passage.
    pub(crate) fn with_passages_named(mut self) -> Self {
        self.files.texts.extend(naming::name_passages(&self.files).texts);
        self
    }

    /// The layers in which naming passages is left to people.
    pub(crate) fn passages_left(&self) -> Vec<String> {
        let left = naming::name_passages(&self.files).left;
        left.into_iter().map(|at| format!("{}: {}", at.file, at.place)).collect()
    }

    /// What `file` says.
    #[track_caller]
    pub(crate) fn text(&self, file: &str) -> &str {
        self.files.texts.get(file).expect(file)
    }

    /// The same as seen on another day.
    pub(crate) fn on(mut self, year: i32, month: Month, day: u8) -> Self {
        self.today = Date::from_calendar_date(year, month, day).unwrap();
        self
    }

    /// What becomes of it.
    pub(crate) fn compiled(&self) -> Compiled {
        compile_files(&self.files, self.today)
    }

    /// Every problem that stops the build, as a line each.
    pub(crate) fn errors(&self) -> Vec<String> {
        self.problems().iter().map(Problem::to_string).collect()
    }

    fn problems(&self) -> Vec<Problem> {
        let mut problems = self.compiled().problems;
        problems.retain(Problem::is_error);
        problems
    }

    /// That nothing is wrong.
    #[track_caller]
    pub(crate) fn keeps_every_rule(&self) {
        assert_eq!(self.errors(), Vec::<String>::new());
    }

    /// That `rule` is broken and no other, and that each of `parts` is said.
    #[track_caller]
    pub(crate) fn breaks(&self, rule: &str, parts: &[&str]) {
        let problems = self.problems();
        let lines = problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n");
        assert!(!problems.is_empty(), "nothing is wrong");
        assert!(problems.iter().all(|problem| problem.rule == rule), "{lines}");
        for part in parts {
            assert!(lines.contains(part), "“{part}” is not said in\n{lines}");
        }
    }
}

#[test]
fn the_example_keeps_every_rule() {
    Example::whole().keeps_every_rule();
}
