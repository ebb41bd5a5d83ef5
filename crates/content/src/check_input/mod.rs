//! One language laid out for the rules: every text with its place.

mod layout;

use story::bundle::{Interface, PluralCategory};

use crate::content_tree::{ContentTree, LanguageContent};
use crate::passage::Passage;
use crate::vocabulary::Vocabulary;

/// One language laid out text by text, which every rule is given.
pub(crate) struct CheckInput<'a> {
    pub(crate) tree: &'a ContentTree,
    pub(crate) content: &'a LanguageContent,
    pub(crate) passages: Vec<Passage>,
    pub(crate) vocabulary: Vocabulary,
}

impl<'a> CheckInput<'a> {
    /// Lays out `content`.
    pub(crate) fn new(tree: &'a ContentTree, content: &'a LanguageContent) -> Self {
        let (vocabulary, passages) = layout::laid_out(tree, content);
        Self { tree, content, passages, vocabulary }
    }

    /// A file of this language.
    pub(crate) fn file(&self, name: &str) -> String {
        format!("{}/{name}.toml", self.content.folder)
    }

    /// Every label by its name.
    pub(crate) fn labels(&self) -> Vec<(String, String)> {
        labels(&self.content.interface)
    }

    /// The file of a stage.
    pub(crate) fn stage_file(&self, stage: &str) -> String {
        self.file(&format!("stages/{stage}"))
    }
}

/// Every label by its name; `tools.breathe` for one in a table.
fn labels(interface: &Interface) -> Vec<(String, String)> {
    let mut labels = Vec::new();
    let table = toml::Table::try_from(interface).unwrap_or_default();
    let mut left = table.into_iter().collect::<Vec<_>>();
    while let Some((name, label)) = left.pop() {
        match label {
            toml::Value::String(label) => labels.push((name, label)),
            toml::Value::Table(table) => {
                left.extend(
                    table.into_iter().map(|(part, label)| (format!("{name}.{part}"), label)),
                );
            }
            _ => {}
        }
    }
    // The last was taken first.
    labels.reverse();
    labels
}

/// The name of one form of a label: its own for the form of most numbers, `days.one` for another.
pub(crate) fn form_name(label: &str, category: PluralCategory) -> String {
    match category {
        PluralCategory::Other => label.to_owned(),
        category => format!("{label}.{}", category.name()),
    }
}
