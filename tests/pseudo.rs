//! Every state of every component, screen and activity in two pseudo-languages: what shows plain
//! letters, or is joined by plain marks, did not come from the language's data.
#![cfg(not(target_arch = "wasm32"))]

use std::cmp::Reverse;
use std::error::Error;
use std::path::Path;
use std::rc::Rc;

use content::{Date, Month, Pseudo, pseudo};
use story::bundle::{Activities, Interface};
use story::hospital::EXAMPLE;
use story::{Story, sample};
use widget::activities::fixtures::fixtures as activity_fixtures;
use widget::gallery::fixtures;
use yew::prelude::*;

/// Attributes that are read out or shown.
const SPOKEN: [&str; 6] =
    ["alt", "aria-label", "aria-valuetext", "aria-description", "placeholder", "title"];

/// What is shown as it is, whatever the language: names of languages, and what a reader typed.
const SHOWN_AS_IT_IS: [&str; 3] = ["English", "That they stay together.", "Who can stay at night?"];

/// Drawn before any language has come, with the words that the build takes out of `content/`.
const BEFORE_ANY_LANGUAGE: &str = "waiting";

/// What a hospital has written there is its own, and is no language's.
const WRITTEN_BY_A_HOSPITAL: &str = "hospital_note/markup-is-text";

#[derive(Properties, PartialEq)]
struct FrameProps {
    children: Html,
}

#[component]
fn Frame(props: &FrameProps) -> Html {
    props.children.clone()
}

fn drawn(children: Html) -> String {
    let renderer = yew::LocalServerRenderer::<Frame>::with_props(FrameProps { children });
    pollster::block_on(renderer.hydratable(false).render())
}

/// Every state in a pseudo-language: its name, and its HTML.
fn states(kind: Pseudo) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let today = Date::from_calendar_date(2026, Month::November, 22)?;
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let compiled = content::compile(&folder, today)?;
    let mut languages = compiled.bundles.iter().zip(&compiled.activities);
    let english = languages.find(|(bundle, _)| bundle.language.tag == "en");
    let (bundle, activities) = english.ok_or("there is no English")?;
    let labels: Interface = bundle.interface.clone();
    let (bundle, activities) = pseudo(kind, &sample::bundle(labels), activities);
    let (story, activities): (_, Rc<Activities>) = (Story::new(bundle), Rc::new(activities));
    let parts = fixtures().into_iter().filter(|it| it.component != BEFORE_ANY_LANGUAGE);
    let parts = parts.map(|it| (format!("{}/{}", it.component, it.state), (it.view)(&story)));
    let played = activity_fixtures().into_iter();
    let played = played.map(|it| (format!("{}/{}", it.activity, it.state), (it.view)(&activities)));
    Ok(parts.chain(played).map(|(name, view)| (name, drawn(view))).collect())
}

/// What a reader sees or hears of a piece of HTML: the texts between tags, and spoken attributes.
fn texts(html: &str) -> Vec<String> {
    let mut texts = Vec::new();
    for part in html.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        texts.push(text.to_owned());
        for name in SPOKEN {
            let value =
                tag.split_once(&format!(" {name}=\"")).and_then(|(_, it)| it.split_once('"'));
            texts.extend(value.map(|(value, _)| value.to_owned()));
        }
    }
    let entities =
        [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&amp;", "&")];
    let plain =
        |text: String| entities.iter().fold(text, |all, (it, plain)| all.replace(it, plain));
    let plain = |text| without_the_hospital(&plain(text));
    texts.into_iter().map(plain).filter(|it| !it.trim().is_empty()).collect()
}

/// `text` without what the made-up hospital says in it: the values of its records, and its words.
fn without_the_hospital(text: &str) -> String {
    let records = EXAMPLE.split('\u{1e}').map(|it| it.split('\u{1f}').collect::<Vec<_>>());
    let said = records.flat_map(|it| {
        let words = it.get(5..).unwrap_or_default().iter().step_by(2);
        it.get(2).into_iter().chain(words).copied().collect::<Vec<_>>()
    });
    // A tag of a language stands in other words too, and a short word within a name.
    let mut said = said.filter(|it| it.len() > 2).collect::<Vec<_>>();
    said.sort_by_key(|it| Reverse(it.len()));
    said.into_iter().fold(text.to_owned(), |all, it| all.replace(it, ""))
}

fn is_plain(text: &str) -> bool {
    let rest = SHOWN_AS_IT_IS.iter().fold(text.to_owned(), |all, it| all.replace(it, ""));
    rest.contains(|it: char| it.is_ascii_alphabetic())
}

/// Each text that `is_wrong`, with the state that shows it.
fn wrong(kind: Pseudo, is_wrong: fn(&str) -> bool) -> Result<Vec<String>, Box<dyn Error>> {
    let states = states(kind)?.into_iter().filter(|(name, _)| name != WRITTEN_BY_A_HOSPITAL);
    let wrong = states.flat_map(|(name, html)| {
        let texts = texts(&html).into_iter().filter(|it| is_wrong(it));
        texts.map(|text| format!("{name}: {text}")).collect::<Vec<_>>()
    });
    Ok(wrong.collect())
}

#[test]
fn every_word_comes_from_the_language() -> Result<(), Box<dyn Error>> {
    for kind in Pseudo::ALL {
        let plain = wrong(kind, is_plain)?;
        assert!(plain.is_empty(), "{}: {plain:#?}", kind.tag());
    }
    Ok(())
}

#[test]
fn every_mark_between_words_comes_from_the_language() -> Result<(), Box<dyn Error>> {
    let is_joined =
        |text: &str| [": ", ", ", ". ", "; ", " · ", " ("].iter().any(|mark| text.contains(mark));
    for kind in Pseudo::ALL {
        let joined = wrong(kind, is_joined)?;
        assert!(joined.is_empty(), "{}: {joined:#?}", kind.tag());
    }
    Ok(())
}
