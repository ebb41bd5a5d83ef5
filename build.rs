//! Generates Rust from `content/`: the languages on offer with the few words that must be there when
//! a language cannot be loaded, and a typed key for each word and number that an activity asks for.

use std::collections::BTreeSet;
use std::fmt::{self, Write as _};
use std::path::Path;
use std::{env, error::Error, fs};

/// The labels of the *problem* screen and of a slow start, by their ids in `interface.toml`.
const LABELS: [&str; 5] = ["loading", "problem", "problem-text", "problem-leaflet", "try-again"];

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=content");
    let out = env::var("OUT_DIR")?;
    fs::write(Path::new(&out).join("languages.rs"), languages()?)?;
    fs::write(Path::new(&out).join("keys.rs"), keys()?)?;
    Ok(())
}

fn read(file: &Path) -> Result<toml::Table, Box<dyn Error>> {
    let text = fs::read_to_string(file)?;
    text.parse().map_err(|problem| format!("{}: {problem}", file.display()).into())
}

/// Every language on offer, as a Rust slice.
fn languages() -> Result<String, Box<dyn Error>> {
    let mut languages = Vec::new();
    for entry in fs::read_dir("content")? {
        let folder = entry?.path();
        if folder.join("language.toml").exists() {
            languages.push(offer(&folder)?);
        }
    }
    languages.sort();
    Ok(format!("&[\n{}]\n", languages.concat()))
}

/// One language as a Rust expression.
fn offer(folder: &Path) -> Result<String, Box<dyn Error>> {
    let language = read(&folder.join("language.toml"))?;
    let interface = read(&folder.join("interface.toml"))?;
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

/// A Rust module for each file that lists what an activity, or the kiosk, asks for.
fn keys() -> Result<String, Box<dyn Error>> {
    let mut files = vec![Path::new("content/kiosk.toml").to_owned()];
    for entry in fs::read_dir("content/activities")? {
        files.push(entry?.path());
    }
    files.sort();
    let mut code = String::new();
    for file in files {
        let name = file.file_stem().unwrap_or_default().to_string_lossy().replace('-', "_");
        writeln!(code, "/// What `{}` lists.", file.display())?;
        writeln!(code, "pub(crate) mod {name} {{")?;
        write_lists(&mut code, &read(&file)?)?;
        writeln!(code, "}}")?;
    }
    Ok(code)
}

/// The labels, tiers, sayings and numbers of one file as constants; its cards and their groups as enums.
fn write_lists(code: &mut String, lists: &toml::Table) -> fmt::Result {
    let names = |list: &str| match lists.get(list) {
        Some(toml::Value::Array(names)) => names.iter().filter_map(toml::Value::as_str).collect(),
        Some(toml::Value::Table(names)) => names.keys().map(String::as_str).collect(),
        _ => Vec::new(),
    };
    write_constants(code, "labels", "Label", &names("labels"))?;
    write_constants(code, "tiers", "Label", &names("tiers"))?;
    write_constants(code, "says", "Saying", &names("says"))?;
    write_constants(code, "numbers", "NumberKey", &names("numbers"))?;
    let cards = lists.get("cards").and_then(toml::Value::as_array);
    let of_cards = |field: &'static str| {
        let cards = cards.into_iter().flatten();
        cards.filter_map(move |card| card.get(field)?.as_str()).filter(|it| !it.is_empty())
    };
    write_enum(code, "CardId", "id", &of_cards("id").collect::<Vec<_>>())?;
    let mut seen = BTreeSet::new();
    let groups = of_cards("group").filter(|it| seen.insert(*it)).collect::<Vec<_>>();
    write_enum(code, "Group", "group", &groups)
}

/// A module of constants. One that no code asks for is reported by the compiler as never used.
fn write_constants(code: &mut String, module: &str, kind: &str, names: &[&str]) -> fmt::Result {
    if names.is_empty() {
        return Ok(());
    }
    writeln!(code, "pub(crate) mod {module} {{\nuse crate::activities::keys::{kind};")?;
    for name in names {
        let constant = name.to_uppercase().replace('-', "_");
        writeln!(code, "pub(crate) const {constant}: {kind} = {kind}({name:?});")?;
    }
    writeln!(code, "}}")
}

/// An enum of the values that a field of the cards has. Not all code that draws cards tells them apart
/// by their ids or groups, so a nameless constant uses each enum and no compiler calls it unused.
fn write_enum(code: &mut String, kind: &str, field: &str, names: &[&str]) -> fmt::Result {
    if names.is_empty() {
        return Ok(());
    }
    writeln!(code, "const _: fn(&story::bundle::Card) -> Option<{kind}> = {kind}::of;")?;
    writeln!(code, "#[derive(Debug, Clone, Copy, PartialEq, Eq)]\npub(crate) enum {kind} {{")?;
    for name in names {
        writeln!(code, "{},", upper_camel_case(name))?;
    }
    writeln!(code, "}}\nimpl {kind} {{")?;
    writeln!(code, "pub(crate) fn of(card: &story::bundle::Card) -> Option<Self> {{")?;
    writeln!(code, "match card.{field}.as_str() {{")?;
    for name in names {
        writeln!(code, "{name:?} => Some(Self::{}),", upper_camel_case(name))?;
    }
    writeln!(code, "_ => None,\n}}\n}}\n}}")
}

fn upper_camel_case(name: &str) -> String {
    let mut letters = String::new();
    for word in name.split('-') {
        let (first, rest) = word.split_at(word.len().min(1));
        letters.push_str(&first.to_uppercase());
        letters.push_str(rest);
    }
    letters
}
