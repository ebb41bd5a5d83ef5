//! A stage as it is shipped.

use story::bundle::{
    AlsoAsked, Answer, Block, Check, HeadedText, IfTheyAsk, Inline, Prose, Scene, Stage, Step,
    StepKind, TeamQuestion,
};
use story::fill;

use super::BundleWriter;
use crate::markdown::Text;
use crate::source::{OutlineDays, OutlineKind, OutlineStage, OutlineStep, StageWords};

impl BundleWriter<'_> {
    /// `stage` with its words; none while some are missing.
    pub(super) fn stage(&self, stage: &OutlineStage) -> Option<Stage> {
        let words = self.input.content.stages.get(&stage.id)?;
        let steps = stage.steps.iter().map(|step| self.step(stage, step, words));
        let question = |id: &String| {
            Some(TeamQuestion { id: id.clone(), text: one_line(words.team_questions.get(id)?) })
        };
        Some(Stage {
            id: stage.id.clone(),
            title: one_line(&words.title),
            short: one_line(&words.short),
            days: self.days(stage.days),
            scene: scene_of(stage, words).unwrap_or_default(),
            content_note: one_line(&words.content_note),
            child_message: self.layer(&words.child_message),
            message_is_recorded: false,
            main_message: self.prose(&words.main_message),
            key_points: vec![Block::List {
                id: String::new(),
                items: words.key_points.iter().map(|it| self.inline(it)).collect(),
                cites: self.cites(&words.key_points),
            }],
            steps: steps.collect::<Option<_>>()?,
            check: self.check(words),
            team_questions: stage.team_questions.iter().map(question).collect::<Option<_>>()?,
            also_asked: self.also_asked(&stage.id, &stage.also_asked)?,
        })
    }

    fn step(&self, stage: &OutlineStage, step: &OutlineStep, all: &StageWords) -> Option<Step> {
        let words = all.steps.get(&step.id)?;
        let kind = match step.kind {
            OutlineKind::Telling => StepKind::Telling,
            OutlineKind::Activity => StepKind::Activity(step.activity.clone()?),
            OutlineKind::LookBack => StepKind::LookBack,
        };
        let if_they_ask = words.if_they_ask.as_ref().map(|ask| IfTheyAsk {
            question: one_line(&ask.question),
            answer: self.layer(&ask.answer),
            is_recorded: false,
        });
        Some(Step {
            id: step.id.clone(),
            voice: step.voice,
            kind,
            question: step.answers,
            tool: step.tool,
            how_to: step.how_to.iter().filter_map(|id| self.how_to(id, stage, step, all)).collect(),
            heading: one_line(&words.heading),
            scenes: scenes(stage, step, all),
            child: self.layer(&words.child),
            is_recorded: false,
            grown_up: self.layer(&words.grown_up),
            detail: self.layer(&words.detail),
            if_they_ask,
            call: self.calls(&step.call),
            activity_cites: self.activity_cites(step),
        })
    }

    /// What families also ask, in the order of the outline; none while words are missing.
    pub(super) fn also_asked(&self, name: &str, ids: &[String]) -> Option<Vec<AlsoAsked>> {
        let words = self.input.content.also_asked.get(name);
        let asked = ids.iter().map(|id| {
            let words = words?.get(id)?;
            Some(AlsoAsked {
                question: one_line(&words.question),
                answer: [self.prose(&words.answer), self.varies(&words.varies)].concat(),
                ask_the_team: TeamQuestion { id: id.clone(), text: one_line(&words.ask_the_team) },
            })
        });
        asked.collect()
    }

    /// A set of steps, with its own pictures at its first steps, or what the picture of the story's step shows of it.
    fn how_to(
        &self,
        id: &str,
        stage: &OutlineStage,
        step: &OutlineStep,
        all: &StageWords,
    ) -> Option<HeadedText> {
        let words = self.input.content.how_to.as_ref()?.get(id)?;
        let own = (0..).zip(drawn_scenes(&format!("how-to-{id}"), &words.picture));
        let shown = scenes(stage, step, all);
        let shown = step.shows.iter().filter(|(set, ..)| set == id).filter_map(|(_, at, beat)| {
            let scene = shown.get(usize::from(*beat).checked_sub(1)?)?;
            Some((at.checked_sub(1)?, scene.clone()))
        });
        let steps = words.steps.iter().flat_map(|step| self.prose(step));
        Some(HeadedText {
            id: id.to_owned(),
            heading: one_line(&words.title),
            text: steps.collect(),
            scenes: own.chain(shown).collect(),
        })
    }

    /// What differs between hospitals, as the last paragraphs of an answer.
    fn varies(&self, varies: &Text) -> Prose {
        let mut varies = self.prose(varies);
        if let Some(Block::Paragraph { text, .. }) = varies.first_mut() {
            let label = &self.input.content.interface.varies;
            let [before, between, _] = self.writing.around_label();
            text.insert(0, Inline::Strong(format!("{before}{label}{between}")));
        }
        varies
    }

    /// What the words of the step's activity cite, each fact once.
    fn activity_cites(&self, step: &OutlineStep) -> Vec<u16> {
        let tree = self.input.tree;
        let Some(name) = &step.activity else { return Vec::new() };
        let Some(words) = self.input.content.activities.get(name) else { return Vec::new() };
        let called = tree.activities.get(name).into_iter().flat_map(|it| &it.cards);
        let called = called.filter_map(|card| tree.emergency.line(card.call.as_ref()?));
        let cards = words.cards.values().flat_map(|card| [&card.child, &card.grown_up]);
        let texts = words.says.values().chain([&words.about]).chain(cards);
        let cites = texts.flat_map(|text| &text.blocks).flat_map(|block| &block.cites);
        let cites = cites.chain(called.flat_map(|line| &line.facts));
        let cites = cites.collect::<std::collections::BTreeSet<_>>();
        cites.into_iter().filter_map(|id| self.places.fact(id)).collect()
    }

    fn check(&self, words: &StageWords) -> Check {
        let answers = words.check.answers.iter().map(|answer| Answer {
            text: one_line(&answer.text),
            feedback: self.prose(&answer.feedback),
            keep: answer.keep,
        });
        Check { question: one_line(&words.check.question), answers: answers.collect() }
    }

    /// *Day +1 to Day +30*.
    fn days(&self, days: Option<OutlineDays>) -> String {
        let labels = &self.input.content.interface;
        let Some(OutlineDays { from, to }) = days else { return labels.before_days.clone() };
        let first = self.writing.signed(from);
        match to {
            None => fill(&labels.after_days, &[("from", &first)]),
            Some(to) if to == from => fill(&labels.day, &[("day", &first)]),
            Some(to) => {
                fill(&labels.day_range, &[("from", &first), ("to", &self.writing.signed(to))])
            }
        }
    }
}

/// What the picture of a stage shows: that of its first step, when all of the line has been said.
fn scene_of(stage: &OutlineStage, words: &StageWords) -> Option<String> {
    let first = words.steps.get(&stage.steps.first()?.id)?;
    first.picture.last().map(|it| one_line(it))
}

/// The pictures of a step: one a beat, or those of other steps, where it looks back.
///
/// The last beat is what a picture shows of itself, and needs no fragment in its address. A browser that moves a
/// picture with a fragment works out all of its styles anew for each frame.
fn scenes(stage: &OutlineStage, step: &OutlineStep, words: &StageWords) -> Vec<Scene> {
    let own = |id: &str| {
        let descriptions = words.steps.get(id).map_or(&[][..], |it| &it.picture);
        drawn_scenes(&stage.picture(id), descriptions)
    };
    let window =
        |(id, beat): &(String, u8)| own(id).into_iter().nth(usize::from(*beat).checked_sub(1)?);
    match step.kind {
        OutlineKind::LookBack => step.windows.iter().filter_map(window).collect(),
        _ => own(&step.id),
    }
}

/// All states of a picture, in the order of their descriptions.
pub(super) fn drawn_scenes(picture: &str, descriptions: &[String]) -> Vec<Scene> {
    let number = |(index, it): (usize, &String)| Scene {
        picture: picture.to_owned(),
        beat: if index + 1 == descriptions.len() {
            0
        } else {
            u8::try_from(index + 1).unwrap_or(u8::MAX)
        },
        description: one_line(it),
    };
    descriptions.iter().enumerate().map(number).collect()
}

/// Words that a writer has broken into lines, as one.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
