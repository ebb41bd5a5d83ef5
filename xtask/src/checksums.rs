//! `dist/SHA256SUMS`: lets whoever gets a copy see that nothing in it was changed on its way.

use crate::files;
use sha2::{Digest, Sha256};
use std::fmt::Write;
use std::fs;
use std::path::Path;

const NAME: &str = "SHA256SUMS";

/// Writes the sums of everything in `dist`, as `sha256sum --check` reads them.
pub(crate) fn write(dist: &Path) -> anyhow::Result<()> {
    let mut lines = String::new();
    for name in files::below(dist)?.iter().filter(|name| *name != NAME) {
        let sum = Sha256::digest(fs::read(dist.join(name))?);
        writeln!(lines, "{sum:x}  {name}")?;
    }
    Ok(fs::write(dist.join(NAME), lines)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use anyhow::Context;

    #[test]
    fn the_list_is_what_sha256sum_reads_and_does_not_name_itself() -> anyhow::Result<()> {
        let folder = std::env::temp_dir().join(format!("checksums-{}", std::process::id()));
        fs::create_dir_all(&folder)?;
        fs::write(folder.join("abc"), "abc")?;
        write(&folder)?;
        write(&folder)?;
        let sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        let written = fs::read_to_string(folder.join(NAME)).context("The list was not written")?;
        assert_eq!(written, format!("{sum}  abc\n"));
        Ok(fs::remove_dir_all(folder)?)
    }
}
