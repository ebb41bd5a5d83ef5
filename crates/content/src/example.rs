//! A small content folder in memory that keeps every rule, for tests to break one at a time.

use std::sync::LazyLock;

use time::{Date, Month};

use crate::check::STAGES;
use crate::files::Files;
use crate::{Compiled, Problem, compile_files};

/// A stage's file that most tests change.
pub(crate) const STAGE: &str = "en/stages/waiting.toml";
/// The glossary's file.
pub(crate) const GLOSSARY: &str = "en/glossary.toml";

const OUTLINE_STEPS: &str = r#"
steps = [
  { id = "report", voice = "told" },
  { id = "small-seeds", voice = "general", answers = "happens" },
  { id = "tired-days", voice = "general", answers = "senses" },
  { id = "one-thing", voice = "general", answers = "can-do", tool = "breathe" },
  { id = "look-back", voice = "general", kind = "look-back" },
]
"#;

const STAGE_WORDS: &str = r#"
title = "Waiting for new cells"
short = "Waiting"
scene = "Both boys lie in bed."
[steps.report]
heading = "What we know"
child = "Xiaojie got new cells. The next day Xiaoyan did. {cite:S-14}"
grown-up = "The report gives the day as {fact:S-14.day}. {cite:S-14}"
[steps.report.if-they-ask]
question = "What came then?"
answer = "We do not know. {cite:S-14}"
[steps.small-seeds]
heading = "Small seeds"
child = "The new cells are in your bones. They may need time. {cite:F-GROW-01}"
grown-up = """
The team looks for [neutrophils](term:neutrophil), which keep germs out.
Ask your team when they look. {cite:F-GROW-01}

- It often takes {fact:F-GROW-01.weeks} weeks.
- Some need more. {cite:F-GROW-01}
"""
detail = "Half had [neutrophils](term:neutrophil) by day {fact:F-GROW-01.half}. {cite:F-GROW-01}"
[steps.small-seeds.if-they-ask]
question = "Is it working?"
answer = "We can't see it yet. {cite:F-GROW-01}"
[steps.tired-days]
heading = "Tired days"
child = "You may be tired. {cite:F-GROW-01}"
grown-up = "Many of us are tired. {cite:F-GROW-01}"
detail = "It can last long. {cite:F-GROW-01}"
[steps.tired-days.if-they-ask]
question = "Why am I tired?"
answer = "Your body works hard. {cite:F-GROW-01}"
[steps.one-thing]
heading = "One small thing"
child = "Pick one thing for now. {cite:F-GROW-01}"
grown-up = "One small thing a day can help. {cite:F-GROW-01}"
detail = "Plans differ. {cite:F-GROW-01}"
[steps.one-thing.if-they-ask]
question = "What can I do?"
answer = "You can pick. {cite:F-GROW-01}"
[steps.look-back]
heading = "Looking back"
child = "That was a lot. {cite:F-GROW-01}"
grown-up = "That was a lot to read. {cite:F-GROW-01}"
[check]
question = "What if it is slow?"
[[check.answers]]
text = "It may need time."
keep = true
feedback = "Yes. Slow is not the end. {cite:F-GROW-01}"
[[check.answers]]
text = "It went wrong."
feedback = "Many fear that. {cite:F-GROW-01}"
[recap]
points = ["New cells need time. {cite:F-GROW-01}"]
[team-questions]
"#;

const FACTS: &str = r#"
[S-14]
about = "the two days"
sources = ["report"]
reviewed = 2026-11-22
[S-14.numbers]
day = { date = "08-19" }
[F-GROW-01]
about = "how long it takes"
sources = ["study"]
reviewed = 2026-11-22
[F-GROW-01.numbers]
half = { value = 12, unit = "days" }
weeks = { from = 2, to = 4, unit = "weeks" }
"#;

const SOURCES: &str = r#"
[report]
who = "A newspaper"
title = "One for two"
link = "https://example.org/report"
grade = "news"
[study]
who = "A hospital"
title = "How cells grow"
year = "2017"
link = "https://example.org/study"
grade = "A"
[another]
who = "Nobody cites this"
title = "Nothing"
link = "https://example.org/nothing"
grade = "C"
"#;

const RULES: &str = r#"
[limits]
child = { words = 40, sentence = 12, grade = 3.0 }
grown-up = { words = 120, sentence = 20, grade = 6.0 }
detail = { words = 160, sentence = 25, grade = 9.0 }
answer = { words = 40, sentence = 20, grade = 6.0 }
[brothers]
en = ["Xiaojie", "Xiaoyan"]
[numbers.en]
words = ["two", "three"]
units = ["day", "days", "weeks", "out of"]
names = ["Day 0", "out of 100"]
[outcomes.en]
words = ["surviv*", "die", "get well"]
absolutes = ["always", "never"]
[[unsaid.en]]
words = ["brave*", "won", "M#"]
unless = ["won't", "brave new world"]
why = "it shames"
instead = "say that all feelings are allowed"
[[unsaid.en]]
words = ["mother"]
only-in = ["told"]
why = "it can sound like blame"
instead = "leave it out"
[[unsaid.en]]
words = ["surgery"]
stages = ["day-zero"]
why = "it is none"
instead = "say tube"
[[unsaid.en]]
words = ["warehouse"]
except-in = ["about"]
why = "it is a slip"
instead = "say clean-air room"
[[required.en]]
one-of = ["may", "often"]
in-each-stage = true
why = "children differ"
[[required.en]]
one-of = ["cells are in your bones"]
stage = "cause"
only-in = ["child"]
why = "the child must hear it"
[[required.en]]
one-of = ["a lot to read"]
why = "somebody must say so"
"#;

const LANGUAGE: &str = r#"
tag = "en"
name = "English"
direction = "left-to-right"
translator = ""
clinical-reviewer = ""
months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
date = "{day} {month}"
thousands = ","
decimal = "."
"#;

const GLOSSARY_WORDS: &str = r#"
[neutrophil]
term = "neutrophil"
forms = ["neutrophils"]
not-in = ["neutrophil street"]
said-like = "NEW-tro-fill"
explained-by = ["germ"]
child = "A cell that keeps germs out. {cite:F-GROW-01}"
grown-up = "A white cell that keeps germs out. {cite:F-GROW-01}"
see-also = ["graft"]
[graft]
term = "graft"
forms = ["new graft"]
explained-by = ["given cells"]
child = "The cells you were given. {cite:F-GROW-01}"
grown-up = "The given cells. See [neutrophil](term:neutrophil). {cite:F-GROW-01}"
[graft-failure]
term = "graft failure"
explained-by = ["do not grow"]
child = "When new cells do not grow. {cite:F-GROW-01}"
grown-up = "When the [graft](term:graft) does not take. {cite:F-GROW-01}"
"#;

const DOOR: &str = r#"
[what-if]
question = "What if it does not work?"
child = "Then there is a new plan. {cite:F-GROW-01}"
grown-up = "Then the team makes a new plan. {cite:F-GROW-01}"
[could-i-die]
question = "Could I die?"
child = "We hope to grow old with you. {cite:F-GROW-01}"
grown-up = "Some children do. {cite:F-GROW-01}"
"#;

const ABOUT: &str = r#"
[[sections]]
id = "report"
heading = "The report"
text = "It speaks of a “warehouse”. {cite:S-14}"
"#;

const HELPERS: &str = "[owl]\nname = \"Owl\"\nsays = \"I will come along.\"\n";

/// The real labels, as there are so many, but for those that tests hold on to.
static INTERFACE: LazyLock<String> = LazyLock::new(|| {
    let real = include_str!("../../../content/en/interface.toml");
    let mut labels = real.parse::<toml::Table>().unwrap();
    let fixed = [
        ("day", "Day {day}"),
        ("day-range", "Day {from} to Day {to}"),
        ("before-days", "Before"),
        ("after-days", "Day {from} and after"),
        ("range", "{from} to {to}"),
    ];
    labels.extend(fixed.map(|(name, label)| (name.to_owned(), label.into())));
    labels.to_string()
});

/// A content folder to change.
pub(crate) struct Example {
    files: Files,
    today: Date,
}

impl Example {
    /// One that keeps every rule.
    pub(crate) fn whole() -> Self {
        let mut files = Files::default();
        let mut write = |path: &str, text: &str| files.texts.insert(path.into(), text.into());
        let mut outline = String::new();
        for (index, id) in STAGES.iter().enumerate() {
            let stage = format!(
                "[[stages]]\nid = \"{id}\"\nactivity = \"play-{id}\"\nteam-questions = [\"q{index}\"]\n"
            );
            outline.extend([
                stage.as_str(),
                if *id == "waiting" { "days = { from = 1, to = 30 }\n" } else { "" },
                OUTLINE_STEPS,
            ]);
            let words = format!("{STAGE_WORDS}q{index} = \"When will you tell us?\"\n");
            write(&format!("en/stages/{id}.toml"), &words);
        }
        write("outline.toml", &outline);
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
