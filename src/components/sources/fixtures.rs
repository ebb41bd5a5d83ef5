use super::view_sources;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[Fixture {
    component: "sources",
    state: "folded",
    view: |story| view_sources(story, &[0], true),
}];
