//! Two brothers, equally.

use super::Problems;
use crate::problem::{At, Problem};
use crate::proof::Proof;
use crate::source::Where;

/// How much oftener one may be named: the report itself starts with one of them.
const LEEWAY: usize = 2;

/// Over all that is told of them.
pub(super) fn both_brothers_are_named_as_often(proof: &Proof<'_>, problems: &mut Problems) {
    let Some(names) = proof.manuscript.rules.brothers.get(&proof.edition.folder) else { return };
    let told = || proof.passages.iter().filter(|passage| passage.is_in(Where::Told));
    let paragraphs = || told().flat_map(|passage| &passage.paragraphs);
    let count = |name: &str| {
        let named = paragraphs().flat_map(|paragraph| {
            paragraph.names.iter().map(|range| &paragraph.text[range.clone()])
        });
        named.filter(|named| *named == name).count()
    };
    let counts = names.iter().map(|name| (name, count(name))).collect::<Vec<_>>();
    let least = counts.iter().map(|(_, count)| *count).min().unwrap_or_default();
    for (name, count) in counts.iter().filter(|(_, count)| *count > least + LEEWAY) {
        problems.push(Problem::error(
            "both-brothers",
            &At::new(proof.file("stages/*"), "told steps"),
            format!("{name} is named {count} times, his brother {least} times"),
            "tell of both alike",
        ));
    }
}
