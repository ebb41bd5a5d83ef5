//! What is shown to clinicians, and what their answers come to.

use super::{Standing, *};
use crate::example::{Example, STAGE};

pub(crate) const SEEDS: &str = "stages/waiting: small-seeds child";
const RECORD: &str = "en/review.toml";

/// An example in which one passage has been found right.
pub(crate) fn reviewed() -> Example {
    let of = passage(&review(&example()), SEEDS).of.clone();
    example().with_file(
        RECORD,
        &format!(
            "[[reviews]]\nreviewer = \"Ada May\"\nrole = \"nurse\"\ndate = 2026-11-20\n\
             [reviews.passages]\n\"{SEEDS}\" = {{ of = \"{of}\", says = \"right\" }}\n"
        ),
    )
}

/// One that has words for every state of the review.
fn example() -> Example {
    let whole = Example::whole();
    let about = whole.text("en/about.toml").to_owned();
    let (grades, sections) = about.split_once("[[sections]]").unwrap();
    let state = |state: &str| {
        format!(
            "[[sections]]\nid = \"review-{state}\"\nreview = \"{state}\"\nheading = \"Read\"\ntext = \"So far.\"\n"
        )
    };
    let about = format!(
        "{grades}[review]\npart = \"{{right}} of {{all}}\"\n{}{}{}[[sections]]{sections}",
        state("none"),
        state("part"),
        state("whole")
    );
    whole.with_file("en/about.toml", &about)
}

fn review(example: &Example) -> Review {
    example.compiled().reviews.remove(0)
}

fn passage<'a>(review: &'a Review, id: &str) -> &'a ReviewPassage {
    review.passages().find(|it| it.id == id).unwrap()
}

fn sections(example: &Example) -> Vec<(String, usize)> {
    let about = example.compiled().bundles.remove(0).about;
    let on_review = about.into_iter().filter(|it| it.id.starts_with("review-"));
    on_review.map(|it| (it.id, it.text.len())).collect()
}

#[test]
fn the_emergency_list_comes_first_and_every_passage_stands_once() {
    let example = Example::with_an_activity();
    let review = review(&example);
    let names = review.groups.iter().map(|it| it.name.as_str()).collect::<Vec<_>>();
    assert_eq!(names[..2], ["when-to-call", "signs"]);
    let ids = review.passages().map(|it| it.id.as_str()).collect::<Vec<_>>();
    let mut once = ids.clone();
    once.sort_unstable();
    once.dedup();
    assert_eq!(once.len(), ids.len());
    assert!(ids.contains(&"activities/play-waiting: says slow") && ids.contains(&SEEDS));
}

#[test]
fn a_passage_names_its_facts_and_where_they_come_from() {
    let review = review(&example());
    let fact = &passage(&review, SEEDS).paragraphs[0].facts[0];
    assert_eq!((fact.id.as_str(), fact.about.as_str()), ("F-GROW-01", "how long it takes"));
    assert!(fact.sources[0].name.starts_with("A hospital, "), "{fact:?}");
    assert_eq!(fact.reviewed, "2026-11-22");
}

#[test]
fn an_answer_holds_until_a_word_changes() {
    assert_eq!(passage(&review(&example()), SEEDS).standing, Standing::Unread);
    assert_eq!(passage(&review(&reviewed()), SEEDS).standing, Standing::Right);
    let changed = reviewed().with(STAGE, "They may need time.", "They may need days.");
    assert_eq!(passage(&review(&changed), SEEDS).standing, Standing::Changed);
    assert_eq!(review(&changed).state(), ReviewState::None);
    let linked = reviewed().with(STAGE, "The new cells", "The **new** cells");
    assert_eq!(passage(&review(&linked), SEEDS).standing, Standing::Right);
}

#[test]
fn a_wish_for_a_change_weighs_more_than_a_tick_and_a_remark_judges_nothing() {
    let of = passage(&review(&example()), SEEDS).of.clone();
    let another = |says: &str| {
        let entry = format!(
            "[[reviews]]\nreviewer = \"Bo\"\nrole = \"doctor\"\ndate = 2026-11-21\n[reviews.passages]\n\
             \"{SEEDS}\" = {{ of = \"{of}\", says = \"{says}\", change = \"Say: days.\", remark = \"…\" }}\n"
        );
        let record = format!("{}{entry}", reviewed().text(RECORD));
        passage(&review(&reviewed().with_file(RECORD, &record)), SEEDS).standing
    };
    assert_eq!(another("change"), Standing::ToChange);
    assert_eq!(another("remark"), Standing::Right);
}

#[test]
fn how_soon_to_call_is_a_part_of_what_a_line_says() {
    let of = |example: &Example| {
        let review = review(example);
        let lines = review.passages().filter(|it| it.id.ends_with(" sign"));
        lines.map(|it| (it.under.clone(), it.of.clone())).collect::<Vec<_>>()
    };
    let before = of(&example());
    let (tier, _) = before[0].clone();
    let after = of(&example().with("en/emergency.toml", &tier, "Call some day"));
    assert_eq!(after[0].0, "Call some day");
    assert_ne!(before[0].1, after[0].1);
}

#[test]
fn the_story_says_of_its_review_what_the_record_says_and_no_more() {
    let said = |example: &Example| example.compiled().bundles.remove(0).interface.not_reviewed;
    let is_reviewed = |example: &Example| example.compiled().bundles.remove(0).language.reviewed;
    let none = said(&example());
    let count = review(&example()).passages().count();
    assert_eq!(said(&reviewed()), format!("1 of {count}"));
    let changed = reviewed().with(STAGE, "They may need time.", "They may need days.");
    assert_eq!(said(&changed), none);
    assert_eq!(sections(&example()), [("review-none".to_owned(), 1)]);
    assert_eq!(sections(&reviewed()), [("review-part".to_owned(), 2)]);
    assert!(!is_reviewed(&example()) && !is_reviewed(&reviewed()));

    let mut record = String::from(
        "[[reviews]]\nreviewer = \"Bo\"\nrole = \"doctor\"\ndate = 2026-11-21\n[reviews.passages]\n",
    );
    let entries = review(&example());
    let entries = entries.passages();
    let entries =
        entries.map(|it| format!("\"{}\" = {{ of = \"{}\", says = \"right\" }}\n", it.id, it.of));
    record.extend(entries);
    let whole = example().with_file(RECORD, &record);
    whole.keeps_every_rule();
    assert!(is_reviewed(&whole));
    assert_eq!(sections(&whole), [("review-whole".to_owned(), 2)]);
}
