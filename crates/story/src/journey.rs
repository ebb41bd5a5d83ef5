//! The whole navigation machine.

use crate::{OurPage, Position, Progress, Question, Reading, Story, Switch};

/// What is on the screen. Each has the name of its address in [`Screen::NAMED`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Screen {
    /// The first screen.
    #[default]
    Welcome,
    /// The day line and the twelve stages.
    Stages,
    /// A step of the story.
    Step(Position),
    /// The word list, or one word (its place in the story's terms).
    Words(Option<usize>),
    /// *Our page*: what the family gathered.
    OurPage,
    /// The hard questions, behind the honest door.
    HardQuestions,
    /// What families also ask in a stage (its place), or what teenagers ask.
    AlsoAsked(Option<usize>),
    /// About this story.
    About,
    /// Enough for today.
    Enough,
    /// When to call, and whom.
    WhenToCall,
}

impl Screen {
    /// The screens that have a name of their own, with the name that addresses use.
    pub(crate) const NAMED: &[(&str, Self)] = &[
        ("welcome", Self::Welcome),
        ("stages", Self::Stages),
        ("words", Self::Words(None)),
        ("our-page", Self::OurPage),
        ("hard-questions", Self::HardQuestions),
        ("teenagers", Self::AlsoAsked(None)),
        ("about", Self::About),
        ("enough", Self::Enough),
        ("when-to-call", Self::WhenToCall),
    ];

    /// Its name in addresses, and the anchor in the leaflet. Steps, single words and what is
    /// also asked in a stage have none.
    pub fn name(self) -> Option<&'static str> {
        Self::NAMED.iter().find(|(_, screen)| *screen == self).map(|(name, _)| *name)
    }
}

/// What the reader means.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Begin the story, or go on where it was left.
    GoOn,
    /// Begin at the beginning.
    StartOver,
    /// The next step.
    Next,
    /// The step before; from *when to call*, where one was; from any other screen, back to the story.
    Back,
    /// Go to a screen.
    GoTo(Screen),
    /// Read in another way.
    Read(Reading),
    /// Switch something on or off.
    Switch(Switch, bool),
    /// Put a question on our page, or take it off.
    Ask(Question),
    /// Write down the number to call.
    WriteNumber(String),
    /// Write down when to call it.
    WriteCallWhen(String),
    /// Write down what matters.
    WriteMatters(String),
    /// Write a note.
    WriteNotes(String),
    /// Clear our page.
    ClearPage,
    /// Answer the check of a stage; both are places, from 0.
    Answer(usize, usize),
    /// Choose a helper, by id.
    ChooseHelper(String),
}

/// Where the reader is, and what she did on the way. Changed only by [`Journey::apply`].
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Journey {
    pub(crate) screen: Screen,
    pub(crate) reading: Reading,
    pub(crate) place: Option<Position>,
    /// Which beat of the step's line a picture book shows, from 0.
    pub(crate) beat: usize,
    /// What is switched otherwise than at first.
    pub(crate) switched: Vec<Switch>,
    /// The screen that *when to call* was opened from, while it is shown.
    pub(crate) before_call: Option<Screen>,
    /// Positions and answers are kept in order, so that equal journeys compare equal.
    pub(crate) read: Vec<Position>,
    /// Stage and answer, both places from 0.
    pub(crate) answers: Vec<(usize, usize)>,
    pub(crate) helper: Option<String>,
    pub(crate) page: OurPage,
}

impl Journey {
    /// A journey that has not begun, to be read in this way.
    pub fn reading_as(reading: Reading) -> Self {
        Self { reading, ..Self::default() }
    }

    /// What is on the screen. Each has the name of its address in [`Screen::NAMED`].
    pub fn screen(&self) -> Screen {
        self.screen
    }

    /// How the story is read.
    pub fn reading(&self) -> Reading {
        self.reading
    }

    /// The step the reader is on, or was on last.
    pub fn place(&self) -> Option<Position> {
        self.place
    }

    /// Which beat of the step's line a picture book shows, from 0. It has no address and is not kept.
    pub fn beat(&self) -> usize {
        self.beat
    }

    /// Whether something is switched on.
    pub fn is_on(&self, switch: Switch) -> bool {
        self.switched.contains(&switch) != switch.is_on_at_first()
    }

    /// What the family gathered.
    pub fn page(&self) -> &OurPage {
        &self.page
    }

    /// The answer chosen in a stage's check.
    pub fn answer(&self, stage: usize) -> Option<usize> {
        self.answers.iter().find(|(it, _)| *it == stage).map(|(_, answer)| *answer)
    }

    /// The helper that comes along, by id.
    pub fn helper(&self) -> Option<&str> {
        self.helper.as_deref()
    }

    /// How much of a stage has been read.
    pub fn progress(&self, stage: usize, story: &Story) -> Progress {
        let steps = story.stages.get(stage).map_or(0, |it| it.steps.len());
        match self.read.iter().filter(|it| it.stage == stage).count() {
            0 => Progress::Unread,
            read if read < steps => Progress::Begun,
            _ => Progress::Read,
        }
    }

    /// The journey after `action`. An action that makes no sense here changes nothing.
    #[must_use]
    pub fn apply(&self, action: Action, story: &Story) -> Self {
        let mut next = self.clone();
        match action {
            Action::GoOn => next.go_to(Screen::Step(self.place.unwrap_or(story.start())), story),
            Action::StartOver => next.go_to(Screen::Step(story.start()), story),
            Action::GoTo(screen) => next.go_to(screen, story),
            Action::Next => match self.screen {
                Screen::Step(position) if self.beat < self.last_beat(position, story) => {
                    next.beat += 1;
                }
                Screen::Step(position) => {
                    next.go_to(story.after(position).map_or(Screen::Stages, Screen::Step), story);
                }
                _ => {}
            },
            Action::Back => match self.screen {
                Screen::Step(_) if self.beat > 0 => next.beat -= 1,
                Screen::Step(_) => {
                    next.go_to(self.behind(story), story);
                    // A book that is turned back shows the end of the page before.
                    if let Screen::Step(position) = next.screen {
                        next.beat = next.last_beat(position, story);
                    }
                }
                _ => next.go_to(self.behind(story), story),
            },
            Action::Read(reading) => {
                next.reading = reading;
                next.beat = 0;
            }
            Action::Switch(switch, is_on) => next.switch(switch, is_on),
            Action::Ask(question) => next.page.toggle(question),
            Action::WriteNumber(text) => next.page.number = text,
            Action::WriteCallWhen(text) => next.page.call_when = text,
            Action::WriteMatters(text) => next.page.matters = text,
            Action::WriteNotes(text) => next.page.notes = text,
            Action::ClearPage => next.page = OurPage::default(),
            Action::Answer(stage, answer) => {
                let answers = story.stages.get(stage).map_or(0, |it| it.check.answers.len());
                if answer < answers {
                    let place = next.answers.partition_point(|(it, _)| *it < stage);
                    next.answers.retain(|(it, _)| *it != stage);
                    next.answers.insert(place, (stage, answer));
                }
            }
            Action::ChooseHelper(id) => {
                if story.helpers.iter().any(|helper| helper.id == id) {
                    next.helper = Some(id);
                }
            }
        }
        next
    }

    pub(crate) fn switch(&mut self, switch: Switch, is_on: bool) {
        self.switched.retain(|it| *it != switch);
        if is_on != switch.is_on_at_first() {
            self.switched.push(switch);
        }
        // A line that is told at once begins, and ends, with its first beat.
        if switch == Switch::WholeLine {
            self.beat = 0;
        }
    }

    /// Shows this beat, or the last that the step has.
    pub(crate) fn show_beat(&mut self, beat: usize, story: &Story) {
        if let Screen::Step(position) = self.screen {
            self.beat = beat.min(self.last_beat(position, story));
        }
    }

    /// The last beat of a step, from 0. Only a picture book tells a line beat by beat, if it is not told at once.
    fn last_beat(&self, position: Position, story: &Story) -> usize {
        let is_told_by_beats =
            self.reading == Reading::PictureBook && !self.is_on(Switch::WholeLine);
        let step = story.step(position).filter(|_| is_told_by_beats);
        step.map_or(0, |(_, step)| step.beats().count().saturating_sub(1))
    }

    /// What lies behind the screen: the step before, or the story, or the first page.
    fn behind(&self, story: &Story) -> Screen {
        match (self.screen, self.place) {
            (Screen::Step(position), _) => {
                story.before(position).map_or(Screen::Welcome, Screen::Step)
            }
            (Screen::WhenToCall, _) => self.before_call.unwrap_or_default(),
            (Screen::Words(Some(_)), _) => Screen::Words(None),
            (Screen::AlsoAsked(None), _) => Screen::Stages,
            (_, Some(place)) => Screen::Step(place),
            (_, None) => Screen::Welcome,
        }
    }

    pub(crate) fn has_read(&mut self, position: Position) {
        if let Err(place) = self.read.binary_search(&position) {
            self.read.insert(place, position);
        }
    }

    fn go_to(&mut self, screen: Screen, story: &Story) {
        match screen {
            Screen::Step(position) if story.step(position).is_none() => return,
            Screen::Words(Some(term)) if term >= story.terms.len() => return,
            Screen::AlsoAsked(stage) if story.also_asked(stage).is_empty() => return,
            Screen::Step(position) => {
                self.place = Some(position);
                self.has_read(position);
            }
            _ => {}
        }
        self.before_call = match (self.screen, screen) {
            (Screen::WhenToCall, Screen::WhenToCall) => self.before_call,
            (before, Screen::WhenToCall) => Some(before),
            _ => None,
        };
        self.screen = screen;
        self.beat = 0;
    }
}

impl OurPage {
    fn toggle(&mut self, question: Question) {
        match self.questions.iter().position(|it| *it == question) {
            Some(place) => drop(self.questions.remove(place)),
            None => self.questions.push(question),
        }
    }
}
