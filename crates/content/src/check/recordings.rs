//! Rules for the recorded voice: recordings and files belong together, marks are possible, and what is
//! said is what stands there.

use std::collections::BTreeSet;

use super::Problems;
use crate::check_input::CheckInput;
use crate::narration::{Narration, Narrator, SpokenLayer, is_named_for, spoken_passages};
use crate::phrases::Phrases;
use crate::problem::{At, Problem};
use crate::source::RecordingSource;

const RULE: &str = "recordings";

fn entries<'a>(input: &'a CheckInput<'_>) -> impl Iterator<Item = (At, &'a RecordingSource)> {
    let recordings = input.content.recordings.iter();
    let passages = recordings.flat_map(|it| &it.passages);
    passages.map(|(id, entry)| (At::new(input.file("recordings"), id), entry))
}

/// Each recording has its file, and each file its recording.
pub(super) fn recordings_and_their_files_belong_together(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    let files = &input.content.recorded_files;
    for (at, entry) in entries(input) {
        let file = &entry.file;
        let (what, remedy) = match files.get(file) {
            None => (
                format!("there is no file {file}"),
                "put the file back, or take the entry out: a voice of the device reads until then",
            ),
            Some(sum) if !is_named_for(file, sum) => (
                format!("{file} is not the file that was recorded: its sum is {}", &sum[..8]),
                "put the right file back, or take it and its entry out",
            ),
            Some(_) => continue,
        };
        problems.push(Problem::error(RULE, &at, what, remedy));
    }
    let named = entries(input).map(|(_, entry)| entry.file.as_str()).collect::<BTreeSet<_>>();
    for file in files.keys().filter(|file| !named.contains(file.as_str())) {
        let folder = &input.content.folder;
        let at = At::new(format!("{folder}/recordings/{file}"), "—");
        let remedy = "delete the file: nothing plays it";
        problems.push(Problem::error(RULE, &at, "no passage has this recording", remedy));
    }
}

/// Sentences follow one another within their recording.
pub(super) fn sentences_follow_one_another_in_a_recording(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    for (at, entry) in entries(input) {
        let mut free_from = 0;
        for (index, mark) in entry.sentences.iter().enumerate() {
            let what = if mark.from >= mark.to {
                "ends before it begins"
            } else if mark.from < free_from {
                "begins before the one before it ends"
            } else if mark.to > entry.milliseconds {
                "ends behind the end of the recording"
            } else {
                free_from = mark.to;
                continue;
            };
            let what = format!("sentence {} {what}", index + 1);
            let remedy = "put `from` and `to` right, or record the passage again";
            problems.push(Problem::error(RULE, &at, what, remedy));
            break;
        }
    }
}

/// Words may change at any time. Their recording is silent then, until it is made again.
pub(super) fn a_recording_says_what_stands_there(input: &CheckInput<'_>, problems: &mut Problems) {
    let passages = spoken_passages(input);
    let again = format!("run `cargo xtask voices {}`, or let it be silent", input.content.folder);
    for (at, entry) in entries(input) {
        let what = match passages.iter().find(|it| it.id == at.place) {
            None => "there is no such passage any more: its recording is silent".to_owned(),
            Some(passage) => {
                let Some(changed) = passage.changed_sentence(entry) else { continue };
                match passage.sentences.get(changed) {
                    Some(sentence) => format!(
                        "its recording is silent, because sentence {} is not what was spoken: “{}”",
                        changed + 1,
                        sentence.text
                    ),
                    None => {
                        "its recording is silent, because it says more than stands there".into()
                    }
                }
            }
        };
        problems.push(Problem::warning(RULE, &at, what, again.clone()));
    }
}

/// How a word is said matters only where it stands.
pub(super) fn words_of_the_lexicon_stand_somewhere(
    input: &CheckInput<'_>,
    problems: &mut Problems,
) {
    let Some(lexicon) = &input.content.lexicon else { return };
    let words = lexicon.words.keys().cloned().collect::<Vec<_>>();
    let phrases = Phrases::new(&words);
    let paragraphs = input.passages.iter().flat_map(|it| &it.paragraphs);
    let found = paragraphs.flat_map(|it| phrases.all(&it.text));
    let found = found.map(|it| it.phrase).collect::<BTreeSet<_>>();
    for (_, word) in (0..).zip(&words).filter(|(index, _)| !found.contains(index)) {
        let at = At::new(input.file("lexicon"), word);
        let remedy = "take it out, or write it as it stands in the story";
        problems.push(Problem::warning("unused", &at, "it stands nowhere", remedy));
    }
}

/// What keeps the recordings of a language from being released.
pub(crate) fn before_a_release(narration: &Narration, problems: &mut Problems) {
    let Some(Narrator { heard_by, .. }) = &narration.narrator else { return };
    let at = |place: &str| At::new(format!("{}/recordings.toml", narration.language), place);
    if heard_by.trim().is_empty() {
        let what = "nobody has listened to the recordings";
        let remedy = "let a native speaker hear them all, and write who and when";
        problems.push(Problem::error(RULE, &at("heard-by"), what, remedy));
    }
    let (recorded, all) = narration.coverage(SpokenLayer::Child);
    if recorded < all {
        let what = format!("{recorded} of the {all} passages for the child are recorded");
        let remedy = "record the others: a screen in a waiting room may have no voice of its own";
        problems.push(Problem::warning(RULE, &at("passages"), what, remedy));
    }
}

#[cfg(test)]
mod tests {
    use crate::example::{Example, STAGE};
    use crate::narration::SpokenLayer;
    use crate::problem::Problem;

    const MANIFEST: &str = "en/recordings.toml";
    const FILE: &str = "waiting.small-seeds.child.0123abcd.mp3";
    const SUM: &str = "0123abcd9999";

    /// An example in which one passage is recorded, as it stands.
    fn recorded() -> Example {
        let passages = Example::whole().compiled().narrations.remove(0).passages;
        let passage = passages.iter().find(|it| it.id == "waiting.small-seeds.child").unwrap();
        let [first, second] = &*passage.sentences else { panic!("two sentences") };
        let manifest = format!(
            "voice = \"computer\"\nspeaker = \"voice\"\nmade-with = \"a model\"\nheard-by = \"\"\n\
             [passages.\"{}\"]\nfile = \"{FILE}\"\nmilliseconds = 4000\nsentences = [\n\
             {{ of = \"{}\", from = 80, to = 1900 }},\n{{ of = \"{}\", from = 2450, to = 3800 }},\n]\n",
            passage.id, first.of, second.of
        );
        Example::whole().with_file(MANIFEST, &manifest).with_recording(FILE, SUM)
    }

    fn warnings(example: &Example) -> String {
        let problems = example.compiled().problems;
        let warnings = problems.iter().filter(|it| !it.is_error() && it.rule == super::RULE);
        warnings.map(Problem::to_string).collect::<Vec<_>>().join("\n")
    }

    fn children_recorded(example: &Example) -> usize {
        example.compiled().narrations[0].coverage(SpokenLayer::Child).0
    }

    #[test]
    fn a_recording_that_says_what_stands_there_is_played() {
        recorded().keeps_every_rule();
        assert_eq!(warnings(&recorded()), "");
        assert_eq!(children_recorded(&recorded()), 1);
        assert_eq!(children_recorded(&Example::whole()), 0);
    }

    #[test]
    fn the_bundle_says_what_is_recorded_and_by_whom() {
        let bundle = recorded().compiled().bundles.remove(0);
        let narrator = bundle.narrator.clone().unwrap();
        assert_eq!((narrator.person.as_str(), narrator.is_heard), ("", false));
        let stage = bundle.stages.iter().find(|it| it.id == "waiting").unwrap();
        let steps = stage.steps.iter().map(|it| (it.id.as_str(), it.is_recorded));
        assert!(steps.clone().any(|it| it == ("small-seeds", true)));
        assert_eq!(steps.filter(|(_, is_recorded)| *is_recorded).count(), 1);
        assert!(!stage.message_is_recorded);

        let nurse = recorded()
            .with(MANIFEST, "\"computer\"", "\"person\"")
            .with(MANIFEST, "speaker = \"voice\"", "speaker = \"Nurse Ana\"")
            .with(MANIFEST, "heard-by = \"\"", "heard-by = \"a friend\"");
        let narrator = nurse.compiled().bundles.remove(0).narrator.unwrap();
        assert_eq!((narrator.person.as_str(), narrator.is_heard), ("Nurse Ana", true));
        assert_eq!(Example::whole().compiled().bundles.remove(0).narrator, None);
    }

    #[test]
    fn a_changed_sentence_silences_its_recording_and_is_named() {
        let changed = recorded().with(STAGE, "They may need time.", "They may need days.");
        changed.keeps_every_rule();
        let said = warnings(&changed);
        let named = "waiting.small-seeds.child: recordings (warning)";
        assert!(said.contains(named) && said.contains("sentence 2"), "{said}");
        assert!(said.contains("“They may need days.”"), "{said}");
        assert_eq!(children_recorded(&changed), 0);
    }

    #[test]
    fn a_recording_that_says_more_or_whose_passage_is_gone_is_silent() {
        let shorter = recorded().with(STAGE, " They may need time.", "");
        assert!(warnings(&shorter).contains("says more than stands there"));
        assert_eq!(children_recorded(&shorter), 0);
        let gone =
            recorded().with(MANIFEST, "waiting.small-seeds.child\"]", "waiting.gone.child\"]");
        assert!(warnings(&gone).contains("no such passage"));
        gone.keeps_every_rule();
    }

    #[test]
    fn a_file_without_a_passage_and_a_passage_without_its_file_are_refused() {
        let orphan = "cause.report.child.4567abcd.mp3";
        recorded().with_recording(orphan, "4567abcd").breaks("recordings", &[orphan, "delete"]);
        let missing = recorded().with(MANIFEST, FILE, "another.0123abcd.mp3");
        missing.breaks("recordings", &["no file another.0123abcd.mp3", FILE]);
        assert_eq!(children_recorded(&missing), 0);
        let changed = recorded().with_recording(FILE, "9999abcd0000");
        changed.breaks("recordings", &["its sum is 9999abcd"]);
        assert_eq!(children_recorded(&changed), 0);
    }

    #[test]
    fn marks_that_cannot_be_are_refused() {
        for (old, new, said) in [
            ("from = 80", "from = 1900", "sentence 1 ends before it begins"),
            ("from = 2450", "from = 1899", "sentence 2 begins before the one before it ends"),
            ("to = 3800", "to = 4001", "sentence 2 ends behind the end"),
        ] {
            recorded().with(MANIFEST, old, new).breaks("recordings", &[said]);
        }
    }

    #[test]
    fn a_word_that_stands_nowhere_is_worth_a_look() {
        let lexicon = "[words]\n\"new cells\" = \"njˈu\"\nGrafting = \"ɡɹˈæftɪŋ\"\n";
        let problems = Example::whole().with_file("en/lexicon.toml", lexicon).compiled().problems;
        let lines = problems.iter().map(Problem::to_string).collect::<String>();
        assert!(lines.contains("en/lexicon.toml: Grafting: unused"), "{lines}");
        assert!(!lines.contains("new cells: unused"), "{lines}");
    }

    #[test]
    fn a_release_waits_for_somebody_to_listen() {
        let said = |example: &Example| {
            let problems = example.compiled().release_problems();
            problems.iter().map(Problem::to_string).collect::<Vec<_>>().join("\n")
        };
        let unheard = said(&recorded());
        assert!(unheard.contains("nobody has listened"), "{unheard}");
        let heard = said(&recorded().with(MANIFEST, "heard-by = \"\"", "heard-by = \"Ada, May\""));
        assert!(!heard.contains("nobody has listened"), "{heard}");
        assert!(heard.contains("passages for the child are recorded"), "{heard}");
        assert_eq!(said(&Example::whole()), "");
    }
}
