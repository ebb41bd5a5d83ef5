//! The real content breaks no rule, today.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use content::{Compiled, Date, compile};
use story::bundle::Bundle;

/// 1 January 1970, as Julian days count.
const EPOCH: i32 = 2_440_588;

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content")
}

fn compiled() -> Result<Compiled, Box<dyn Error>> {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs();
    let today = Date::from_julian_day(EPOCH + i32::try_from(seconds / (24 * 60 * 60))?)?;
    Ok(compile(&folder(), today)?)
}

#[test]
fn nothing_in_the_content_stops_the_build() -> Result<(), Box<dyn Error>> {
    let problems = compiled()?.problems;
    let errors = problems.iter().filter(|problem| problem.is_error());
    let lines = errors.map(ToString::to_string).collect::<Vec<_>>();
    assert!(lines.is_empty(), "\n{}", lines.join("\n"));
    Ok(())
}

#[test]
fn every_language_makes_a_bundle_that_can_be_read_back() -> Result<(), Box<dyn Error>> {
    let languages = std::fs::read_dir(folder())?.filter(|entry| {
        entry.as_ref().is_ok_and(|entry| entry.path().join("language.toml").is_file())
    });
    let bundles = compiled()?.bundles;
    assert_eq!(bundles.len(), languages.count());
    for bundle in bundles {
        assert_eq!(bundle.stages.len(), 12);
        assert!(bundle.terms.len() >= 70, "the glossary has {} terms", bundle.terms.len());
        assert_eq!(Bundle::from_bytes(&bundle.to_bytes()?), Ok(bundle));
    }
    Ok(())
}
