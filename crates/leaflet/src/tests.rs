//! The leaflet in a language that is written from right to left.

use std::error::Error;
use std::path::Path;

use content::{Date, Month, Pseudo, pseudo};
use story::Story;

use crate::draw;
use crate::leaflet::Content;

fn right_to_left() -> Result<Story, Box<dyn Error>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    let today = Date::from_calendar_date(2026, Month::November, 22)?;
    let compiled = content::compile(&folder, today)?;
    let (bundle, activities) = (&compiled.bundles[0], &compiled.activities[0]);
    Ok(Story::new(pseudo(Pseudo::RightToLeft, bundle, activities).0))
}

/// What stands between tags, without spaces.
fn texts(html: &str) -> impl Iterator<Item = &str> {
    let texts = html.split('<').filter_map(|part| part.split_once('>')).map(|(_, text)| text);
    texts.filter(|text| !text.trim().is_empty())
}

#[test]
fn the_leaflet_runs_in_the_direction_of_its_language() -> Result<(), Box<dyn Error>> {
    let story = right_to_left()?;
    let body = draw::leaflet(&story, &story.activities, "../", Content::Whole);
    assert!(body.contains("lang=\"ar-XB\" dir=\"rtl\""));
    let document = draw::document(&story, "", "", (&[], ""), "");
    assert!(document.contains("<html lang=\"ar-XB\" dir=\"rtl\">"));
    Ok(())
}

#[test]
fn every_word_and_mark_of_the_leaflet_comes_from_the_language() -> Result<(), Box<dyn Error>> {
    let story = right_to_left()?;
    let leaflets = [Content::Whole, Content::ChildsStory];
    let leaflets = leaflets.map(|it| draw::leaflet(&story, &story.activities, "../", it));
    let stages = story.stages.iter().enumerate().flat_map(|(place, it)| {
        [draw::stage_page(it, &story, "../../"), draw::sheet(place, it, &story, "../../")]
    });
    for body in leaflets.into_iter().chain(stages) {
        let body = body.replace("&amp;", "&").replace("&#x27;", "'");
        let plain = texts(&body).filter(|text| {
            text.contains(|it: char| it.is_ascii_alphabetic())
                || [": ", ", ", ". ", "; ", " ("].iter().any(|mark| text.contains(mark))
        });
        let plain = plain.collect::<Vec<_>>();
        assert!(plain.is_empty(), "{plain:#?}");
    }
    Ok(())
}
