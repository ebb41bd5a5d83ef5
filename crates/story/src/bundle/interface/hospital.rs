//! What stands beside what a hospital adds: labels that its records name by their keys, and the code does not.

use std::collections::BTreeMap;

use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Every key of `[hospital]` in `interface.toml`.
const KEYS: [&str; 30] = [
    // Above everything that is the hospital's own: `{hospital}` is its name.
    "at",
    // Whose telephone number it is; `support` is that of somebody to talk to.
    "team",
    "ward",
    "clinic",
    "donor",
    "support",
    // The number for an ambulance.
    "emergency",
    // Behind a telephone number: on which days somebody answers, and that it is at any hour.
    "every-day",
    "working-days",
    "weekends",
    "day-and-night",
    // From which temperature on it is a fever, and how it is taken.
    "fever",
    "armpit",
    "ear",
    "forehead",
    "mouth",
    // Before the number of minutes after which families call.
    "nosebleed",
    // Before a rule.
    "visitors",
    "toys",
    "food",
    "staying",
    "packing",
    // Under a photograph: `{hospital}` is the hospital's name.
    "photograph",
    // Before the hospital's own word for something.
    "word",
    // Before the name of somebody who reviewed the story, the day, the version, and the last day on which it holds.
    "reviewed",
    "reviewed-on",
    "reviewed-version",
    "holds-until",
    // Before the name of the nurse whose recordings the hospital has; behind it, if nobody has listened to them all.
    "reads-aloud",
    "not-heard",
];

/// The labels, each by its key. In a bundle they stand in the order of the keys.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct HospitalLabels(Vec<String>);

impl HospitalLabels {
    /// The label with this key; none where there is no such key.
    pub fn get(&self, key: &str) -> Option<&String> {
        self.0.get(KEYS.iter().position(|it| *it == key)?)
    }
}

impl Serialize for HospitalLabels {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if serializer.is_human_readable() {
            return KEYS.iter().zip(&self.0).collect::<BTreeMap<_, _>>().serialize(serializer);
        }
        self.0.serialize(serializer)
    }
}

impl<'de> Deserialize<'de> for HospitalLabels {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        if !deserializer.is_human_readable() {
            return Vec::deserialize(deserializer).map(Self);
        }
        let mut given = BTreeMap::<String, String>::deserialize(deserializer)?;
        let labels = KEYS.map(|key| given.remove(key).ok_or_else(|| D::Error::missing_field(key)));
        let labels = labels.into_iter().collect::<Result<_, _>>()?;
        match given.into_keys().next() {
            Some(key) => Err(D::Error::custom(format!("unknown field `hospital.{key}`"))),
            None => Ok(Self(labels)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMA: &str = include_str!("../../../../../static/hospital.schema.json");
    const ENGLISH: &str = include_str!("../../../../../content/en/interface.toml");

    #[test]
    fn every_choice_and_every_rule_of_the_schema_has_a_label() {
        let choices = SCHEMA.split("\"enum\": [").skip(1).filter_map(|it| it.split(']').next());
        let choices = choices.flat_map(|it| it.split(',').map(|it| it.trim().trim_matches('"')));
        let units = ["1", "C", "F"];
        let photographs = SCHEMA.split_once("\"photograph\": {").unwrap().1;
        let photographs =
            photographs.split_once("\"enum\": [").unwrap().1.split(']').next().unwrap();
        for choice in choices.filter(|it| !units.contains(it) && !photographs.contains(it)) {
            assert!(KEYS.contains(&choice), "{choice}");
        }
        for rule in ["fever", "nosebleed", "visitors", "toys", "food", "staying", "packing"] {
            assert!(SCHEMA.contains(&format!("\"{rule}\": {{")) && KEYS.contains(&rule), "{rule}");
        }
    }

    #[test]
    fn a_label_is_found_by_its_key_in_a_bundle_too() {
        let table: toml::Table = toml::from_str(ENGLISH).unwrap();
        let labels: HospitalLabels = table["hospital"].clone().try_into().unwrap();
        let bytes = postcard::to_allocvec(&labels).unwrap();
        let read: HospitalLabels = postcard::from_bytes(&bytes).unwrap();
        assert_eq!(read.get("toys").map(String::as_str), table["hospital"]["toys"].as_str());
        assert_eq!(read.get("moon"), None);
        assert_eq!(toml::Table::try_from(&read).unwrap(), *table["hospital"].as_table().unwrap());
    }

    #[test]
    fn a_label_too_few_or_too_many_is_named() {
        let read = |text: &str| toml::from_str::<HospitalLabels>(text).unwrap_err().to_string();
        assert!(read("at = \"At\"").contains("team"));
        let table: toml::Table = toml::from_str(ENGLISH).unwrap();
        let more = format!("{}moon = \"Moon\"", toml::to_string(&table["hospital"]).unwrap());
        assert!(read(&more).contains("hospital.moon"));
    }
}
