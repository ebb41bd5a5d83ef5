//! Where the sentences of a person's recording begin and end: between its pauses.

use anyhow::bail;

/// The filter whose report [`silences`] reads.
pub(super) const SILENCES: &str = "silencedetect=noise=-40dB:d=0.45";
/// The end of a recording is no pause.
const END: f64 = 0.1;

/// How long a sound is, in milliseconds, by ffmpeg's report on it.
pub(super) fn length(report: &str) -> Option<u32> {
    let (_, time) = report.split_once("Duration: ")?;
    let mut seconds = 0.0;
    for part in time.split([',', '\n']).next()?.trim().split(':') {
        seconds = seconds * 60.0 + part.parse::<f64>().ok()?;
    }
    Some(milliseconds(seconds))
}

/// The pauses in a sound, in seconds, by the report of `silencedetect`.
pub(super) fn silences(report: &str) -> Vec<(f64, f64)> {
    let after = |line: &str, name: &str| {
        let (_, rest) = line.split_once(name)?;
        rest.split_whitespace().next()?.parse::<f64>().ok()
    };
    let starts = report.lines().filter_map(|line| after(line, "silence_start: "));
    let ends = report.lines().filter_map(|line| after(line, "silence_end: "));
    starts.zip(ends).collect()
}

/// Where `sentences` sentences begin and end in a sound with these pauses.
pub(super) fn between(
    silences: &[(f64, f64)],
    length: u32,
    sentences: usize,
) -> anyhow::Result<Vec<(u32, u32)>> {
    let end = f64::from(length) / 1000.0;
    let pauses = silences.iter().filter(|(from, to)| *from > END && *to < end - END);
    let pauses = pauses.map(|(from, to)| (milliseconds(*from), milliseconds(*to)));
    let pauses = pauses.collect::<Vec<_>>();
    if pauses.len() + 1 != sentences {
        bail!(
            "{sentences} sentences are to be read, and {} are heard: pause for a second after each, and not \
             within one",
            pauses.len() + 1
        );
    }
    let starts = [0].into_iter().chain(pauses.iter().map(|(_, to)| *to));
    let ends = pauses.iter().map(|(from, _)| *from).chain([length]);
    Ok(starts.zip(ends).collect())
}

#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a recording is some seconds long"
)]
fn milliseconds(seconds: f64) -> u32 {
    (seconds * 1000.0).round() as u32
}

#[cfg(test)]
mod tests {
    use super::*;

    const REPORT: &str = "  Duration: 00:01:04.97, start: 0.046042, bitrate: 32 kb/s\n\
        [silencedetect @ 0x1] silence_start: 0\n\
        [silencedetect @ 0x1] silence_end: 0.06 | silence_duration: 0.06\n\
        [silencedetect @ 0x1] silence_start: 2.4814\n\
        [silencedetect @ 0x1] silence_end: 3.0311 | silence_duration: 0.5497\n";

    #[test]
    fn sentences_stand_between_the_pauses() {
        assert_eq!(length(REPORT), Some(64_970));
        let marks = between(&silences(REPORT), 64_970, 2).unwrap();
        assert_eq!(marks, [(0, 2481), (3031, 64_970)]);
    }

    #[test]
    fn as_many_sentences_as_stand_there_must_be_heard() {
        let problem = between(&silences(REPORT), 64_970, 3).unwrap_err().to_string();
        assert!(problem.starts_with("3 sentences are to be read, and 2 are heard"), "{problem}");
        assert!(between(&[], 900, 1).is_ok());
    }
}
