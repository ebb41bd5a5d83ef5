//! The texts in a file of the content, with the place of each, and the same file in another language.

use anyhow::{Context, anyhow};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue};

/// Keys whose strings are names and no words.
const NAMES: [&str; 4] = ["id", "picture", "review", "see-also"];

/// Keys of lists that are as long as a language needs them. Their entries stand in one text.
const LISTS: [&str; 3] = ["explained-by", "forms", "not-in"];

/// Between the entries of such a list.
const BAR: &str = " | ";

/// Forms of a label that changes with a number.
const FORMS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// What is translated, by file and id.
pub(super) type Translations = BTreeMap<(String, String), String>;

/// A file of the content.
#[derive(Debug)]
pub(super) struct SourceFile {
    /// Its name within the language's folder.
    pub(super) name: String,
    /// All of it.
    text: String,
    /// In their order.
    pub(super) texts: Vec<Text>,
}

/// A value that is translated.
#[derive(Debug)]
pub(super) struct Text {
    place: Range<usize>,
    form: Form,
    /// What stands in it: one text, or one for each form.
    pub(super) slots: Vec<Slot>,
}

/// One text for a translator.
#[derive(Debug)]
pub(super) struct Slot {
    /// `steps.small-seeds.child`, `key-points.1`, `labels.count.one`.
    pub(super) id: String,
    /// What it says.
    pub(super) words: String,
}

/// How a value is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Form {
    /// A string in one line.
    Line,
    /// A string of several lines.
    Lines,
    /// A list, its entries in one text.
    List,
    /// A table of forms.
    Forms,
}

impl SourceFile {
    /// Finds the texts in `text`, the file called `name`.
    pub(super) fn read(name: &str, text: String, forms: &[&str]) -> anyhow::Result<Self> {
        let mut texts = Vec::new();
        {
            let table = DeTable::parse(&text)
                .map_err(|error| anyhow!("{}", error.message()))
                .with_context(|| format!("{name} is no TOML: `cargo xtask content` says where"))?;
            let mut finder = Finder { source: &text, forms, texts: &mut texts };
            finder.table("", table.get_ref());
        }
        texts.sort_by_key(|it| it.place.start);
        Ok(Self { name: name.to_owned(), text, texts })
    }

    /// The ids of its texts.
    pub(super) fn ids(&self) -> BTreeSet<&str> {
        let slots = self.texts.iter().flat_map(|it| &it.slots);
        slots.map(|it| it.id.as_str()).collect()
    }

    /// The file with every text as `translations` has it, and how many are missing, which are empty.
    pub(super) fn translated(&self, translations: &Translations) -> (String, usize) {
        let mut missing = 0;
        let mut text = self.text.clone();
        for it in self.texts.iter().rev() {
            let mut words = |slot: &Slot| {
                let found = translations.get(&(self.name.clone(), slot.id.clone()));
                missing += usize::from(found.is_none_or(String::is_empty));
                found.cloned().unwrap_or_default()
            };
            let value = match (it.form, &*it.slots) {
                (Form::Forms, slots) => {
                    let forms = slots.iter().map(|slot| {
                        let form = slot.id.rsplit('.').next().unwrap_or_default();
                        format!("{form} = {}", line(&words(slot)))
                    });
                    format!("{{ {} }}", forms.collect::<Vec<_>>().join(", "))
                }
                (Form::List, slots) => {
                    let words = slots.iter().map(words).collect::<String>();
                    let entries =
                        words.split(BAR.trim()).map(str::trim).filter(|it| !it.is_empty());
                    format!("[{}]", entries.map(line).collect::<Vec<_>>().join(", "))
                }
                (Form::Line, slots) => line(&slots.iter().map(words).collect::<String>()),
                (Form::Lines, slots) => lines(&slots.iter().map(words).collect::<String>()),
            };
            text.replace_range(it.place.clone(), &value);
        }
        (text, missing)
    }
}

struct Finder<'a> {
    source: &'a str,
    forms: &'a [&'a str],
    texts: &'a mut Vec<Text>,
}

impl Finder<'_> {
    fn table(&mut self, path: &str, table: &DeTable<'_>) {
        for (key, value) in table {
            let key: &str = key.get_ref();
            let path = if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") };
            self.value(&path, key, value);
        }
    }

    fn value(&mut self, path: &str, key: &str, value: &Spanned<DeValue<'_>>) {
        let place = value.span();
        match value.get_ref() {
            DeValue::String(words) if !NAMES.contains(&key) => {
                let is_long =
                    self.source.get(place.clone()).is_some_and(|it| it.starts_with("\"\"\""));
                let form = if is_long { Form::Lines } else { Form::Line };
                self.push(place, form, vec![(path.to_owned(), words.trim_end().to_owned())]);
            }
            DeValue::Array(entries) if LISTS.contains(&key) => {
                let entries = entries.iter().filter_map(|it| it.get_ref().as_str());
                let words = entries.collect::<Vec<_>>().join(BAR);
                self.push(place, Form::List, vec![(path.to_owned(), words)]);
            }
            DeValue::Array(entries) if key != "see-also" => {
                for (number, entry) in (1..).zip(entries.iter()) {
                    // Where entries have names, one more in between moves no other.
                    let named = entry.get_ref().as_table().and_then(|it| it.get("id"));
                    let named = named.and_then(|it| it.get_ref().as_str()).map(str::to_owned);
                    let name = named.unwrap_or_else(|| number.to_string());
                    // An entry is no name, whatever the list is called.
                    self.value(&format!("{path}.{name}"), "", entry);
                }
            }
            DeValue::Table(table) if is_forms(table) => {
                let form = |name: &str| {
                    let entry = table.iter().find(|(key, _)| key.get_ref() == name);
                    entry.and_then(|(_, it)| it.get_ref().as_str())
                };
                let words =
                    |name: &str| form(name).or(form("other")).unwrap_or_default().to_owned();
                let slots = self.forms.iter().map(|it| (format!("{path}.{it}"), words(it)));
                self.push(place, Form::Forms, slots.collect());
            }
            DeValue::Table(table) => self.table(path, table),
            _ => {}
        }
    }

    /// Empty texts stay empty in every language.
    fn push(&mut self, place: Range<usize>, form: Form, slots: Vec<(String, String)>) {
        let slots = slots.into_iter().map(|(id, words)| Slot { id, words }).collect::<Vec<_>>();
        if slots.iter().any(|it| !it.words.is_empty()) {
            self.texts.push(Text { place, form, slots });
        }
    }
}

fn is_forms(table: &DeTable<'_>) -> bool {
    let mut keys = table.iter().map(|(key, _)| key.get_ref().to_string());
    !table.is_empty() && keys.all(|it| FORMS.contains(&it.as_str()))
}

/// A string of one line, as TOML writes it.
fn line(words: &str) -> String {
    let mut line = String::from("\"");
    for letter in words.chars() {
        match letter {
            '"' => line.push_str("\\\""),
            '\\' => line.push_str("\\\\"),
            '\n' => line.push_str("\\n"),
            it if it.is_control() => {
                let _ = write!(line, "\\u{:04X}", u32::from(it));
            }
            it => line.push(it),
        }
    }
    line + "\""
}

/// A string of several lines.
fn lines(words: &str) -> String {
    let words = words.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"").replace('\r', "");
    format!("\"\"\"\n{words}\n\"\"\"")
}
