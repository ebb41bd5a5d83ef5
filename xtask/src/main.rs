//! The project's own commands: `cargo xtask <command>`.

mod assemble;
mod bench;
mod checksums;
mod content;
mod embed;
mod embedding;
mod files;
mod found;
mod hospital_maker;
mod hospital_words;
mod hosts;
mod html;
mod infobutton;
mod integrity;
mod kiosk;
mod markers;
mod minify;
mod npm;
mod offline;
mod package;
mod papers;
mod pdf;
mod project;
mod recordings;
mod review;
mod service_worker;
mod size;
mod soak;
mod start;
mod test;
mod tools;
mod translate;
mod voices;

use anyhow::Context;
use lexopt::{Arg, Parser, ValueExt};
use std::process::ExitCode;
use xshell::Shell;

/// Printed by `--help`, without a command, and for one that does not exist.
const HELP: &str = "\
Usage: cargo xtask <command>

  start [--port <number>]
      gets what the build needs, builds everything and serves it on this machine
  test [--only <step>]
      gets what the tests need and runs every check and test
  package [--address <address of dist/page>]
      writes dist: the whole site (page), the package for other pages (embed), the one file
      (offline), the same for npm (npm), the papers for a hospital, and the checksums of all; lists the files.
      --address is where the site will be served, such as https://www.hospital.example/story/:
      with it pages name their addresses to those who search, link and embed
  pdf
      prints the leaflet, each stage, and a sheet for each stage of dist/page as tagged PDF, into
      dist/papers/pdf; needs Chromium
  size [--json]
      weighs dist/page against what it may weigh
  bench [--rounds <number>] [--json] [--check] [--compile]
      measures dist/page beside the same first stage in plain HTML, Preact and Svelte
  soak [<actions> [<seed>]] | soak --visitors <visitors>
      taps dist/page/kiosk.html ten thousand times at random, or sends that many visitors to it one after
      the other, and weighs its memory
  content [--write <folder> [--draft] [--pseudo]] [--report] [--name-passages] [--release]
      checks the content and prints every problem with its place and remedy;
      --write writes the bundles, with --draft even if there are errors, and with --pseudo
      in made-up languages for the browser tests; --report prints how long and hard each
      stage is to read; --name-passages gives an id to every passage that carries none;
      --release asks also what must be there before readers get it
  review <language> [--into <folder>] [--changed]
         <language> --from <copy or folder> [--reviewer <name>] [--role <role>] [--date <day>]
      writes the copy that clinicians fill in, as Word documents and as a page; --changed only what
      has changed since it was reviewed; --from reads filled copies into the record
  translate <language> --to <language> [--into <file>] [--from <file>]
      writes what a translator works on, as XLIFF; --from reads it back into content/<language>
  voices <language> [--layer <layer>] [--phonemes [<word>…]] [--listen]
                    [--from <folder> --speaker <name> [--into <folder>]]
      records what is read aloud and is new, by a program's voice; needs Python and ffmpeg at
      this desk. --phonemes shows how words are said, --listen what a program hears in the
      recordings; --from takes a person's recordings of the script in that folder, --into writes
      them for a hospital's file, beside which the folder is put
  script <language> [--layer <layer>] [--into <folder>]
      prints what a person reads out, a sentence a line, or writes it into the folder for the
      recordings
";

fn main() -> ExitCode {
    match run(Parser::from_env()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut arguments: Parser) -> anyhow::Result<()> {
    let command = match arguments.next()? {
        Some(Arg::Value(command)) => command.string()?,
        None | Some(Arg::Short('h') | Arg::Long("help")) => "help".to_owned(),
        Some(unknown) => return Err(unknown.unexpected().into()),
    };
    let shell = Shell::new()?;
    shell.change_dir(project::root());
    match command.as_str() {
        "start" => {
            let port = value(&mut arguments, "port")?.map_or(Ok(8080), |port| {
                port.parse().with_context(|| {
                    format!("`--port {port}` is no port: give a number below 65536")
                })
            })?;
            start::start(&shell, port)
        }
        "test" => test::test(&shell, value(&mut arguments, "only")?.as_deref()),
        "package" => package::package(&shell, address(&mut arguments)?.as_ref()),
        "pdf" => {
            nothing_more(&mut arguments)?;
            pdf::pdf(&shell)
        }
        "bench" => bench::bench(&shell, &bench::Options::read(&mut arguments)?),
        "assemble" => assemble::assemble(&shell),
        "hosts" => hosts::write(&shell, address(&mut arguments)?.as_ref()),
        "soak" => soak::soak(&shell, &soak::Options::read(&mut arguments)?),
        "size" => {
            let json = flag(&mut arguments, "json")?;
            size::size(&shell, json)
        }
        "voices" => voices::voices(&shell, &voices::Options::read(&mut arguments)?),
        "review" => review::review(&review::Options::read(&mut arguments)?),
        "translate" => translate::translate(&translate::Options::read(&mut arguments)?),
        "script" => voices::script(&voices::ScriptOptions::read(&mut arguments)?),
        "content" => content::run(content::Options::read(&mut arguments)?),
        "help" => {
            print(HELP);
            Ok(())
        }
        unknown => anyhow::bail!("There is no command `{unknown}`.\n\n{HELP}"),
    }
}

/// The value of the one option that a command knows, if it is given.
fn value(arguments: &mut Parser, option: &str) -> anyhow::Result<Option<String>> {
    let mut value = None;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long(name) if name == option => value = Some(arguments.value()?.string()?),
            unknown => return Err(unknown.unexpected().into()),
        }
    }
    Ok(value)
}

/// Whether the one switch that a command knows is given.
fn flag(arguments: &mut Parser, option: &str) -> anyhow::Result<bool> {
    let mut given = false;
    while let Some(argument) = arguments.next()? {
        match argument {
            Arg::Long(name) if name == option => given = true,
            unknown => return Err(unknown.unexpected().into()),
        }
    }
    Ok(given)
}

/// The address of the site, if it is given.
fn address(arguments: &mut Parser) -> anyhow::Result<Option<found::SiteAddress>> {
    value(arguments, "address")?.as_deref().map(found::SiteAddress::read).transpose()
}

fn nothing_more(arguments: &mut Parser) -> anyhow::Result<()> {
    match arguments.next()? {
        Some(unknown) => Err(unknown.unexpected().into()),
        None => Ok(()),
    }
}

/// A line for the person who called the command.
#[expect(clippy::print_stdout, reason = "a command speaks through its output")]
pub(crate) fn print(line: &str) {
    println!("{line}");
}
