use story::bundle::{Block, Inline, StepKind, Tool};

use super::*;
use crate::example::{Example, GLOSSARY, STAGE};

fn bundle(example: &Example) -> Bundle {
    example.compiled().bundles.remove(0)
}

#[test]
fn a_bundle_reads_back_as_it_was_written() {
    let bundle = bundle(&Example::whole());
    assert_eq!(Bundle::from_bytes(&bundle.to_bytes().unwrap()), Ok(bundle));
}

#[test]
fn terms_stand_in_alphabetical_order_and_know_each_other_and_their_stages() {
    let bundle = bundle(&Example::whole().with(GLOSSARY, "term = \"graft\"", "term = \"Graft\""));
    let ids = bundle.terms.iter().map(|term| term.id.as_str()).collect::<Vec<_>>();
    assert_eq!(ids, ["graft", "graft-failure", "neutrophil"]);
    assert_eq!(bundle.terms[2].see_also, [0]);
    assert_eq!(bundle.terms[2].stages, (0..12).collect::<Vec<_>>());
    assert_eq!(bundle.terms[0].stages, Vec::<u16>::new());
}

#[test]
fn facts_and_sources_that_nothing_cites_are_left_out() {
    let bundle = bundle(&Example::whole());
    let facts = bundle.facts.iter().map(|fact| (fact.id.as_str(), &fact.sources[..]));
    assert_eq!(facts.collect::<Vec<_>>(), [("F-GROW-01", &[1][..]), ("S-14", &[0][..])]);
    assert_eq!(bundle.sources.len(), 2);
    assert_eq!(bundle.sources[1].note, "2017 · guideline or checked study");
    assert_eq!(bundle.sources[0].note, "news report");
}

#[test]
fn text_has_its_numbers_written_its_words_linked_and_its_cites_resolved() {
    let bundle = bundle(&Example::whole());
    let step = &bundle.stages[9].steps[1];
    let Block::Paragraph { text, cites, .. } = &step.grown_up[0] else { panic!("no paragraph") };
    assert_eq!(text[1], Inline::Term { term: 2, text: "neutrophils".into() });
    assert_eq!(text[2].text(), ", which keep germs out. Ask your team when they look.");
    assert_eq!(cites, &[0]);
    let Block::List { items, cites, .. } = &step.grown_up[1] else { panic!("no list") };
    assert_eq!(items[0], [Inline::Text("It often takes 2 to 4 weeks.".into())]);
    assert_eq!((items.len(), cites), (2, &vec![0]));
    let Block::List { items, cites, .. } = &bundle.stages[9].key_points[0] else {
        panic!("no list")
    };
    assert_eq!(items[0], [Inline::Text("New cells need time.".into())]);
    assert_eq!((items.len(), cites), (3, &vec![0]));
}

#[test]
fn steps_carry_what_the_outline_says_of_them() {
    let stage = bundle(&Example::whole()).stages.remove(9);
    assert_eq!(stage.steps[3].tool, Some(Tool::Breathe));
    assert_eq!(stage.steps[4].kind, StepKind::LookBack);
    assert_eq!(stage.steps[4].if_they_ask, None);
    assert!(stage.check.answers[0].keep && !stage.check.answers[1].keep);
}

#[test]
fn a_line_to_a_child_is_parted_where_its_writer_parted_it() {
    let words = |text: &[Inline]| text.iter().map(Inline::text).collect::<String>();
    let step = |line: &str| {
        let old = "The new cells are in your bones. They may need time.";
        bundle(&Example::whole().with(STAGE, old, line)).stages[9].steps[1].clone()
    };
    let whole = step("The new cells are in your bones. They may need time. Neutrophils?");
    let parted = step(
        "The new cells are in your bones. {beat} They may need time. {beat}\\n\
         [Neutrophils](term:neutrophil)?",
    );
    let beats = parted.beats().map(words).collect::<Vec<_>>();
    assert_eq!(
        beats,
        ["The new cells are in your bones. ", "They may need time. ", "Neutrophils?"]
    );
    assert_eq!(whole.beats().count(), 1);
    // What a family has kept of it is found again, and nothing else changes.
    assert_eq!(parted.child[0].id(), whole.child[0].id());
    assert_eq!(beats.concat(), words(whole.beats().next().unwrap()));
}

#[test]
fn what_is_also_asked_and_how_it_is_done_is_shipped_in_the_order_of_the_outline() {
    let bundle = bundle(&Example::whole());
    let asked = &bundle.stages[9].also_asked[0];
    assert_eq!(asked.question, "Can I sleep here?");
    assert_eq!(asked.ask_the_team.id, "sleep-here");
    assert_eq!(bundle.teenagers[0].ask_the_team.id, "my-friends");
    let text = |block: &Block| match block {
        Block::Paragraph { text, .. } => text.iter().map(Inline::text).collect::<String>(),
        Block::List { .. } => String::new(),
    };
    let answer = asked.answer.iter().map(text).collect::<Vec<_>>();
    assert_eq!(answer, ["One parent can.", "What differs: Wards differ."]);
    assert_eq!(bundle.teenagers[0].answer.len(), 1);
    let how_to = &bundle.stages[9].steps[3].how_to[0];
    assert_eq!((how_to.heading.as_str(), how_to.text.len()), ("To rest", 2));
}

#[test]
fn days_are_said_with_their_sign() {
    let days = |days: &str| {
        let example = Example::whole().with("outline.toml", "days = { from = 1, to = 30 }", days);
        bundle(&example).stages[9].days.clone()
    };
    assert_eq!(days("days = { from = 1, to = 30 }"), "Day +1 to Day +30");
    assert_eq!(days("days = { from = -8, to = 0 }"), "Day \u{2212}8 to Day 0");
    assert_eq!(days("days = { from = 30, to = 30 }"), "Day +30");
    assert_eq!(days("days = { from = 30 }"), "Day +30 and after");
    assert_eq!(days(""), "Before");
}

#[test]
fn hard_questions_keep_the_order_of_their_file() {
    let ids = bundle(&Example::whole()).hard_questions.into_iter().map(|door| door.id);
    assert_eq!(ids.collect::<Vec<_>>(), ["what-if", "could-i-die"]);
}

#[test]
fn a_language_with_a_gap_makes_no_bundle() {
    assert!(Example::whole().without_file(STAGE).compiled().bundles.is_empty());
    assert!(Example::whole().without_file("en/helpers.toml").compiled().bundles.is_empty());
}
