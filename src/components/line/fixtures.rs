use super::view_line;
use crate::gallery::Fixture;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "line",
        state: "with-a-class",
        view: |it| view_line("p", "pill", &it.interface.name),
    },
    Fixture {
        component: "line",
        state: "without-a-class",
        view: |it| view_line("strong", "", &it.interface.name),
    },
];
