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
        let sum = hex(&Sha256::digest(fs::read(dist.join(name))?))?;
        writeln!(lines, "{sum}  {name}")?;
    }
    Ok(fs::write(dist.join(NAME), lines)?)
}

fn hex(bytes: &[u8]) -> anyhow::Result<String> {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        write!(text, "{byte:02x}")?;
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sum_is_what_sha256sum_prints() {
        let sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(hex(&Sha256::digest(b"abc")).unwrap(), sum);
    }
}
