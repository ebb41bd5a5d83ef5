use super::view_prose;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[Fixture {
    component: "prose",
    state: "a-grown-ups-text",
    view: |story| view_prose(&story.stages[0].steps[0].grown_up),
}];
