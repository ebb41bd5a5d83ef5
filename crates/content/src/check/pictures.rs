//! Rules for the pictures of steps, and for what is said of them to those who do not see them.

use time::Date;

use super::Problems;
use super::beats::number;
use crate::check_input::CheckInput;
use crate::content_tree::ContentTree;
use crate::problem::{At, Problem};
use crate::source::{OutlineKind, OutlineStage};

const RULE: &str = "pictures";

/// A step that is read has a description for each beat of its line, because its picture has a state for each. An
/// activity is its own picture, and a look back has those of other steps.
pub(super) fn a_picture_is_described_beat_by_beat(input: &CheckInput<'_>, problems: &mut Problems) {
    for stage in &input.tree.outline.stages {
        let Some(words) = input.content.stages.get(&stage.id) else { continue };
        for step in &stage.steps {
            let Some(words) = words.steps.get(&step.id) else { continue };
            let at = At::new(input.stage_file(&stage.id), format!("{} picture", step.id));
            let wanted = if step.kind == OutlineKind::Telling { number(&words.child) } else { 0 };
            let found = words.picture.iter().filter(|it| !it.trim().is_empty()).count();
            if found != wanted || words.picture.len() != wanted {
                let what = format!("{found} descriptions for {wanted} beats");
                let remedy = "write what the picture shows at each beat of the child's line";
                problems.push(Problem::error(RULE, &at, what, remedy));
            }
        }
    }
}

/// What a look back shows is there: a step that is read, and one of its beats.
pub(super) fn windows_show_what_stood_before(input: &CheckInput<'_>, problems: &mut Problems) {
    for stage in &input.tree.outline.stages {
        let Some(words) = input.content.stages.get(&stage.id) else { continue };
        let windows = stage.steps.iter().flat_map(|step| {
            step.windows.iter().map(move |(id, beat)| (step, id.as_str(), usize::from(*beat)))
        });
        for (step, id, beat) in windows {
            let is_there =
                words.steps.get(id).is_some_and(|it| (1..=it.picture.len()).contains(&beat));
            if step.kind != OutlineKind::LookBack || !is_there {
                let at = At::new("outline.toml", format!("stage {} {}", stage.id, step.id));
                let what = format!("its window shows beat {beat} of “{id}”, which is not there");
                let remedy = "name a step of the stage that is read, and one of its beats; only a look back has windows";
                problems.push(Problem::error(RULE, &at, what, remedy));
            }
        }
    }
}

/// Once there is one picture, there is one for each step that is read.
pub(super) fn every_step_has_its_picture(tree: &ContentTree, _: Date, problems: &mut Problems) {
    if tree.pictures.is_empty() {
        return;
    }
    for stage in &tree.outline.stages {
        let is_read = |kind| kind == OutlineKind::Telling;
        for step in stage.steps.iter().filter(|step| is_read(step.kind)) {
            let picture = format!("{}.svg", stage.picture(&step.id));
            if !tree.pictures.contains(&picture) {
                problems.push(Problem::error(
                    RULE,
                    &at(stage),
                    format!("there is no static/pictures/{picture}"),
                    "draw the step's picture under that name",
                ));
            }
        }
    }
}

fn at(stage: &OutlineStage) -> At {
    At::new("outline.toml", format!("stage {}", stage.id))
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, STAGE};

    const SEEDS: &str = "picture = [\"Seeds lie in rows.\"]";

    fn with(from: &str, to: &str) -> Example {
        Example::whole().with(STAGE, from, to)
    }

    #[test]
    fn each_beat_has_a_description() {
        with(SEEDS, "").breaks("pictures", &["small-seeds picture", "0 descriptions for 1 beats"]);
        with(SEEDS, "picture = [\"\"]").breaks("pictures", &["0 descriptions for 1 beats"]);
        with(SEEDS, "picture = [\"Seeds.\", \"Roots.\"]")
            .breaks("pictures", &["2 descriptions for 1 beats"]);
        with("They may need time.", "{beat} They may need time.")
            .breaks("pictures", &["1 descriptions for 2 beats"]);
        with("heading = \"Looking back\"", "heading = \"Looking back\"\npicture = [\"A window.\"]")
            .breaks("pictures", &["look-back picture", "1 descriptions for 0 beats"]);
    }

    #[test]
    fn a_description_is_checked_like_other_words() {
        with("Seeds lie in rows.", "There are 7 seeds.")
            .breaks("numbers-from-facts", &["picture 1"]);
    }

    #[test]
    fn a_window_shows_a_beat_that_there_is() {
        let outline = |to| Example::whole().with("outline.toml", "[\"small-seeds\", 1]", to);
        outline("[\"tired-days\", 1]").keeps_every_rule();
        outline("[\"small-seeds\", 2]").breaks("pictures", &["beat 2 of “small-seeds”"]);
        outline("[\"look-back\", 1]").breaks("pictures", &["beat 1 of “look-back”"]);
    }

    #[test]
    fn once_there_is_a_picture_every_step_has_one() {
        Example::whole().with_picture("cover.svg").breaks("pictures", &["waiting-small-seeds.svg"]);
    }
}
