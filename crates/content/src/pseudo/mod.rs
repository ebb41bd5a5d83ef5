//! Pseudo-languages: a language made from another by changing its letters, for tests alone. What a
//! test then finds in plain letters or with plain marks was not taken from the language's data.

mod letters;

use std::rc::Rc;

use serde::Serialize;
use serde::de::DeserializeOwned;
use story::bundle::{
    Activities, AlsoAsked, Block, Bundle, HeadedText, Inline, Stage, Step, Term, Writing,
};

use crate::compile::note_recordings;

/// A language that nobody speaks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Pseudo {
    /// `en-XA`: every letter has an accent, and texts are about 40 % longer.
    Accented,
    /// `ar-XB`: written from right to left, with accents too.
    RightToLeft,
}

impl Pseudo {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Accented, Self::RightToLeft];

    /// Its tag, as CLDR has it.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::RightToLeft => "ar-XB",
        }
    }
}

/// `bundle` and `activities` in a pseudo-language. Links, places, numbers and `{gaps}` stay.
pub fn pseudo(kind: Pseudo, bundle: &Bundle, activities: &Activities) -> (Bundle, Activities) {
    let (mut bundle, mut activities) = (bundle.clone(), activities.clone());
    kind.change_bundle(&mut bundle);
    kind.change_activities(&mut activities);
    (bundle, activities)
}

impl Pseudo {
    fn change_bundle(self, bundle: &mut Bundle) {
        self.change_activities(Rc::make_mut(&mut bundle.activities));
        self.tag().clone_into(&mut bundle.language.tag);
        self.text(&mut bundle.language.name);
        self.writing(&mut bundle.language.writing);
        note_recordings(bundle, None, |_| false);
        bundle.interface = self.table(&bundle.interface);
        bundle.stages.iter_mut().for_each(|it| self.stage(it));
        self.text(&mut bundle.emergency.say_first);
        self.headed_texts(&mut bundle.emergency.texts);
        self.headed_texts(&mut bundle.about);
        bundle.terms.iter_mut().for_each(|it| self.term(it));
        for door in &mut bundle.hard_questions {
            self.text(&mut door.question);
            self.prose([&mut door.child, &mut door.grown_up, &mut door.detail]);
        }
        bundle.teenagers.iter_mut().for_each(|it| self.also_asked(it));
        for helper in &mut bundle.helpers {
            self.texts([&mut helper.name, &mut helper.says]);
        }
        for source in &mut bundle.sources {
            self.texts([&mut source.who, &mut source.title, &mut source.note]);
        }
    }

    fn headed_texts(self, texts: &mut [HeadedText]) {
        for text in texts {
            self.text(&mut text.heading);
            self.prose([&mut text.text]);
            text.scenes.iter_mut().for_each(|(_, it)| self.text(&mut it.description));
        }
    }

    fn stage(self, stage: &mut Stage) {
        self.texts([&mut stage.title, &mut stage.short, &mut stage.days, &mut stage.scene]);
        self.texts([&mut stage.content_note, &mut stage.check.question]);
        stage.steps.iter_mut().for_each(|it| self.step(it));
        for answer in &mut stage.check.answers {
            self.text(&mut answer.text);
            self.prose([&mut answer.feedback]);
        }
        self.prose([&mut stage.child_message, &mut stage.main_message, &mut stage.key_points]);
        stage.also_asked.iter_mut().for_each(|it| self.also_asked(it));
        stage.team_questions.iter_mut().for_each(|it| self.text(&mut it.text));
    }

    fn also_asked(self, asked: &mut AlsoAsked) {
        self.texts([&mut asked.question, &mut asked.ask_the_team.text]);
        self.prose([&mut asked.answer]);
    }

    fn step(self, step: &mut Step) {
        self.text(&mut step.heading);
        step.scenes.iter_mut().for_each(|it| self.text(&mut it.description));
        self.prose([&mut step.child, &mut step.grown_up, &mut step.detail]);
        self.headed_texts(&mut step.call);
        self.headed_texts(&mut step.how_to);
        if let Some(asked) = &mut step.if_they_ask {
            self.text(&mut asked.question);
            self.prose([&mut asked.answer]);
        }
    }

    fn term(self, term: &mut Term) {
        self.texts([&mut term.term, &mut term.letter, &mut term.said_like]);
        self.prose([&mut term.child, &mut term.grown_up]);
    }

    fn change_activities(self, activities: &mut Activities) {
        self.writing(&mut activities.writing);
        for words in &mut activities.all {
            self.texts([&mut words.try_first, &mut words.about]);
            self.texts(words.texts.iter_mut().map(|(_, text)| text));
            for card in &mut words.cards {
                self.texts([&mut card.title, &mut card.child, &mut card.grown_up]);
            }
            self.texts(words.numbers.iter_mut().map(|(_, number)| &mut number.written));
        }
    }

    fn writing(self, writing: &mut Writing) {
        writing.right_to_left = self == Self::RightToLeft;
        writing.joins = self.table(&writing.joins);
    }

    /// Labels in a struct whose fields are read from a table.
    fn table<T: Serialize + DeserializeOwned + Default>(self, labels: &T) -> T {
        let mut table = toml::Table::try_from(labels).unwrap_or_default();
        self.values(&mut table);
        table.try_into().unwrap_or_default()
    }

    fn values(self, table: &mut toml::Table) {
        for (_, value) in table.iter_mut() {
            match value {
                toml::Value::String(text) => self.text(text),
                toml::Value::Table(table) => self.values(table),
                _ => {}
            }
        }
    }

    fn prose<const N: usize>(self, prose: [&mut Vec<Block>; N]) {
        for block in prose.into_iter().flatten() {
            match block {
                Block::Paragraph { text, .. } => self.runs(text),
                Block::List { items, .. } => items.iter_mut().for_each(|it| self.runs(it)),
            }
        }
    }

    fn runs(self, runs: &mut [Inline]) {
        for run in runs {
            match run {
                Inline::Text(text) | Inline::Strong(text) | Inline::Term { text, .. } => {
                    self.text(text);
                }
            }
        }
    }

    fn texts<'a>(self, texts: impl IntoIterator<Item = &'a mut String>) {
        texts.into_iter().for_each(|it| self.text(it));
    }

    fn text(self, text: &mut String) {
        *text = letters::change(text, self);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::example::Example;

    #[test]
    fn nothing_but_letters_and_marks_is_changed() {
        let compiled = Example::with_an_activity().compiled();
        let (bundle, activities) = (&compiled.bundles[0], &compiled.activities[0]);
        for kind in Pseudo::ALL {
            let (changed, played) = pseudo(kind, bundle, activities);
            assert_eq!(changed.language.tag, kind.tag());
            assert_eq!(changed.language.writing.right_to_left, kind == Pseudo::RightToLeft);
            let mut steps = changed.stages[9].steps.iter();
            let step = steps.find(|it| it.id == "small-seeds").unwrap();
            let Block::Paragraph { text, cites, .. } = &step.grown_up[0] else { panic!("none") };
            assert!(matches!(text[1], Inline::Term { term: 2, .. }));
            assert_eq!(cites, &[0]);
            let Block::List { items, .. } = &step.grown_up[1] else { panic!("no list") };
            let line = items[0][0].text();
            assert!(line.contains('2') && line.contains('4') && !line.contains("weeks"), "{line}");
            assert!(changed.interface.words_found.contains("{count}"));
            assert!(changed.language.writing.joins.label.starts_with("{label}"));
            assert_eq!(changed.stages[9].id, "waiting");
            let played = played.of("play-waiting").unwrap();
            assert_eq!(
                (played.texts[0].0.as_str(), played.cards[0].id.as_str()),
                ("count", "rest")
            );
            assert!(played.texts[0].1.contains("{count}"));
        }
    }

    #[test]
    fn it_can_be_shipped_to_a_test_as_any_bundle() {
        let compiled = Example::with_an_activity().compiled();
        let (bundle, _) =
            pseudo(Pseudo::RightToLeft, &compiled.bundles[0], &compiled.activities[0]);
        assert_eq!(Bundle::from_bytes(&bundle.to_bytes().unwrap()), Ok(bundle));
    }
}
