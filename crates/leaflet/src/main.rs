//! Draws everything that is drawn before any script, by Yew's server renderer: the leaflet, the
//! first screen, the gallery, and the style sheet.
//!
//! `leaflet <page folder> <language of the page>` reads `content/*.bundle` in that folder and writes beside it `first.css`,
//! `second-birthday.css`, `activities.css`, `kiosk.css`, `leaflet/<tag>.html`, `stages/<tag>/<stage>.html`, `sheets/<tag>/<stage>.html`, `sheets/sheet.css`, `content/<tag>.first.html`, `gallery.html`,
//! and, for the page itself, the fragments `first-screen.html`, `first-stage.html` and
//! `leaflet-body.html`.

mod draw;
mod gallery;
mod leaflet;
mod pieces;
mod sheet;
mod stage_page;
#[cfg(test)]
mod tests;

use std::error::Error;
use std::path::Path;
use std::{env, fs};

use story::Story;
use story::bundle::{Bundle, language_of_file};
use widget::kiosk::STYLESHEET as KIOSK_STYLESHEET;
use widget::stylesheet::{ACTIVITIES_STYLESHEET, FIRST_STYLESHEET, STYLESHEET};

use crate::leaflet::Content;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let folder = arguments.next().ok_or("leaflet: name the folder of the page to draw for")?;
    let page_language = arguments.next().ok_or("leaflet: name the language of the page")?;
    let folder = Path::new(&folder);
    fs::create_dir_all(folder.join("leaflet"))?;
    fs::write(folder.join("first.css"), FIRST_STYLESHEET)?;
    fs::write(folder.join("second-birthday.css"), STYLESHEET)?;
    fs::write(folder.join("activities.css"), ACTIVITIES_STYLESHEET)?;
    fs::write(folder.join("kiosk.css"), KIOSK_STYLESHEET)?;
    for entry in fs::read_dir(folder.join("content"))? {
        let file = entry?.path();
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if language_of_file(&name).is_some() {
            write_language(folder, &file, &page_language)?;
        }
    }
    Ok(())
}

fn write_language(folder: &Path, file: &Path, page_language: &str) -> Result<(), Box<dyn Error>> {
    let bundle = Bundle::from_bytes(&fs::read(file)?)
        .map_err(|why| format!("{} is no bundle of this build: {why:?}", file.display()))?;
    let story = Story::new(bundle);
    let activities = &story.activities;
    let tag = &story.language.tag;
    let page = draw::leaflet(&story, activities, "../", Content::Whole);
    let hospital = draw::hospital_script("../");
    let page =
        draw::document(&story, &story.interface.name, "../", (&draw::STYLES, &hospital), &page);
    fs::write(folder.join(format!("leaflet/{tag}.html")), page)?;
    write_stages(folder, &story)?;
    let (first_screen, first_stage) = (draw::first_screen(&story), draw::first_stage(&story));
    let first = format!("{first_screen}{first_stage}");
    fs::write(folder.join(format!("content/{tag}.first.html")), first)?;
    if tag == page_language {
        fs::write(folder.join("first-screen.html"), first_screen)?;
        fs::write(folder.join("first-stage.html"), first_stage)?;
        let body = draw::leaflet(&story, activities, "", Content::ChildsStory);
        fs::write(folder.join("leaflet-body.html"), body)?;
        fs::write(folder.join("gallery.html"), gallery::page(&story, activities))?;
    }
    Ok(())
}

/// Writes a page for each stage, an address that lasts for who searches and links, and a sheet of paper.
fn write_stages(folder: &Path, story: &Story) -> Result<(), Box<dyn Error>> {
    let base = "../../";
    let hospital = draw::hospital_script(base);
    let [stages, sheets] = ["stages", "sheets"].map(|it| folder.join(it).join(&story.language.tag));
    fs::create_dir_all(&stages)?;
    fs::create_dir_all(&sheets)?;
    fs::write(folder.join("sheets/sheet.css"), sheet::STYLES)?;
    for (place, stage) in story.stages.iter().enumerate() {
        let title = story.language.writing.beside(&[&stage.title, &story.interface.name]);
        let page = draw::stage_page(stage, story, base);
        let page = draw::document(story, &title, base, (&draw::STYLES, &hospital), &page);
        let file = format!("{}.html", stage.id);
        fs::write(stages.join(&file), page)?;
        let sheet = draw::sheet(place, stage, story, base);
        let head = format!("{}{hospital}", sheet::HEAD);
        let sheet = draw::document(story, &title, base, (&sheet::FILES, &head), &sheet);
        fs::write(sheets.join(file), sheet)?;
    }
    Ok(())
}
