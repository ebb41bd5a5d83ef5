//! Gives every passage of the stages the `{id:…}` that it has now, behind its last word.

use std::collections::BTreeMap;

use pulldown_cmark::{Event, Parser};

use crate::content_tree::{self, LanguageContent};
use crate::files::Files;
use crate::markdown::{Block, Text};
use crate::problem::At;
use crate::source::{StageSpans, StageWords};

/// The files in which passages were named, and what was left to people.
#[derive(Debug, Default)]
pub(crate) struct Named {
    /// The new text of each changed file, by its path within the content folder.
    pub(crate) texts: BTreeMap<String, String>,
    /// Layers whose passages are not clearly those of the original, or cannot be told apart.
    pub(crate) left: Vec<At>,
}

/// Names the passages in `files`. Those of a translation get the ids of the original, where no
/// passage of the layer carries one yet and there are as many of the same kinds.
pub(crate) fn name_passages(files: &Files) -> Named {
    let mut named = Named::default();
    let Some(tree) = content_tree::read(files, &mut Vec::new()) else { return named };
    let Some(original) = tree.original() else { return named };
    for language in &tree.languages {
        for stage in language.stages.keys() {
            let path = format!("{}/stages/{stage}.toml", language.folder);
            let Some(text) = files.texts.get(&path) else { continue };
            let new = name_stage(text, &path, stage, (language, original), &mut named.left);
            if new != *text {
                named.texts.insert(path, new);
            }
        }
    }
    named
}

/// `text`, the file of `stage` in a language, with the passages named after those of the original.
fn name_stage(
    text: &str,
    path: &str,
    stage: &str,
    (language, original): (&LanguageContent, &LanguageContent),
    left: &mut Vec<At>,
) -> String {
    let layers = |it: &'_ LanguageContent| {
        let layers = it.stages.get(stage).into_iter().flat_map(StageWords::layers);
        layers.map(|(place, text)| (place, text.blocks.clone())).collect::<BTreeMap<_, _>>()
    };
    let (ours, theirs) = (layers(language), layers(original));
    let spans = toml::from_str(text).map_or_else(|_| BTreeMap::new(), StageSpans::layers);
    let mut marks = Vec::new();
    for (place, span) in spans {
        let (Some(ours), Some(theirs)) = (ours.get(&place), theirs.get(&place)) else { continue };
        if ours.iter().all(|block| block.id.is_some()) {
            continue;
        }
        let span = span.span();
        let ends = ends(text.get(span.clone()).unwrap_or_default());
        match ids(ours, theirs, language.folder == original.folder) {
            Some(ids) if ends.len() == ours.len() => {
                let places = ends.into_iter().map(|end| span.start + end).zip(ids).zip(ours);
                let unnamed = places.filter(|(_, block)| block.id.is_none());
                marks.extend(unnamed.map(|(mark, _)| mark));
            }
            _ => left.push(At::new(path, place)),
        }
    }
    // From the last to the first, so that no mark moves the place of another.
    marks.sort();
    let mut text = text.to_owned();
    for (place, id) in marks.into_iter().rev() {
        text.insert_str(place, &format!(" {{id:{id}}}"));
    }
    text
}

/// The ids for the blocks of a layer; none where they cannot be known.
fn ids(ours: &[Block], theirs: &[Block], is_original: bool) -> Option<Vec<String>> {
    let is_alike = ours.len() == theirs.len()
        && ours.iter().zip(theirs).all(|(our, their)| our.is_list == their.is_list);
    let is_untouched = ours.iter().all(|block| block.id.is_none());
    (is_original || (is_alike && is_untouched)).then(|| theirs.iter().map(Block::id).collect())
}

/// Where each block ends in `literal`, a TOML string with its quotation marks.
fn ends(literal: &str) -> Vec<usize> {
    let quote = if literal.starts_with("\"\"\"") || literal.starts_with("'''") { 3 } else { 1 };
    let source = literal.get(quote..literal.len().saturating_sub(quote)).unwrap_or_default();
    let mut ends = Vec::new();
    let mut depth = 0_usize;
    for (event, range) in Parser::new(source).into_offset_iter() {
        match event {
            Event::Start(_) => depth += 1,
            Event::End(_) => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > 0 || !matches!(event, Event::End(_)) {
            continue;
        }
        let block = source.get(range.clone()).unwrap_or_default();
        let end = quote + range.start + block.trim_end().len();
        // Marks that stand alone belong to what is before them.
        let is_marks_alone =
            Text::from(block.to_owned()).blocks.iter().all(|it| it.lines.is_empty());
        match ends.last_mut().filter(|_| is_marks_alone) {
            Some(last) => *last = end,
            None => ends.push(end),
        }
    }
    ends
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, STAGE};

    const GERMAN: &str = "de/stages/waiting.toml";

    #[test]
    fn ids_are_written_behind_paragraphs_and_lists() {
        let named = Example::whole().with_passages_named();
        let text = named.text(STAGE);
        assert!(text.contains("when they look. {cite:F-GROW-01} {id:"), "{text}");
        assert!(text.contains("- Some need more. {cite:F-GROW-01} {id:"), "{text}");
        named.keeps_every_rule();
    }

    #[test]
    fn nothing_but_the_ids_changes_and_a_second_time_nothing_at_all() {
        let (whole, named) = (Example::whole(), Example::whole().with_passages_named());
        assert_ne!(whole.text(STAGE), named.text(STAGE));
        let ids = |example: &Example| {
            let bundle = example.compiled().bundles.remove(0);
            let steps = bundle.stages.into_iter().flat_map(|stage| stage.steps);
            steps.map(|step| (step.child, step.grown_up, step.detail)).collect::<Vec<_>>()
        };
        assert_eq!(ids(&whole), ids(&named));
        assert_eq!(named.clone().with_passages_named().text(STAGE), named.text(STAGE));
    }

    #[test]
    fn an_id_stays_when_its_words_change_and_a_new_passage_gets_another() {
        let old = "child = \"The new cells";
        let named = Example::whole().with_passages_named();
        let changed = named.clone().with(STAGE, "They may need time.", "They may.");
        let more = changed.with(
            STAGE,
            old,
            "child = \"\"\"\nOne may grow. {cite:F-GROW-01}\n\nThe new cells",
        );
        let id = id_behind(&named, "They may need time. {cite:F-GROW-01}");
        let more = more.with(STAGE, &format!("{{id:{id}}}\""), &format!("{{id:{id}}}\"\"\""));
        let more = more.with_passages_named();
        assert_eq!(id_behind(&more, "They may. {cite:F-GROW-01}"), id);
        assert_ne!(id_behind(&more, "One may grow. {cite:F-GROW-01}"), id);
        more.keeps_every_rule();
    }

    #[test]
    fn a_translation_gets_the_ids_of_its_original_and_keeps_every_rule() {
        let example = Example::whole().translated("de");
        let example = example.with(GERMAN, "They may need time.", "They may.");
        example.with_passages_named().keeps_every_rule();
    }

    #[test]
    fn what_is_not_clearly_the_originals_is_left_to_people() {
        let more = "child = \"\"\"\nOne.\n\nThe new cells are in your bones. They may need time. {cite:F-GROW-01}\"\"\"";
        let old =
            "child = \"The new cells are in your bones. They may need time. {cite:F-GROW-01}\"";
        let example = Example::whole().translated("de").with(GERMAN, old, more);
        let left = example.passages_left();
        assert_eq!(left, ["de/stages/waiting.toml: small-seeds child"]);
    }

    fn id_behind(example: &Example, words: &str) -> String {
        let (_, rest) = example.text(STAGE).split_once(words).unwrap();
        rest.trim_start_matches(" {id:").split('}').next().unwrap().to_owned()
    }
}
