//! The bill of materials in `CycloneDX` 1.6, for a hospital's scanners.

use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use super::parts::{Part, Registry};

/// The bill as JSON. The same parts make the same bill: it has no time in it, and its number is a sum.
pub(super) fn bill(parts: &[Part]) -> anyhow::Result<String> {
    let version = env!("CARGO_PKG_VERSION");
    let components = parts.iter().map(component).collect::<Vec<_>>();
    let shipped = parts.iter().filter(|it| it.ships).map(purl).collect::<Vec<_>>();
    let product = format!("pkg:generic/second-birthday@{version}");
    let bill = json!({
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": serial(parts),
        "version": 1,
        "metadata": {
            "lifecycles": [{ "phase": "build" }],
            "tools": { "components": [{ "type": "application", "name": "xtask", "version": version }] },
            "component": {
                "type": "application",
                "bom-ref": product,
                "name": "second-birthday",
                "version": version,
                "licenses": [{ "expression": "(MIT OR Apache-2.0) AND CC-BY-4.0" }],
            },
        },
        "components": components,
        "dependencies": [{ "ref": product, "dependsOn": shipped }],
    });
    Ok(serde_json::to_string_pretty(&bill)? + "\n")
}

fn component(part: &Part) -> Value {
    let purl = purl(part);
    let algorithm = match part.from {
        Registry::Cargo => "SHA-256",
        Registry::Npm => "SHA-512",
    };
    let hashes = if part.sum.is_empty() {
        Vec::new()
    } else {
        vec![json!({ "alg": algorithm, "content": part.sum })]
    };
    let licenses = if part.license.is_empty() {
        Vec::new()
    } else {
        vec![json!({ "expression": part.license })]
    };
    json!({
        "type": "library",
        "bom-ref": purl,
        "name": part.name,
        "version": part.version,
        // What only builds, draws or tests is in no file that ships.
        "scope": if part.ships { "required" } else { "excluded" },
        "hashes": hashes,
        "licenses": licenses,
        "purl": purl,
    })
}

/// The part's address among all packages.
fn purl(part: &Part) -> String {
    let Part { name, version, .. } = part;
    match part.from {
        Registry::Cargo => format!("pkg:cargo/{name}@{version}"),
        Registry::Npm => format!("pkg:npm/{}@{version}", name.replace('@', "%40")),
    }
}

/// A number in the form of a UUID, from a sum over the parts.
fn serial(parts: &[Part]) -> String {
    let purls = parts.iter().map(purl).collect::<Vec<_>>().join("\n");
    let sum = Sha256::digest(format!("{}\n{purls}", env!("CARGO_PKG_VERSION")));
    let digits = format!("{sum:x}");
    // The digits of version and variant are those of a number that is made from a name.
    format!(
        "urn:uuid:{}-{}-8{}-a{}-{}",
        &digits[..8],
        &digits[8..12],
        &digits[13..16],
        &digits[17..20],
        &digits[20..32]
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::papers::{licenses, parts};
    use crate::project;
    use std::collections::BTreeSet;
    use xshell::Shell;

    /// The parts of this repository.
    fn real() -> Vec<Part> {
        let shell = Shell::new().unwrap();
        shell.change_dir(project::root());
        parts::parts(&shell).unwrap()
    }

    #[test]
    fn the_bill_has_what_cyclonedx_asks_for_and_each_part_once() {
        let parts = real();
        let bill: Value = serde_json::from_str(&bill(&parts).unwrap()).unwrap();
        assert_eq!(
            (&bill["bomFormat"], &bill["specVersion"]),
            (&json!("CycloneDX"), &json!("1.6"))
        );
        let serial = bill["serialNumber"].as_str().unwrap().strip_prefix("urn:uuid:").unwrap();
        let lengths = serial.split('-').map(str::len).collect::<Vec<_>>();
        assert_eq!(lengths, [8, 4, 4, 4, 12]);
        assert!(
            serial
                .bytes()
                .all(|it| it == b'-' || it.is_ascii_digit() || (b'a'..=b'f').contains(&it))
        );
        let components = bill["components"].as_array().unwrap();
        let mut refs = BTreeSet::new();
        for component in components {
            let text = |key: &str| component[key].as_str().unwrap_or_default().to_owned();
            assert_eq!(text("type"), "library");
            assert!(!text("name").is_empty() && !text("version").is_empty(), "{component}");
            assert!(["required", "excluded"].contains(&text("scope").as_str()));
            assert!(text("purl").starts_with("pkg:cargo/") || text("purl").starts_with("pkg:npm/"));
            assert!(refs.insert(text("bom-ref")), "{component} stands twice");
            for hash in component["hashes"].as_array().unwrap() {
                let length = if hash["alg"] == "SHA-256" { 64 } else { 128 };
                assert_eq!(hash["content"].as_str().unwrap().len(), length);
            }
        }
        let used = bill["dependencies"][0]["dependsOn"].as_array().unwrap();
        assert!(used.iter().all(|it| refs.contains(it.as_str().unwrap())));
    }

    #[test]
    fn each_crate_that_ships_is_in_the_bill_with_its_license_and_in_the_licenses_with_its_words() {
        let parts = real();
        let shipped = parts.iter().filter(|it| it.ships).collect::<Vec<_>>();
        for name in ["yew", "wasm-bindgen", "postcard", "qrcodegen", "gloo", "lzma1"] {
            assert!(shipped.iter().any(|it| it.name == name), "{name} ships");
        }
        for name in ["lol_html", "zip", "trybuild", "esbuild", "axe-core", "syn", "tokio"] {
            assert!(!shipped.iter().any(|it| it.name == name), "{name} ships not");
        }
        let licenses = licenses::licenses(&parts).unwrap();
        for part in shipped {
            let Part { name, version, license, sum, .. } = part;
            assert!(!license.is_empty() && !sum.is_empty(), "{name} has no license or no sum");
            assert!(licenses.contains(&format!("{name} {version}: {license}")), "{name}");
        }
        assert!(licenses.contains("Permission is hereby granted"));
        assert!(licenses.contains("Attribution 4.0"));
    }
}
