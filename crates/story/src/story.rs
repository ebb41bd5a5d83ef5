//! A bundle, and ways to find one's place in it.

use std::rc::Rc;

use crate::bundle::{AlsoAsked, Block, Bundle, Stage, Step, StepKind, Term, Tool};
use crate::hospital::Hospital;
use crate::{Layer, Passage, Question, bundle};

/// The position of a step. Positions are only made by a [`Story`], for steps that it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Position {
    /// Place of the stage, from 0.
    pub stage: usize,
    /// Place of the step in its stage, from 0.
    pub step: usize,
}

/// How much of a stage has been read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Progress {
    /// Nothing yet.
    Unread,
    /// Some of it.
    Begun,
    /// Every step.
    Read,
}

/// One language of the story, whole and checked. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Story(Rc<Bundle>);

impl PartialEq for Story {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl std::ops::Deref for Story {
    type Target = Bundle;

    fn deref(&self) -> &Bundle {
        &self.0
    }
}

impl Story {
    /// The story that a bundle tells.
    pub fn new(bundle: Bundle) -> Self {
        Self(Rc::new(bundle))
    }

    /// The step at `position`, if this story has one there.
    pub fn step(&self, position: Position) -> Option<(&Stage, &Step)> {
        let stage = self.stages.get(position.stage)?;
        Some((stage, stage.steps.get(position.step)?))
    }

    /// Where the story starts.
    pub fn start(&self) -> Position {
        Position { stage: 0, step: 0 }
    }

    /// Every position, in order.
    pub fn positions(&self) -> impl Iterator<Item = Position> + '_ {
        self.stages
            .iter()
            .enumerate()
            .flat_map(|(stage, it)| (0..it.steps.len()).map(move |step| Position { stage, step }))
    }

    /// The position after `position`; none at the end.
    pub fn after(&self, position: Position) -> Option<Position> {
        self.positions().find(|it| *it > position)
    }

    /// The position before `position`; none at the start.
    pub fn before(&self, position: Position) -> Option<Position> {
        self.positions().take_while(|it| *it < position).last()
    }

    /// Whether a book that turns its pages by itself goes on behind this step: from one that only tells to
    /// the next one of the stage, if that tells and is not to be breathed with.
    pub fn turns_by_itself(&self, position: Position) -> bool {
        let steps = self.stages.get(position.stage).map_or(&[][..], |it| &it.steps);
        let tells = |step: usize| steps.get(step).filter(|it| it.kind == StepKind::Telling);
        tells(position.step).is_some_and(|it| it.tool.is_none())
            && tells(position.step + 1).is_some_and(|it| it.tool != Some(Tool::Breathe))
    }

    /// The address of a position: `waiting/small-seeds`.
    pub fn address(&self, position: Position) -> Option<String> {
        let (stage, step) = self.step(position)?;
        Some(format!("{}/{}", stage.id, step.id))
    }

    /// The position an address names: `waiting`, or `waiting/small-seeds`. A stage without the
    /// named step gives its first step; an unknown stage gives none.
    pub fn position(&self, address: &str) -> Option<Position> {
        let (stage, step) = address.split_once('/').unwrap_or((address, ""));
        let stage = self.stages.iter().position(|it| it.id == stage)?;
        let step = self.stages[stage].steps.iter().position(|it| it.id == step).unwrap_or(0);
        Some(Position { stage, step })
    }

    /// The place of a term, by its id.
    pub fn term_named(&self, id: &str) -> Option<usize> {
        self.terms.iter().position(|term| term.id == id)
    }

    /// The terms whose word, plain meaning or word at the `hospital` holds every word of `search`.
    pub fn terms_found<'a>(
        &'a self,
        search: &str,
        hospital: &'a Hospital,
    ) -> impl Iterator<Item = (usize, &'a Term)> {
        let more = hospital.folds();
        let folded = move |text: &str| self.language.writing.folded(text, &more);
        let wanted: Vec<String> = search.split_whitespace().map(&folded).collect();
        self.terms.iter().enumerate().filter(move |(_, term)| {
            let meaning = term.child.iter().chain(&term.grown_up).map(|it| self.block_text(it));
            let own = hospital.word(&term.id, &self.language.tag).map(|(_, word)| word.to_owned());
            let texts = [term.term.clone(), term.said_like.clone()].into_iter().chain(own);
            let texts = texts.chain(meaning).map(|it| folded(&it)).collect::<Vec<_>>();
            wanted.iter().all(|word| texts.iter().any(|text| text.contains(word.as_str())))
        })
    }

    /// What families also ask in a stage, by its place, or what teenagers ask.
    pub fn also_asked(&self, stage: Option<usize>) -> &[AlsoAsked] {
        match stage {
            Some(stage) => self.stages.get(stage).map_or(&[], |it| &it.also_asked),
            None => &self.teenagers,
        }
    }

    /// What a question on *our page* says: its words, and the title of the stage it is about.
    /// A passage is quoted whole. Nothing comes back for what the story does not have.
    pub fn question_text(&self, question: &Question) -> Option<(String, Option<&str>)> {
        match question {
            Question::Unknown(_) => None,
            Question::Own(text) => Some((text.clone(), None)),
            Question::Team(id) => self.team_question(id),
            Question::Passage(passage) => {
                let position = self.position(&passage.step)?;
                // For a step that is gone, `position` gives the nearest, whose words are others.
                self.address(position).filter(|it| *it == passage.step)?;
                let (stage, step) = self.step(position)?;
                let block = passage_block(stage, step, passage)?;
                Some((self.block_text(block), Some(stage.title.as_str())))
            }
        }
    }

    /// A question for the team, which a stage offers or which is also asked.
    fn team_question(&self, id: &str) -> Option<(String, Option<&str>)> {
        for place in 0..=self.stages.len() {
            let stage = self.stages.get(place);
            let (about, offered) = match stage {
                Some(stage) => (&stage.title, &stage.team_questions[..]),
                None => (&self.interface.teenagers, &[][..]),
            };
            let asked = self.also_asked(stage.map(|_| place)).iter().map(|it| &it.ask_the_team);
            if let Some(question) = offered.iter().chain(asked).find(|it| it.id == id) {
                return Some((question.text.clone(), Some(about)));
            }
        }
        None
    }

    /// The words of a block alone.
    fn block_text(&self, block: &Block) -> String {
        match block {
            Block::Paragraph { text, .. } => bundle::plain_text(text),
            Block::List { items, .. } => {
                let items = items.iter().map(|item| bundle::plain_text(item)).collect::<Vec<_>>();
                self.language.writing.items(&items)
            }
        }
    }
}

/// The block that a passage names. The stage's message to the child is one of the child's.
fn passage_block<'a>(stage: &'a Stage, step: &'a Step, passage: &Passage) -> Option<&'a Block> {
    let mut message: &[Block] = &[];
    let layer = match passage.layer {
        Layer::Child => {
            message = &stage.child_message;
            &step.child
        }
        Layer::GrownUp => &step.grown_up,
        Layer::Detail => &step.detail,
        Layer::IfTheyAsk => &step.if_they_ask.as_ref()?.answer,
    };
    layer.iter().chain(message).find(|block| block.id() == passage.id)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample;

    #[test]
    fn pages_turn_by_themselves_between_steps_that_tell_and_nowhere_else() {
        let turns = |change: fn(&mut Bundle)| {
            let mut bundle = (*sample::story()).clone();
            change(&mut bundle);
            let story = Story::new(bundle);
            story.positions().map(|it| story.turns_by_itself(it)).collect::<Vec<_>>()
        };
        // The second step is to be breathed with, the third looks back, then another stage begins.
        assert_eq!(turns(|_| {}), [false; 6]);
        let told = turns(|it| it.stages[0].steps[1].tool = None);
        assert_eq!(told, [true, false, false, false, false, false]);
        let squeezed = turns(|it| it.stages[0].steps[1].tool = Some(Tool::Squeeze));
        assert_eq!(squeezed, told);
        let activity = StepKind::Activity("make-a-plug".into());
        let mut tried = (*sample::story()).clone();
        tried.stages[0].steps[1].kind = activity;
        let tried = Story::new(tried);
        assert!(!tried.turns_by_itself(tried.start()));
    }

    #[test]
    fn every_address_leads_back_to_its_position() {
        let story = sample::story();
        for position in story.positions() {
            let address = story.address(position).unwrap();
            assert_eq!(story.position(&address), Some(position), "{address}");
        }
    }

    #[test]
    fn an_unknown_step_leads_to_the_start_of_its_stage() {
        let story = sample::story();
        assert_eq!(story.position("waiting/nothing-of-the-kind"), story.position("waiting"));
        assert_eq!(story.position("nowhere"), None);
    }

    #[test]
    fn going_on_from_the_start_visits_every_step_once() {
        let story = sample::story();
        let all: Vec<_> = story.positions().collect();
        let walked: Vec<_> =
            std::iter::successors(Some(story.start()), |it| story.after(*it)).collect();
        assert_eq!(walked, all);
        let back: Vec<_> =
            std::iter::successors(walked.last().copied(), |it| story.before(*it)).collect();
        assert!(back.iter().rev().eq(all.iter()));
    }

    #[test]
    fn a_passage_is_quoted_by_its_id_when_another_stands_before_it() {
        let mut bundle = (*sample::story()).clone();
        let question = "signs/small-seeds/g-rest".parse().unwrap();
        let before = crate::Story::new(bundle.clone()).question_text(&question).unwrap().0;
        let blocks = &mut bundle.stages[0].steps[1].grown_up;
        blocks.insert(0, bundle.terms[0].child[0].clone());
        let story = crate::Story::new(bundle);
        assert_eq!(story.question_text(&question).unwrap().0, before);
    }

    #[test]
    fn the_message_of_a_stage_to_the_child_is_quoted_like_a_line_of_a_step() {
        let story = sample::story();
        let text = |question: &str| story.question_text(&question.parse().unwrap());
        let message = text("signs/report/c-main");
        assert_eq!(message, Some(("You can always ask.".to_owned(), Some("The stage signs"))));
        assert_eq!(text("signs/report/g-main"), None);
    }

    #[test]
    fn what_is_also_asked_can_be_kept_like_a_question_for_the_team() {
        let story = sample::story();
        let text = |id: &str| story.question_text(&id.parse().unwrap());
        let asked = "How do you do it here?".to_owned();
        assert_eq!(text("sleep-here"), Some((asked.clone(), Some("The stage waiting"))));
        assert_eq!(text("my-friends"), Some((asked, Some(story.interface.teenagers.as_str()))));
        assert_eq!(text("nothing-of-the-kind"), None);
    }

    #[test]
    fn a_passage_of_a_step_that_is_gone_has_no_words() {
        let story = sample::story();
        let gone = "signs/no-such-step/g-rest".parse().unwrap();
        assert_eq!(story.question_text(&gone), None);
    }

    #[test]
    fn a_word_is_found_by_what_it_means() {
        let (story, none) = (sample::story(), Hospital::default());
        let found: Vec<_> =
            story.terms_found("GERMS white", &none).map(|(_, it)| it.id.as_str()).collect();
        assert_eq!(found, ["neutrophil"]);
        assert_eq!(story.terms_found("", &none).count(), story.terms.len());
    }
}
