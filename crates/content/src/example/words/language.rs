//! The example's language and its labels.

use std::sync::LazyLock;

pub(crate) const LANGUAGE: &str = r#"
tag = "en"
name = "English"
direction = "left-to-right"
translator = ""
clinical-reviewer = ""
months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"]
date = "{day} {month}"

# How the widget joins two texts. Keep what stands in {braces}, in whatever order.
[joins]
label = "{label}: {text}"
label-alone = "{label}:"
heading = "{heading}. {rest}"
sentence = "{text}."
sentences = "{first} {next}"
list = "{first}, {next}"
list-last = "{first}, {next}"
items = "{first}; {next}"
beside = "{first} · {next}"
adjacent = "{first} {next}"
quantity = "{number} {unit}"
aside = "{text} ({aside})"
quote = "“{text}”"
range = "{from} to {to}"

[numbers]
digits = "latn"
decimal = "."
thousands = ","
grouped-from = 1000
plus = "+"
minus = "−"

[word-list]
letters = ["A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K", "L", "M", "N", "O", "P", "Q", "R", "S", "T", "U", "V", "W", "X", "Y", "Z"]
"#;

/// The real labels, as there are so many, but for those that tests hold on to.
pub(in crate::example) static INTERFACE: LazyLock<String> = LazyLock::new(|| {
    let real = include_str!("../../../../../content/en/interface.toml");
    let mut labels = real.parse::<toml::Table>().unwrap();
    let fixed = [
        ("day", "Day {day}"),
        ("day-range", "Day {from} to Day {to}"),
        ("before-days", "Before"),
        ("after-days", "Day {from} and after"),
    ];
    labels.extend(fixed.map(|(name, label)| (name.to_owned(), label.into())));
    labels.to_string()
});
