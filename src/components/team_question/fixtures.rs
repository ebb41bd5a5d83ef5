use story::{Action, Question};

use super::view_team_question;
use crate::gallery::{Fixture, context};

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "team_question",
        state: "to-pick",
        view: |story| view_team_question(&context(story, &[]), &story.stages[0].team_questions[0]),
    },
    Fixture {
        component: "team_question",
        state: "picked",
        view: |story| {
            let question = &story.stages[0].team_questions[0];
            let pick = Action::Ask(Question::Team(question.id.clone()));
            view_team_question(&context(story, &[pick]), question)
        },
    },
];
