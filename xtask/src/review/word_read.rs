//! Reads a filled document, as programs save it: runs are split, changes tracked, comments put beside the
//! text.

use anyhow::Context;
use roxmltree::{Document, Node};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use zip::ZipArchive;

use super::copy::{Copy, Row};
use super::word::COLUMN_COUNT;

/// Boxes that nobody has ticked.
const EMPTY_BOXES: [char; 4] = ['☐', '□', '❏', '⬜'];

/// Private characters of the font Wingdings, which some programs put for a ticked box.
const TICKED_SIGNS: [&str; 6] = ["F0FE", "F0FD", "F0FC", "F052", "F051", "F078"];

/// What a document says.
pub(super) fn read(bytes: &[u8]) -> anyhow::Result<Copy> {
    let mut zip =
        ZipArchive::new(Cursor::new(bytes)).context("It is damaged: ask for it once more")?;
    let text = part(&mut zip, "word/document.xml").context("It is no Word document")?;
    let comments = part(&mut zip, "word/comments.xml").unwrap_or_default();
    let document = Document::parse(&text).context("It is damaged: ask for it once more")?;
    let comments = Document::parse(&comments).map_or_else(|_| BTreeMap::new(), |it| said_in(&it));
    let mut copy = Copy::default();
    let mut who = [const { String::new() }; 3];
    let mut asked = who.iter_mut();
    let is_row = |it: &Node<'_, '_>| it.has_tag_name((MAIN, "tr"));
    for row in document.descendants().filter(is_row) {
        let cells = cells(row);
        match cells[..] {
            [_, value] => {
                if let Some(place) = asked.next() {
                    *place = words(value);
                }
            }
            ref cells if cells.len() == COLUMN_COUNT && !is_heading(row) => {
                copy.rows.push(read_row(copy.rows.len() + 1, row, cells, &comments));
            }
            _ => {}
        }
    }
    [copy.reviewer, copy.role, copy.date] = who;
    Ok(copy)
}

/// The namespace of a document's elements.
const MAIN: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

fn part(zip: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Option<String> {
    let mut text = String::new();
    zip.by_name(name).ok()?.read_to_string(&mut text).ok()?;
    Some(text)
}

/// The cells of a row, also where a program has put something between the two.
fn cells<'a, 'i>(row: Node<'a, 'i>) -> Vec<Node<'a, 'i>> {
    let row_of = |cell: &Node<'a, 'i>| cell.ancestors().find(|it| it.has_tag_name((MAIN, "tr")));
    let cells = row.descendants().filter(|it| it.has_tag_name((MAIN, "tc")));
    cells.filter(|it| row_of(it) == Some(row)).collect()
}

fn is_heading(row: Node<'_, '_>) -> bool {
    row.descendants().any(|it| it.has_tag_name((MAIN, "tblHeader")) && is_on(it))
}

/// Whether a switch such as `<w:tblHeader/>` is on.
fn is_on(node: Node<'_, '_>) -> bool {
    let value = node.attributes().find(|it| it.name() == "val").map(|it| it.value());
    value.is_none_or(|it| !["0", "false", "off"].contains(&it))
}

fn read_row(
    number: usize,
    row: Node<'_, '_>,
    cells: &[Node<'_, '_>],
    comments: &BTreeMap<String, String>,
) -> Row {
    let text = |column: usize| cells.get(column).map_or_else(String::new, |it| words(*it));
    let (id, of) = reference(&text(0));
    let is_ticked = cells.get(3).is_some_and(|it| {
        it.descendants().any(|it| it.tag_name().name() == "checked" && is_on(it))
    });
    let right = text(3).replace(EMPTY_BOXES, "");
    let right = if right.trim().is_empty() && is_ticked { "☒" } else { right.trim() };
    let beside = row.descendants().filter(|it| it.has_tag_name((MAIN, "commentReference")));
    let beside = beside.filter_map(|it| comments.get(it.attribute((MAIN, "id"))?));
    let remark = [text(5)].into_iter().filter(|it| !it.is_empty()).chain(beside.cloned());
    Row {
        number,
        id,
        of,
        words: Some(text(1)),
        right: right.to_owned(),
        change: text(4),
        remark: remark.collect::<Vec<_>>().join(" "),
    }
}

/// The id and the sum in the grey letters `id #sum`, behind the word for the kind of text. Either is empty
/// where it cannot be found.
fn reference(cell: &str) -> (String, String) {
    let Some((before, sum)) = cell.rsplit_once('#') else { return Default::default() };
    let sum = sum.trim();
    let is_sum = sum.len() == 16 && sum.bytes().all(|it| it.is_ascii_hexdigit());
    // The kind may be several words; the id begins with the path that ends in the first colon.
    let path = before.split_once(": ").map_or("", |(path, _)| path);
    let file = path.rsplit(' ').next().unwrap_or_default();
    let place = before.strip_prefix(path).unwrap_or_default().trim_end();
    let id = if file.is_empty() { String::new() } else { format!("{file}{place}") };
    (id, if is_sum { sum.to_owned() } else { String::new() })
}

/// The words below a node, in one line; what was struck out with changes tracked is gone.
fn words(node: Node<'_, '_>) -> String {
    let mut text = String::new();
    collect(node, &mut text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn collect(node: Node<'_, '_>, text: &mut String) {
    for child in node.children() {
        match child.tag_name().name() {
            "t" => text.push_str(child.text().unwrap_or_default()),
            "tab" | "br" | "cr" => text.push(' '),
            "noBreakHyphen" => text.push('-'),
            "sym" => {
                let sign = child.attributes().find(|it| it.name() == "char");
                if sign.is_some_and(|it| TICKED_SIGNS.contains(&it.value())) {
                    text.push('☒');
                }
            }
            // Deleted, moved away, or said a second time for old programs.
            "del" | "moveFrom" | "Fallback" | "sdtPr" => {}
            "p" => {
                collect(child, text);
                text.push(' ');
            }
            _ => collect(child, text),
        }
    }
}

/// Comments by their ids, with who made them.
fn said_in(comments: &Document<'_>) -> BTreeMap<String, String> {
    let comments = comments.descendants().filter(|it| it.has_tag_name((MAIN, "comment")));
    let said = comments.filter_map(|it| {
        let id = it.attribute((MAIN, "id"))?;
        Some((id.to_owned(), words(it)))
    });
    said.collect()
}
