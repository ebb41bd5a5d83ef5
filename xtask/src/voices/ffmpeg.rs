//! ffmpeg, which measures, cuts and encodes sound.

use anyhow::{Context, bail};
use std::path::Path;
use xshell::{Shell, cmd};

use crate::tools::on_path;

/// Fails unless ffmpeg is there. Called first, before anything takes minutes.
pub(super) fn require() -> anyhow::Result<()> {
    if on_path("ffmpeg").is_some() {
        return Ok(());
    }
    bail!(
        "There is no ffmpeg here, which encodes recordings: install it (Debian: `apt-get install \
         --no-install-recommends ffmpeg`; macOS: `brew install ffmpeg`; Windows: `winget install ffmpeg`), \
         and run this again."
    )
}

/// What ffmpeg reports of `file` when it is put through `filter`.
pub(super) fn report(shell: &Shell, file: &Path, filter: &str) -> anyhow::Result<String> {
    let quiet = ["-hide_banner", "-nostats"];
    cmd!(shell, "ffmpeg {quiet...} -i {file} -af {filter} -f null -")
        .quiet()
        .read_stderr()
        .with_context(|| format!("ffmpeg could not read {}", file.display()))
}

/// Writes `file`, put through `filter`, in the format of recordings.
pub(super) fn encode(shell: &Shell, file: &Path, filter: &str, to: &Path) -> anyhow::Result<()> {
    let quiet = ["-hide_banner", "-loglevel", "error", "-y"];
    let format = ["-ac", "1", "-ar", "24000", "-c:a", "libmp3lame", "-b:a", "32k"];
    let plain = ["-id3v2_version", "0", "-map_metadata", "-1"];
    cmd!(shell, "ffmpeg {quiet...} -i {file} -af {filter} {format...} {plain...} {to}")
        .quiet()
        .run()
        .with_context(|| format!("ffmpeg could not encode {}", file.display()))
}
