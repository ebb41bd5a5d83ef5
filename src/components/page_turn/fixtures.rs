use super::view_page_turn;
use crate::gallery::{Fixture, context};

pub(crate) const FIXTURES: &[Fixture] = &[Fixture {
    component: "page_turn",
    state: "between-two-steps",
    view: |story| view_page_turn(&context(story, &[]), &story.stages[0].title),
}];
