//! A stage and its steps.

use serde::{Deserialize, Serialize};

use super::{AlsoAsked, Block, HeadedText, Inline, Prose};

/// One chapter of the story.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Stage {
    /// Stable name, used in addresses: `waiting`.
    pub id: String,
    /// Whole title: *Waiting for new cells*.
    pub title: String,
    /// One or two words for the day line: *Waiting*.
    pub short: String,
    /// The day or days on the line, in words: *Day +1 to Day +30*. Empty before there is a count.
    pub days: String,
    /// What its picture shows, for those who do not see it: the last one of its first step.
    pub scene: String,
    /// What may be hard to read here, said before it comes. Empty where nothing is.
    pub content_note: String,
    /// What the stage comes to, for the child: first in it, before the child's line of its first step.
    pub child_message: Prose,
    /// Whether a recording says this message.
    pub message_is_recorded: bool,
    /// What the stage comes to, for the grown-up.
    pub main_message: Prose,
    /// What to keep of it: a list of three to five points.
    pub key_points: Prose,
    /// The steps, in order. The last one looks back.
    pub steps: Vec<Step>,
    /// The check of understanding on the last step.
    pub check: Check,
    /// Questions a family may want to take to its team.
    pub team_questions: Vec<TeamQuestion>,
    /// What families also ask here, for the grown-up.
    pub also_asked: Vec<AlsoAsked>,
}

/// One screenful.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Step {
    /// Stable name within its stage, used in addresses: `small-seeds`.
    pub id: String,
    /// Who speaks: the report, or general knowledge.
    pub voice: Voice,
    /// What the reader does here.
    pub kind: StepKind,
    /// Which of a child's three questions it answers, if one.
    pub question: Option<ThreeQuestions>,
    /// A coping tool that works here and now, if one.
    pub tool: Option<Tool>,
    /// How things are done that belong here, one action a paragraph.
    pub how_to: Vec<HeadedText>,
    /// Its heading.
    pub heading: String,
    /// Its pictures: one a beat of the child's line; none beside an activity. A step that looks back shows what stood
    /// before.
    pub scenes: Vec<Scene>,
    /// The child's line.
    pub child: Prose,
    /// Whether a recording says this line.
    pub is_recorded: bool,
    /// The same moment for a grown-up.
    pub grown_up: Prose,
    /// More of the medicine. Empty on steps that tell what the report says.
    pub detail: Prose,
    /// What a grown-up can say if the child asks.
    pub if_they_ask: Option<IfTheyAsk>,
    /// The part of the emergency list that it shows, tier by tier.
    pub call: Vec<HeadedText>,
    /// The facts that its activity rests on (places in [`super::Bundle::facts`]).
    pub activity_cites: Vec<u16>,
}

impl Step {
    /// The child's line as a picture book shows it: sentences that belong to one picture, one
    /// after another.
    pub fn beats(&self) -> impl Iterator<Item = &[Inline]> {
        self.child.iter().flat_map(Block::beats)
    }
}

/// What a picture shows at one beat of a child's line.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Scene {
    /// The file in `pictures/`, without its ending.
    pub picture: String,
    /// Which of its beats, from 1 on; 0 for the last, which a picture shows of itself.
    pub beat: u8,
    /// What it shows, for those who do not see it.
    pub description: String,
}

/// Who speaks. The two are never mixed within a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Voice {
    /// What the news report says about the brothers.
    Told,
    /// What often happens to other children.
    General,
}

/// What the reader does on a step.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepKind {
    /// Reads.
    Telling,
    /// Tries something; the activity is named by its id.
    Activity(String),
    /// Looks back: a check, questions for the team.
    LookBack,
}

/// The three questions a child asks, answered in every stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ThreeQuestions {
    /// What happens?
    Happens,
    /// What will I see, hear, smell and feel?
    Senses,
    /// What can I do?
    CanDo,
}

/// A coping tool.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tool {
    /// Breathe with a slow shape.
    Breathe,
    /// Squeeze a hand and count.
    Squeeze,
    /// Agree on a sign that means *stop, please*.
    StopSign,
    /// Choose a helper to come along.
    Helper,
}

/// A line for the grown-up to say.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct IfTheyAsk {
    /// What the child may ask.
    pub question: String,
    /// What one can say.
    pub answer: Prose,
    /// Whether a recording says this answer.
    pub is_recorded: bool,
}

/// A check of understanding. There is no score.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Check {
    /// What is asked.
    pub question: String,
    /// The answers to choose from, each with kind feedback.
    pub answers: Vec<Answer>,
}

/// One answer to a [`Check`].
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Answer {
    /// The answer.
    pub text: String,
    /// What is said when it is chosen.
    pub feedback: Prose,
    /// Whether it is the one to keep. Never shown as right or wrong.
    pub keep: bool,
}

/// A question to take along.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TeamQuestion {
    /// Stable name, used in addresses: `q46`.
    pub id: String,
    /// The question.
    pub text: String,
}
