//! A copy goes out, is filled in as programs do it, and comes back.

use super::copy::Copy;
use super::judge::judge;
use super::{Who, page, record, word};
use content::{
    Answer, CitedFact, CitedSource, Review, ReviewGroup, ReviewParagraph, ReviewPassage, Standing,
    Verdict,
};
use std::io::{Cursor, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

const SEEDS: (&str, &str) = ("stages/waiting: small-seeds child", "0123456789abcdef");
const ANSWER: (&str, &str) = ("stages/waiting: small-seeds if-they-ask answer", "aaaaaaaaaaaaaaaa");
const FEVER: (&str, &str) = ("emergency: fever sign", "00000000ffffffff");

fn passage((id, of): (&str, &str), text: &str) -> ReviewPassage {
    let source =
        CitedSource { name: "A & B, Study".into(), link: "https://example.org/?a=1&b=2".into() };
    let fact = CitedFact {
        id: "F-GROW-01".into(),
        about: "how <long>".into(),
        reviewed: "2026-11-22".into(),
        sources: vec![source],
    };
    ReviewPassage {
        id: id.into(),
        file: "en/stages/waiting.toml".into(),
        kind: "for the child",
        under: "When the new cells show".into(),
        paragraphs: vec![ReviewParagraph {
            text: text.into(),
            is_list: text.contains('\n'),
            facts: vec![fact],
        }],
        words: 9,
        of: of.into(),
        standing: Standing::Unread,
    }
}

fn review() -> Review {
    let passages = vec![
        passage(SEEDS, "New cells are like seeds & need quiet."),
        passage(ANSWER, "Two things:\nIt grows.\nIt \"rests\"."),
        passage(FEVER, "A temperature of 38 °C or more."),
    ];
    let group = ReviewGroup { name: "waiting".into(), title: "Waiting".into(), passages };
    Review { language: "en".into(), groups: vec![group], reviews: Vec::new() }
}

/// The document that goes out, changed as `fill` changes its main part, with other parts beside it.
fn filled(fill: impl Fn(String) -> String, others: &[(&str, &str)]) -> Vec<u8> {
    let review = review();
    let sent = word::document(&review, &review.groups[0]).unwrap();
    let mut zip = ZipArchive::new(Cursor::new(sent)).unwrap();
    let mut document = String::new();
    zip.by_name("word/document.xml").unwrap().read_to_string(&mut document).unwrap();
    let mut back = ZipWriter::new(Cursor::new(Vec::new()));
    let parts = [("word/document.xml", fill(document))];
    let others = others.iter().map(|(name, text)| (*name, (*text).to_owned()));
    for (name, text) in parts.into_iter().chain(others) {
        back.start_file(name, SimpleFileOptions::DEFAULT).unwrap();
        back.write_all(text.as_bytes()).unwrap();
    }
    back.finish().unwrap().into_inner()
}

/// `document` with `inside` at the end of a cell of the row that has these grey letters.
#[track_caller]
fn with_cell(document: &str, (_, of): (&str, &str), column: usize, inside: &str) -> String {
    let row = document.find(of).unwrap();
    let row = document[..row].rfind("<w:tr>").unwrap();
    let ends = document[row..].match_indices("</w:p></w:tc>").map(|(place, _)| row + place);
    let end = ends.collect::<Vec<_>>()[column];
    format!("{}{inside}{}", &document[..end], &document[end..])
}

fn signed(document: &str) -> String {
    let mut document = document.to_owned();
    for (asked, said) in word::ASKED.iter().zip(["Ana López", "transplant nurse", "2026-11-27"]) {
        let after = document.find(asked).unwrap();
        let end = after + document[after..].match_indices("</w:p></w:tc>").nth(1).unwrap().0;
        document.insert_str(end, &run(said));
    }
    document
}

fn run(text: &str) -> String {
    format!("<w:r><w:t>{text}</w:t></w:r>")
}

fn ticked(document: &str) -> String {
    document.replacen("w14:checked w14:val=\"0\"", "w14:checked w14:val=\"1\"", 1).replacen(
        "<w:t>☐</w:t>",
        "<w:t>☒</w:t>",
        1,
    )
}

fn judged(bytes: &[u8]) -> super::judge::Judged {
    judge(Copy::read("copy.docx", bytes).unwrap(), &review(), &Who::default())
}

#[test]
fn a_copy_that_nobody_filled_in_says_so_and_has_every_passage() {
    let bytes = filled(|it| it, &[]);
    let copy = Copy::read("copy.docx", &bytes).unwrap();
    let ids = copy.rows.iter().map(|it| (it.id.as_str(), it.of.as_str())).collect::<Vec<_>>();
    assert_eq!(ids, [SEEDS, ANSWER, FEVER]);
    let (judged, plain) = (judged(&bytes), review());
    assert!(judged.reviewed.unwrap_err().contains("nothing is filled in"));
    assert_eq!(judged.notes, Vec::<String>::new());
    for (row, passage) in copy.rows.iter().zip(plain.passages()) {
        assert_eq!(row.words.as_deref(), Some(&*passage.plain()));
    }
}

#[test]
fn a_filled_copy_comes_back_as_word_saves_it() {
    let split = "<w:r w:rsidR=\"00A1\"><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">Say </w:t></w:r>\
         <w:proofErr w:type=\"spellStart\"/><w:r><w:t>“da</w:t></w:r><w:r><w:t>ys”.</w:t></w:r>\
         <w:ins w:id=\"1\" w:author=\"Ana\"><w:r><w:t xml:space=\"preserve\"> Please.</w:t></w:r></w:ins>\
         <w:del w:id=\"2\" w:author=\"Ana\"><w:r><w:delText>Not this.</w:delText></w:r></w:del>";
    let bytes = filled(
        |it| {
            let it = ticked(&signed(&it));
            let it = with_cell(&it, ANSWER, 4, split);
            with_cell(&it, FEVER, 5, "<w:r><w:commentReference w:id=\"7\"/></w:r>")
        },
        &[(
            "word/comments.xml",
            "<w:comments xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:comment \
             w:id=\"7\"><w:p><w:r><w:t>Ours is 38.5.</w:t></w:r></w:p></w:comment></w:comments>",
        )],
    );
    let judged = judged(&bytes);
    let reviewed = judged.reviewed.unwrap();
    assert_eq!(
        (&*reviewed.reviewer, &*reviewed.role, &*reviewed.date),
        ("Ana López", "transplant nurse", "2026-11-27")
    );
    let answer = |(id, of): (&str, &str), verdict, change: &str, remark: &str| {
        let answer =
            Answer { of: of.into(), verdict, change: change.into(), remark: remark.into() };
        (id.to_owned(), answer)
    };
    let wanted = [
        answer(SEEDS, Verdict::Right, "", ""),
        answer(ANSWER, Verdict::Change, "Say “days”. Please.", ""),
        answer(FEVER, Verdict::Remark, "", "Ours is 38.5."),
    ];
    assert_eq!(reviewed.answers, wanted.into());
    assert_eq!(judged.notes, Vec::<String>::new());
}

#[test]
fn what_two_answers_say_is_taken_with_care_and_told() {
    let bytes = filled(
        |it| {
            let it = ticked(&signed(&it));
            let it = with_cell(&it, SEEDS, 4, &run("No seeds."));
            let it = with_cell(&it, ANSWER, 3, &run("see below"));
            it.replace("of 38 °C or", "of 38.5 °C or")
        },
        &[],
    );
    let judged = judged(&bytes);
    let answers = judged.reviewed.unwrap().answers;
    assert_eq!(answers[SEEDS.0].verdict, Verdict::Change);
    assert_eq!(answers[ANSWER.0].verdict, Verdict::Remark);
    assert_eq!(answers[FEVER.0].change, "Say: A temperature of 38.5 °C or more.");
    let told = judged.notes.join("\n");
    for said in ["the change counts", "“see below” stands in the column", "were edited"] {
        assert!(told.contains(said), "{said} is not in\n{told}");
    }
}

#[test]
fn broken_grey_letters_lose_nothing_and_old_words_are_told() {
    let bytes = filled(
        |it| {
            let it = with_cell(&signed(&it), SEEDS, 4, &run("Shorter."));
            let it = with_cell(&it, ANSWER, 4, &run("Longer."));
            let it = with_cell(&it, FEVER, 3, &run("ok"));
            it.replace(SEEDS.1, "012345")
                .replace(FEVER.1, "1111111111111111")
                .replace(ANSWER.0, "stages")
        },
        &[],
    );
    let judged = judged(&bytes);
    let answers = judged.reviewed.unwrap().answers;
    // By its id, by its sum, and with the sum of what was judged.
    assert_eq!(answers[SEEDS.0].change, "Shorter.");
    assert_eq!(answers[ANSWER.0].change, "Longer.");
    assert_eq!(answers[FEVER.0].of, "1111111111111111");
    assert!(judged.notes.join("\n").contains("changed since the copy was written"));
    let gone = filled(
        |it| {
            let it = with_cell(&signed(&it), SEEDS, 4, &run("Shorter."));
            it.replace(SEEDS.0, "").replace(SEEDS.1, "").replace("<w:t>☐</w:t>", "<w:t>x</w:t>")
        },
        &[],
    );
    let judged = self::judged(&gone);
    assert!(judged.notes[0].starts_with("row 1: its grey letters"), "{:?}", judged.notes);
    assert!(judged.notes[0].contains("“Shorter.”"));
    assert_eq!(judged.reviewed.unwrap().answers.len(), 2);
}

#[test]
fn a_copy_without_a_name_or_of_another_kind_is_refused_with_what_to_do() {
    let unsigned = judged(&filled(|it| ticked(&it), &[]));
    assert!(unsigned.reviewed.unwrap_err().contains("--reviewer"));
    let copy = Copy::read("copy.docx", &filled(|it| ticked(&it), &[])).unwrap();
    let who = Who {
        reviewer: Some("Bo".into()),
        role: Some("doctor".into()),
        date: Some("7 November 2026".into()),
    };
    assert_eq!(judge(copy, &review(), &who).reviewed.unwrap().date, "2026-11-07");
    for (bytes, said) in [
        (&b"\xD0\xCF\x11\xE0 old"[..], ".docx"),
        (b"PK\x03\x04 cut off", "ask for it once more"),
        (b"{\"form\":\"another\"}", "page"),
        (b"\xFF\xFE", "neither"),
        (b"[", "save it there again"),
    ] {
        let error = format!("{:#}", Copy::read("copy", bytes).unwrap_err());
        assert!(error.starts_with("copy ") && error.contains(said), "{error}");
    }
}

#[test]
fn what_the_page_saves_comes_back_too() {
    let saved = format!(
        "{{\"form\":\"second-birthday-review\",\"language\":\"en\",\"reviewer\":\"Ana\",\"role\":\"nurse\",\
         \"date\":\"2026-11-27\",\"passages\":[{{\"id\":\"{}\",\"of\":\"{}\",\"right\":true,\"change\":\"\",\
         \"remark\":\" \"}}]}}",
        FEVER.0, FEVER.1
    );
    let copy = Copy::read("review.json", saved.as_bytes()).unwrap();
    let reviewed = judge(copy, &review(), &Who::default()).reviewed.unwrap();
    assert_eq!(reviewed.answers[FEVER.0].verdict, Verdict::Right);
    let other = Copy::read("review.json", saved.replace("\"en\"", "\"es\"").as_bytes()).unwrap();
    let refused = judge(other, &review(), &Who::default()).reviewed.unwrap_err();
    assert!(refused.contains("cargo xtask review es"), "{refused}");
    let page = page::page(&review());
    for (id, of) in [SEEDS, ANSWER, FEVER] {
        assert!(page.contains(&format!("data-id=\"{id}\" data-of=\"{of}\"")), "{id}");
    }
    assert!(page.contains("seeds &amp; need") && !page.contains("{script"), "{page}");
    assert!(!page.contains("src=\"") && !page.contains("localStorage"));
}

#[test]
fn the_record_is_read_as_it_was_meant_and_a_second_answer_replaces_the_first() {
    let answer = |verdict, change: &str| Answer {
        of: SEEDS.1.into(),
        verdict,
        change: change.into(),
        remark: "A \"quoted\"\nremark \\".into(),
    };
    let reviewed = |date: &str, verdict, change| content::Reviewed {
        reviewer: "Ana".into(),
        role: "nurse".into(),
        date: date.into(),
        answers: [(SEEDS.0.to_owned(), answer(verdict, change))].into(),
    };
    let mut reviews = Vec::new();
    record::add(&mut reviews, reviewed("2026-11-26", Verdict::Change, "Shorter."));
    record::add(&mut reviews, reviewed("2026-11-27", Verdict::Right, ""));
    assert_eq!(reviews.len(), 1);
    let table: toml::Table = record::toml(&reviews).parse().unwrap();
    let entry = &table["reviews"][0]["passages"][SEEDS.0];
    assert_eq!(entry["says"].as_str(), Some("right"));
    assert_eq!(entry["remark"].as_str(), Some("A \"quoted\"\nremark \\"));
    assert_eq!(table["reviews"][0]["date"].as_datetime().unwrap().to_string(), "2026-11-27");
    record::add(&mut reviews, reviewed("2026-11-28", Verdict::Change, "Shorter."));
    let told = record::to_change(&review(), &reviews);
    assert!(told.contains("en/stages/waiting.toml: small-seeds child"), "{told}");
    assert!(told.contains("change (Ana): Shorter."), "{told}");
}
