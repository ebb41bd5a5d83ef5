//! What goes out comes back, and what is not as it should be is named.

use super::limits::Limits;
use super::texts::{SourceFile, Translations};
use super::{xliff, xliff_read};

const FILE: &str = r#"# A stage.
title = "Waiting & more"
content-note = ""
key-points = ["One \"thing\".", "Two."]

[steps.small-seeds]
picture = ["A child.", "A bone."]
child = """
New [cells](term:cell) grow. {beat} **Tell us.** {cite:F-1,F-2} {id:abcd}

- One.
- Two. {cite:F-1} {id:efgh}
"""

[labels]
count = { one = "{count} cell", other = "{count} cells" }

[cell]
id = "a-name"
picture = "bone"
forms = ["cells", "a cell"]
see-also = ["bone"]
"#;

fn source() -> SourceFile {
    SourceFile::read("stages/waiting.toml", FILE.to_owned(), &["one", "few", "other"]).unwrap()
}

fn sent(there: &Translations) -> String {
    let limits =
        Limits::read("[limits]\nchild = { words = 40, sentence = 12, grade = 3.0 }").unwrap();
    xliff::document("en", "pl", &[source()], there, &limits)
}

/// What comes back where each source is its own translation, changed by `change`.
fn answered(change: impl Fn(String) -> String) -> String {
    let mut answered = String::new();
    let text = sent(&Translations::new()).replace("state=\"initial\"", "state=\"final\"");
    let mut parts = text.split("</source></segment>");
    answered.push_str(parts.next().unwrap());
    for part in parts {
        let start = answered.rfind("<source>").unwrap();
        let words = answered[start + "<source>".len()..].to_owned();
        answered.extend(["</source><target>", &change(words), "</target></segment>", part]);
    }
    answered
}

#[test]
fn names_are_left_alone_and_everything_else_is_a_text() {
    let source = source();
    let slots = source.texts.iter().flat_map(|it| &it.slots);
    let ids = slots.map(|it| it.id.as_str()).collect::<Vec<_>>();
    assert_eq!(
        ids,
        [
            "title",
            "key-points.1",
            "key-points.2",
            "steps.small-seeds.picture.1",
            "steps.small-seeds.picture.2",
            "steps.small-seeds.child",
            "labels.count.one",
            "labels.count.few",
            "labels.count.other",
            "cell.forms",
        ]
    );
}

#[test]
fn what_is_sent_has_codes_limits_and_pictures_and_is_xml() {
    let sent = sent(&Translations::new());
    roxmltree::Document::parse(&sent).unwrap();
    assert!(sent.contains("at most 12 words in a sentence"));
    assert!(sent.contains("<note category=\"picture\">A bone.</note>"));
    assert!(sent.contains("<data id=\"d0\">[</data>"), "{sent}");
    assert!(!sent.contains("<source>New [cells"));
}

#[test]
fn a_translation_comes_back_as_the_same_file_in_other_words() {
    let back = answered(|it| it.replace("Two.", "Dwa: \\ \"x\"."));
    let read = xliff_read::read(&back, "pl", &[source()]).unwrap();
    assert_eq!((read.notes, read.is_sound), (Vec::<String>::new(), true));
    let (text, missing) = source().translated(&read.translations);
    assert_eq!(missing, 0);
    let table: toml::Table = text.parse().unwrap();
    assert_eq!(table["key-points"][1].as_str(), Some("Dwa: \\ \"x\"."));
    assert_eq!(table["labels"]["count"]["few"].as_str(), Some("{count} cells"));
    assert_eq!(table["cell"]["forms"][1].as_str(), Some("a cell"));
    let original: toml::Table = FILE.parse().unwrap();
    let child = original["steps"]["small-seeds"]["child"].as_str().unwrap();
    let wanted = child.replace("Two.", "Dwa: \\ \"x\".");
    assert_eq!(table["steps"]["small-seeds"]["child"].as_str(), Some(wanted.as_str()));
    assert!(text.starts_with("# A stage."));

    // A second round starts with what is there.
    let again = sent(&read.translations);
    assert!(again.contains("state=\"translated\"") && !again.contains("state=\"initial\""));
    let again = xliff_read::read(&again, "pl", &[source()]).unwrap();
    assert_eq!(again.translations, read.translations);
}

#[test]
fn what_only_the_translation_has_stays_while_the_original_has_no_more_texts() {
    let theirs =
        FILE.replace("forms = [\"cells\", \"a cell\"]", "forms = [\"x\"]\nsorted-as = \"xi\"");
    let read = |text: String| SourceFile::read("stages/waiting.toml", text, &["other"]).unwrap();
    let (theirs, ours) = (read(theirs), read(FILE.to_owned()));
    assert!(super::base(&ours, Some(&theirs)).ids().contains("cell.sorted-as"));
    let more = read(format!("{FILE}\nsaid-like = \"sell\"\n"));
    assert!(super::base(&more, Some(&theirs)).ids().contains("cell.said-like"));
}

#[test]
fn entries_with_names_are_known_by_them() {
    let text = "[[sections]]\nid = \"review\"\nheading = \"Read\"\n";
    let file = SourceFile::read("about.toml", text.to_owned(), &["other"]).unwrap();
    assert_eq!(file.ids().into_iter().collect::<Vec<_>>(), ["sections.review.heading"]);
}

#[test]
fn what_is_not_translated_stays_empty_and_is_counted() {
    let sent = sent(&Translations::new());
    let read = xliff_read::read(&sent, "pl", &[source()]).unwrap();
    let (text, missing) = source().translated(&read.translations);
    assert_eq!(missing, 10);
    assert_eq!(text.parse::<toml::Table>().unwrap()["title"].as_str(), Some(""));
}

#[test]
fn lost_marks_changed_originals_and_strangers_are_named() {
    let notes = |back: &str| xliff_read::read(back, "pl", &[source()]).unwrap().notes.join("\n");
    let mark = "disp=\"{id:efgh}\"/></target>";
    let back = answered(|it| it);
    let place = back.find(mark).unwrap();
    let start = back[..place].rfind("<ph").unwrap();
    let lost = format!("{}</target>{}", &back[..start], &back[place + mark.len()..]);
    assert!(notes(&lost).contains("steps.small-seeds.child: the translation lacks {id:efgh}"));
    let changed = back.replace("<source>Waiting", "<source>Hoping");
    assert!(notes(&changed).contains("title: the original has changed"));
    let stranger = back.replace("unit id=\"title\"", "unit id=\"gone\"");
    assert!(notes(&stranger).contains("gone: the original has no such text any more"));
}

#[test]
fn a_file_of_another_kind_or_language_is_refused_with_what_to_do() {
    let error = |text: &str| {
        let error = xliff_read::read(text, "pl", &[source()]).err();
        error.map(|it| format!("{it:#}")).unwrap_or_default()
    };
    assert!(error("msgid \"x\"").contains("save it once more"));
    assert!(error("<xliff version=\"1.2\"/>").contains("XLIFF 2.0"));
    assert!(error("<xliff version=\"2.0\" trgLang=\"es\"/>").contains("--to es"));
}
