//! A language says about itself what the rest relies on.

use super::Problems;
use crate::check_input::CheckInput;
use crate::problem::{At, Problem};

/// Its tag is the name of its folder, and a date can be written.
pub(super) fn a_language_can_be_found_and_write_dates(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    let language = &input.content.language;
    let mut report = |place: &str, what: &str, remedy: &str| {
        let at = At::new(input.file("language"), place);
        problems.push(Problem::error("language", &at, what, remedy));
    };
    if language.tag != input.content.folder {
        report("tag", "it is not the name of the folder", "give both the same BCP 47 tag");
    }
    if language.name.trim().is_empty() {
        report("name", "it is empty", "write what the language calls itself");
    }
    if language.months.len() != 12 || language.months.iter().any(|month| month.trim().is_empty()) {
        report("months", "there are not twelve", "write all twelve, January first");
    }
    if !(language.date.contains("{day}") && language.date.contains("{month}")) {
        report("date", "it has no {day} or no {month}", "write how the two make a date");
    }
}

/// Otherwise nothing would be found in it that breaks them.
pub(super) fn rules_are_written_for_every_language(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    let (rules, tag) = (&input.tree.rules, &input.content.folder);
    let lists = [
        ("brothers", rules.brothers.contains_key(tag)),
        ("numbers", rules.numbers.contains_key(tag)),
        ("outcomes", rules.outcomes.contains_key(tag)),
        ("unsaid", rules.unsaid.contains_key(tag)),
        ("required", rules.required.contains_key(tag)),
    ];
    for (list, _) in lists.into_iter().filter(|(_, is_there)| !is_there) {
        let at = At::new("rules.toml", format!("{list}.{tag}"));
        let remedy = "write it for this language, as it stands there for English";
        problems.push(Problem::error("language", &at, "it is missing", remedy));
    }
}

#[cfg(test)]
mod tests {
    use crate::example::Example;

    fn with(old: &str, new: &str) -> Example {
        Example::whole().with("en/language.toml", old, new)
    }

    #[test]
    fn a_language_lies_in_the_folder_of_its_tag() {
        Example::whole().in_language("en-GB").keeps_every_rule();
        with("tag = \"en\"", "tag = \"en-GB\"").breaks("language", &["tag"]);
        with("name = \"English\"", "name = \"\"").breaks("language", &["name"]);
    }

    #[test]
    fn a_language_has_twelve_months_and_makes_dates_of_them() {
        with(", \"December\"", "").breaks("language", &["months"]);
        with("{day} {month}", "{day}.").breaks("language", &["date"]);
    }

    #[test]
    fn a_language_without_rules_of_its_own_is_noticed() {
        let example = Example::whole().with("rules.toml", "en = [\"Xiaojie\"", "fr = [\"Xiaojie\"");
        example.breaks("language", &["brothers.en"]);
    }
}
