//! The example's emergency list.

pub(in crate::example) const EMERGENCY: &str = r#"
telephone = ["F-GROW-01"]
[[tiers]]
group = "now"
facts = ["F-GROW-01"]
[[tiers]]
group = "soon"
facts = ["F-GROW-01"]
[[lines]]
id = "fit"
tier = 1
who = "child"
facts = ["F-GROW-01"]
[[lines]]
id = "fever"
tier = 2
who = "child"
facts = ["F-GROW-01"]
[[lines]]
id = "donor-pain"
tier = 2
who = "donor"
facts = ["F-GROW-01"]
"#;

pub(in crate::example) const EMERGENCY_WORDS: &str = r#"
say-first = "Say that you had new cells."
donor = "If you gave the cells"
[telephone]
heading = "What to say"
says = ["What you see."]
[[tiers]]
heading = "Call now"
text = "Then tell us."
[[tiers]]
heading = "Call at once"
text = "Do not wait."
[lines.fit]
sign = "A fit."
[lines.fever]
sign = "You are hot for {fact:F-GROW-01.weeks} weeks."
first = "Call first."
[lines.donor-pain]
sign = "Pain in you."
"#;
