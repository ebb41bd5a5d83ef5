//! The check passport: a page for the child and one for whoever gives. Every check that was looked
//! at has its stamp; those that a family wants to ask about go to *our page*.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
#[cfg(test)]
mod tests;

use std::ops::Range;

use yew::{Html, html};

use super::parts::{
    Looked, Marks, Spot, view_card, view_choices, view_drawing, view_plate, view_spots, view_toggle,
};
use super::{Activity, Playing, Words};
use crate::components::button::{Variant, view_button};
use crate::components::icon::Icon;
use crate::components::line::view_line;
use crate::state::PageNote;

/// Which page lies open, what was stamped, and what a family wants to ask about.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct CheckPassport {
    page: Page,
    stamped: Looked,
    asked: Marks,
}

/// A page of the passport.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Page {
    #[default]
    Child,
    Donor,
}

/// What the reader does.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// Turns to a page by its place.
    Page(usize),
    /// Looks at a check by its place among all, on the body: which stamps it.
    At(usize),
    /// The same, in the list.
    InList(usize),
    /// Looks at the next of this page that was not looked at.
    Next,
    /// Wants to ask about the check that lies open, or not after all.
    Ask,
}

impl Activity for CheckPassport {
    type Change = Change;

    const NAME: &'static str = "check-passport";

    fn start(_: &Words) -> Self {
        Self::default()
    }

    fn after(&self, change: &Change, words: &Words) -> Self {
        let checks = self.checks(words);
        match *change {
            Change::Page(place) => {
                let page = if place == 0 { Page::Child } else { Page::Donor };
                Self { page, stamped: self.stamped.closed(), ..self.clone() }
            }
            Change::At(place) if checks.contains(&place) => {
                Self { stamped: self.stamped.at(place), ..self.clone() }
            }
            Change::InList(place) if checks.contains(&place) => {
                Self { stamped: self.stamped.at_in_list(place), ..self.clone() }
            }
            Change::At(_) | Change::InList(_) => self.clone(),
            Change::Next => Self { stamped: self.stamped.at_next(checks), ..self.clone() },
            Change::Ask => match self.stamped.open {
                Some(place) => Self { asked: self.asked.turned(place), ..self.clone() },
                None => self.clone(),
            },
        }
    }

    fn said(&self, words: &Words) -> String {
        let Some(card) = self.stamped.open.and_then(|it| words.cards().get(it)) else {
            return words.label("start").to_owned();
        };
        let said = words.filled("said", &[("check", &card.title)]);
        if !self.stamped.has_seen_all(self.checks(words)) {
            return said;
        }
        let full = if self.page == Page::Child { "child-full" } else { "donor-full" };
        [&said, " ", words.says(full)].concat()
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        let words = playing.words;
        let pages = ["page-child", "page-donor"].map(|it| words.label(it));
        let page = usize::from(self.page == Page::Donor);
        let (class, picture) = match self.page {
            Page::Child => ("passport__page", "picture-child"),
            Page::Donor => ("passport__page passport__page--donor", "picture-donor"),
        };
        let spots = self.spots(playing);
        let drawing = view_drawing(playing.base, "bodies", words.label(picture));
        let open = self.view_open(playing);
        let (listed, below) = if self.stamped.in_list { (open, None) } else { (None, open) };
        let asked = self.to_ask(words);
        html! {
            <div class="passport">
                { view_choices("page", words.label("page"), &pages, Some(page), &playing.takes(Change::Page)) }
                { view_plate(drawing, class, &spots) }
                <div class="panel">
                    { view_button(Variant::Primary, Some(Icon::Onward), words.label("next"), playing.does(Change::Next)) }
                    { below.unwrap_or_default() }
                </div>
                { view_spots(words.label("checks"), words.label("stamped"), &spots, listed.as_ref()) }
                if !asked.is_empty() {
                    <div class="passport__keep">
                        { view_button(Variant::Quiet, Some(Icon::Page), words.label("keep"), playing.keeps(PageNote::Notes(asked))) }
                    </div>
                }
            </div>
        }
    }
}

impl CheckPassport {
    /// The places of this page's checks among all cards.
    fn checks(&self, words: &Words) -> Range<usize> {
        let cards = words.cards();
        let second = cards.iter().position(|it| it.group == "donor").unwrap_or(cards.len());
        match self.page {
            Page::Child => 0..second,
            Page::Donor => second..cards.len(),
        }
    }

    fn spots<'a>(&self, playing: &Playing<'a, Self>) -> Vec<Spot<'a>> {
        let checks = self.checks(playing.words);
        let cards = playing.words.cards().iter().enumerate().filter(|(it, _)| checks.contains(it));
        let spots = cards.map(|(place, card)| Spot {
            title: &card.title,
            seen: self.stamped.seen.has(place),
            open: self.stamped.open == Some(place),
            touch: playing.does(Change::At(place)),
            choose: playing.does(Change::InList(place)),
        });
        spots.collect()
    }

    /// What is told of the check that lies open.
    fn view_open(&self, playing: &Playing<'_, Self>) -> Option<Html> {
        let words = playing.words;
        let place = self.stamped.open?;
        let card = words.cards().get(place)?;
        Some(html! {
            <>
                { view_line("p", "panel__title", &card.title) }
                { view_card(card, playing.reading) }
                { view_toggle(words.label("ask"), self.asked.has(place), playing.does(Change::Ask)) }
            </>
        })
    }

    /// What to ask about each check that was marked, in lines.
    fn to_ask(&self, words: &Words) -> String {
        let marked = words.cards().iter().enumerate().filter(|(place, _)| self.asked.has(*place));
        let lines = marked.map(|(_, card)| words.filled("keep-line", &[("check", &card.title)]));
        lines.collect::<Vec<_>>().join("\n")
    }
}
