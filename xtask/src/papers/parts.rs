//! What the product is made of: the crates in the wasm, the scripts that are packed into it, and the tools
//! that make it.

use anyhow::{Context, bail};
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use xshell::{Shell, cmd};

use crate::project;

/// npm packages of which code is in what ships; all others are tools. `static/offline.js` unpacks by it.
const SHIPPED_PACKAGES: [&str; 1] = ["lzma1"];

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Part {
    /// Where it comes from.
    pub(super) from: Registry,
    /// Its name there.
    pub(super) name: String,
    /// Its version.
    pub(super) version: String,
    /// An SPDX expression.
    pub(super) license: String,
    /// The sum of its archive, in hexadecimal digits; empty where the lock file has none.
    pub(super) sum: String,
    /// Whether its code is in what ships; otherwise it only helps to make that.
    pub(super) ships: bool,
    /// Where it lies on this machine.
    pub(super) folder: PathBuf,
}

/// Where a part comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Registry {
    /// crates.io
    Cargo,
    /// npmjs.com
    Npm,
}

/// All parts: crates first, each kind by name.
pub(super) fn parts(shell: &Shell) -> anyhow::Result<Vec<Part>> {
    Ok([crates(shell)?, packages()?].concat())
}

fn crates(shell: &Shell) -> anyhow::Result<Vec<Part>> {
    let (target, format) = ("wasm32-unknown-unknown", "{p}");
    // What is linked into the wasm: without what runs at build time, macros included.
    let tree = cmd!(
        shell,
        "cargo tree --package second-birthday --target {target} --edges normal,no-proc-macro --prefix none --format {format} --locked --offline"
    )
    .quiet()
    .read()
    .context("cargo does not say what the widget is made of: run `cargo fetch --locked`")?;
    let shipped = tree.lines().filter_map(|line| {
        let mut words = line.split_whitespace();
        Some((words.next()?.to_owned(), words.next()?.strip_prefix('v')?.to_owned()))
    });
    let shipped = shipped.collect::<BTreeSet<_>>();
    let metadata =
        cmd!(shell, "cargo metadata --format-version 1 --locked --offline").quiet().read()?;
    let metadata: Value = serde_json::from_str(&metadata)?;
    let sums = sums()?;
    let packages = metadata.get("packages").and_then(Value::as_array).into_iter().flatten();
    let mut parts = Vec::new();
    for package in packages {
        let text =
            |key: &str| package.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let key = (text("name"), text("version"));
        // Our own crates are the product.
        if package.get("source").is_none_or(Value::is_null) {
            continue;
        }
        let folder = PathBuf::from(text("manifest_path")).parent().map(Into::into);
        parts.push(Part {
            from: Registry::Cargo,
            license: spdx(&text("license")),
            sum: sums.get(&key).cloned().unwrap_or_default(),
            ships: shipped.contains(&key),
            folder: folder.unwrap_or_default(),
            name: key.0,
            version: key.1,
        });
    }
    parts.sort_by(|one, next| (&one.name, &one.version).cmp(&(&next.name, &next.version)));
    if !parts.iter().any(|it| it.ships && it.name == "yew") {
        bail!(
            "The widget is no longer made of Yew, or cargo says otherwise what it is made of: see parts.rs."
        );
    }
    Ok(parts)
}

/// Some crates still write `MIT/Apache-2.0` for a choice.
fn spdx(license: &str) -> String {
    license.split('/').map(str::trim).collect::<Vec<_>>().join(" OR ")
}

/// The sums of crates in `Cargo.lock`.
fn sums() -> anyhow::Result<BTreeMap<(String, String), String>> {
    let lock: toml::Table = std::fs::read_to_string(project::root().join("Cargo.lock"))?.parse()?;
    let packages = lock.get("package").and_then(toml::Value::as_array).into_iter().flatten();
    let sums = packages.filter_map(|it| {
        let text = |key: &str| Some(it.get(key)?.as_str()?.to_owned());
        Some(((text("name")?, text("version")?), text("checksum")?))
    });
    Ok(sums.collect())
}

fn packages() -> anyhow::Result<Vec<Part>> {
    let lock = std::fs::read_to_string(project::root().join("package-lock.json"))?;
    let lock: Value = serde_json::from_str(&lock)?;
    let packages = lock.get("packages").and_then(Value::as_object).into_iter().flatten();
    let mut parts = Vec::new();
    for (path, package) in packages.filter(|(path, _)| !path.is_empty()) {
        let text =
            |key: &str| package.get(key).and_then(Value::as_str).unwrap_or_default().to_owned();
        let name = path.rsplit("node_modules/").next().unwrap_or(path).to_owned();
        parts.push(Part {
            from: Registry::Npm,
            version: text("version"),
            license: text("license"),
            // npm writes sums in Base64; a bill has them in hexadecimal digits.
            sum: hexadecimal(&text("integrity")),
            ships: SHIPPED_PACKAGES.contains(&name.as_str()),
            folder: project::root().join(path),
            name,
        });
    }
    Ok(parts)
}

/// The SHA-512 in `sha512-…`.
fn hexadecimal(integrity: &str) -> String {
    use base64::Engine as _;
    let sum = integrity.strip_prefix("sha512-").unwrap_or_default();
    let bytes = base64::engine::general_purpose::STANDARD.decode(sum).unwrap_or_default();
    bytes.iter().map(|it| format!("{it:02x}")).collect::<Vec<_>>().concat()
}
