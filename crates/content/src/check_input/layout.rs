//! Lays a language out text by text, in the order of its files.

use story::bundle::Voice;

use super::{form_name, labels};
use crate::content_tree::{ContentTree, LanguageContent, TEENAGERS, file_of};
use crate::markdown::{Fault, Text};
use crate::number::NumberStyle;
use crate::passage::{Paragraph, Part, Passage};
use crate::problem::At;
use crate::source::{AlsoAskedWords, StageWords, StepWords};
use crate::vocabulary::Vocabulary;

/// The words that a language explains, and every text of it.
pub(super) fn laid_out(
    tree: &ContentTree,
    content: &LanguageContent,
) -> (Vocabulary, Vec<Passage>) {
    let style = NumberStyle::new(&content.language);
    let names = tree.rules.brothers.get(&content.folder).map_or(&[][..], Vec::as_slice);
    let vocabulary = Vocabulary::new(content.glossary.as_ref(), names);
    let mut layout = Layout { tree, style, content, vocabulary, passages: Vec::new() };
    layout.stages();
    layout.also_asked();
    layout.activities();
    layout.how_to();
    layout.emergency();
    layout.glossary();
    layout.door();
    layout.rest();
    (layout.vocabulary, layout.passages)
}

struct Layout<'a> {
    tree: &'a ContentTree,
    content: &'a LanguageContent,
    style: NumberStyle,
    vocabulary: Vocabulary,
    passages: Vec<Passage>,
}

/// The file, stage and step of the texts that are being laid out.
#[derive(Clone)]
struct Spot<'a> {
    file: String,
    stage: Option<&'a str>,
    step: Option<(&'a str, Voice)>,
}

impl<'a> Layout<'a> {
    fn stages(&mut self) {
        for stage in &self.tree.outline.stages {
            let Some(words) = self.content.stages.get(&stage.id) else { continue };
            let file = format!("{}/stages/{}.toml", self.content.folder, stage.id);
            let spot = Spot { file, stage: Some(&stage.id), step: None };
            self.line(&spot, "title", Part::Title, &words.title);
            self.line(&spot, "short", Part::Short, &words.short);
            self.line(&spot, "content-note", Part::ContentNote, &words.content_note);
            self.text(&spot, "child-message", Part::ChildMessage, &words.child_message);
            self.text(&spot, "main-message", Part::MainMessage, &words.main_message);
            for (index, point) in words.key_points.iter().enumerate() {
                self.text(&spot, &format!("key point {}", index + 1), Part::KeyPoint, point);
            }
            for step in &stage.steps {
                if let Some(words) = words.steps.get(&step.id) {
                    self.step(&Spot { step: Some((&step.id, step.voice)), ..spot.clone() }, words);
                }
            }
            self.look_back(&spot, words);
        }
    }

    fn step(&mut self, spot: &Spot<'_>, words: &StepWords) {
        let id = spot.step.map_or("", |(id, _)| id);
        let place = |what: &str| format!("{id} {what}");
        self.line(spot, &place("heading"), Part::Heading, &words.heading);
        self.descriptions(spot, id, &words.picture);
        self.text(spot, &place("child"), Part::Child, &words.child);
        self.text(spot, &place("grown-up"), Part::GrownUp, &words.grown_up);
        self.text(spot, &place("detail"), Part::Detail, &words.detail);
        if let Some(ask) = &words.if_they_ask {
            self.line(spot, &place("if-they-ask question"), Part::AskQuestion, &ask.question);
            self.text(spot, &place("if-they-ask answer"), Part::AskAnswer, &ask.answer);
        }
    }

    /// What the states of a picture show.
    fn descriptions(&mut self, spot: &Spot<'_>, id: &str, descriptions: &[String]) {
        for (index, description) in descriptions.iter().enumerate() {
            self.line(spot, &format!("{id} picture {}", index + 1), Part::Scene, description);
        }
    }

    fn look_back(&mut self, spot: &Spot<'_>, words: &StageWords) {
        self.line(spot, "check question", Part::CheckQuestion, &words.check.question);
        for (index, answer) in words.check.answers.iter().enumerate() {
            let place = |what: &str| format!("check {what} {}", index + 1);
            self.line(spot, &place("answer"), Part::CheckAnswer, &answer.text);
            self.text(spot, &place("feedback"), Part::Feedback, &answer.feedback);
        }
        for (id, question) in &words.team_questions {
            self.line(spot, &format!("team question {id}"), Part::TeamQuestion, question);
        }
    }

    /// Lays out each activity's texts for a child first, then those for a grown-up, because the grade is
    /// measured over neighboring texts of one reader.
    fn activities(&mut self) {
        for (name, words) in &self.content.activities {
            let outline = self.tree.activities.get(name);
            let stage = outline.and_then(|it| it.stage.as_deref());
            let file = format!("{}/{}.toml", self.content.folder, file_of(name));
            let spot = Spot { file, stage, step: self.step_of(name) };
            for (label, counted) in &words.labels {
                for (category, text) in counted.forms() {
                    let place = format!("labels {}", form_name(label, category));
                    self.line(&spot, &place, Part::ActivityLabel, text);
                }
            }
            for (id, card) in &words.cards {
                self.line(&spot, &format!("{id} title"), Part::CardTitle, &card.title);
            }
            self.line(&spot, "try-first", Part::TryFirst, &words.try_first);
            for (says, text) in &words.says {
                self.claim(&spot, &format!("says {says}"), Part::Says, text);
            }
            for (id, card) in &words.cards {
                self.claim(&spot, &format!("{id} child"), Part::CardChild, &card.child);
            }
            self.claim(&spot, "about", Part::ActivityAbout, &words.about);
            for (id, card) in &words.cards {
                self.claim(&spot, &format!("{id} grown-up"), Part::CardGrownUp, &card.grown_up);
            }
        }
    }

    /// The step on which an activity stands.
    fn step_of(&self, activity: &str) -> Option<(&'a str, Voice)> {
        let mut steps = self.tree.outline.stages.iter().flat_map(|stage| &stage.steps);
        let step = steps.find(|step| step.activity.as_deref() == Some(activity))?;
        Some((&step.id, step.voice))
    }

    /// A text of an activity: told, where it rests on the report alone.
    fn claim(&mut self, spot: &Spot<'_>, place: &str, part: Part, text: &Text) {
        let mut cites = text.blocks.iter().flat_map(|block| &block.cites);
        let told = cites.next().is_some_and(|first| first.starts_with("S-"));
        let voice = if told { Voice::Told } else { Voice::General };
        // What stands on no step, as what a waiting room's screen tells, may rest on the report too.
        let none = told.then_some(("", voice));
        let step = spot.step.map(|(id, _)| (id, voice)).or(none);
        self.text(&Spot { step, ..spot.clone() }, place, part, text);
    }

    fn how_to(&mut self) {
        let spot = self.spot("how-to");
        for (id, words) in self.content.how_to.iter().flatten() {
            self.line(&spot, &format!("{id} title"), Part::HowToTitle, &words.title);
            for (index, step) in words.steps.iter().enumerate() {
                self.text(&spot, &format!("{id} step {}", index + 1), Part::HowToStep, step);
            }
            self.descriptions(&spot, id, &words.picture);
        }
    }

    fn also_asked(&mut self) {
        for (name, ids) in self.tree.outline.also_asked() {
            let spot = self.spot(&format!("also-asked/{name}"));
            let stage = (name != TEENAGERS).then_some(name);
            let Some(words) = self.content.also_asked.get(name) else { continue };
            for id in ids {
                let Some(words) = words.get(id) else { continue };
                self.asked(&Spot { stage, ..spot.clone() }, id, words);
            }
        }
    }

    fn asked(&mut self, spot: &Spot<'_>, id: &str, words: &AlsoAskedWords) {
        let place = |what: &str| format!("{id} {what}");
        self.line(spot, &place("question"), Part::AlsoAsked, &words.question);
        self.text(spot, &place("answer"), Part::AlsoAnswered, &words.answer);
        self.text(spot, &place("varies"), Part::AlsoAnswered, &words.varies);
        self.line(spot, &place("ask-the-team"), Part::AlsoAskTeam, &words.ask_the_team);
    }

    /// The emergency list, tier by tier: the grade is measured over a tier. Its facts stand in no language,
    /// beside the lines.
    fn emergency(&mut self) {
        let Some(words) = &self.content.emergency else { return };
        let list = &self.tree.emergency;
        let spot = self.spot("emergency");
        self.call(&spot, "say-first", &words.say_first, &list.telephone);
        for (index, tier) in words.tiers.iter().enumerate() {
            let number = index + 1;
            let place = |what: &str| format!("tier {number} {what}");
            self.line(&spot, &place("heading"), Part::Heading, &tier.heading);
            let facts = list.tiers.get(index).map_or(&[][..], |it| &it.facts);
            self.call(&spot, &place("text"), &tier.text, facts);
            for line in list.lines.iter().filter(|line| line.tier == number) {
                let Some(words) = words.lines.get(&line.id) else { continue };
                self.call(&spot, &format!("{} sign", line.id), &words.sign, &line.facts);
                self.call(&spot, &format!("{} first", line.id), &words.first, &line.facts);
                self.descriptions(&spot, &line.id, &words.picture);
            }
        }
        self.line(&spot, "donor", Part::Heading, &words.donor);
        for (id, heading) in &words.topics {
            self.line(&spot, &format!("topic {id}"), Part::Heading, heading);
        }
        self.line(&spot, "telephone heading", Part::Heading, &words.telephone.heading);
        for (index, says) in words.telephone.says.iter().enumerate() {
            self.call(&spot, &format!("telephone {}", index + 1), says, &list.telephone);
        }
    }

    /// A text of the emergency list, with the facts it rests on.
    fn call(&mut self, spot: &Spot<'_>, place: &str, text: &Text, facts: &[String]) {
        let mut text = text.clone();
        for block in &mut text.blocks {
            block.cites.extend_from_slice(facts);
        }
        self.text(spot, place, Part::Call, &text);
    }

    fn glossary(&mut self) {
        let spot = self.spot("glossary");
        for (id, term) in self.content.glossary.iter().flatten() {
            let place = |what: &str| format!("{id} {what}");
            self.line(&spot, &place("term"), Part::TermName, &term.term);
            self.text(&spot, &place("child"), Part::TermChild, &term.child);
            self.text(&spot, &place("grown-up"), Part::TermGrownUp, &term.grown_up);
        }
    }

    fn door(&mut self) {
        let spot = self.spot("honest-door");
        for (id, door) in self.content.door.iter().flatten() {
            let place = |what: &str| format!("{id} {what}");
            self.line(&spot, &place("question"), Part::DoorQuestion, &door.question);
            self.text(&spot, &place("child"), Part::DoorChild, &door.child);
            self.text(&spot, &place("grown-up"), Part::DoorGrownUp, &door.grown_up);
            self.text(&spot, &place("detail"), Part::DoorDetail, &door.detail);
        }
    }

    fn rest(&mut self) {
        let spot = self.spot("about");
        if let Some(about) = &self.content.about {
            self.line(&spot, "review part", Part::Label, &about.review.part);
        }
        for section in self.content.about.iter().flat_map(|about| &about.sections) {
            let place = |what: &str| format!("{} {what}", section.id);
            self.line(&spot, &place("heading"), Part::AboutHeading, &section.heading);
            self.text(&spot, &place("text"), Part::AboutText, &section.text);
        }
        let spot = self.spot("helpers");
        for (id, helper) in self.content.helpers.iter().flatten() {
            self.line(&spot, &format!("{id} name"), Part::Helper, &helper.name);
            self.line(&spot, &format!("{id} says"), Part::Helper, &helper.says);
        }
        let spot = self.spot("interface");
        for (name, label) in labels(&self.content.interface) {
            self.line(&spot, &name, Part::Label, &label);
        }
    }

    fn spot(&self, file: &str) -> Spot<'static> {
        let file = format!("{}/{file}.toml", self.content.folder);
        Spot { file, stage: None, step: None }
    }

    /// Words in which nothing is marked.
    fn line(&mut self, spot: &Spot<'_>, place: &str, part: Part, words: &str) {
        if !words.is_empty() {
            self.lay(spot, place, part, vec![Paragraph::plain(words)], Vec::new());
        }
    }

    fn text(&mut self, spot: &Spot<'_>, place: &str, part: Part, text: &Text) {
        if text.is_empty() && text.faults.is_empty() {
            return;
        }
        let write = |fact: &str, name: &str| {
            let number = self.tree.facts.get(fact)?.numbers.get(name)?;
            self.style.write(number)
        };
        let write = |fact: &str, name: &str| write(fact, name).unwrap_or_else(|| "0".to_owned());
        let paragraphs = text.blocks.iter().map(|block| Paragraph::new(block, write)).collect();
        self.lay(spot, place, part, paragraphs, text.faults.clone());
    }

    fn lay(
        &mut self,
        spot: &Spot<'_>,
        place: &str,
        part: Part,
        paragraphs: Vec<Paragraph>,
        faults: Vec<Fault>,
    ) {
        self.passages.push(Passage {
            at: At::new(spot.file.clone(), place),
            part,
            stage: spot.stage.map(str::to_owned),
            step: spot.step.map(|(id, voice)| (id.to_owned(), voice)),
            paragraphs: paragraphs
                .into_iter()
                .map(|paragraph| paragraph.knowing(&self.vocabulary))
                .collect(),
            faults,
        });
    }
}
