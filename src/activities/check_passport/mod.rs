//! The check passport: a page of checks for the child and one for the donor. Opening a check stamps
//! it; those that a family wants to ask about go to *our page*.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
#[cfg(test)]
mod tests;

use std::ops::Range;

use yew::{Html, html};

use super::parts::{
    Exploration, Hotspot, HotspotList, PlaceSet, RadioGroup, view_card_text, view_drawing,
    view_hotspot_list, view_hotspot_picture, view_radio_group, view_toggle,
};
use super::{Activity, Playing, Words};
use crate::activities::PageNote;
use crate::activities::keys::check_passport::{Group, labels, says};
use crate::components::button::{Button, Variant};
use crate::components::icon::Icon;

/// The page that is open, the checks that were opened and so stamped, and those that the family
/// wants to ask about.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct CheckPassport {
    page: PassportPage,
    checks: Exploration,
    asked: PlaceSet,
}

/// A page of the passport.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum PassportPage {
    #[default]
    Child,
    Donor,
}

/// What the reader does.
#[derive(Debug, Clone)]
pub(crate) enum Change {
    /// Turns to a page by its index.
    Page(usize),
    /// Opens a check, by its place among all cards, from the picture.
    Open(usize),
    /// Opens a check, by its place among all cards, from the list.
    OpenInList(usize),
    /// Opens the next check of this page that was not opened yet.
    Next,
    /// Marks the open check as something to ask about, or unmarks it.
    Ask,
}

impl Activity for CheckPassport {
    type Change = Change;

    const NAME: &'static str = "check-passport";

    fn start(_: &Words) -> Self {
        Self::default()
    }

    fn after(&self, change: &Change, words: &Words) -> Self {
        let checks = self.checks_of_page(words);
        match *change {
            Change::Page(index) => {
                let page = if index == 0 { PassportPage::Child } else { PassportPage::Donor };
                Self { page, checks: self.checks.close(), ..self.clone() }
            }
            Change::Open(index) if checks.contains(&index) => {
                Self { checks: self.checks.open(index), ..self.clone() }
            }
            Change::OpenInList(index) if checks.contains(&index) => {
                Self { checks: self.checks.open_in_list(index), ..self.clone() }
            }
            Change::Open(_) | Change::OpenInList(_) => self.clone(),
            Change::Next => Self { checks: self.checks.open_next(checks), ..self.clone() },
            Change::Ask => match self.checks.open {
                Some(index) => Self { asked: self.asked.toggled(index), ..self.clone() },
                None => self.clone(),
            },
        }
    }

    fn said(&self, words: &Words) -> String {
        let Some(card) = self.checks.open.and_then(|it| words.cards().get(it)) else {
            return words.label(labels::START).to_owned();
        };
        let said = words.filled(labels::SAID, &[("check", &card.title)]);
        if !self.checks.has_visited_all(self.checks_of_page(words)) {
            return said;
        }
        let full =
            if self.page == PassportPage::Child { says::CHILD_FULL } else { says::DONOR_FULL };
        words.writing().sentences(&[said.as_str(), words.says(full)])
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        let words = playing.words;
        let hotspots = self.hotspots(playing);
        let open = self.view_open(playing);
        let (in_list, below) = if self.checks.in_list { (open, None) } else { (None, open) };
        let list = HotspotList {
            words,
            label: words.label(labels::CHECKS),
            visited: words.label(labels::STAMPED),
            hotspots: &hotspots,
            text: in_list,
        };
        let questions = self.questions(words);
        let next = playing.does(Change::Next);
        html! {
            <div class="passport">
                { self.view_pages(playing) }
                { self.view_picture(playing, &hotspots) }
                <div class="panel">
                    <Button
                        variant={Variant::Primary}
                        icon={Icon::Onward}
                        label={words.label(labels::NEXT).to_owned()}
                        onclick={next}
                    />
                    { below.unwrap_or_default() }
                </div>
                { view_hotspot_list(&list) }
                if !questions.is_empty() {
                    <div class="passport__keep">{ view_keep(questions, playing) }</div>
                }
            </div>
        }
    }
}

impl CheckPassport {
    /// The places of this page's checks among all cards.
    fn checks_of_page(&self, words: &Words) -> Range<usize> {
        let cards = words.cards();
        let of_donor = cards.iter().position(|it| Group::of(it) == Some(Group::Donor));
        let of_donor = of_donor.unwrap_or(cards.len());
        match self.page {
            PassportPage::Child => 0..of_donor,
            PassportPage::Donor => of_donor..cards.len(),
        }
    }

    fn hotspots(&self, playing: &Playing<'_, Self>) -> Vec<Hotspot> {
        let cards = playing.words.cards();
        let checks = self.checks_of_page(playing.words).filter_map(|it| Some((it, cards.get(it)?)));
        let hotspots = checks.map(|(index, card)| Hotspot {
            title: card.title.clone(),
            visited: self.checks.visited.contains(index),
            open: self.checks.open == Some(index),
            open_in_picture: playing.does(Change::Open(index)),
            open_in_list: playing.does(Change::OpenInList(index)),
        });
        hotspots.collect()
    }

    /// One line for each check to ask about.
    fn questions(&self, words: &Words) -> String {
        let cards = words.cards().iter().enumerate();
        let asked = cards.filter(|(index, _)| self.asked.contains(*index));
        let lines =
            asked.map(|(_, card)| words.filled(labels::KEEP_LINE, &[("check", &card.title)]));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn view_pages(&self, playing: &Playing<'_, Self>) -> Html {
        let words = playing.words;
        let pages = [labels::PAGE_CHILD, labels::PAGE_DONOR].map(|it| words.label(it));
        view_radio_group(&RadioGroup {
            name: "page",
            legend: words.label(labels::PAGE),
            options: &pages,
            chosen: Some(usize::from(self.page == PassportPage::Donor)),
            onchoose: playing.takes(Change::Page),
        })
    }

    fn view_picture(&self, playing: &Playing<'_, Self>, hotspots: &[Hotspot]) -> Html {
        let (class, picture) = match self.page {
            PassportPage::Child => ("passport__page", labels::PICTURE_CHILD),
            PassportPage::Donor => ("passport__page passport__page--donor", labels::PICTURE_DONOR),
        };
        let picture = view_drawing(playing.base, "bodies", playing.words.label(picture));
        view_hotspot_picture(class, hotspots, picture)
    }

    /// The text of the open check.
    fn view_open(&self, playing: &Playing<'_, Self>) -> Option<Html> {
        let words = playing.words;
        let index = self.checks.open?;
        let card = words.cards().get(index)?;
        let ask = playing.does(Change::Ask);
        Some(html! {
            <>
                <p class="panel__title">{ &card.title }</p>
                { view_card_text(card, playing.reading) }
                { view_toggle(words.label(labels::ASK), self.asked.contains(index), ask) }
            </>
        })
    }
}

/// The button that puts the questions on *our page*.
fn view_keep(questions: String, playing: &Playing<'_, CheckPassport>) -> Html {
    let label = playing.words.label(labels::KEEP);
    let keep = playing.keeps(PageNote::Notes(questions));
    html! {
        <Button
            variant={Variant::Quiet}
            icon={Icon::Page}
            label={label.to_owned()}
            onclick={keep}
        />
    }
}
