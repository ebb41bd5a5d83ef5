//! What stands beside what a hospital adds, for the script that shows it where no engine does
//! (`static/hospital/notes.js`): labels and joins of each language.

use serde_json::{Map, Value, json};
use story::bundle::Bundle;

/// The words by language, as an option for esbuild.
pub(crate) fn define(bundles: &[Bundle]) -> String {
    format!("--define:HOSPITAL_WORDS={}", by_language(bundles))
}

fn by_language(bundles: &[Bundle]) -> Value {
    bundles.iter().map(|it| (it.language.tag.clone(), words(it))).collect::<Map<_, _>>().into()
}

fn words(bundle: &Bundle) -> Value {
    let writing = &bundle.language.writing;
    let joins = &writing.joins;
    json!({
        "labels": bundle.interface.hospital,
        "isRightToLeft": writing.right_to_left,
        "joins": {
            "label": joins.label,
            "list": joins.list,
            "list-last": joins.list_last,
            "adjacent": joins.adjacent,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_has_its_labels_and_joins() {
        let interface = include_str!("../../content/en/interface.toml");
        let table: toml::Table = toml::from_str(interface).unwrap();
        let mut bundle = Bundle::default();
        bundle.language.tag = "ar".into();
        bundle.language.writing.right_to_left = true;
        bundle.language.writing.joins.label = "{label}: {text}".into();
        bundle.interface.hospital = table["hospital"].clone().try_into().unwrap();
        let words = &by_language(&[bundle])["ar"];
        assert_eq!(words["labels"]["at"].as_str(), table["hospital"]["at"].as_str());
        assert_eq!(words["joins"]["label"], "{label}: {text}");
        assert_eq!(words["isRightToLeft"], true);
    }
}
