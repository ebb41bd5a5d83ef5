//! The words of the example.

use std::sync::LazyLock;

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
answer = "We can't see it yet. {cite:F-GROW-01}"
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

pub(super) const RULES: &str = r#"
[limits]
child = { words = 40, sentence = 12, grade = 3.0 }
grown-up = { words = 120, sentence = 20, grade = 6.0 }
detail = { words = 160, sentence = 25, grade = 9.0 }
answer = { words = 40, sentence = 20, grade = 6.0 }
child-message = { words = 24, sentences = 2, sentence = 12, grade = 3.0 }
main-message = { words = 40, sentences = 2, sentence = 20, grade = 6.0 }
how-to = { words = 30, sentence = 20, grade = 6.0 }
also-asked = { words = 120, sentence = 20, grade = 6.0 }
[beats.en]
most = 3
[rhythm.en]
joining = ["and", "but"]
short = 6
[family-path.en]
[sources]
unsaid = ["not shown"]
working-copies = ["staging"]
plain-http = ["old.example.org"]
[brothers]
en = ["Xiaojie", "Xiaoyan"]
[numbers.en]
words = ["two", "three"]
units = ["day", "days", "weeks", "out of"]
names = ["Day 0", "out of 100"]
[outcomes.en]
words = ["surviv*", "die", "get well"]
absolutes = ["always", "never"]
[safety.en]
phrases = ["ambulance", "call at once"]
unless = ["ambulance games"]
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

pub(crate) const LANGUAGE: &str = r#"
tag = "en"
name = "English"
direction = "left-to-right"
translator = ""
clinical-reviewer = ""
months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
date = "{day} {month}"

# How the widget joins two texts. Keep what stands in {braces}, in whatever order.
[joins]
label = "{label}: {text}"
label-alone = "{label}:"
heading = "{heading}. {rest}"
sentence = "{text}."
sentences = "{first} {next}"
list = "{first}, {next}"
list-last = "{first}, {next}"
items = "{first}; {next}"
beside = "{first} · {next}"
adjacent = "{first} {next}"
quantity = "{number} {unit}"
aside = "{text} ({aside})"
quote = "“{text}”"
range = "{from} to {to}"

[numbers]
digits = "latn"
decimal = "."
thousands = ","
grouped-from = 1000
plus = "+"
minus = "−"

[word-list]
letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V", "W", "X", "Y", "Z"]
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

/// The real labels, as there are so many, but for those that tests hold on to.
pub(super) static INTERFACE: LazyLock<String> = LazyLock::new(|| {
    let real = include_str!("../../../../content/en/interface.toml");
    let mut labels = real.parse::<toml::Table>().unwrap();
    let fixed = [
        ("day", "Day {day}"),
        ("day-range", "Day {from} to Day {to}"),
        ("before-days", "Before"),
        ("after-days", "Day {from} and after"),
    ];
    labels.extend(fixed.map(|(name, label)| (name.to_owned(), label.into())));
    labels.to_string()
});

pub(super) const EMERGENCY: &str = r#"
telephone = ["F-GROW-01"]
[[tiers]]
group = "now"
facts = ["F-GROW-01"]
[[tiers]]
group = "soon"
facts = ["F-GROW-01"]
[[lines]]
id = "fit"
tier = 1
who = "child"
facts = ["F-GROW-01"]
[[lines]]
id = "fever"
tier = 2
who = "child"
facts = ["F-GROW-01"]
[[lines]]
id = "donor-pain"
tier = 2
who = "donor"
facts = ["F-GROW-01"]
"#;

pub(super) const EMERGENCY_WORDS: &str = r#"
say-first = "Say that you had new cells."
donor = "If you gave the cells"
[telephone]
heading = "What to say"
says = ["What you see."]
[[tiers]]
heading = "Call now"
text = "Then tell us."
[[tiers]]
heading = "Call at once"
text = "Do not wait."
[lines.fit]
sign = "A fit."
[lines.fever]
sign = "You are hot for {fact:F-GROW-01.weeks} weeks."
first = "Call first."
[lines.donor-pain]
sign = "Pain in you."
"#;

pub(super) const ACTIVITY_STEP: &str = r#"
[steps.play-waiting]
heading = "Try it"
child = "You may try it. {cite:F-GROW-01}"
grown-up = "Your team can tell you more. {cite:F-GROW-01}"
"#;

pub(super) const ACTIVITY: &str = r#"
stage = "waiting"
numbers = { weeks = "F-GROW-01.weeks" }
labels = ["count"]
says = ["slow"]
[[cards]]
id = "rest"
group = "now"
"#;

pub(super) const ACTIVITY_WORDS: &str = r#"
try-first = "Move it."
[labels]
count = "Count {count}"
[says]
slow = "It may be slow. {cite:F-GROW-01}"
[cards.rest]
title = "A rest"
child = "You may rest. {cite:F-GROW-01}"
grown-up = "Many rest {fact:F-GROW-01.weeks} weeks. {cite:F-GROW-01}"
"#;
