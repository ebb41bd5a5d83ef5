//! A Chromium for the browser tests, and the chromedriver that belongs to it; Firefox and `WebKit` for
//! what has to open everywhere.
//!
//! What is installed is used. On Debian and its kin apt brings what is missing; elsewhere
//! Playwright brings its own browser.

use crate::project;
use crate::tools::{node, on_path, say};
use anyhow::{Context, bail};
use serde_json::json;
use std::env;
use std::path::{Path, PathBuf};
use xshell::{Shell, cmd};

const NAMES: [&str; 5] =
    ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const ELSEWHERE: [&str; 4] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];
const DRIVERS_ELSEWHERE: [&str; 2] =
    ["/usr/lib/chromium/chromedriver", "/usr/lib/chromium-browser/chromedriver"];

/// The packages that bring Chromium and its driver on Debian and its kin.
const CHROMIUM: [&str; 2] = ["chromium", "chromium-driver"];
const HEADLESS_SHELL: &str = "chromium-headless-shell";
const WEBKIT: &str = "/usr/bin/WebKitWebDriver";

/// The path of Chromium for Playwright; none where Playwright takes its own.
pub(crate) fn chromium(shell: &Shell) -> anyhow::Result<Option<PathBuf>> {
    if let Some(found) = find_chromium() {
        return Ok(Some(found));
    }
    if let Some(found) = from_apt(shell, &CHROMIUM, find_chromium) {
        return Ok(Some(found));
    }
    say("Letting Playwright bring its own Chromium");
    node::program(shell, "@playwright/test/cli.js").args(["install", "chromium"]).run().context(
        "No Chromium or Chrome is here, and none could be fetched: install one and run this again",
    )?;
    Ok(None)
}

/// Chromium without its windows, in which a page opens in half the time; nothing where there is none.
pub(crate) fn headless_shell(shell: &Shell) -> Option<PathBuf> {
    let find = || named_by("HEADLESS_SHELL").or_else(|| on_path(HEADLESS_SHELL));
    find().or_else(|| {
        // Not every kin of Debian has it, and nothing depends on it.
        let known = cmd!(shell, "apt-cache show {HEADLESS_SHELL}").quiet().ignore_stderr();
        known.read().ok().and_then(|_| from_apt(shell, &[HEADLESS_SHELL], find))
    })
}

/// The program through which the tests in Rust drive the browser.
pub(crate) fn driver(shell: &Shell) -> anyhow::Result<PathBuf> {
    match find_driver().or_else(|| from_apt(shell, &CHROMIUM, find_driver)) {
        Some(driver) => Ok(driver),
        None => bail!(
            "No chromedriver is here: install the one of your browser's version (macOS: `brew install \
             chromedriver`; elsewhere: `npx @puppeteer/browsers install chromedriver`), put its path \
             in CHROMEDRIVER unless it is in PATH, and run this again."
        ),
    }
}

/// A Firefox for Playwright. Without one, the tests that need it say so and are skipped.
pub(crate) fn firefox(shell: &Shell) -> Option<PathBuf> {
    let find =
        || named_by("FIREFOX").or_else(|| ["firefox-esr", "firefox"].into_iter().find_map(on_path));
    find().or_else(|| from_apt(shell, &["firefox-esr"], find))
}

/// Gets `WebKit` and a screen for it, where apt has them. Without it, the tests say so and are skipped.
pub(crate) fn webkit(shell: &Shell) {
    let find = || {
        let driver = PathBuf::from(WEBKIT);
        (driver.is_file() && on_path("Xvfb").is_some()).then_some(driver)
    };
    if find().is_none() {
        from_apt(shell, &["webkit2gtk-driver", "xvfb"], find);
    }
}

/// Tells the test runner which browser to start, and that it is to keep to itself.
pub(crate) fn capabilities(shell: &Shell) -> anyhow::Result<PathBuf> {
    let quiet = [
        "disable-background-networking",
        "disable-component-update",
        "disable-sync",
        "no-first-run",
    ];
    let mut options = json!({ "args": quiet });
    if let Some(path) = find_chromium() {
        options["binary"] = path.display().to_string().into();
    }
    let file = project::target().join("webdriver.json");
    shell.write_file(&file, json!({ "goog:chromeOptions": options }).to_string())?;
    Ok(file)
}

fn find_chromium() -> Option<PathBuf> {
    named_by("CHROMIUM")
        .or_else(|| NAMES.into_iter().find_map(on_path))
        .or_else(|| first_there(&ELSEWHERE))
}

fn find_driver() -> Option<PathBuf> {
    named_by("CHROMEDRIVER")
        .or_else(|| on_path("chromedriver"))
        .or_else(|| first_there(&DRIVERS_ELSEWHERE))
}

fn named_by(variable: &str) -> Option<PathBuf> {
    env::var_os(variable).map(PathBuf::from).filter(|path| path.is_file())
}

fn first_there(paths: &[&str]) -> Option<PathBuf> {
    paths.iter().map(PathBuf::from).find(|path| path.is_file())
}

/// Installs what is wanted where there is apt, and looks again. A refusal is no failure: the caller
/// has another way, or says what to do.
fn from_apt(
    shell: &Shell,
    wanted: &[&'static str],
    find: impl Fn() -> Option<PathBuf>,
) -> Option<PathBuf> {
    if !Path::new("/etc/debian_version").exists() {
        return None;
    }
    on_path("apt-get")?;
    let root = cmd!(shell, "id -u").quiet().read().is_ok_and(|user| user == "0");
    // Asks for no password: a question would wait for ever where nobody sits.
    let sudo: &[&str] = if root { &[] } else { &["sudo", "-n"] };
    let mut packages = wanted.to_vec();
    if !has_fonts(shell) {
        packages.push("fonts-dejavu-core");
    }
    say(format_args!("Installing {} with apt", packages.join(", ")));
    let apt = |arguments: &[&str]| {
        cmd!(shell, "env {sudo...} env DEBIAN_FRONTEND=noninteractive apt-get {arguments...}")
            .quiet()
            .run()
    };
    let install =
        [&["install", "--yes", "--quiet", "--no-install-recommends"], &*packages].concat();
    let outcome = apt(&["update", "--quiet"]).and_then(|()| apt(&install));
    if outcome.is_err() {
        say(format_args!(
            "apt could not install them; who may, can run: apt-get install {}",
            packages.join(" ")
        ));
    }
    find()
}

fn has_fonts(shell: &Shell) -> bool {
    cmd!(shell, "fc-list").quiet().ignore_stderr().read().is_ok_and(|fonts| !fonts.is_empty())
}
