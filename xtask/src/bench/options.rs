//! The options of `cargo xtask bench`.

use anyhow::{Context, bail};
use lexopt::{Arg, Parser, ValueExt};

/// The default number of rounds, which makes the medians steady on a quiet machine.
const ROUNDS: u32 = 9;

/// The command's options.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    /// How often each page is opened.
    pub(crate) rounds: u32,
    /// Whether the figures are for another program.
    pub(crate) json: bool,
    /// Whether a missed figure of design is a failure.
    pub(crate) check: bool,
    /// Whether only the compilation of the wasm is measured.
    pub(crate) compile: bool,
}

impl Options {
    /// Reads the rest of the command line.
    pub(crate) fn read(arguments: &mut Parser) -> anyhow::Result<Self> {
        let mut options = Self { rounds: ROUNDS, json: false, check: false, compile: false };
        while let Some(argument) = arguments.next()? {
            match argument {
                Arg::Long("rounds") => options.rounds = rounds(&arguments.value()?.string()?)?,
                Arg::Long("json") => options.json = true,
                Arg::Long("check") => options.check = true,
                Arg::Long("compile") => options.compile = true,
                unknown => return Err(unknown.unexpected().into()),
            }
        }
        if options.compile && options.check {
            bail!("`--compile` has no figure of design to check: leave `--check` out.");
        }
        Ok(options)
    }
}

fn rounds(text: &str) -> anyhow::Result<u32> {
    let rounds =
        text.parse().with_context(|| format!("`--rounds {text}` is no number of rounds"))?;
    if rounds == 0 {
        bail!("No round measures nothing: give `--rounds 1` or more.");
    }
    Ok(rounds)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(arguments: &[&str]) -> anyhow::Result<Options> {
        Options::read(&mut Parser::from_args(arguments))
    }

    #[test]
    fn without_options_there_are_nine_rounds_a_table_and_no_failure() {
        let expected = Options { rounds: 9, json: false, check: false, compile: false };
        assert_eq!(read(&[]).ok(), Some(expected));
    }

    #[test]
    fn options_may_be_given_in_any_order() {
        let expected = Options { rounds: 3, json: true, check: true, compile: false };
        assert_eq!(read(&["--check", "--rounds", "3", "--json"]).ok(), Some(expected));
        let expected = Options { rounds: 5, json: false, check: false, compile: true };
        assert_eq!(read(&["--compile", "--rounds=5"]).ok(), Some(expected));
    }

    #[test]
    fn what_makes_no_sense_is_refused() {
        let refused: [&[&str]; 6] = [
            &["--rounds"],
            &["--rounds", "0"],
            &["--rounds", "many"],
            &["--fast"],
            &["plain"],
            &["--compile", "--check"],
        ];
        for arguments in refused {
            assert!(read(arguments).is_err(), "{arguments:?} was taken");
        }
    }
}
