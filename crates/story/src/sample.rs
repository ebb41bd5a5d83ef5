//! A small made-up story for tests: two stages, three steps each, two words.

use std::rc::Rc;

use crate::Story;
use crate::bundle::{
    AlsoAsked, Answer, Block, Bundle, Check, Emergency, Fact, HardQuestion, HeadedText, Helper,
    IfTheyAsk, Inline, Interface, Joins, Language, Narrator, Numerals, PluralCategory, Plurals,
    Prose, Scene, Source, Stage, Step, StepKind, TeamQuestion, Term, ThreeQuestions, Tool, Voice,
    Writing,
};

/// The sample as a story. Its labels are the ones it is given, since labels have no defaults.
pub fn story_with(interface: Interface) -> Story {
    Story::new(bundle(interface))
}

/// The sample with the real English labels.
#[cfg(test)]
pub(crate) fn story() -> Story {
    story_with(labels())
}

/// The sample as a bundle.
pub fn bundle(interface: Interface) -> Bundle {
    Bundle {
        activities: Rc::default(),
        language: Language {
            tag: "en".into(),
            name: "English".into(),
            reviewed: false,
            writing: writing(),
        },
        narrator: Some(Narrator { person: String::new(), is_heard: false }),
        interface,
        stages: vec![stage("signs", "q1"), stage("waiting", "q2")],
        emergency: emergency(),
        terms: vec![
            term("neutrophil", "A white cell. It is first to meet germs.", vec![1]),
            term("platelet", "A tiny part of blood. It helps stop a bleed.", vec![]),
        ],
        hard_questions: vec![HardQuestion {
            id: "is-it-my-fault".into(),
            question: "Is it my fault?".into(),
            child: prose("No. Nothing you did made you ill."),
            grown_up: prose("Many children ask this, and many think it without asking."),
            detail: prose("In one made-up study, 40 out of 100 children asked."),
        }],
        teenagers: vec![also_asked("my-friends", "What do I tell my friends?")],
        about: vec![HeadedText {
            id: "report".into(),
            heading: "The report".into(),
            text: prose("A made-up report for tests."),
            scenes: vec![],
        }],
        helpers: vec![Helper {
            id: "owl".into(),
            name: "Owl".into(),
            says: "I can ask for you.".into(),
        }],
        facts: vec![Fact { id: "F-TEST-01".into(), sources: vec![0] }],
        sources: vec![Source {
            who: "A test".into(),
            title: "Of nothing".into(),
            note: "2026 · study".into(),
            link: "https://example.org/".into(),
        }],
    }
}

/// How the sample's language writes: as English does.
pub fn writing() -> Writing {
    let joins = Joins {
        label: "{label}: {text}".into(),
        label_alone: "{label}:".into(),
        heading: "{heading}. {rest}".into(),
        sentence: "{text}.".into(),
        sentences: "{first} {next}".into(),
        list: "{first}, {next}".into(),
        list_last: "{first}, {next}".into(),
        items: "{first}; {next}".into(),
        beside: "{first} · {next}".into(),
        adjacent: "{first} {next}".into(),
        quantity: "{number} {unit}".into(),
        aside: "{text} ({aside})".into(),
        quote: "“{text}”".into(),
        range: "{from} to {to}".into(),
    };
    let numerals = Numerals {
        decimal: ".".into(),
        thousands: ",".into(),
        grouped_from: 1000,
        plus: "+".into(),
        minus: "\u{2212}".into(),
        ..Numerals::default()
    };
    let is_one = |number| if number == 1 { PluralCategory::One } else { PluralCategory::Other };
    Writing { joins, numerals, plurals: Plurals::new(is_one), ..Writing::default() }
}

fn emergency() -> Emergency {
    let texts =
        [tier("tier-1", "Call now"), tier("tier-2", "Call at once"), tier("tier-3", "Today")];
    Emergency { say_first: "Say who you are.".into(), texts: texts.into() }
}

fn tier(id: &str, heading: &str) -> HeadedText {
    let sign = vec![Inline::Text("A sign. ".into()), Inline::Strong("Do this first.".into())];
    let lines = Block::List { id: String::new(), items: vec![sign], cites: vec![0] };
    let mut text = prose("Say where you are.");
    text.push(lines);
    HeadedText { id: id.into(), heading: heading.into(), text, scenes: vec![] }
}

fn stage(id: &str, question: &str) -> Stage {
    Stage {
        id: id.into(),
        title: format!("The stage {id}"),
        short: id.into(),
        days: "Day +1 to Day +30".into(),
        scene: "Both children wave back.".into(),
        content_note: if id == "waiting" {
            "This stage speaks of fever.".into()
        } else {
            String::new()
        },
        child_message: vec![Block::Paragraph {
            id: "main".into(),
            text: vec![Inline::Text("You can always ask.".into())],
            cites: vec![0],
            beats: vec![],
        }],
        message_is_recorded: true,
        main_message: prose("Waiting is part of it."),
        key_points: vec![Block::List {
            id: String::new(),
            items: vec![vec![Inline::Text("Slow is not failed.".into())]],
            cites: vec![0],
        }],
        steps: vec![
            step("report", Voice::Told, StepKind::Telling),
            step("small-seeds", Voice::General, StepKind::Telling),
            step("look-back", Voice::General, StepKind::LookBack),
        ],
        check: Check {
            question: "What does slow mean?".into(),
            answers: vec![
                Answer { text: "It may need time.".into(), feedback: prose("Yes."), keep: true },
                Answer {
                    text: "It has failed.".into(),
                    feedback: prose("Many fear that."),
                    keep: false,
                },
            ],
        },
        team_questions: vec![TeamQuestion { id: question.into(), text: "Which day is it?".into() }],
        also_asked: if id == "waiting" {
            vec![also_asked("sleep-here", "Can I sleep here?")]
        } else {
            vec![]
        },
    }
}

fn how_to() -> Vec<HeadedText> {
    let mut steps = prose("Sit down.");
    steps.extend(prose("Close your eyes."));
    let rest =
        Scene { picture: "how-to-rest".into(), beat: 1, description: "A child lies down.".into() };
    let set = |id: &str, heading: &str, text, scenes| HeadedText {
        id: id.into(),
        heading: heading.into(),
        text,
        scenes,
    };
    vec![
        set("rest", "How to rest", steps, vec![(1, rest)]),
        set("wake", "Then", prose("Get up."), vec![]),
    ]
}

fn also_asked(id: &str, question: &str) -> AlsoAsked {
    AlsoAsked {
        question: question.into(),
        answer: prose("Often, yes."),
        ask_the_team: TeamQuestion { id: id.into(), text: "How do you do it here?".into() },
    }
}

fn step(id: &str, voice: Voice, kind: StepKind) -> Step {
    let telling = kind == StepKind::Telling;
    let general = telling && voice == Voice::General;
    Step {
        id: id.into(),
        voice,
        kind,
        question: general.then_some(ThreeQuestions::Happens),
        tool: general.then_some(Tool::Breathe),
        how_to: if general { how_to() } else { vec![] },
        heading: format!("The step {id}"),
        scenes: vec![Scene {
            picture: format!("waiting-{id}"),
            beat: 1,
            description: "Two boys wave.".into(),
        }],
        child: prose("New cells grow."),
        is_recorded: general,
        grown_up: vec![
            Block::Paragraph {
                id: "watch".into(),
                text: vec![
                    Inline::Text("They watch for ".into()),
                    Inline::Term { term: 0, text: "neutrophils".into() },
                    Inline::Text(", which meet germs.".into()),
                ],
                cites: vec![0],
                beats: vec![],
            },
            Block::List {
                id: "rest".into(),
                items: vec![vec![Inline::Strong("Rest".into())]],
                cites: vec![0],
            },
        ],
        detail: if general { prose("More of the medicine.") } else { vec![] },
        call: if general { vec![tier("tier-2", "Call at once")] } else { vec![] },
        activity_cites: Vec::new(),
        if_they_ask: telling.then(|| IfTheyAsk {
            question: "Is it working?".into(),
            answer: prose("We can't see it yet."),
            is_recorded: general,
        }),
    }
}

fn term(id: &str, meaning: &str, see_also: Vec<u16>) -> Term {
    Term {
        id: id.into(),
        term: id.into(),
        letter: id.chars().take(1).collect::<String>().to_uppercase(),
        said_like: "SAY-it".into(),
        picture: if id == "platelet" { id.into() } else { String::new() },
        child: prose(meaning),
        grown_up: prose(meaning),
        see_also,
        stages: vec![1],
    }
}

fn prose(text: &str) -> Prose {
    let text = vec![Inline::Text(text.into())];
    vec![Block::Paragraph { id: "first".into(), text, cites: vec![0], beats: vec![] }]
}

#[cfg(test)]
fn labels() -> Interface {
    toml::from_str(include_str!("../../../content/en/interface.toml")).expect("the real labels")
}
