//! Milestones: events between two journeys that the page around the story may want to know.

use crate::{Journey, Position, Screen, Story};

/// Something the page is told. It says nothing about the reader.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Milestone {
    /// A step is on the screen.
    Step(Position),
    /// A word's page is on the screen (its place in the story's terms).
    Term(usize),
    /// The last step of the last stage is on the screen.
    Finished,
}

/// The milestones passed between `earlier` (none at the very start) and `later`.
pub fn between(earlier: Option<&Journey>, later: &Journey, story: &Story) -> Vec<Milestone> {
    if earlier.is_some_and(|it| it.screen() == later.screen()) {
        return Vec::new();
    }
    match later.screen() {
        Screen::Step(position) if story.after(position).is_none() => {
            vec![Milestone::Step(position), Milestone::Finished]
        }
        Screen::Step(position) => vec![Milestone::Step(position)],
        Screen::Words(Some(term)) => vec![Milestone::Term(term)],
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Milestone, between};
    use crate::{Action, Journey, sample};

    #[test]
    fn the_last_step_finishes_the_story_and_is_told_once() {
        let story = sample::story();
        let last = story.positions().last().unwrap();
        let start = Journey::default();
        let end = start.apply(Action::GoTo(crate::Screen::Step(last)), &story);
        let told = between(Some(&start), &end, &story);
        assert_eq!(told, [Milestone::Step(last), Milestone::Finished]);
        assert_eq!(between(Some(&end), &end, &story), []);
    }
}
