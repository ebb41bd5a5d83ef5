use super::view_headed_texts;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "headed_text",
        state: "the-emergency-list",
        view: |story| view_headed_texts(&story.emergency.texts, "calls", &"".into()),
    },
    Fixture {
        component: "headed_text",
        state: "about-this-story",
        view: |story| view_headed_texts(&story.about, "about", &"".into()),
    },
];
