//! The words and numbers of the activities of one language: a bundle of their own, read by the
//! program that draws them and fetched when the first of them is near.

use serde::{Deserialize, Serialize};

use super::{BundleError, Writing, with_header, without_header};

/// Every activity, and how its language writes.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Activities {
    /// How the language writes what the code puts together.
    pub writing: Writing,
    /// In no order; what all have in common is called [`Activities::COMMON`].
    pub all: Vec<ActivityWords>,
}

/// What one activity shows, says and calculates with. Lists are in the order of their file.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct ActivityWords {
    /// Its id in the outline: `make-a-plug`.
    pub name: String,
    /// What to try first.
    pub try_first: String,
    /// What the drawing leaves out; empty where nothing has to be said.
    pub about: String,
    /// Labels and sayings, by name.
    pub texts: Vec<(String, String)>,
    /// What can be chosen, turned or sorted.
    pub cards: Vec<Card>,
    /// Numbers from the facts, by name.
    pub numbers: Vec<(String, Number)>,
}

/// Something to choose, turn or sort.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Card {
    /// Stable name: `fever`.
    pub id: String,
    /// What it belongs to, for the activity: an answer, a part of the body. Never shown.
    pub group: String,
    /// Its name.
    pub title: String,
    /// What it says to a child.
    pub child: String,
    /// The same for a grown-up; may be empty.
    pub grown_up: String,
}

/// A number of a fact, in the fact's unit.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize)]
pub struct Number {
    /// The value, or the low end of a range; 0 for a date.
    pub from: f64,
    /// The value again, or the high end.
    pub to: f64,
    /// As the language writes it.
    pub written: String,
}

impl Activities {
    /// The entry whose labels every activity uses.
    pub const COMMON: &'static str = "common";

    /// The entry for the screen in a waiting room, which is shipped as a bundle of its own.
    pub const KIOSK: &'static str = "kiosk";

    /// Takes what the screen in a waiting room says out of the rest.
    #[must_use]
    pub fn part_kiosk(mut self) -> (Self, Self) {
        let is_kiosk = |it: &ActivityWords| it.name == Self::KIOSK;
        let kiosk = self.all.iter().filter(|it| is_kiosk(it)).cloned().collect();
        self.all.retain(|it| !is_kiosk(it));
        let kiosk = Self { all: kiosk, ..self.clone() };
        (self, kiosk)
    }

    /// The words of the activity called `name`.
    pub fn of(&self, name: &str) -> Option<&ActivityWords> {
        self.all.iter().find(|it| it.name == name)
    }

    /// As bytes, with the same header as [`super::Bundle::to_bytes`] writes.
    ///
    /// # Errors
    ///
    /// None in practice: postcard can write every type used here.
    pub fn to_bytes(&self) -> Result<Vec<u8>, postcard::Error> {
        Ok(with_header(&postcard::to_allocvec(self)?))
    }

    /// Reads what [`Activities::to_bytes`] wrote.
    ///
    /// # Errors
    ///
    /// Says what the bytes are instead.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BundleError> {
        postcard::from_bytes(without_header(bytes)?).map_err(|_| BundleError::Damaged)
    }
}

#[cfg(test)]
mod tests {
    use super::{Activities, ActivityWords, Card, Number};
    use crate::bundle::BundleError;

    fn activities() -> Activities {
        let number = Number { from: 150.0, to: 450.0, written: "150 to 450".into() };
        let words = ActivityWords {
            name: "make-a-plug".into(),
            cards: vec![Card { id: "fever".into(), ..Card::default() }],
            numbers: vec![("usual".into(), number)],
            ..ActivityWords::default()
        };
        Activities { all: vec![words], ..Activities::default() }
    }

    #[test]
    fn activities_read_back_as_they_were_written() {
        let bytes = activities().to_bytes().unwrap();
        let read = Activities::from_bytes(&bytes).unwrap();
        assert_eq!(read, activities());
        assert_eq!(read.of("make-a-plug").unwrap().numbers[0].1.written, "150 to 450");
        assert_eq!(read.of("fly"), None);
    }

    #[test]
    fn what_a_waiting_room_says_is_parted_from_what_is_played() {
        let mut both = activities();
        both.all.push(ActivityWords { name: "kiosk".into(), ..ActivityWords::default() });
        let (played, kiosk) = both.part_kiosk();
        assert_eq!(played, activities());
        assert_eq!(kiosk.all.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(), ["kiosk"]);
    }

    #[test]
    fn what_is_cut_short_is_told_from_what_is_something_else() {
        let bytes = activities().to_bytes().unwrap();
        let read = Activities::from_bytes;
        assert_eq!(read(&bytes[..bytes.len() - 1]), Err(BundleError::Damaged));
        assert_eq!(read(b"<!doctype html>"), Err(BundleError::NotABundle));
    }
}
