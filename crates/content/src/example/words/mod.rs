//! The words of the example.

mod activity;
mod emergency;
mod language;
mod rules;

pub(super) use activity::{ACTIVITY, ACTIVITY_STEP, ACTIVITY_WORDS};
pub(super) use emergency::{EMERGENCY, EMERGENCY_WORDS};
pub(super) use language::INTERFACE;
pub(crate) use language::LANGUAGE;
pub(super) use rules::RULES;

pub(super) const OUTLINE_STEPS: &str = r#"
steps = [
  { id = "report", voice = "told" },
  { id = "small-seeds", voice = "general", answers = "happens" },
  { id = "tired-days", voice = "general", answers = "senses" },
  { id = "one-thing", voice = "general", answers = "can-do", tool = "breathe", call = ["fit", "fever", "donor-pain"] },
  { id = "look-back", voice = "general", kind = "look-back", windows = [["small-seeds", 1]] },
]
"#;

pub(super) const STAGE_WORDS: &str = r#"
title = "Waiting for new cells"
short = "Waiting"
child-message = "Ask us. {cite:F-GROW-01}"
main-message = "Waiting is part of it. {cite:F-GROW-01}"
key-points = ["New cells need time. {cite:F-GROW-01}", "Rest helps. {cite:F-GROW-01}", "Ask. {cite:F-GROW-01}"]
[steps.report]
heading = "What we know"
picture = ["Both boys lie in bed."]
child = "Xiaojie got new cells. The next day Xiaoyan did. {cite:S-14}"
grown-up = "The report gives the day as {fact:S-14.day}. {cite:S-14}"
[steps.report.if-they-ask]
question = "What came then?"
answer = "We do not know. {cite:S-14}"
[steps.small-seeds]
heading = "Small seeds"
picture = ["Seeds lie in rows."]
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
answer = "We can’t see it yet. {cite:F-GROW-01}"
[steps.tired-days]
heading = "Tired days"
picture = ["A child rests."]
child = "You may be tired. {cite:F-GROW-01}"
grown-up = "Many of us are tired. {cite:F-GROW-01}"
detail = "It can last long. {cite:F-GROW-01}"
[steps.tired-days.if-they-ask]
question = "Why am I tired?"
answer = "Your body works hard. {cite:F-GROW-01}"
[steps.one-thing]
heading = "One small thing"
picture = ["A book lies on a bed."]
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
[team-questions]
"#;

pub(super) const FACTS: &str = r#"
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

pub(super) const SOURCES: &str = r#"
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

pub(super) const GLOSSARY_WORDS: &str = r#"
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

pub(super) const DOOR: &str = r#"
[what-if]
question = "What if it does not work?"
child = "Then there is a new plan. {cite:F-GROW-01}"
grown-up = "Then the team makes a new plan. {cite:F-GROW-01}"
[could-i-die]
question = "Could I die?"
child = "We hope to grow old with you. {cite:F-GROW-01}"
grown-up = "Some children do. {cite:F-GROW-01}"
"#;

pub(super) const ABOUT: &str = r#"
[grades]
checked = "guideline or checked study"
summary = "study, of which we read only the summary"
service = "hospital"
secondary = "repeats what others found"
news = "news report"
[[sections]]
id = "report"
heading = "The report"
text = "It speaks of a “warehouse”. {cite:S-14}"
"#;

pub(super) const HOW_TO_WORDS: &str = r#"
[rest]
title = "To rest"
steps = ["Sit down. {cite:F-GROW-01}", "Close your eyes. {cite:F-GROW-01}"]
"#;

pub(super) const ASKED: &str = r#"
[sleep-here]
question = "Can I sleep here?"
answer = "One parent can. {cite:F-GROW-01}"
varies = "Wards differ. {cite:F-GROW-01}"
ask-the-team = "How do you do it here?"
"#;

pub(super) const TEENAGERS_ASK: &str = r#"
[my-friends]
question = "What do I tell my friends?"
answer = "As much as you like. {cite:F-GROW-01}"
ask-the-team = "Who can help me tell them?"
"#;

pub(super) const HELPERS: &str = "[owl]\nname = \"Owl\"\nsays = \"I will come along.\"\n";
