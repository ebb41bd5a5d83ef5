//! The attributes of `<second-birthday>`, by which a page configures the widget.

use story::Reading;

/// Where the widget keeps the reader's bookmark.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Remember {
    /// On this device.
    Device,
    /// Until the tab is closed.
    Tab,
    /// Nowhere.
    #[default]
    Never,
}

/// The configuration that the attributes give.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Config {
    /// The language, as a BCP 47 tag.
    pub language: Option<String>,
    /// The way to read.
    pub reading: Option<Reading>,
    /// Where to start: a stage, or a stage and a step.
    pub stage: Option<String>,
    /// Where the widget keeps the bookmark.
    pub remember: Remember,
    /// Whether the widget may read and write the page's address.
    pub address: bool,
    /// The address of the folder that holds `content`, where that is not the script's folder.
    pub content: Option<String>,
    /// Whether the widget runs in kiosk mode, where it keeps, prints and writes in the address nothing.
    pub kiosk: bool,
    /// The number of the reader in kiosk mode, from 1; 0 between two readers, and wherever there is no
    /// kiosk.
    pub visit: u32,
}

/// An attribute with a value that means nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ConfigProblem {
    /// The attribute.
    pub attribute: &'static str,
    /// Its value.
    pub value: String,
    /// The values that it may have.
    pub allowed: &'static str,
}

impl std::fmt::Display for ConfigProblem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { attribute, value, allowed } = self;
        write!(f, "<second-birthday {attribute}=\"{value}\">: use {allowed}")
    }
}

impl Config {
    /// Reads the attributes through a function, so that it needs no DOM. It cannot fail: a page with a
    /// misspelt attribute must still tell the story.
    pub fn read(attribute: impl Fn(&str) -> Option<String>) -> (Self, Vec<ConfigProblem>) {
        let mut problems = Vec::new();
        let mut config = Self {
            language: attribute("lang").filter(|it| !it.trim().is_empty()),
            stage: attribute("stage").filter(|it| !it.is_empty()),
            address: attribute("address").is_some(),
            kiosk: attribute("kiosk").is_some(),
            content: attribute("content").filter(|it| !it.is_empty()),
            ..Self::default()
        };
        if let Some(value) = attribute("reading") {
            config.reading = Reading::named(&value);
            if config.reading.is_none() {
                let allowed = "picture-book, family or detail";
                problems.push(ConfigProblem { attribute: "reading", value, allowed });
            }
        }
        if let Some(value) = attribute("remember") {
            config.remember = match value.as_str() {
                "device" => Remember::Device,
                "tab" => Remember::Tab,
                "never" => Remember::Never,
                _ => {
                    let allowed = "device, tab or never";
                    problems.push(ConfigProblem { attribute: "remember", value, allowed });
                    Remember::Never
                }
            };
        }
        if config.kiosk {
            (config.remember, config.address) = (Remember::Never, false);
            config.visit =
                attribute("data-visit").and_then(|it| it.parse().ok()).unwrap_or_default();
        }
        (config, problems)
    }
}

#[cfg(test)]
mod tests {
    use super::{Config, Remember};
    use story::Reading;

    fn read(attributes: &[(&str, &str)]) -> (Config, Vec<String>) {
        let (config, problems) = Config::read(|name| {
            attributes.iter().find(|(it, _)| *it == name).map(|(_, value)| (*value).to_owned())
        });
        (config, problems.iter().map(ToString::to_string).collect())
    }

    #[test]
    fn nothing_is_remembered_unless_the_page_asks_for_it() {
        assert_eq!(read(&[]).0.remember, Remember::Never);
        assert_eq!(read(&[("remember", "device")]).0.remember, Remember::Device);
    }

    #[test]
    fn a_screen_in_a_waiting_room_keeps_nothing_whatever_the_page_asks_for() {
        let asked = read(&[("kiosk", ""), ("remember", "device"), ("address", "")]).0;
        assert_eq!((asked.kiosk, asked.remember, asked.address), (true, Remember::Never, false));
    }

    #[test]
    fn who_reads_is_asked_in_a_waiting_room_only() {
        assert_eq!(read(&[("kiosk", "")]).0.visit, 0);
        assert_eq!(read(&[("kiosk", ""), ("data-visit", "3")]).0.visit, 3);
        assert_eq!(read(&[("data-visit", "3")]).0.visit, 0);
    }

    #[test]
    fn a_misspelt_value_is_named_and_the_story_still_told() {
        let (config, problems) = read(&[("reading", "pictures"), ("remember", "forever")]);
        assert_eq!(config.reading, None);
        assert_eq!(config.remember, Remember::Never);
        assert_eq!(
            problems,
            [
                "<second-birthday reading=\"pictures\">: use picture-book, family or detail",
                "<second-birthday remember=\"forever\">: use device, tab or never",
            ]
        );
    }

    #[test]
    fn empty_content_means_beside_the_script() {
        assert_eq!(read(&[("content", "")]).0.content, None);
        assert_eq!(read(&[("content", "/a/")]).0.content.as_deref(), Some("/a/"));
    }

    #[test]
    fn every_way_to_read_has_its_value() {
        for reading in Reading::ALL {
            assert_eq!(read(&[("reading", reading.name())]).0.reading, Some(reading));
        }
    }
}
