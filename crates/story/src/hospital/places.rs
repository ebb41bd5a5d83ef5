//! Which steps speak of what a hospital may add. The names are those of `static/hospital.schema.json`.

/// What is shown at a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Note {
    /// The number for a fever.
    Fever,
    /// The minutes of pressing.
    Nosebleed,
    /// The numbers to call.
    Telephones,
    /// The rule of this name.
    Rule(&'static str),
    /// The photographs of this.
    Photographs(&'static str),
}

use Note::{Fever, Nosebleed, Photographs, Rule, Telephones};

/// Steps by address, each with what the hospital may add there, in the order in which it is shown.
const PLACES: &[(&str, &[Note])] = &[
    ("signs/spots-and-bruises", &[Nosebleed]),
    ("signs/when-your-nose-bleeds", &[Nosebleed]),
    ("signs/get-help-at-once", &[Telephones]),
    ("checks/soft-tube", &[Photographs("line"), Fever]),
    ("checks/look-back", &[Rule("packing")]),
    ("ward/going-in", &[Photographs("room")]),
    ("ward/clean-air", &[Photographs("room")]),
    (
        "ward/who-and-what",
        &[Rule("visitors"), Rule("staying"), Rule("toys"), Rule("food"), Rule("packing")],
    ),
    ("ward/what-you-notice", &[Photographs("people"), Photographs("mask")]),
    ("ward/make-it-yours", &[Rule("toys")]),
    ("ward/look-around", &[Photographs("room"), Rule("staying")]),
    ("ward/look-back", &[Rule("visitors"), Rule("packing")]),
    ("conditioning/what-helps", &[Rule("food")]),
    ("collection/the-machine", &[Photographs("machine")]),
    ("collection/how-it-feels", &[Telephones]),
    ("waiting/tired-and-sore", &[Fever]),
    ("waiting/if-a-problem-comes", &[Telephones]),
    ("leaving/first-days-out", &[Photographs("mask"), Telephones]),
    ("leaving/call-first", &[Photographs("thermometer"), Fever, Telephones]),
    ("leaving/our-own-rules", &[Photographs("line"), Telephones]),
    ("leaving/when-to-call", &[Fever, Telephones]),
    ("home/the-garden-fills", &[Fever, Telephones]),
    ("home/school-and-sun", &[Telephones]),
    ("home/growing-up", &[Telephones]),
    ("home/all-of-us", &[Telephones]),
];

/// What a hospital may add at the step with this address.
pub fn notes_at(address: &str) -> &'static [Note] {
    PLACES.iter().find(|(it, _)| *it == address).map_or(&[], |(_, notes)| notes)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Read as text: the crate knows no JSON.
    const SCHEMA: &str = include_str!("../../../../static/hospital.schema.json");
    const OUTLINE: &str = include_str!("../../../../content/outline.toml");
    const GLOSSARY: &str = include_str!("../../../../content/en/glossary.toml");

    fn is_in_schema(name: &str) -> bool {
        SCHEMA.contains(&format!("\"{name}\""))
    }

    #[test]
    fn every_place_is_a_step_of_the_story_and_every_note_a_part_of_the_schema() {
        let outline: toml::Table = toml::from_str(OUTLINE).unwrap();
        let stages = outline["stages"].as_array().unwrap();
        let has_step = |address: &str| {
            let (stage, step) = address.split_once('/').unwrap();
            let stage = stages.iter().find(|it| it["id"].as_str() == Some(stage)).unwrap();
            stage["steps"].as_array().unwrap().iter().any(|it| it["id"].as_str() == Some(step))
        };
        for (address, notes) in PLACES {
            assert!(has_step(address), "{address}");
            for note in *notes {
                let name = match note {
                    Fever => "fever",
                    Nosebleed => "nosebleed",
                    Telephones => "telephones",
                    Rule(name) | Photographs(name) => name,
                };
                assert!(is_in_schema(name), "{name}");
            }
        }
    }

    #[test]
    fn every_rule_and_every_kind_of_photograph_of_the_schema_has_a_place() {
        let notes: Vec<_> = PLACES.iter().flat_map(|(_, notes)| *notes).copied().collect();
        let rules =
            SCHEMA.split_once("\"rules\": {").unwrap().1.split_once("\"terms\": {").unwrap();
        for line in
            rules.0.lines().filter(|it| it.starts_with("        \"") && it.ends_with("\": {"))
        {
            let name = line.trim().trim_end_matches("\": {").trim_start_matches('"');
            let has = |note: &Note| match note {
                Fever => name == "fever",
                Nosebleed => name == "nosebleed",
                Rule(it) => *it == name,
                _ => false,
            };
            assert!(notes.iter().any(has), "{name}");
        }
        let photographs = SCHEMA.split_once("\"photograph\": {").unwrap().1;
        let names = photographs.split_once("\"enum\": [").unwrap().1.split_once(']').unwrap().0;
        for name in names.split(',').map(|it| it.trim().trim_matches('"')) {
            let has = |note: &Note| matches!(note, Photographs(it) if *it == name);
            assert!(notes.iter().any(has), "{name}");
        }
    }

    #[test]
    fn every_local_word_is_for_a_word_of_the_word_list() {
        let terms =
            SCHEMA.split_once("\"terms\": {").unwrap().1.split_once("\"colors\": {").unwrap();
        let names =
            terms.0.lines().filter(|it| it.starts_with("        \"") && it.ends_with("\": {"));
        let names: Vec<_> = names.map(|it| it.trim().trim_matches(['"', ':', ' ', '{'])).collect();
        assert!(names.len() > 20);
        for name in names {
            assert!(GLOSSARY.contains(&format!("\n[{name}]\n")), "{name}");
        }
    }
}
