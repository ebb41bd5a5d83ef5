//! `dist/papers`: what a hospital's procurement asks for: the reports from `docs`, the bill of materials,
//! the licenses of all that ships; and a sheet to hand to families.

mod bill;
mod hand_out;
mod licenses;
mod parts;

use anyhow::Context;
use std::fs;
use std::path::Path;
use xshell::Shell;

use crate::found::SiteAddress;
use crate::project;
use crate::tools::say;

/// The papers that people have written, and their names in the folder.
const WRITTEN: [(&str, &str); 5] = [
    ("docs/accessibility-report.md", "accessibility-report.md"),
    ("docs/privacy.md", "privacy.md"),
    ("docs/hazards.md", "hazards.md"),
    ("docs/review.md", "review.md"),
    ("SECURITY.md", "SECURITY.md"),
];

/// The bill of materials.
const BILL: &str = "bill-of-materials.cdx.json";

/// The licenses, in the folder and beside everything that a server gives out.
pub(crate) const LICENSES: &str = "LICENSES.txt";

/// Writes the folder, and the licenses into each of `places`.
pub(crate) fn write(
    shell: &Shell,
    folder: &Path,
    places: &[&Path],
    address: Option<&SiteAddress>,
) -> anyhow::Result<()> {
    say("Gathering the papers");
    shell.remove_path(folder)?;
    fs::create_dir_all(folder)?;
    for (from, to) in WRITTEN {
        fs::copy(project::root().join(from), folder.join(to))
            .with_context(|| format!("{from} cannot be copied"))?;
    }
    hand_out::write(&project::page(), folder, address)?;
    let parts = parts::parts(shell)?;
    fs::write(folder.join(BILL), bill::bill(&parts)?)?;
    let licenses = licenses::licenses(&parts)?;
    for place in [&[folder], places].concat() {
        fs::write(place.join(LICENSES), &licenses)?;
    }
    Ok(())
}
