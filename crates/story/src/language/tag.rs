//! A language tag, as far as it decides who can read what.

/// Languages that are written in several scripts: the script of a region, and last, without a
/// region, of every other. As CLDR's likely subtags have it.
const SCRIPTS: [(&str, &[&str], &str); 14] = [
    (
        "zh",
        &["tw", "hk", "mo", "au", "bn", "gb", "gf", "id", "pa", "pf", "ph", "sr", "th", "us", "vn"],
        "hant",
    ),
    ("zh", &[], "hans"),
    ("yue", &["cn"], "hans"),
    ("yue", &[], "hant"),
    ("sr", &["me", "ro", "tr"], "latn"),
    ("sr", &[], "cyrl"),
    ("az", &["ir", "iq"], "arab"),
    ("az", &[], "latn"),
    ("uz", &["af"], "arab"),
    ("uz", &[], "latn"),
    ("pa", &["pk"], "arab"),
    ("pa", &[], "guru"),
    ("kk", &["cn", "ir", "mn"], "arab"),
    ("kk", &[], "cyrl"),
];

/// Tags that devices use for a language that has another one.
const ALIASES: [(&str, &str); 4] = [("cmn", "zh"), ("iw", "he"), ("in", "id"), ("no", "nb")];

/// The parts of a tag, in small letters. What it does not say is empty.
pub(super) struct Tag {
    pub(super) language: String,
    script: String,
    pub(super) region: String,
}

impl Tag {
    /// None where there is no language in it.
    pub(super) fn read(tag: &str) -> Option<Self> {
        let tag = tag.trim().to_ascii_lowercase();
        let mut parts = tag.split(['-', '_']).map(|part| part.trim_start_matches('#'));
        let mut language = parts.next().filter(|it| !it.is_empty())?;
        let (mut script, mut region) = ("", "");
        for part in parts {
            match (part.len(), part.starts_with(|it: char| it.is_ascii_digit())) {
                // `zh-yue` is `yue`.
                (3, false) if script.is_empty() && region.is_empty() => language = part,
                (4, false) if script.is_empty() => script = part,
                (2, false) | (3, true) if region.is_empty() => region = part,
                // What follows is of no matter here, and what follows a single letter is private.
                (1, _) => break,
                _ => {}
            }
        }
        let alias = ALIASES.iter().find(|(it, _)| *it == language);
        let language = alias.map_or(language, |(_, it)| *it);
        Some(Self { language: language.into(), script: script.into(), region: region.into() })
    }

    /// Whether the two are written in one script, as far as that is known.
    pub(super) fn is_in_the_script_of(&self, other: &Self) -> bool {
        let (one, other) = (self.script(), other.script());
        one == other || one.is_empty() || other.is_empty()
    }

    /// Its script, or the one that its region writes; empty where the language has only one.
    fn script(&self) -> &str {
        if !self.script.is_empty() {
            return &self.script;
        }
        let likely = SCRIPTS.iter().find(|(language, regions, _)| {
            *language == self.language
                && (regions.is_empty() || regions.contains(&self.region.as_str()))
        });
        likely.map_or("", |(_, _, script)| script)
    }
}
