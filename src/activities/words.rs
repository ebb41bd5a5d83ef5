//! The words and numbers of one activity.
//!
//! [`keys`] has a typed key for each word and number that the files of `content/activities` list, so
//! code that asks for anything else does not compile. The content check makes sure that every
//! language has what the files list.

use std::rc::Rc;

use story::bundle::{Activities, ActivityWords, Card, Number, Writing};
use story::fill;

/// A key for each word and number that an activity asks for, in a module for each activity:
/// `keys::make_a_plug::labels::MADE_UP`. `build.rs` generates them from `content/`.
pub(crate) mod keys {
    /// A label: the name of a button, a heading, a description.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) struct Label(pub(super) &'static str);

    /// Something said in answer to what the reader did.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) struct Saying(pub(super) &'static str);

    /// A number of a fact.
    #[derive(Debug, Clone, Copy, PartialEq, Eq)]
    pub(crate) struct NumberKey(pub(super) &'static str);

    include!(concat!(env!("OUT_DIR"), "/keys.rs"));
}

use keys::{Label, NumberKey, Saying};

/// What an activity says and calculates with. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Words {
    all: Rc<Activities>,
    /// Which of them it is, by its index.
    index: usize,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.all, &other.all) && self.index == other.index
    }
}

impl Words {
    /// The words of the activity called `name`; none where there is none.
    pub fn of(all: Rc<Activities>, name: &str) -> Option<Self> {
        let index = all.all.iter().position(|it| it.name == name)?;
        Some(Self { all, index })
    }

    fn own(&self) -> Option<&ActivityWords> {
        self.all.all.get(self.index)
    }

    /// What to try first.
    pub(crate) fn try_first(&self) -> &str {
        self.own().map_or("", |it| &it.try_first)
    }

    /// What the drawing leaves out; may be empty.
    pub(crate) fn about(&self) -> &str {
        self.own().map_or("", |it| &it.about)
    }

    /// A label.
    pub(crate) fn label(&self, Label(name): Label) -> &str {
        find(self.own(), name)
    }

    /// Something said in answer.
    pub(crate) fn says(&self, Saying(name): Saying) -> &str {
        find(self.own(), name)
    }

    /// A label that all activities share: one of [`keys::common`].
    pub(crate) fn common(&self, Label(name): Label) -> &str {
        find(self.all.of(Activities::COMMON), name)
    }

    /// A label with its gaps filled in.
    pub(crate) fn filled(&self, label: Label, gaps: &[(&str, &str)]) -> String {
        fill(self.label(label), gaps)
    }

    /// What can be chosen, turned or sorted, in order.
    pub(crate) fn cards(&self) -> &[Card] {
        self.own().map_or(&[], |it| &it.cards)
    }

    /// A number of a fact.
    pub(crate) fn number(&self, NumberKey(name): NumberKey) -> Number {
        let numbers = self.own().map_or(&[][..], |it| &it.numbers);
        let number = numbers.iter().find(|(it, _)| it == name);
        number.map(|(_, it)| it.clone()).unwrap_or_default()
    }

    /// `value` with that many decimals, as the language writes numbers.
    pub(crate) fn written(&self, value: f64, decimals: u32) -> String {
        self.all.writing.decimal(value, decimals)
    }

    /// A day of the count: *+12*, *0*, *−8*.
    pub(crate) fn day(&self, day: i32) -> String {
        self.all.writing.signed(day)
    }

    /// How the language writes what the code puts together.
    pub(crate) fn writing(&self) -> &Writing {
        &self.all.writing
    }

    /// A label in the form that goes with `count`, with the count in `{count}`.
    pub(crate) fn counted(&self, label: Label, count: usize) -> String {
        fill(self.form(label, count), &[("count", &self.all.writing.count(count))])
    }

    /// The same with a number of a fact. The end of a range decides the form.
    pub(crate) fn counted_number(&self, label: Label, number: &Number) -> String {
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "what is counted is whole, above zero and small"
        )]
        let count = number.to as usize;
        fill(self.form(label, count), &[("count", &number.written)])
    }

    /// The form of a label that goes with `count`; the only one, where it has no others.
    fn form(&self, Label(name): Label, count: usize) -> &str {
        let form = [name, self.all.writing.plural(count).name()].join(".");
        let texts = self.own().map_or(&[][..], |it| &it.texts);
        let label = texts.iter().find(|(it, _)| *it == form);
        label.map_or_else(|| find(self.own(), name), |(_, text)| text)
    }
}

fn find<'a>(words: Option<&'a ActivityWords>, name: &str) -> &'a str {
    let found = words.and_then(|it| it.texts.iter().find(|(it, _)| it == name));
    found.map_or("", |(_, text)| text)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words() -> Words {
        let texts = [("days", "{count} days"), ("days.one", "{count} day")];
        let texts = texts.map(|(name, text)| (name.to_owned(), text.to_owned())).into();
        let own = ActivityWords { name: "play".into(), texts, ..ActivityWords::default() };
        let all = Activities { writing: story::sample::writing(), all: vec![own] };
        Words::of(Rc::new(all), "play").unwrap()
    }

    #[test]
    fn numbers_are_written_as_the_language_does() {
        assert_eq!(words().written(1234.56, 1), "1,234.6");
        assert_eq!([-8, 0, 12].map(|day| words().day(day)), ["\u{2212}8", "0", "+12"]);
    }

    #[test]
    fn a_counted_label_takes_the_form_of_its_number() {
        assert_eq!([1, 2].map(|it| words().counted(Label("days"), it)), ["1 day", "2 days"]);
    }

    #[test]
    fn there_are_no_words_for_an_activity_that_is_not_there() {
        assert!(Words::of(Rc::default(), "fly").is_none());
    }
}
