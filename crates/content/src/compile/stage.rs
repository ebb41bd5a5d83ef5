//! A stage as it is shipped.

use story::bundle::{Answer, Check, IfTheyAsk, Stage, Step, StepKind, TeamQuestion};
use story::fill;

use super::BundleWriter;
use crate::source::{OutlineDays, OutlineKind, OutlineStage, OutlineStep, StageWords};

impl BundleWriter<'_> {
    /// `stage` with its words; none while some are missing.
    pub(super) fn stage(&self, stage: &OutlineStage) -> Option<Stage> {
        let words = self.input.content.stages.get(&stage.id)?;
        let steps = stage.steps.iter().map(|step| self.step(step, words));
        let question = |id: &String| {
            Some(TeamQuestion { id: id.clone(), text: one_line(words.team_questions.get(id)?) })
        };
        Some(Stage {
            id: stage.id.clone(),
            title: one_line(&words.title),
            short: one_line(&words.short),
            days: self.days(stage.days),
            scene: one_line(&words.scene),
            content_note: one_line(&words.content_note),
            steps: steps.collect::<Option<_>>()?,
            check: self.check(words),
            recap: words.recap.points.iter().map(|point| self.inline(point)).collect(),
            team_questions: stage.team_questions.iter().map(question).collect::<Option<_>>()?,
        })
    }

    fn step(&self, step: &OutlineStep, words: &StageWords) -> Option<Step> {
        let words = words.steps.get(&step.id)?;
        let kind = match step.kind {
            OutlineKind::Telling => StepKind::Telling,
            OutlineKind::Activity => StepKind::Activity(step.activity.clone()?),
            OutlineKind::LookBack => StepKind::LookBack,
        };
        let if_they_ask = words.if_they_ask.as_ref().map(|ask| IfTheyAsk {
            question: one_line(&ask.question),
            answer: self.layer(&ask.answer),
        });
        Some(Step {
            id: step.id.clone(),
            voice: step.voice,
            kind,
            question: step.answers,
            tool: step.tool,
            heading: one_line(&words.heading),
            child: self.layer(&words.child),
            grown_up: self.layer(&words.grown_up),
            detail: self.layer(&words.detail),
            if_they_ask,
            call: self.calls(&step.call),
            activity_cites: self.activity_cites(step),
        })
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

/// Words that a writer has broken into lines, as one.
fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}
