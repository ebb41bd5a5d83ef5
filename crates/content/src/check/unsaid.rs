//! Rule for words and phrases that are not said.

use super::Problems;
use crate::check_input::CheckInput;
use crate::passage::Passage;
use crate::phrases::{Found, Phrases, apart, overlap};
use crate::problem::Problem;
use crate::source::Unsaid;

/// The lists of `rules.toml`.
pub(super) fn what_is_not_said_is_not_said(input: &CheckInput<'_>, problems: &mut Problems) {
    let lists = input.tree.rules.unsaid.get(&input.content.folder);
    let lists = lists.map_or(&[][..], Vec::as_slice);
    let words = || lists.iter().flat_map(|list| list.words.iter().map(move |word| (list, word)));
    let owners = words().map(|(list, _)| list).collect::<Vec<_>>();
    let phrases = Phrases::new(words().map(|(_, word)| word));
    for passage in &input.passages {
        for text in passage.paragraphs.iter().map(|paragraph| &paragraph.text) {
            let found = phrases.all(text);
            for list in lists.iter().filter(|list| is_about(list, passage)) {
                let owned = |found: &&Found| std::ptr::eq(owners[found.phrase], list);
                let here = found.iter().filter(owned).cloned().collect::<Vec<_>>();
                report(list, passage, text, apart(here), problems);
            }
        }
    }
}

fn report(
    list: &Unsaid,
    passage: &Passage,
    text: &str,
    found: Vec<Found>,
    problems: &mut Problems,
) {
    if found.is_empty() {
        return;
    }
    let allowed = Phrases::new(&list.unless).apart(text);
    for Found { range, .. } in found {
        if !allowed.iter().any(|allowed| overlap(&allowed.range, &range)) {
            problems.push(Problem::error(
                "not-said",
                &passage.at,
                format!("“{}”: {}", &text[range], list.why),
                list.instead.clone(),
            ));
        }
    }
}

fn is_about(list: &Unsaid, passage: &Passage) -> bool {
    let in_stage = |stage: &String| list.stages.contains(stage);
    (list.stages.is_empty() || passage.stage.as_ref().is_some_and(in_stage))
        && (list.only_in.is_empty() || list.only_in.iter().any(|place| passage.is_in(*place)))
        && !list.except_in.iter().any(|place| passage.is_in(*place))
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, STAGE};

    fn saying(words: &str) -> Example {
        Example::whole().with(STAGE, "Many of us are tired.", words)
    }

    #[test]
    fn a_word_that_is_not_said_is_found_with_its_reason_and_what_to_say() {
        saying("Be BRAVE now.")
            .breaks("not-said", &["“BRAVE”: it shames; say that all feelings are allowed"]);
        saying("It is a wonder.").keeps_every_rule();
        saying("You are bravely here.").breaks("not-said", &["“bravely”"]);
        saying("You won.").breaks("not-said", &["“won”"]);
    }

    #[test]
    fn a_number_in_a_pattern_is_any_number() {
        saying("It is M{fact:F-GROW-01.half}.").breaks("not-said", &["“M12”"]);
        saying("It is an M.").keeps_every_rule();
    }

    #[test]
    fn a_word_may_stand_in_a_phrase_that_is_allowed() {
        saying("It won’t. It is a brave new world.").keeps_every_rule();
    }

    #[test]
    fn a_list_may_be_about_some_texts_only() {
        saying("Ask your mother.").keeps_every_rule();
        Example::whole()
            .with(STAGE, "We do not know.", "Ask your mother.")
            .breaks("not-said", &["report if-they-ask"]);
        saying("It is a warehouse.").breaks("not-said", &["warehouse"]);
        saying("It is no surgery.").keeps_every_rule();
        Example::whole()
            .with("en/stages/day-zero.toml", "Many of us are tired.", "It is surgery.")
            .breaks("not-said", &["surgery"]);
    }
}
