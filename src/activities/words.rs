//! The words and numbers of one activity.

use std::rc::Rc;

use story::bundle::{Activities, ActivityWords, Card, Number, Writing};
use story::fill;

/// What an activity says and calculates with. Cheap to clone.
#[derive(Debug, Clone)]
pub struct Words {
    all: Rc<Activities>,
    /// Which of them it is.
    place: usize,
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.all, &other.all) && self.place == other.place
    }
}

impl Words {
    /// The words of the activity called `name`; none where there is none.
    pub fn of(all: Rc<Activities>, name: &str) -> Option<Self> {
        let place = all.all.iter().position(|it| it.name == name)?;
        Some(Self { all, place })
    }

    fn own(&self) -> Option<&ActivityWords> {
        self.all.all.get(self.place)
    }

    /// What to try first.
    pub(crate) fn try_first(&self) -> &str {
        self.own().map_or("", |it| &it.try_first)
    }

    /// What the drawing leaves out; may be empty.
    pub(crate) fn about(&self) -> &str {
        self.own().map_or("", |it| &it.about)
    }

    /// A label. The content check has seen that each one that an outline names is there;
    /// `tests/components.rs` sees that no other is asked for.
    pub(crate) fn label(&self, name: &str) -> &str {
        find(self.own(), name)
    }

    /// Something said in answer.
    pub(crate) fn says(&self, name: &str) -> &str {
        find(self.own(), name)
    }

    /// A label that all activities share.
    pub(crate) fn common(&self, name: &str) -> &str {
        find(self.all.of(Activities::COMMON), name)
    }

    /// A label with its gaps filled in.
    pub(crate) fn filled(&self, name: &str, gaps: &[(&str, &str)]) -> String {
        fill(self.label(name), gaps)
    }

    /// What can be chosen, turned or sorted, in order.
    pub(crate) fn cards(&self) -> &[Card] {
        self.own().map_or(&[], |it| &it.cards)
    }

    /// The card called `id`.
    pub(crate) fn card(&self, id: &str) -> Option<&Card> {
        self.cards().iter().find(|it| it.id == id)
    }

    /// A number of a fact.
    pub(crate) fn number(&self, name: &str) -> Number {
        let numbers = self.own().map_or(&[][..], |it| &it.numbers);
        let number = numbers.iter().find(|(it, _)| it == name);
        number.map_or_else(
            || Number { written: missing(name).to_owned(), ..Number::default() },
            |(_, it)| it.clone(),
        )
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
    pub fn writing(&self) -> &Writing {
        &self.all.writing
    }

    /// A label in the form that goes with `count`, with the count in `{count}`.
    pub fn counted(&self, name: &str, count: u64) -> String {
        let category = self.all.writing.plural(count).name();
        let form = format!("{name}.{category}");
        let texts = self.own().map_or(&[][..], |it| &it.texts);
        let label = texts.iter().find(|(it, _)| *it == form);
        let label = label.map_or_else(|| self.label(name), |(_, text)| text);
        fill(label, &[("count", &self.all.writing.number(count))])
    }
}

fn find<'a>(words: Option<&'a ActivityWords>, name: &str) -> &'a str {
    let found = words.and_then(|it| it.texts.iter().find(|(it, _)| it == name));
    found.map_or_else(|| missing(name), |(_, text)| text)
}

/// What stands where words are missing: nothing for a reader, the name for the tests.
fn missing(name: &str) -> &'static str {
    if cfg!(feature = "ssr") {
        // So that a snapshot shows it, and the test that looks for it fails.
        Box::leak(["⟨missing: ", name, "⟩"].concat().into_boxed_str())
    } else {
        ""
    }
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
        assert_eq!([1, 2].map(|it| words().counted("days", it)), ["1 day", "2 days"]);
    }

    #[test]
    fn there_are_no_words_for_an_activity_that_is_not_there() {
        assert!(Words::of(Rc::default(), "fly").is_none());
    }
}
