//! What the hospital sets for its kiosk: attributes of `<second-birthday kiosk>`.

use crate::config::ConfigProblem;
use crate::languages::{self, LANGUAGES, Offer};

/// Seconds without a touch before the kiosk asks whether the reader is still there, unless the
/// hospital sets another time.
pub const IDLE_SECONDS: u64 = 90;
/// The shortest time that a hospital may set.
const SHORTEST_IDLE: u64 = 20;
/// The longest time that a hospital may set.
const LONGEST_IDLE: u64 = 3600;

/// The settings, read from the attributes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// `kiosk`: seconds without a touch.
    pub idle: u64,
    /// `home`: the address of the story on the internet, which the QR codes lead to.
    pub home: Option<String>,
    /// `languages`: those on offer here, in this order; all where nothing is set.
    pub languages: Vec<Offer>,
}

impl Settings {
    /// Reads the attributes. Cannot fail: a kiosk with a misspelt setting must still tell the story.
    pub fn read(attribute: impl Fn(&str) -> Option<String>) -> (Self, Vec<ConfigProblem>) {
        let mut problems = Vec::new();
        let mut problem = |attribute, value: &str, allowed| {
            problems.push(ConfigProblem { attribute, value: value.to_owned(), allowed });
        };
        let mut idle = IDLE_SECONDS;
        if let Some(value) = attribute("kiosk").filter(|it| !it.is_empty()) {
            match value.parse() {
                Ok(seconds) if (SHORTEST_IDLE..=LONGEST_IDLE).contains(&seconds) => idle = seconds,
                _ => problem("kiosk", &value, "a number of seconds from 20 to 3600"),
            }
        }
        let mut home = attribute("home").filter(|it| !it.is_empty());
        if let Some(value) = home.take_if(|it| !is_address(it)) {
            problem("home", &value, "an address that begins with https:// or http://");
        }
        let mut languages: Vec<Offer> = Vec::new();
        for tag in attribute("languages").unwrap_or_default().split_whitespace() {
            match LANGUAGES.iter().find(|it| it.tag == tag) {
                Some(found) if !languages.contains(found) => languages.push(*found),
                Some(_) => {}
                None => problem("languages", tag, "tags of languages on offer, such as en"),
            }
        }
        if languages.is_empty() {
            languages = LANGUAGES.to_vec();
        }
        if languages.is_empty() {
            languages.push(languages::nearest(&[]));
        }
        (Self { idle, home, languages }, problems)
    }
}

fn is_address(text: &str) -> bool {
    let rest = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    rest.is_some_and(|rest| !rest.is_empty()) && !text.contains(['#', ' '])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(attributes: &[(&str, &str)]) -> (Settings, Vec<String>) {
        let (settings, problems) = Settings::read(|name| {
            attributes.iter().find(|(it, _)| *it == name).map(|(_, value)| (*value).to_owned())
        });
        (settings, problems.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn ninety_seconds_are_waited_unless_the_hospital_says_otherwise() {
        assert_eq!(read(&[("kiosk", "")]).0.idle, 90);
        assert_eq!(read(&[("kiosk", "180")]), (Settings { idle: 180, ..read(&[]).0 }, vec![]));
    }

    #[test]
    fn a_time_that_makes_no_sense_is_named_and_ninety_seconds_are_waited() {
        for value in ["yes", "-5", "3", "90s", "99999"] {
            let (settings, problems) = read(&[("kiosk", value)]);
            assert_eq!(settings.idle, 90);
            let told = format!(
                "<second-birthday kiosk=\"{value}\">: use a number of seconds from 20 to 3600"
            );
            assert_eq!(problems, [told]);
        }
    }

    #[test]
    fn the_way_home_is_a_whole_address_or_none() {
        let home = |value| read(&[("home", value)]);
        assert_eq!(home("https://a.example/").0.home.as_deref(), Some("https://a.example/"));
        for wrong in ["a.example", "https://", "javascript:alert(1)", "https://a.example/#x"] {
            assert_eq!((home(wrong).0.home, home(wrong).1.len()), (None, 1), "{wrong}");
        }
    }

    #[test]
    fn languages_that_are_not_on_offer_are_named_and_the_others_shown() {
        let first = &LANGUAGES[..1];
        let (settings, problems) = read(&[("languages", &format!("tlh {}", first[0].tag))]);
        assert_eq!(settings.languages, first);
        assert_eq!(problems.len(), 1);
        assert_eq!(read(&[("languages", "tlh")]).0.languages, LANGUAGES);
    }
}
