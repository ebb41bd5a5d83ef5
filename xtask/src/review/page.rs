//! The review copy as one page, which asks no network, keeps nothing, and saves what was filled in to a
//! file.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use content::{CitedFact, Review, ReviewGroup, ReviewPassage};
use sha2::{Digest, Sha256};
use std::fmt::Write;

use super::INTRODUCTION;
use crate::markers::escape;

const PAGE: &str = include_str!("../../../tools/review/page.html");
const SCRIPT: &str = include_str!("../../../tools/review/page.js");
const STYLE: &str = include_str!("../../../tools/review/page.css");

/// The whole page.
pub(super) fn page(review: &Review) -> String {
    let contents = review.groups.iter().map(|it| {
        let minutes = it.minutes();
        format!("<li><a href=\"#{}\">{}</a> ({minutes} minutes)</li>", it.name, escape(&it.title))
    });
    let groups = (0..).zip(&review.groups).map(|(place, it)| group(it, place == 0));
    let introduction = INTRODUCTION.split("\n\n").map(|it| format!("<p>{}</p>", escape(it.trim())));
    let main = format!(
        "<main data-language=\"{0}\" lang=\"{0}\">{1}</main>",
        escape(&review.language),
        groups.collect::<String>()
    );
    // The words go in last: what stands in them is no gap.
    PAGE.replace("{script-sum}", &sum(SCRIPT))
        .replace("{style-sum}", &sum(STYLE))
        .replace("{style}", STYLE)
        .replace("{script}", SCRIPT)
        .replace("{introduction}", &introduction.collect::<String>())
        .replace("{contents}", &contents.collect::<String>())
        .replace("<main>{groups}</main>", &main)
}

/// By which the page's policy knows its own script and styles.
fn sum(text: &str) -> String {
    STANDARD.encode(Sha256::digest(text))
}

fn group(group: &ReviewGroup, is_first: bool) -> String {
    let mut text = format!(
        "<details class=\"part\" id=\"{}\"{}><summary><h2>{} ({} minutes)</h2></summary>",
        group.name,
        if is_first { " open" } else { "" },
        escape(&group.title),
        group.minutes()
    );
    for passages in group.passages.chunk_by(|one, next| one.under == next.under) {
        let under = passages.first().map_or("", |it| it.under.as_str());
        let under = if under.is_empty() { &group.title } else { under };
        let _ = write!(text, "<h3>{}</h3>", escape(under));
        text.extend(passages.iter().map(passage));
    }
    text + "</details>"
}

fn passage(passage: &ReviewPassage) -> String {
    let ReviewPassage { id, of, kind, .. } = passage;
    let mut text = format!(
        "<article data-id=\"{0}\" data-of=\"{of}\" aria-label=\"{0}\"><p class=\"kind\" lang=\"en\">{kind} · {0}</p>",
        escape(id)
    );
    let mut facts = Vec::new();
    for it in &passage.paragraphs {
        if it.is_list {
            let entries = it.text.lines().map(|it| format!("<li>{}</li>", escape(it)));
            let _ = write!(text, "<ul>{}</ul>", entries.collect::<String>());
        } else {
            let _ = write!(text, "<p>{}</p>", escape(&it.text));
        }
        for fact in &it.facts {
            if !facts.contains(&fact) {
                facts.push(fact);
            }
        }
    }
    if !facts.is_empty() {
        let facts = facts.into_iter().map(fact).collect::<String>();
        let _ = write!(
            text,
            "<details class=\"sources\" lang=\"en\"><summary>What it rests on</summary><ul>{facts}</ul></details>"
        );
    }
    text + "<fieldset class=\"answer\" lang=\"en\"><label class=\"tick\"><input type=\"checkbox\" name=\"right\"> \
            Right</label><label>What to change <textarea name=\"change\"></textarea></label><label>Remark <textarea \
            name=\"remark\"></textarea></label></fieldset></article>"
}

fn fact(fact: &CitedFact) -> String {
    let CitedFact { id, about, reviewed, sources } = fact;
    let sources = sources.iter().map(|it| {
        let (link, name) = (escape(&it.link), escape(&it.name));
        format!(" <a href=\"{link}\" rel=\"noreferrer\" target=\"_blank\">{name}</a>.")
    });
    let sources = sources.collect::<String>();
    format!("<li>{id}: {} (looked at {reviewed}).{sources}</li>", escape(about))
}
