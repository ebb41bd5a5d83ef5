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

/// What a step's picture shows of a set of steps is there: a set that stands on it, a step of the set, a beat.
pub(super) fn what_is_done_is_shown_where_it_is_told(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    let sets = input.content.how_to.as_ref();
    for stage in &input.tree.outline.stages {
        let Some(words) = input.content.stages.get(&stage.id) else { continue };
        let shows = stage.steps.iter().flat_map(|step| step.shows.iter().map(move |it| (step, it)));
        for (step, (set, number, beat)) in shows {
            let steps = sets.and_then(|it| it.get(set)).map_or(0, |it| it.steps.len());
            let beats = words.steps.get(&step.id).map_or(0, |it| it.picture.len());
            let is_there = step.how_to.contains(set)
                && (1..=steps).contains(&usize::from(*number))
                && (1..=beats).contains(&usize::from(*beat));
            if !is_there {
                let at = At::new("outline.toml", format!("stage {} {}", stage.id, step.id));
                let what =
                    format!("it shows step {number} of “{set}” at beat {beat}, which is not there");
                let remedy = "name a set of steps that stands there, the number of one of them, and a beat of its picture";
                problems.push(Problem::error(RULE, &at, what, remedy));
            }
        }
    }
    for (id, words) in sets.into_iter().flatten() {
        if words.picture.len() > words.steps.len() {
            let at =
                At::new(format!("{}/how-to.toml", input.content.folder), format!("{id} picture"));
            let what =
                format!("{} descriptions for {} steps", words.picture.len(), words.steps.len());
            problems.push(Problem::error(
                RULE,
                &at,
                what,
                "describe one picture a step, from the first on",
            ));
        }
    }
}

/// What is described beside the steps of the story is drawn: under the name of the set, or of the emergency line.
pub(super) fn what_is_described_is_drawn(input: &CheckInput<'_>, problems: &mut Problems) {
    let content = input.content;
    let sets = content.how_to.iter().flatten();
    let sets = sets.map(|(id, words)| ("how-to", id, &words.picture));
    let lines = content.emergency.iter().flat_map(|it| &it.lines);
    let lines = lines.map(|(id, words)| ("emergency", id, &words.picture));
    for (file, id, picture) in sets.chain(lines).filter(|(.., picture)| !picture.is_empty()) {
        let at = At::new(format!("{}/{file}.toml", content.folder), format!("{id} picture"));
        let drawn = format!("{file}-{id}.svg");
        if !input.tree.pictures.is_empty() && !input.tree.pictures.contains(&drawn) {
            let what = format!("there is no static/pictures/{drawn}");
            problems.push(Problem::error(
                RULE,
                &at,
                what,
                "draw it under that name, or take the description away",
            ));
        }
        if picture.iter().any(|it| it.trim().is_empty()) {
            let what = "a description is empty".to_owned();
            problems.push(Problem::error(RULE, &at, what, "write what the picture shows"));
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
    fn what_a_picture_shows_of_a_set_of_steps_is_there() {
        let shows = |to: &str| {
            let to = format!("how-to = [\"rest\"], shows = [{to}]");
            Example::whole().with("outline.toml", "how-to = [\"rest\"]", &to)
        };
        shows("[\"rest\", 1, 1]").keeps_every_rule();
        shows("[\"rest\", 9, 1]").breaks("pictures", &["step 9 of “rest”"]);
        shows("[\"rest\", 1, 2]").breaks("pictures", &["at beat 2"]);
        shows("[\"walk\", 1, 1]").breaks("pictures", &["of “walk”"]);
    }

    #[test]
    fn a_drawn_line_of_the_emergency_list_has_its_picture() {
        let drawn = |to: &str| Example::whole().with("en/emergency.toml", "sign = \"A fit.\"", to);
        let described = "sign = \"A fit.\"\npicture = [\"Somebody calls.\"]";
        drawn(described).keeps_every_rule();
        drawn(described).with_picture("cover.svg").breaks("pictures", &["emergency-fit.svg"]);
        drawn("sign = \"A fit.\"\npicture = [\"\"]").breaks("pictures", &["is empty"]);
    }

    #[test]
    fn once_there_is_a_picture_every_step_has_one() {
        Example::whole().with_picture("cover.svg").breaks("pictures", &["waiting-small-seeds.svg"]);
    }
}
