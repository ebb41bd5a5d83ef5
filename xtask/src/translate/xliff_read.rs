//! Reads a translated XLIFF file back, whatever program saved it.

use anyhow::{Context, bail};
use roxmltree::{Document, Node};
use std::collections::BTreeMap;

use super::codes::marks;
use super::texts::{SourceFile, Translations};

/// What a file came to.
pub(super) struct Read {
    /// What is translated.
    pub(super) translations: Translations,
    /// What is worth a look, a line each.
    pub(super) notes: Vec<String>,
    /// Whether everything in it could be taken.
    pub(super) is_sound: bool,
}

/// Takes `text` apart, which was translated into `to` from `sources`.
pub(super) fn read(text: &str, to: &str, sources: &[SourceFile]) -> anyhow::Result<Read> {
    let document = Document::parse(text.trim_start_matches('\u{FEFF}'))
        .context("It is no whole XML file: save it once more from the program that made it")?;
    let root = document.root_element();
    if root.tag_name().name() != "xliff"
        || root.attribute("version").is_none_or(|it| !it.starts_with("2."))
    {
        bail!(
            "It is no XLIFF 2 file: save it as XLIFF 2.0, not as 1.2 and not as the program's own kind"
        );
    }
    let language = root.attribute("trgLang").unwrap_or_default();
    if language != to {
        bail!(
            "It is translated into “{language}”, and you asked for “{to}”: say `--to {language}`"
        );
    }
    let known = sources.iter().flat_map(|file| {
        let slots = file.texts.iter().flat_map(|it| &it.slots);
        slots.map(|slot| ((file.name.clone(), slot.id.clone()), slot.words.as_str()))
    });
    let known = known.collect::<BTreeMap<_, _>>();
    let mut read = Read { translations: BTreeMap::new(), notes: Vec::new(), is_sound: true };
    for file in root.children().filter(|it| it.has_tag_name((root_name(root), "file"))) {
        let name = file.attribute("original").and_then(|it| Some(it.split_once('/')?.1));
        let name = name.unwrap_or_default().to_owned();
        for unit in file.descendants().filter(|it| it.tag_name().name() == "unit") {
            let id = unit.attribute("id").unwrap_or_default().to_owned();
            let key = (name.clone(), id);
            if let Some(words) = known.get(&key) {
                read.unit(key, unit, words);
                continue;
            }
            read.is_sound = false;
            let said = sides(unit).1.unwrap_or_default();
            read.notes.push(format!(
                "{name}: {}: the original has no such text any more; not taken: “{said}”",
                key.1
            ));
        }
    }
    Ok(read)
}

fn root_name<'a>(root: Node<'a, '_>) -> &'a str {
    root.tag_name().namespace().unwrap_or_default()
}

impl Read {
    fn unit(&mut self, key: (String, String), unit: Node<'_, '_>, words: &str) {
        let (source, target) = sides(unit);
        let place = format!("{}: {}", key.0, key.1);
        let Some(target) = target else { return };
        if source != words {
            self.notes.push(format!(
                "{place}: the original has changed since the file was written; compare: “{words}”"
            ));
        }
        let (ours, theirs) = (marks(&target), marks(words));
        for (here, there, what) in
            [(&theirs, &ours, "lacks"), (&ours, &theirs, "has, and the original has not,")]
        {
            let mut left = there.clone();
            for mark in here {
                match left.iter().position(|it| it == mark) {
                    Some(found) => drop(left.swap_remove(found)),
                    None => self.notes.push(format!("{place}: the translation {what} {mark}")),
                }
            }
        }
        self.translations.insert(key, target);
    }
}

/// What a unit says in both languages; no translation where a part of it has none.
fn sides(unit: Node<'_, '_>) -> (String, Option<String>) {
    let data = unit.descendants().filter(|it| it.tag_name().name() == "data");
    let data = data.filter_map(|it| Some((it.attribute("id")?, it.text().unwrap_or_default())));
    let data = data.collect::<BTreeMap<_, _>>();
    let (mut source, mut target) = (String::new(), Some(String::new()));
    for part in unit.children().filter(Node::is_element) {
        let side = |name: &str| part.children().find(|it| it.tag_name().name() == name);
        match part.tag_name().name() {
            "ignorable" => {
                let words = side("source").map(|it| words(it, &data)).unwrap_or_default();
                source.push_str(&words);
                if let Some(target) = &mut target {
                    target.push_str(&words);
                }
            }
            "segment" => {
                source.push_str(&side("source").map(|it| words(it, &data)).unwrap_or_default());
                let is_begun = part.attribute("state").is_none_or(|it| it != "initial");
                let translated = side("target").filter(|_| is_begun).map(|it| words(it, &data));
                let translated = translated.filter(|it| !it.trim().is_empty());
                target = target.zip(translated).map(|(before, words)| before + &words);
            }
            _ => {}
        }
    }
    (source, target)
}

/// Words with what their codes stand for.
fn words(node: Node<'_, '_>, data: &BTreeMap<&str, &str>) -> String {
    let mut text = String::new();
    for child in node.children() {
        let stands_for = |name: &str| {
            let found = child.attribute(name).and_then(|it| data.get(it));
            found.copied().unwrap_or_default()
        };
        if child.is_text() {
            text.push_str(child.text().unwrap_or_default());
            continue;
        }
        match child.tag_name().name() {
            "ph" | "sc" | "ec" => text.push_str(stands_for("dataRef")),
            "pc" => {
                text.push_str(stands_for("dataRefStart"));
                text.push_str(&words(child, data));
                text.push_str(stands_for("dataRefEnd"));
            }
            _ => text.push_str(&words(child, data)),
        }
    }
    text
}
