//! What the emergency list says in the steps of a stage.

use story::Story;
use story::bundle::{Block, Inline, Stage, plain_text};
use widget::components::icon::{Icon, view_icon};
use yew::{Html, html};

use crate::pieces::{view_blank, view_linked, view_list};

/// How much of the paper the lines take, and so how much else it holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd)]
pub(super) enum Room {
    /// There are none: what a family asks its team for stands beside the points.
    Beside,
    /// They leave room for all else.
    Enough,
    /// They leave little.
    Little,
    /// They leave as good as none.
    None,
}

/// The most bytes of text that leave enough room, and a little. A language with wide letters has fewer of them, and
/// each has more bytes.
const ENOUGH: usize = 800;
const LITTLE: usize = 2500;

/// A tier of the emergency list, as a stage shows it.
struct Tier<'a> {
    id: &'a str,
    heading: &'a str,
    /// Whom to call, and how soon.
    said: Vec<&'a [Inline]>,
    /// The signs.
    lines: Vec<&'a [Inline]>,
}

/// The lines of the emergency list that the steps of one stage show, each once, tier by tier.
pub(super) struct Calls<'a>(Vec<Tier<'a>>);

impl<'a> Calls<'a> {
    pub(super) fn of(stage: &'a Stage) -> Self {
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
        Self(tiers)
    }

    /// What else finds room.
    pub(super) fn room(&self) -> Room {
        let texts = self.0.iter().flat_map(|it| it.said.iter().chain(&it.lines));
        match texts.map(|it| plain_text(it).len()).sum() {
            0 => Room::Beside,
            bytes if bytes <= ENOUGH => Room::Enough,
            bytes if bytes <= LITTLE => Room::Little,
            _ => Room::None,
        }
    }

    /// Draws them, with a line for the number. A stage that shows none has what a family asks its team for.
    pub(super) fn view(self, story: &Story) -> Html {
        let labels = &story.interface;
        let class = match self.room() {
            Room::Beside => "help help--beside",
            Room::Enough => "help",
            Room::Little => "help help--long",
            Room::None => "help help--longest",
        };
        html! {
            <div {class}>
                <div class="help__head">
                    <h3>{ view_icon(Icon::Telephone) }{ &labels.when_to_call }</h3>
                    if self.0.is_empty() {
                        <p>{ &labels.call_box_text }</p>
                    }
                    <div class="help__number">
                        // On a sheet that is full there is room for what is called first.
                        <div data-hospital="our-page" data-only="emergency team"></div>
                        { view_blank(story, &labels.our_number) }
                    </div>
                </div>
                if self.0.is_empty() {
                    { view_blank(story, &labels.call_when) }
                    <p class="blank" />
                    <p class="blank" />
                } else {
                    <p>{ &story.emergency.say_first }</p>
                }
                { self.0.into_iter().map(view_tier).collect::<Html>() }
            </div>
        }
    }
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
            <h4>{ tier.heading }</h4>
            for text in tier.said {
                <p>{ view_linked(text, None) }</p>
            }
            { view_list(lines) }
        </div>
    }
}
