//! Every state of every component and screen, drawn natively with a made-up story, against the
//! HTML in `tests/snapshots/<component>/<state>.html`. `UPDATE_EXPECT=1 cargo test --test
//! components` writes that anew; look at the difference before you commit it.
#![cfg(not(target_arch = "wasm32"))]

use std::collections::BTreeSet;
use std::env;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};

use std::rc::Rc;

use content::{Date, Month};
use expect_test::expect_file;
use story::bundle::{Activities, Interface};
use story::{Story, sample};
use widget::activities::fixtures::fixtures as activity_fixtures;
use widget::gallery::fixtures;
use yew::prelude::*;

const SNAPSHOTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/snapshots");
const SOURCE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/src");

#[derive(Properties, PartialEq)]
struct FrameProps {
    children: Html,
}

/// The server renderer draws components; a fixture is only what one would draw.
#[component]
fn Frame(props: &FrameProps) -> Html {
    props.children.clone()
}

/// The made-up story with the labels that readers see.
fn story() -> Result<Story, toml::de::Error> {
    let labels = include_str!("../content/en/interface.toml");
    toml::from_str::<Interface>(labels).map(sample::story_with)
}

/// The words of the activities that readers see: what an activity asks for must be there.
fn activities() -> Option<Rc<Activities>> {
    let today = Date::from_calendar_date(2026, Month::November, 22).ok()?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let compiled = content::compile(&folder, today).ok()?;
    // In the same order as the bundles, which know their languages.
    let mut languages = compiled.bundles.iter().zip(compiled.activities);
    languages.find(|(bundle, _)| bundle.language.tag == "en").map(|(_, it)| Rc::new(it))
}

/// Every state: its folder, its name, and what is drawn.
fn states() -> Option<Vec<(&'static str, &'static str, Html)>> {
    let story = story().ok()?;
    let activities = activities()?;
    let parts = fixtures().into_iter().map(|it| (it.component, it.state, (it.view)(&story)));
    let played = activity_fixtures().into_iter();
    Some(parts.chain(played.map(|it| (it.activity, it.state, (it.view)(&activities)))).collect())
}

/// As HTML, with tags on lines of their own so that differences can be read.
fn drawn(children: Html) -> String {
    let renderer = yew::LocalServerRenderer::<Frame>::with_props(FrameProps { children });
    let html = pollster::block_on(renderer.hydratable(false).render());
    html.replace("><", ">\n<") + "\n"
}

/// Where the snapshot of a fixture lies, seen from the folder of all snapshots.
fn place(part: &str, state: &str) -> String {
    format!("{part}/{state}.html")
}

/// What stands in a folder; nothing where there is no folder.
fn entries(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect()
}

fn name(path: &Path) -> String {
    path.file_name().map_or(String::new(), |name| name.to_string_lossy().into_owned())
}

#[test]
fn every_state_looks_as_its_snapshot_says() {
    let differ = states()
        .expect("words that can be read")
        .into_iter()
        .map(|(part, state, view)| (place(part, state), drawn(view)));
    // Each difference is printed as it is found; the list comes at the end.
    let differ: Vec<_> = differ
        .filter(|(place, html)| {
            let file = Path::new(SNAPSHOTS).join(place);
            if env::var_os("UPDATE_EXPECT").is_some() {
                fs::create_dir_all(file.with_file_name("")).expect("a folder for the snapshot");
            }
            catch_unwind(AssertUnwindSafe(|| expect_file![file].assert_eq(html))).is_err()
        })
        .map(|(place, _)| place)
        .collect();
    assert!(differ.is_empty(), "these are drawn otherwise than their snapshots: {differ:#?}");
}

#[test]
fn every_snapshot_belongs_to_a_state() {
    let states: BTreeSet<_> = states()
        .expect("words that can be read")
        .iter()
        .map(|(part, state, _)| place(part, state))
        .collect();
    let mut orphans = Vec::new();
    for folder in entries(Path::new(SNAPSHOTS)) {
        for file in entries(&folder) {
            let place = [name(&folder), name(&file)].join("/");
            if !states.contains(&place) {
                orphans.push(place);
            }
        }
    }
    assert!(orphans.is_empty(), "no state is drawn for these, so delete them: {orphans:#?}");
}

#[test]
fn every_component_and_every_screen_has_a_state_to_look_at() {
    let shown: BTreeSet<_> = fixtures().iter().map(|fixture| fixture.component).collect();
    let folders = ["components", "screens"].map(|it| entries(&Path::new(SOURCE).join(it))).concat();
    let folders = folders.iter().filter(|folder| folder.join("mod.rs").is_file());
    let unseen: Vec<_> = folders.map(|it| name(it)).filter(|it| !shown.contains(&**it)).collect();
    assert!(shown.len() > 12, "the folders of components were not found: {shown:?}");
    assert!(unseen.is_empty(), "these have no fixture: {unseen:#?}");
}

#[test]
fn every_activity_has_states_to_look_at() {
    let activities = activities().expect("words that can be read");
    let shown: BTreeSet<_> = activity_fixtures().iter().map(|it| it.activity).collect();
    let unseen: Vec<_> = activities
        .all
        .iter()
        .filter(|it| {
            ![Activities::COMMON, "kiosk"].contains(&it.name.as_str())
                && !shown.contains(it.name.as_str())
        })
        .map(|it| &it.name)
        .collect();
    assert!(unseen.is_empty(), "these have no fixture: {unseen:#?}");
}

#[test]
fn no_two_states_have_the_same_name() {
    let mut seen = BTreeSet::new();
    let twice: Vec<_> = states()
        .expect("words that can be read")
        .iter()
        .map(|(part, state, _)| place(part, state))
        .filter(|it| !seen.insert(it.clone()))
        .collect();
    assert!(twice.is_empty(), "one snapshot cannot show two states: {twice:#?}");
}
