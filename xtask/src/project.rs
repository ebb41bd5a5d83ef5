//! Paths: the repository, what is built, and what is kept between runs.

use anyhow::{Context, bail};
use std::env;
use std::path::{Path, PathBuf};

/// The repository's top folder.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("."))
}

/// The language that the story's own pages are in; the others have a leaflet of their own.
pub(crate) const PAGE_LANGUAGE: &str = "en";

/// The finished site.
pub(crate) fn page() -> PathBuf {
    root().join("dist/page")
}

/// A folder beside the finished site, under `dist`.
pub(crate) fn dist(name: &str) -> PathBuf {
    root().join("dist").join(name)
}

/// Cargo's target folder.
pub(crate) fn target() -> PathBuf {
    root().join(env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into()))
}

/// The folder for compiled tools, by version. It lies in the user's own cache folder and outlives a
/// clone.
pub(crate) fn cache() -> anyhow::Result<PathBuf> {
    let folder = |name| env::var_os(name).map(PathBuf::from).filter(|it| it.is_absolute());
    let found = if cfg!(windows) {
        folder("LOCALAPPDATA")
    } else if cfg!(target_os = "macos") {
        env::home_dir().map(|home| home.join("Library/Caches"))
    } else {
        folder("XDG_CACHE_HOME").or_else(|| env::home_dir().map(|home| home.join(".cache")))
    };
    let Some(found) = found else {
        bail!("No folder to keep the tools in: set HOME (or XDG_CACHE_HOME) and run this again.")
    };
    Ok(found.join("second-birthday"))
}

/// The version of `package` in the lock file at `path`, which is relative to the top folder.
pub(crate) fn locked_version(path: &str, package: &str) -> anyhow::Result<String> {
    let lock = std::fs::read_to_string(root().join(path))
        .with_context(|| format!("Cannot read {path}"))?;
    match version_in(&lock, package)? {
        Some(version) => Ok(version),
        None => bail!("{path} names no {package}: run `cargo generate-lockfile` beside it."),
    }
}

fn version_in(lock: &str, package: &str) -> anyhow::Result<Option<String>> {
    let lock: toml::Table = lock.parse()?;
    let packages = lock.get("package").and_then(toml::Value::as_array);
    let text = |table: &toml::Value, key| Some(table.get(key)?.as_str()?.to_owned());
    let found =
        packages.into_iter().flatten().find(|it| text(it, "name").as_deref() == Some(package));
    Ok(found.and_then(|it| text(it, "version")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locked_version_is_that_of_the_package_and_not_of_its_namesakes() {
        let lock = "[[package]]\nname = \"yew-macro\"\nversion = \"1.0.0\"\n\n\
                    [[package]]\nname = \"yew\"\nversion = \"0.23.0\"\n";
        assert_eq!(version_in(lock, "yew").unwrap().as_deref(), Some("0.23.0"));
        assert_eq!(version_in(lock, "ye").unwrap(), None);
    }
}
