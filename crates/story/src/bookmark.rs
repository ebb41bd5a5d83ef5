//! A journey as it is kept on a device: a line of text that names places, not positions, so that
//! it still fits when the story has grown.

use crate::deep_link::{address_of, screen};
use crate::{DeepLink, Journey, Position, Question, Story, Switch};

/// The form this build writes.
const VERSION: u16 = 1;

/// The oldest form it still reads. A part that an older form lacks takes its first value.
const FLOOR: u16 = 1;

/// Keeps and finds journeys.
#[derive(Debug, Clone, Copy)]
pub struct Bookmark;

/// Why a kept text is set aside.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BookmarkError {
    /// It is not a bookmark.
    Rubbish,
    /// It was written by a build that this one does not understand.
    OtherVersion(u16),
}

impl Bookmark {
    /// The text to keep.
    pub fn write(journey: &Journey, story: &Story) -> String {
        let address = DeepLink::of(journey, story);
        let place = |position: &Position| story.address(*position);
        let read: Vec<_> = journey.read.iter().filter_map(place).collect();
        let answers: Vec<_> = journey
            .answers
            .iter()
            .filter_map(|(stage, answer)| {
                Some(format!("{}:{answer}", story.stages.get(*stage)?.id))
            })
            .collect();
        let mut text = form_urlencoded::Serializer::new(String::new());
        text.append_pair("v", &VERSION.to_string());
        text.append_pair("reading", journey.reading.name());
        text.append_pair("at", address.at.as_deref().unwrap_or_default());
        text.append_pair("place", &journey.place.as_ref().and_then(place).unwrap_or_default());
        text.append_pair("read", &read.join(","));
        text.append_pair("answers", &answers.join(","));
        text.append_pair("helper", journey.helper.as_deref().unwrap_or_default());
        for switch in &journey.switched {
            text.append_pair("switched", switch.name());
        }
        for question in &journey.page.questions {
            text.append_pair("ask", &question.to_string());
        }
        if let Some(before) = journey.before_call.and_then(|it| address_of(it, story)) {
            text.append_pair("before-call", &before);
        }
        text.append_pair("number", &journey.page.number);
        text.append_pair("call-when", &journey.page.call_when);
        text.append_pair("matters", &journey.page.matters);
        text.append_pair("notes", &journey.page.notes);
        text.finish()
    }

    /// The journey that `text` keeps. Places that the story no longer has give the nearest one;
    /// a question that it no longer has stays on our page, which says so.
    ///
    /// # Errors
    ///
    /// Says whether the text is rubbish or only of another version; either way a journey starts
    /// anew and nothing else is lost.
    pub fn read(text: &str, story: &Story) -> Result<Journey, BookmarkError> {
        let parts: Vec<_> = form_urlencoded::parse(text.as_bytes()).collect();
        let part =
            |wanted: &str| parts.iter().find(|(name, _)| name == wanted).map(|(_, it)| &**it);
        let version = part("v").and_then(|it| it.parse().ok()).ok_or(BookmarkError::Rubbish)?;
        if !(FLOOR..=VERSION).contains(&version) {
            return Err(BookmarkError::OtherVersion(version));
        }
        let list = |wanted| part(wanted).unwrap_or_default().split(',').filter(|it| !it.is_empty());
        let mut journey = Journey {
            place: part("place").and_then(|it| story.position(it)),
            ..Journey::default()
        };
        list("read").filter_map(|it| story.position(it)).for_each(|it| journey.has_read(it));
        for answer in list("answers") {
            let Some((stage, answer)) = answer.split_once(':') else { continue };
            let stage = story.stages.iter().position(|it| it.id == stage);
            if let (Some(stage), Ok(answer)) = (stage, answer.parse()) {
                journey = journey.apply(crate::Action::Answer(stage, answer), story);
            }
        }
        if let Some(helper) = part("helper") {
            journey = journey.apply(crate::Action::ChooseHelper(helper.to_owned()), story);
        }
        let switched = parts.iter().filter(|(name, _)| name == "switched");
        for switch in switched.filter_map(|(_, it)| Switch::named(it)) {
            journey.switch(switch, !switch.is_on_at_first());
        }
        let asked = parts.iter().filter(|(name, _)| name == "ask");
        journey.page.questions = asked.filter_map(|(_, it)| it.parse::<Question>().ok()).collect();
        part("number").unwrap_or_default().clone_into(&mut journey.page.number);
        part("call-when").unwrap_or_default().clone_into(&mut journey.page.call_when);
        part("matters").unwrap_or_default().clone_into(&mut journey.page.matters);
        part("notes").unwrap_or_default().clone_into(&mut journey.page.notes);
        let address = DeepLink {
            reading: part("reading").and_then(crate::Reading::named),
            at: part("at").map(str::to_owned),
            ..DeepLink::default()
        };
        let mut journey = address.follow(&journey, story).0;
        if journey.before_call.is_some() {
            journey.before_call = part("before-call").and_then(|it| screen(it, story));
        }
        Ok(journey)
    }
}

#[cfg(test)]
mod tests {
    use super::{Bookmark, BookmarkError};
    use crate::{Screen, sample};

    #[test]
    fn rubbish_is_no_bookmark() {
        let story = sample::story();
        for rubbish in ["", "{\"a\":1}", "v=&at=waiting", "v=one", "\u{0}\u{7f}%%%"] {
            assert_eq!(Bookmark::read(rubbish, &story), Err(BookmarkError::Rubbish), "{rubbish}");
        }
    }

    #[test]
    fn a_bookmark_outside_the_versions_it_knows_is_set_aside() {
        let story = sample::story();
        assert_eq!(Bookmark::read("v=0&at=x", &story), Err(BookmarkError::OtherVersion(0)));
        assert_eq!(Bookmark::read("v=65000", &story), Err(BookmarkError::OtherVersion(65000)));
    }

    #[test]
    fn a_bookmark_with_parts_missing_is_upgraded() {
        let story = sample::story();
        let journey = Bookmark::read("v=1&at=waiting/small-seeds", &story).unwrap();
        assert_eq!(journey.screen(), Screen::Step(story.position("waiting/small-seeds").unwrap()));
        assert_eq!(journey.place(), story.position("waiting/small-seeds"));
    }

    #[test]
    fn places_the_story_no_longer_has_are_let_go() {
        let story = sample::story();
        let kept = "v=1&at=gone/step&read=gone/step,waiting&answers=gone:1,waiting:9,waiting:0";
        let journey = Bookmark::read(kept, &story).unwrap();
        assert_eq!(journey.screen(), Screen::Welcome);
        assert_eq!(journey.answer(story.position("waiting").unwrap().stage), Some(0));
    }

    #[test]
    fn questions_the_story_no_longer_has_stay_and_have_no_words() {
        let story = sample::story();
        let asks =
            ["q999", "waiting/small-seeds/g0", "waiting/small-seeds/g-gone", "gone/step/g-a"];
        let kept = format!("v=1&ask={}&ask=~Mine", asks.join("&ask="));
        let journey = Bookmark::read(&kept, &story).unwrap();
        let questions = &journey.page().questions;
        let texts: Vec<_> = questions.iter().map(ToString::to_string).collect();
        assert_eq!(texts[..4], asks);
        assert!(questions[..4].iter().all(|it| story.question_text(it).is_none()));
        assert_eq!(texts[4], "~Mine");
        let again = Bookmark::read(&Bookmark::write(&journey, &story), &story).unwrap();
        assert_eq!(again.page(), journey.page());
    }
}
