//! Writes the texts as XLIFF 2.0, with codes for marks, limits and pictures beside them.

use std::fmt::Write;

use super::codes::{Piece, pieces, segments};
use super::limits::Limits;
use super::texts::{Slot, SourceFile, Translations};
use crate::markers::escape;

/// The whole document. What is translated already stands in it.
pub(super) fn document(
    from: &str,
    to: &str,
    files: &[SourceFile],
    there: &Translations,
    limits: &Limits,
) -> String {
    let mut text = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\" \
         version=\"2.0\" srcLang=\"{}\" trgLang=\"{}\" xml:space=\"preserve\">\n",
        escape(from),
        escape(to)
    );
    for file in files {
        let id = file.name.trim_end_matches(".toml").replace('/', ".");
        let _ = writeln!(text, "<file id=\"{id}\" original=\"{from}/{}\">", escape(&file.name));
        let slots = file.texts.iter().flat_map(|it| &it.slots).collect::<Vec<_>>();
        for slot in &slots {
            let translated = there.get(&(file.name.clone(), slot.id.clone()));
            unit(&mut text, slot, translated, &notes(&file.name, slot, &slots, limits));
        }
        text.push_str("</file>\n");
    }
    text + "</xliff>\n"
}

/// What a translator is told beside a text.
fn notes(file: &str, slot: &Slot, slots: &[&Slot], limits: &Limits) -> Vec<(&'static str, String)> {
    let mut notes = Vec::new();
    let id = &slot.id;
    notes.extend(limits.told(file, id).map(|it| ("limit", it)));
    if let Some(step) = id.strip_suffix(".child").filter(|_| file.starts_with("stages/")) {
        let picture = format!("{step}.picture.");
        let pictures = slots.iter().filter(|it| it.id.starts_with(&picture));
        notes.extend(pictures.map(|it| ("picture", it.words.clone())));
    }
    if slot.words.contains("{beat}") {
        let told = "A picture belongs to each part between two {beat}: keep them, in this order.";
        notes.push(("beats", told.to_owned()));
    }
    let key = id.rsplit('.').next().unwrap_or_default();
    if ["forms", "not-in", "explained-by"].contains(&key) {
        let told = "A list, its entries parted by | . As many as your language needs.";
        notes.push(("list", told.to_owned()));
    }
    if key == "forms" {
        notes.push(("list", "The ways in which the word stands in your sentences.".to_owned()));
    }
    if key == "explained-by" {
        notes.push((
            "list",
            "Plain words of your own of which one stands beside the word where it is first used."
                .to_owned(),
        ));
    }
    notes
}

fn unit(text: &mut String, slot: &Slot, translated: Option<&String>, notes: &[(&str, String)]) {
    let id = escape(&slot.id);
    let _ = write!(text, "<unit id=\"{id}\" name=\"{id}\">");
    if !notes.is_empty() {
        text.push_str("<notes>");
        for (category, note) in notes {
            let _ = write!(text, "<note category=\"{category}\">{}</note>", escape(note));
        }
        text.push_str("</notes>");
    }
    let translated = translated.filter(|it| !it.is_empty());
    let sources = segments(&slot.words);
    let targets = translated.map(|it| segments(it));
    // A translation with other paragraphs is one segment, so that none of it is lost.
    let is_alike = targets.as_ref().is_none_or(|it| it.len() == sources.len());
    let (sources, targets) = if is_alike {
        (sources, targets)
    } else {
        (vec![("", slot.words.as_str())], translated.map(|it| vec![("", it.as_str())]))
    };
    let mut codes = Codes::default();
    let mut inside = String::new();
    for (place, (before, words)) in sources.iter().enumerate() {
        if !before.is_empty() {
            let _ = write!(inside, "<ignorable><source>{before}</source></ignorable>");
        }
        let target = targets.as_ref().and_then(|it| it.get(place));
        let state = if target.is_some() { "translated" } else { "initial" };
        let _ = write!(
            inside,
            "<segment state=\"{state}\"><source>{}</source>",
            codes.of(words, false)
        );
        if let Some((_, words)) = target {
            let _ = write!(inside, "<target>{}</target>", codes.of(words, true));
        }
        inside.push_str("</segment>");
    }
    if !codes.data.is_empty() {
        text.push_str("<originalData>");
        for (place, data) in codes.data.iter().enumerate() {
            let _ = write!(text, "<data id=\"d{place}\">{}</data>", escape(data));
        }
        text.push_str("</originalData>");
    }
    let _ = writeln!(text, "{inside}</unit>");
}

/// The codes of a unit, and what each stands for.
#[derive(Default)]
struct Codes {
    data: Vec<String>,
    /// The codes of the sources, which those of the translation are to be again.
    named: Vec<(String, usize)>,
}

impl Codes {
    /// `words` with codes in place of marks.
    fn of(&mut self, words: &str, is_target: bool) -> String {
        let pieces = pieces(words);
        let mut text = String::new();
        let mut used = Vec::new();
        for (place, piece) in pieces.iter().enumerate() {
            match piece {
                Piece::Words(words) => text.push_str(&escape(words)),
                Piece::Mark(mark) => {
                    let (id, data) = (self.id(mark, is_target, &mut used), self.data(mark));
                    let mark = escape(mark);
                    let _ = write!(text, "<ph id=\"{id}\" dataRef=\"d{data}\" disp=\"{mark}\"/>");
                }
                Piece::Opens(opens) => {
                    let closes = closing(&pieces, place);
                    let key = format!("{opens}{closes}");
                    let id = self.id(&key, is_target, &mut used);
                    let (start, end) = (self.data(opens), self.data(closes));
                    let _ = write!(
                        text,
                        "<pc id=\"{id}\" dataRefStart=\"d{start}\" dataRefEnd=\"d{end}\">"
                    );
                }
                Piece::Closes(_) => text.push_str("</pc>"),
            }
        }
        text
    }

    fn data(&mut self, data: &str) -> usize {
        let known = self.data.iter().position(|it| it == data);
        known.unwrap_or_else(|| {
            self.data.push(data.to_owned());
            self.data.len() - 1
        })
    }

    /// A number for a code; in a translation, that of the same code in the source.
    fn id(&mut self, key: &str, is_target: bool, used: &mut Vec<usize>) -> usize {
        let same = self.named.iter().find(|(it, id)| it == key && !used.contains(id));
        let id = if let Some((_, id)) = same.filter(|_| is_target) {
            *id
        } else {
            let id = self.named.len() + 1;
            self.named.push((key.to_owned(), id));
            id
        };
        used.push(id);
        id
    }
}

/// What ends the run that begins at `place`.
fn closing<'a>(pieces: &[Piece<'a>], place: usize) -> &'a str {
    let mut depth = 0_usize;
    for piece in pieces.iter().skip(place) {
        match piece {
            Piece::Opens(_) => depth += 1,
            Piece::Closes(closes) => {
                depth -= 1;
                if depth == 0 {
                    return closes;
                }
            }
            _ => {}
        }
    }
    ""
}
