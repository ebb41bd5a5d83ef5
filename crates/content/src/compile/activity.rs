//! The activities as they are shipped.

use story::bundle::{Activities, ActivityWords, Card, Number};

use super::BundleWriter;
use crate::check_input::{CheckInput, form_name};
use crate::markdown::Text;
use crate::source::{CardWords, OutlineActivity};

/// Every activity that has words; what is missing was reported.
pub(crate) fn activities(input: &CheckInput<'_>) -> Activities {
    let writer = BundleWriter::new(input);
    let outlines = input.tree.activities.iter();
    Activities {
        writing: writer.writing.clone(),
        all: outlines.filter_map(|(name, outline)| writer.activity(name, outline)).collect(),
    }
}

impl BundleWriter<'_> {
    fn activity(&self, name: &str, outline: &OutlineActivity) -> Option<ActivityWords> {
        let words = self.input.content.activities.get(name)?;
        let labels = outline.labels.iter().filter_map(|it| Some((it, words.labels.get(it)?)));
        let labels = labels.flat_map(|(label, counted)| {
            counted.forms().map(move |(form, text)| (form_name(label, form), text.to_owned()))
        });
        let tiers =
            outline.tiers.iter().filter_map(|it| Some((it.clone(), self.tier_heading(it)?)));
        let says = outline
            .says
            .iter()
            .filter_map(|says| Some((says.clone(), self.plain(words.says.get(says)?))));
        let cards = outline.cards.iter().filter_map(|card| {
            let CardWords { title, child, grown_up } = words.cards.get(&card.id)?;
            let answer = card.call.as_ref().and_then(|id| self.call_answer(id));
            Some(Card {
                id: card.id.clone(),
                group: card.group.clone(),
                title: title.clone(),
                child: self.plain(child),
                grown_up: answer.unwrap_or_else(|| self.plain(grown_up)),
            })
        });
        let numbers = outline
            .numbers
            .iter()
            .filter_map(|(name, number)| Some((name.clone(), self.number(number)?)));
        Some(ActivityWords {
            name: name.to_owned(),
            try_first: words.try_first.clone(),
            about: self.plain(&words.about),
            texts: labels.chain(tiers).chain(says).collect(),
            cards: cards.collect(),
            numbers: numbers.collect(),
        })
    }

    pub(super) fn plain(&self, text: &Text) -> String {
        self.inline(text).iter().map(story::bundle::Inline::text).collect()
    }

    fn number(&self, place: &str) -> Option<Number> {
        let number = self.input.tree.number(place)?;
        let written = self.style.write(number)?;
        let from = number.value.or(number.from).unwrap_or_default();
        let to = number.value.or(number.to).unwrap_or_default();
        Some(Number { from, to, written })
    }
}

#[cfg(test)]
mod tests {
    use crate::example::Example;

    #[test]
    fn an_activity_is_shipped_with_its_numbers_written_and_its_words_in_order() {
        let activities = Example::with_an_activity().compiled().activities.remove(0);
        let plug = activities.of("play-waiting").unwrap();
        assert_eq!(plug.try_first, "Move it.");
        assert_eq!(plug.texts[0], ("count".to_owned(), "Count {count}".to_owned()));
        assert_eq!(plug.texts[1], ("slow".to_owned(), "It may be slow.".to_owned()));
        assert_eq!((plug.cards[0].id.as_str(), plug.cards[0].group.as_str()), ("rest", "now"));
        assert_eq!(plug.cards[0].grown_up, "Many rest 2 to 4 weeks.");
        let (name, number) = &plug.numbers[0];
        assert_eq!((name.as_str(), number.from, number.to), ("weeks", 2.0, 4.0));
        assert_eq!(number.written, "2 to 4");
    }
}
