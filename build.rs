//! Writes down which languages `content/` offers, and the few words that must be there when a
//! language cannot be loaded. Everything else a reader sees comes in the language's bundle.

use std::fmt::Write as _;
use std::path::Path;
use std::{env, error::Error, fs};

/// The labels of the *problem* screen and of a slow start, by field name.
const LABELS: [&str; 5] = ["loading", "problem", "problem-text", "problem-leaflet", "try-again"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=content");
    let mut languages = Vec::new();
    for entry in fs::read_dir("content")? {
        let folder = entry?.path();
        if folder.join("language.toml").exists() {
            languages.push(offer(&folder)?);
        }
    }
    languages.sort();
    let list = ["&[\n", &languages.concat(), "]\n"].concat();
    fs::write(Path::new(&env::var("OUT_DIR")?).join("languages.rs"), list)?;
    Ok(())
}

/// One language as a Rust expression.
fn offer(folder: &Path) -> Result<String, Box<dyn Error>> {
    let read = |name: &str| -> Result<toml::Table, Box<dyn Error>> {
        Ok(fs::read_to_string(folder.join(name))?.parse()?)
    };
    let (language, interface) = (read("language.toml")?, read("interface.toml")?);
    let text = |table: &toml::Table, key: &str| -> Result<String, Box<dyn Error>> {
        let value = table.get(key).and_then(toml::Value::as_str);
        Ok(value.ok_or_else(|| format!("{}: `{key}` is missing", folder.display()))?.to_owned())
    };
    let mut entry = format!(
        "Offer {{ tag: {:?}, name: {:?}, right_to_left: {}",
        text(&language, "tag")?,
        text(&language, "name")?,
        text(&language, "direction")? == "right-to-left",
    );
    for label in LABELS {
        write!(entry, ", {}: {:?}", label.replace('-', "_"), text(&interface, label)?)?;
    }
    entry.push_str(" },\n");
    Ok(entry)
}
