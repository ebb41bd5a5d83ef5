//! The example's rules.

pub(in crate::example) const RULES: &str = r#"
[limits]
child = { words = 40, sentence = 12, grade = 3.0 }
grown-up = { words = 120, sentence = 20, grade = 6.0 }
detail = { words = 160, sentence = 25, grade = 9.0 }
answer = { words = 40, sentence = 20, grade = 6.0 }
child-message = { words = 24, sentences = 2, sentence = 12, grade = 3.0 }
main-message = { words = 40, sentences = 2, sentence = 20, grade = 6.0 }
how-to = { words = 30, sentence = 20, grade = 6.0 }
also-asked = { words = 120, sentence = 20, grade = 6.0 }
[beats.en]
most = 3
[rhythm.en]
joining = ["and", "but"]
short = 6
[family-path.en]
[sources]
unsaid = ["not shown"]
working-copies = ["staging"]
plain-http = ["old.example.org"]
[brothers]
en = ["Xiaojie", "Xiaoyan"]
[numbers.en]
words = ["two", "three"]
units = ["day", "days", "weeks", "out of"]
names = ["Day 0", "out of 100"]
[outcomes.en]
words = ["surviv*", "die", "get well"]
absolutes = ["always", "never"]
[safety.en]
phrases = ["ambulance", "call at once"]
unless = ["ambulance games"]
[[unsaid.en]]
words = ["brave*", "won", "M#"]
unless = ["won't", "brave new world"]
why = "it shames"
instead = "say that all feelings are allowed"
[[unsaid.en]]
words = ["mother"]
only-in = ["told"]
why = "it can sound like blame"
instead = "leave it out"
[[unsaid.en]]
words = ["surgery"]
stages = ["day-zero"]
why = "it is none"
instead = "say tube"
[[unsaid.en]]
words = ["warehouse"]
except-in = ["about"]
why = "it is a slip"
instead = "say clean-air room"
[[required.en]]
one-of = ["may", "often"]
in-each-stage = true
why = "children differ"
[[required.en]]
one-of = ["cells are in your bones"]
stage = "cause"
only-in = ["child"]
why = "the child must hear it"
[[required.en]]
one-of = ["a lot to read"]
why = "somebody must say so"
"#;
