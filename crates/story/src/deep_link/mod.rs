//! A place as a page's address has it: `#lang=en&reading=family&at=waiting/small-seeds&ask=q3,q7`.

use std::fmt;

use crate::{Action, Journey, Question, Reading, Screen, Story, Switch, nearest};

/// What a fragment, a `stage` attribute or a press on the first page asks for. Reading one cannot
/// fail: what makes no sense is left out, and named.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DeepLink {
    /// The language wished for, as a BCP 47 tag.
    pub language: Option<String>,
    /// The way to read.
    pub reading: Option<Reading>,
    /// The place: a screen's name, a stage, a stage and a step, or `words/` and a term.
    pub at: Option<String>,
    /// Which beat of a step's line a picture book shows, from 0: only in what the page tells the engine, never in
    /// an address.
    pub beat: Option<usize>,
    /// What is switched on or off, for the same way only.
    pub switches: Vec<(Switch, bool)>,
    /// Questions to put on our page.
    pub questions: Vec<Question>,
}

/// A part of an address that could not be followed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DeepLinkProblem {
    /// Which part: `reading`.
    pub part: &'static str,
    /// What it said.
    pub value: String,
}

impl fmt::Display for DeepLinkProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "no {} is called “{}”; the nearest that exists is shown", self.part, self.value)
    }
}

impl DeepLink {
    /// Reads a fragment, with or without its `#`.
    pub fn read(fragment: &str) -> (Self, Vec<DeepLinkProblem>) {
        let mut address = Self::default();
        let mut problems = Vec::new();
        let fragment = fragment.trim_start_matches('#');
        for (name, value) in form_urlencoded::parse(fragment.as_bytes()) {
            match name.as_ref() {
                "lang" => address.language = Some(value.into_owned()),
                "at" => address.at = Some(value.into_owned()),
                "beat" => address.beat = value.parse().ok(),
                "reading" => match Reading::named(&value) {
                    Some(reading) => address.reading = Some(reading),
                    None => problems.push(DeepLinkProblem { part: "reading", value: value.into() }),
                },
                "ask" => {
                    for question in value.split(',') {
                        match question.parse() {
                            Ok(Question::Own(_) | Question::Unknown(_)) | Err(()) => {
                                problems.push(DeepLinkProblem {
                                    part: "question",
                                    value: question.to_owned(),
                                });
                            }
                            Ok(question) => address.questions.push(question),
                        }
                    }
                }
                "on" | "off" => {
                    address.switches.extend(Switch::named(&value).map(|it| (it, name == "on")));
                }
                // An anchor of the leaflet, followed before the widget was ready: `#signs`.
                at if value.is_empty() && address.at.is_none() => address.at = Some(at.to_owned()),
                _ => {} // A page may keep things of its own in its address.
            }
        }
        (address, problems)
    }

    /// The address of where a journey is. What the family wrote in its own words stays out of it,
    /// and so does a question that the whole story no longer has: nobody could follow it.
    pub fn of(journey: &Journey, story: &Story) -> Self {
        let is_known = |it: &&Question| story.question_text(it).is_some();
        let questions = journey.page().questions.iter().filter(is_known);
        Self {
            language: Some(story.language.tag.clone()),
            reading: Some(journey.reading()),
            at: address_of(journey.screen(), story),
            beat: None,
            switches: Vec::new(),
            questions: questions.filter(|it| !matches!(it, Question::Own(_))).cloned().collect(),
        }
    }

    /// The journey that follows this address from `journey` on, and what could not be followed.
    /// A question that the story does not have is not put on our page: a link is not the family's
    /// own memory.
    pub fn follow(&self, journey: &Journey, story: &Story) -> (Journey, Vec<DeepLinkProblem>) {
        let mut journey = journey.clone();
        let mut problems = Vec::new();
        if let Some(reading) = self.reading {
            journey = journey.apply(Action::Read(reading), story);
        }
        for (switch, is_on) in &self.switches {
            journey = journey.apply(Action::Switch(*switch, *is_on), story);
        }
        for question in &self.questions {
            if journey.page().questions.contains(question) {
                continue;
            }
            if story.question_text(question).is_none() {
                problems.push(DeepLinkProblem { part: "question", value: question.to_string() });
            } else {
                journey = journey.apply(Action::Ask(question.clone()), story);
            }
        }
        if let Some(tag) = &self.language
            && nearest(&[&story.language.tag], &[tag]).is_none()
        {
            problems.push(DeepLinkProblem { part: "language", value: tag.clone() });
        }
        if let Some(at) = &self.at {
            let found = screen(at, story);
            if let Some(screen) = found {
                journey = journey.apply(Action::GoTo(screen), story);
            }
            let is_place = found.is_some_and(|it| is_at(it, at, story));
            if !is_place {
                problems.push(DeepLinkProblem { part: "place", value: at.clone() });
            }
        }
        if let Some(beat) = self.beat {
            journey.show_beat(beat, story);
        }
        (journey, problems)
    }
}

/// Whether `at` names this screen, and not only the nearest to it: a stage alone names its start.
fn is_at(screen: Screen, at: &str, story: &Story) -> bool {
    match screen {
        Screen::Step(position) => {
            !at.contains('/') || story.address(position).is_some_and(|it| it == at)
        }
        Screen::Words(None) => at == "words",
        _ => true,
    }
}

/// The name of a screen in addresses.
pub(crate) fn address_of(screen: Screen, story: &Story) -> Option<String> {
    match screen {
        Screen::Step(position) => story.address(position),
        Screen::Words(Some(term)) => story.terms.get(term).map(|term| format!("words/{}", term.id)),
        Screen::AlsoAsked(Some(stage)) => {
            story.stages.get(stage).map(|stage| format!("also-asked/{}", stage.id))
        }
        screen => screen.name().map(str::to_owned),
    }
}

/// The screen of that name, or the nearest there is.
pub(crate) fn screen(at: &str, story: &Story) -> Option<Screen> {
    let named = Screen::NAMED.iter().find(|(name, _)| *name == at).map(|(_, screen)| *screen);
    let word = || Some(Screen::Words(story.term_named(at.strip_prefix("words/")?)));
    let asked = || {
        let stage = story.position(at.strip_prefix("also-asked/")?)?.stage;
        let is_asked = !story.also_asked(Some(stage)).is_empty();
        is_asked.then_some(Screen::AlsoAsked(Some(stage)))
    };
    named.or_else(word).or_else(asked).or_else(|| story.position(at).map(Screen::Step))
}

impl fmt::Display for DeepLink {
    /// As a fragment, without its `#`. Slashes and commas stay legible: a fragment may hold them.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let questions: Vec<_> = self.questions.iter().map(ToString::to_string).collect();
        let parts = [
            ("lang", self.language.clone()),
            ("reading", self.reading.map(|it| it.name().to_owned())),
            ("at", self.at.clone()),
            ("ask", (!questions.is_empty()).then(|| questions.join(","))),
        ];
        let mut separator = "";
        for (name, value) in parts {
            let Some(value) = value else { continue };
            let value: String = form_urlencoded::byte_serialize(value.as_bytes()).collect();
            let value = value.replace("%2F", "/").replace("%2C", ",");
            write!(f, "{separator}{name}={value}")?;
            separator = "&";
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
