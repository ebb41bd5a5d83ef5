//! A language says about itself what the rest relies on.

use story::bundle::{Counted, PluralCategory};

use super::Problems;
use crate::check_input::CheckInput;
use crate::content_tree::file_of;
use crate::plurals::plurals;
use crate::problem::{At, Problem};
use crate::source::LanguageWords;

const RULE: &str = "language";

/// Its tag is the name of its folder, and a date can be written.
pub(super) fn a_language_can_be_found_and_write_dates(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    let language = &input.content.language;
    let mut report = reporter(input, problems);
    if language.tag != input.content.folder {
        report("tag", "it is not the name of the folder", "give both the same BCP 47 tag");
    }
    if plurals(&language.tag).is_none() {
        report("tag", "it is no BCP 47 tag", "write it as `en`, `zh-Hans` or `pt-BR`");
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

/// Each join has its gaps in the order in which a view draws them, numbers have their marks, and
/// there is a letter for every word.
pub(super) fn a_language_can_join_and_count(input: &CheckInput<'_>, problems: &mut Problems) {
    let LanguageWords { joins, numbers, word_list, .. } = &input.content.language;
    let mut report = reporter(input, problems);
    let gaps: [(&str, &str, &[&str]); 14] = [
        ("label", &joins.label, &["{label}", "{text}"]),
        ("label-alone", &joins.label_alone, &["{label}"]),
        ("heading", &joins.heading, &["{heading}", "{rest}"]),
        ("sentence", &joins.sentence, &["{text}"]),
        ("sentences", &joins.sentences, &["{first}", "{next}"]),
        ("list", &joins.list, &["{first}", "{next}"]),
        ("list-last", &joins.list_last, &["{first}", "{next}"]),
        ("items", &joins.items, &["{first}", "{next}"]),
        ("beside", &joins.beside, &["{first}", "{next}"]),
        ("adjacent", &joins.adjacent, &["{first}", "{next}"]),
        ("quantity", &joins.quantity, &["{number}", "{unit}"]),
        ("aside", &joins.aside, &["{text}", "{aside}"]),
        ("quote", &joins.quote, &["{text}"]),
        ("range", &joins.range, &["{from}", "{to}"]),
    ];
    for (name, pattern, gaps) in gaps {
        let places = gaps.iter().map(|gap| pattern.find(gap)).collect::<Vec<_>>();
        if places.contains(&None) || !places.is_sorted() {
            let what = format!("it needs {} in this order", gaps.join(" and "));
            report(&format!("joins.{name}"), &what, "write what stands around them");
        }
    }
    for (name, mark) in
        [("decimal", &numbers.decimal), ("plus", &numbers.plus), ("minus", &numbers.minus)]
    {
        if mark.trim().is_empty() {
            report(&format!("numbers.{name}"), "it is empty", "write the mark");
        }
    }
    if numbers.grouped_from < 1000 {
        let remedy = "write the smallest number whose digits are grouped, 1000 or more";
        report("numbers.grouped-from", "smaller numbers have no groups", remedy);
    }
    if word_list.letters.is_empty() {
        report("word-list.letters", "there are none", "write the letters of the word list");
    }
}

/// A noun is never shown in a form that does not go with its number.
pub(super) fn counted_labels_have_every_plural_form(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    let Some(plurals) = plurals(&input.content.language.tag) else { return };
    let used = plurals.used();
    let mut report = |file: String, name: &str, counted: &Counted| {
        if counted.is_invariant() {
            return;
        }
        let has = counted.forms().map(|(category, _)| category).collect::<Vec<_>>();
        let named =
            |of: &[PluralCategory]| of.iter().map(|it| it.name()).collect::<Vec<_>>().join(", ");
        if has != used {
            let what =
                format!("it has the forms {}; the language has {}", named(&has), named(&used));
            let remedy = "write one text for each form, or one that goes with every number";
            problems.push(Problem::error("plural-forms", &At::new(file, name), what, remedy));
        }
    };
    let interface = &input.content.interface;
    let labels = [
        ("words-found", &interface.words_found),
        ("tools.squeeze-count", &interface.tools.squeeze_count),
    ];
    for (name, counted) in labels {
        report(input.file("interface"), name, counted);
    }
    for (activity, words) in &input.content.activities {
        for (name, counted) in &words.labels {
            report(input.file(&file_of(activity)), &format!("labels {name}"), counted);
        }
    }
}

/// Reports what is wrong in `language.toml`.
fn reporter<'a>(
    input: &'a CheckInput<'_>,
    problems: &'a mut Problems,
) -> impl FnMut(&str, &str, &str) + 'a {
    |place, what, remedy| {
        let at = At::new(input.file("language"), place);
        problems.push(Problem::error(RULE, &at, what, remedy));
    }
}

/// Otherwise nothing would be found in it that breaks them.
pub(super) fn rules_are_written_for_every_language(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    let (rules, tag) = (&input.tree.rules, &input.content.folder);
    let lists = [
        ("beats", rules.beats.contains_key(tag)),
        ("rhythm", rules.rhythm.contains_key(tag)),
        ("family-path", rules.family_path.contains_key(tag)),
        ("brothers", rules.brothers.contains_key(tag)),
        ("numbers", rules.numbers.contains_key(tag)),
        ("outcomes", rules.outcomes.contains_key(tag)),
        ("safety", rules.safety.contains_key(tag)),
        ("unsaid", rules.unsaid.contains_key(tag)),
        ("required", rules.required.contains_key(tag)),
    ];
    for (list, _) in lists.into_iter().filter(|(_, is_there)| !is_there) {
        let at = At::new("rules.toml", format!("{list}.{tag}"));
        let remedy = "write it for this language, as it stands there for English";
        problems.push(Problem::error(RULE, &at, "it is missing", remedy));
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
        with("tag = \"en\"", "tag = \"English!\"").breaks("language", &["no BCP 47 tag"]);
        with("name = \"English\"", "name = \"\"").breaks("language", &["name"]);
    }

    #[test]
    fn a_language_has_twelve_months_and_makes_dates_of_them() {
        with(", \"December\"", "").breaks("language", &["months"]);
        with("{day} {month}", "{day}.").breaks("language", &["date"]);
    }

    #[test]
    fn a_language_says_how_it_joins_and_counts() {
        with("{label}: {text}", "{text}")
            .breaks("language", &["joins.label", "{label} and {text}"]);
        with("{text} ({aside})", "{aside} ({text})").breaks("language", &["joins.aside"]);
        with("decimal = \".\"", "decimal = \"\"").breaks("language", &["numbers.decimal"]);
        with("grouped-from = 1000", "grouped-from = 0").breaks("language", &["grouped-from"]);
        with("letters = [", "letters = []\nskipped = [").breaks("language", &["word-list.letters"]);
    }

    #[test]
    fn a_counted_label_has_one_text_or_one_for_every_form() {
        let counted = |forms: &str| {
            let old = "count = \"Count {count}\"";
            Example::with_an_activity().with("en/activities/play-waiting.toml", old, forms)
        };
        counted("count = { one = \"A cell\", other = \"{count} cells\" }").keeps_every_rule();
        counted("count = { few = \"Cells\", other = \"{count} cells\" }")
            .breaks("plural-forms", &["play-waiting.toml: labels count", "has one, other"]);
    }

    #[test]
    fn a_language_without_rules_of_its_own_is_noticed() {
        let example = Example::whole().with("rules.toml", "en = [\"Xiaojie\"", "fr = [\"Xiaojie\"");
        example.breaks("language", &["brothers.en"]);
    }
}
