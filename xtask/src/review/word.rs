//! The review copy as a Word document: a table whose rows are passages, with boxes to tick and cells to
//! write in.

use content::{CitedFact, Review, ReviewGroup, ReviewPassage};
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::INTRODUCTION;
use super::word_parts::{CONTENT_TYPES, MAIN_TYPES, RELATIONS, STYLES, core, relations_of};
use crate::markers::escape;

/// The ending of a document.
pub(super) const ENDING: &str = "docx";

/// What is asked of the reviewer, above the table: by these the answers are found again.
pub(super) const ASKED: [&str; 3] = ["Your name", "Your role and hospital", "The day (2026-11-27)"];

/// The table's columns, and the width of each in twentieths of a point.
const COLUMNS: [(&str, usize); COLUMN_COUNT] = [
    ("Piece", 1700),
    ("What it says", 4500),
    ("What it rests on", 3200),
    ("Right", 950),
    ("What to change", 2900),
    ("Remark", 1880),
];

/// How many cells a row has.
pub(super) const COLUMN_COUNT: usize = 6;

/// The document for one group.
pub(super) fn document(review: &Review, group: &ReviewGroup) -> anyhow::Result<Vec<u8>> {
    let mut writer = Writer { body: String::new(), links: Vec::new() };
    writer.title(&group.title);
    let minutes = group.minutes();
    let count = group.passages.len();
    writer.paragraph("Subtitle", &format!("{count} pieces, about {minutes} minutes"));
    for paragraph in INTRODUCTION.split("\n\n") {
        writer.paragraph("Normal", paragraph.trim());
    }
    writer.who();
    for passages in group.passages.chunk_by(|one, next| one.under == next.under) {
        let under = passages.first().map_or("", |it| it.under.as_str());
        writer.paragraph("Heading2", if under.is_empty() { &group.title } else { under });
        writer.table(passages);
    }
    let Writer { body, links } = writer;
    // Landscape A4.
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document {MAIN_TYPES}><w:body>{body}\
         <w:sectPr><w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"850\" w:right=\"850\" \
         w:bottom=\"850\" w:left=\"850\" w:header=\"500\" w:footer=\"500\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    );
    let styles = STYLES.replace("{language}", &escape(&review.language));
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // The same words make the same file: no time of writing is in it.
    let options = SimpleFileOptions::DEFAULT;
    for (name, text) in [
        ("[Content_Types].xml", CONTENT_TYPES),
        ("_rels/.rels", RELATIONS),
        ("docProps/core.xml", &core(&group.title, &review.language)),
        ("word/document.xml", &document),
        ("word/styles.xml", &styles),
        ("word/_rels/document.xml.rels", &relations_of(&links)),
    ] {
        zip.start_file(name, options)?;
        zip.write_all(text.as_bytes())?;
    }
    Ok(zip.finish()?.into_inner())
}

struct Writer {
    body: String,
    /// Addresses; the document names them by their place.
    links: Vec<String>,
}

impl Writer {
    fn title(&mut self, title: &str) {
        self.paragraph("Title", &format!("{title}: review copy"));
    }

    fn paragraph(&mut self, style: &str, text: &str) {
        self.body.push_str(&paragraph(style, text));
    }

    /// Name, role and day, with room to write.
    fn who(&mut self) {
        self.body.push_str(&table_start(&[4000, 7000]));
        for asked in ASKED {
            let cells =
                [cell(4000, &paragraph("Normal", asked)), cell(7000, &paragraph("Normal", ""))];
            let _ = write!(self.body, "<w:tr>{}</w:tr>", cells.concat());
        }
        self.body.push_str("</w:tbl>");
    }

    fn table(&mut self, passages: &[ReviewPassage]) {
        self.body.push_str(&table_start(&COLUMNS.map(|(_, width)| width)));
        let headings = COLUMNS.map(|(name, width)| cell(width, &paragraph("ColumnHeading", name)));
        let _ = write!(
            self.body,
            "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>{}</w:tr>",
            headings.concat()
        );
        for passage in passages {
            let row = self.row(passage);
            self.body.push_str(&row);
        }
        self.body.push_str("</w:tbl>");
    }

    fn row(&mut self, passage: &ReviewPassage) -> String {
        let ReviewPassage { id, of, kind, .. } = passage;
        let piece = paragraph("Normal", kind) + &paragraph("Reference", &format!("{id} #{of}"));
        let mut words = String::new();
        for it in &passage.paragraphs {
            let style = if it.is_list { "Entry" } else { "Passage" };
            for line in it.text.lines() {
                words.push_str(&paragraph(style, line));
            }
        }
        let mut facts = Vec::new();
        for fact in passage.paragraphs.iter().flat_map(|it| &it.facts) {
            if !facts.contains(&fact) {
                facts.push(fact);
            }
        }
        let mut rests_on = facts.into_iter().map(|it| self.fact(it)).collect::<String>();
        if rests_on.is_empty() {
            rests_on = paragraph("Source", "");
        }
        let cells = [piece, words, rests_on, BOX.to_owned(), empty(), empty()];
        let cells = COLUMNS.iter().zip(cells).map(|((_, width), inside)| cell(*width, &inside));
        format!("<w:tr><w:trPr><w:cantSplit/></w:trPr>{}</w:tr>", cells.collect::<String>())
    }

    /// What a fact is about, and links to where it comes from.
    fn fact(&mut self, fact: &CitedFact) -> String {
        let CitedFact { id, about, reviewed, sources } = fact;
        let mut text = paragraph("Source", &format!("{id}: {about} (looked at {reviewed})"));
        for source in sources {
            let place = self.links.iter().position(|it| *it == source.link);
            let place = place.unwrap_or_else(|| {
                self.links.push(source.link.clone());
                self.links.len() - 1
            });
            let _ = write!(
                text,
                "<w:p><w:pPr><w:pStyle w:val=\"Source\"/></w:pPr><w:hyperlink r:id=\"link{place}\"><w:r><w:rPr>\
                 <w:rStyle w:val=\"Hyperlink\"/></w:rPr>{}</w:r></w:hyperlink></w:p>",
                run_text(&source.name)
            );
        }
        text
    }
}

/// A box to tick, which stays text where a program knows no boxes.
const BOX: &str = "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:sdt><w:sdtPr><w:alias w:val=\"Right\"/>\
    <w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/>\
    <w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r>\
    <w:rPr><w:rFonts w:ascii=\"MS Gothic\" w:eastAsia=\"MS Gothic\" w:hAnsi=\"MS Gothic\" w:hint=\"eastAsia\"/>\
    <w:sz w:val=\"28\"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt></w:p>";

fn empty() -> String {
    paragraph("Normal", "")
}

fn paragraph(style: &str, text: &str) -> String {
    let run =
        if text.is_empty() { String::new() } else { format!("<w:r>{}</w:r>", run_text(text)) };
    format!("<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>{run}</w:p>")
}

fn run_text(text: &str) -> String {
    format!("<w:t xml:space=\"preserve\">{}</w:t>", escape(text))
}

fn cell(width: usize, inside: &str) -> String {
    format!("<w:tc><w:tcPr><w:tcW w:w=\"{width}\" w:type=\"dxa\"/></w:tcPr>{inside}</w:tc>")
}

fn table_start(widths: &[usize]) -> String {
    let mut columns = String::new();
    for width in widths {
        let _ = write!(columns, "<w:gridCol w:w=\"{width}\"/>");
    }
    let all = widths.iter().sum::<usize>();
    format!(
        "<w:tbl><w:tblPr><w:tblStyle w:val=\"Table\"/><w:tblW w:w=\"{all}\" w:type=\"dxa\"/><w:tblLayout \
         w:type=\"fixed\"/></w:tblPr><w:tblGrid>{columns}</w:tblGrid>"
    )
}
