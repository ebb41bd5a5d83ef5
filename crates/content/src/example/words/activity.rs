//! The example's activity, and the step that it stands on.

pub(in crate::example) const ACTIVITY_STEP: &str = r#"
[steps.play-waiting]
heading = "Try it"
child = "You may try it. {cite:F-GROW-01}"
grown-up = "Your team can tell you more. {cite:F-GROW-01}"
"#;

pub(in crate::example) const ACTIVITY: &str = r#"
stage = "waiting"
numbers = { weeks = "F-GROW-01.weeks" }
labels = ["count"]
says = ["slow"]
[[cards]]
id = "rest"
group = "now"
"#;

pub(in crate::example) const ACTIVITY_WORDS: &str = r#"
try-first = "Move it."
[labels]
count = "Count {count}"
[says]
slow = "It may be slow. {cite:F-GROW-01}"
[cards.rest]
title = "A rest"
child = "You may rest. {cite:F-GROW-01}"
grown-up = "Many rest {fact:F-GROW-01.weeks} weeks. {cite:F-GROW-01}"
"#;
