//! Two brothers, equally.

use super::Problems;
use crate::check_input::CheckInput;
use crate::problem::{At, Problem};
use crate::source::Where;

/// How much oftener one brother may be named than the other: the report itself starts with one.
const LEEWAY: usize = 2;

/// Over all that is told of them.
pub(super) fn both_brothers_are_named_as_often(input: &CheckInput<'_>, problems: &mut Problems) {
    let Some(names) = input.tree.rules.brothers.get(&input.content.folder) else { return };
    let told = || input.passages.iter().filter(|passage| passage.is_in(Where::Told));
    let paragraphs = || told().flat_map(|passage| &passage.paragraphs);
    let count = |name: &str| {
        let found = paragraphs().flat_map(|paragraph| {
            paragraph.names.iter().map(|range| &paragraph.text[range.clone()])
        });
        found.filter(|found| *found == name).count()
    };
    let counts = names.iter().map(|name| (name, count(name))).collect::<Vec<_>>();
    let least = counts.iter().map(|(_, count)| *count).min().unwrap_or_default();
    for (name, count) in counts.iter().filter(|(_, count)| *count > least + LEEWAY) {
        problems.push(Problem::error(
            "both-brothers",
            &At::new(input.file("stages/*"), "told steps"),
            format!("{name} is named {count} times, his brother {least} times"),
            "tell of both alike",
        ));
    }
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, STAGE};

    #[test]
    fn one_brother_is_not_named_much_oftener_than_the_other() {
        let named = |times: usize| {
            let words = ["Xiaojie."; 3][..times].join(" ");
            Example::whole().with(STAGE, "We do not know.", &words)
        };
        named(2).keeps_every_rule();
        named(3).breaks("both-brothers", &["Xiaojie is named 15 times, his brother 12 times"]);
    }

    #[test]
    fn a_general_step_names_whom_it_likes() {
        Example::whole()
            .with(STAGE, "Many of us are tired.", "Xiaojie. Xiaojie. Xiaojie.")
            .keeps_every_rule();
    }
}
