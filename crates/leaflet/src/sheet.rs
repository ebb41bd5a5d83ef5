//! A stage on one sheet of paper: what it comes to and what to ask on the front, when to call in it on the back.

use story::Story;
use story::bundle::{Block, Inline, Stage};
use widget::components::picture::Picture;
use widget::host::Host;
use yew::{Html, html};

use crate::pieces::{view_blank, view_hospital, view_linked, view_list, view_prose};

/// The styles of the sheet, beside those of the leaflet.
pub(crate) const STYLES: &str = concat!("<style>", include_str!("sheet.css"), "</style>\n");

/// The sheet of `stage`.
pub(crate) fn view_sheet(stage: &Stage, story: &Story, host: &Host) -> Html {
    let labels = &story.interface;
    let language = &story.language;
    let questions = stage.team_questions.iter().map(|it| html! { &it.text });
    html! {
        <div class="leaflet sheet" lang={language.tag.clone()} dir={language.writing.direction()}>
            <section>
                <p>{ language.writing.beside(&[&labels.name, &labels.tagline]) }</p>
                <h1>{ &stage.title }</h1>
                <p>{ &stage.days }</p>
                <Picture base={&host.base} name={stage.id.clone()} description={stage.scene.clone()} class="sheet__picture" />
                <h2>{ &labels.child_message }</h2>
                <div class="leaflet__child">{ view_prose(&stage.child_message, None) }</div>
                <h2>{ &labels.main_message }</h2>
                { view_prose(&stage.main_message, None) }
                <h2>{ &labels.key_points }</h2>
                { view_prose(&stage.key_points, None) }
                <h2>{ &labels.team_questions }</h2>
                { view_list(questions) }
                if language.reviewed {
                    <p>{ &labels.not_medical_advice }</p>
                } else {
                    <p class="not-reviewed">{ &labels.not_reviewed }</p>
                }
            </section>
            <section class="sheet__back">
                <h2>{ &labels.when_to_call }</h2>
                <p>{ &story.emergency.say_first }</p>
                { view_calls(stage) }
                { view_hospital("how-to") }
                { view_blank(story, &labels.our_number) }
                { view_blank(story, &labels.notes) }
            </section>
        </div>
    }
}

/// A tier of the emergency list, as a stage shows it.
struct Tier<'a> {
    id: &'a str,
    heading: &'a str,
    /// Whom to call, and how soon.
    said: Vec<&'a [Inline]>,
    /// The signs.
    lines: Vec<&'a [Inline]>,
}

/// The lines of the emergency list that the stage's steps show, each once, tier by tier.
fn view_calls(stage: &Stage) -> Html {
    let mut tiers: Vec<Tier> = Vec::new();
    for text in stage.steps.iter().flat_map(|step| &step.call) {
        let at = tiers.iter().position(|it| it.id == text.id).unwrap_or(tiers.len());
        if at == tiers.len() {
            let (id, heading) = (&text.id, &text.heading);
            tiers.push(Tier { id, heading, said: Vec::new(), lines: Vec::new() });
        }
        for block in &text.text {
            match block {
                // Headings within a tier are for the lines of one step, and here stand those of several.
                Block::Paragraph { text, .. } if is_heading(text) => {}
                Block::Paragraph { text, .. } => add(&mut tiers[at].said, text),
                Block::List { items, .. } => {
                    for line in items {
                        add(&mut tiers[at].lines, line);
                    }
                }
            }
        }
    }
    tiers.sort_by_key(|it| it.id);
    tiers.into_iter().map(view_tier).collect()
}

fn add<'a>(texts: &mut Vec<&'a [Inline]>, text: &'a [Inline]) {
    if !texts.contains(&text) {
        texts.push(text);
    }
}

fn is_heading(text: &[Inline]) -> bool {
    text.iter().all(|run| matches!(run, Inline::Strong(_)))
}

fn view_tier(tier: Tier) -> Html {
    let lines = tier.lines.into_iter().map(|line| view_linked(line, None));
    html! {
        <div class={format!("calls calls--{}", tier.id)}>
            <h3>{ tier.heading }</h3>
            for text in tier.said {
                <p>{ view_linked(text, None) }</p>
            }
            { view_list(lines) }
        </div>
    }
}
