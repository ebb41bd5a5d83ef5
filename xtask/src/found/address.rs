//! The address under which a hospital serves `dist/page`.

use anyhow::bail;

/// An absolute address, ending in a slash.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct SiteAddress(String);

impl SiteAddress {
    /// Reads what a person gave.
    pub(crate) fn read(given: &str) -> anyhow::Result<Self> {
        let host = given.strip_prefix("https://").or_else(|| given.strip_prefix("http://"));
        let sound = host.is_some_and(|it| {
            !it.starts_with('/') && !it.contains(['?', '#', '"', '<', '>', '\'', '\\', ' '])
        });
        if !sound || !given.ends_with('/') {
            bail!(
                "`--address {given}` is no address of a folder: give the whole address under which dist/page \
                 will be served, with its slash at the end, such as https://www.hospital.example/story/"
            );
        }
        Ok(Self(given.to_owned()))
    }

    /// The address of a file.
    pub(crate) fn of(&self, name: &str) -> String {
        format!("{}{}", self.0, name.strip_suffix("index.html").unwrap_or(name))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_whole_and_that_of_a_folder() {
        let address = SiteAddress::read("https://a.example/story/").unwrap();
        assert_eq!(
            address.of("stages/en/home.html"),
            "https://a.example/story/stages/en/home.html"
        );
        assert_eq!(address.of("index.html"), "https://a.example/story/");
        for wrong in ["a.example/", "https://a.example/story", "https:///", "https://a.example/?b/"]
        {
            assert!(SiteAddress::read(wrong).is_err(), "{wrong}");
        }
    }
}
