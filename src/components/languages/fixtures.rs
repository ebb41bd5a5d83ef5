use super::view_language;
use crate::gallery::{Fixture, context};
use crate::languages::Offer;

const ARABIC: Offer = Offer {
    tag: "ar",
    name: "العربية",
    right_to_left: true,
    loading: "",
    problem: "",
    problem_text: "",
    problem_leaflet: "",
    try_again: "",
};

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "languages",
        state: "one-of-them",
        view: |story| view_language(&context(story, &[]), ARABIC, false),
    },
    Fixture {
        component: "languages",
        state: "the-one-that-is-told",
        view: |story| view_language(&context(story, &[]), ARABIC, true),
    },
];
