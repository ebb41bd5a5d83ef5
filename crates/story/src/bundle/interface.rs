//! Every label a reader sees outside the story itself. A label left out of `interface.toml` is
//! an error of the content check, so that none can be missing at run time.

use serde::{Deserialize, Serialize};

/// A struct of labels that can also be written as, and read from, a plain list of texts in the
/// order of its fields. The bundle ships that list: reading it takes a tenth of the code.
macro_rules! labels {
    ($(#[$about:meta])* pub struct $name:ident { $($(#[$doc:meta])* pub $field:ident: $kind:ty,)+ }) => {
        $(#[$about])*
        #[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case", deny_unknown_fields)]
        pub struct $name { $($(#[$doc])* pub $field: $kind,)+ }

        impl Labels for $name {
            fn texts<'a>(&'a mut self, texts: &mut Vec<&'a mut String>) {
                $(self.$field.texts(texts);)+
            }
        }
    };
}

/// One label, or a struct of them.
trait Labels {
    /// Every text, in the order of the fields.
    fn texts<'a>(&'a mut self, texts: &mut Vec<&'a mut String>);
}

impl Labels for String {
    fn texts<'a>(&'a mut self, texts: &mut Vec<&'a mut String>) {
        texts.push(self);
    }
}

/// How labels stand in a bundle.
pub(super) mod as_list {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::{Interface, Labels};

    pub(crate) fn serialize<S: Serializer>(labels: &Interface, to: S) -> Result<S::Ok, S::Error> {
        let mut labels = labels.clone();
        let mut texts = Vec::new();
        labels.texts(&mut texts);
        texts.serialize(to)
    }

    pub(crate) fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Interface, D::Error> {
        let mut labels = Interface::default();
        let mut places = Vec::new();
        labels.texts(&mut places);
        let texts = Vec::<String>::deserialize(from)?;
        // A list of another length was written by a build with other labels.
        if texts.len() != places.len() {
            return Err(serde::de::Error::custom("labels"));
        }
        for (place, text) in places.into_iter().zip(texts) {
            *place = text;
        }
        Ok(labels)
    }
}

labels! {
    /// Buttons, labels and announcements. A label with `{…}` has its place filled in by [`crate::fill`].
    pub struct Interface {
        /// The product's name.
        pub name: String,
        /// What it is, in one line.
        pub tagline: String,
        /// What it is for, in one sentence.
        pub purpose: String,
        /// That this is one true story, and others differ.
        pub one_true_story: String,
        /// Label of the language choice.
        pub choose_language: String,
        /// Label of the choice of how to read.
        pub choose_reading: String,
        /// Button.
        pub start: String,
        /// Button; `{place}` is a stage's title.
        pub go_on: String,
        /// Button.
        pub start_over: String,
        /// Button.
        pub next: String,
        /// Button.
        pub back: String,
        /// Button and heading.
        pub all_stages: String,
        /// Button and heading.
        pub words: String,
        /// Button and heading.
        pub our_page: String,
        /// Button.
        pub about: String,
        /// Heading.
        pub about_heading: String,
        /// Button.
        pub enough: String,
        /// Name of the first screen, and of the way back to it.
        pub welcome: String,
        /// Name of the group of buttons at the top.
        pub menu: String,
        /// Button.
        pub ask_about_this: String,
        /// The same button once pressed.
        pub asked: String,
        /// Button.
        pub read_aloud: String,
        /// Button.
        pub stop_reading: String,
        /// Button.
        pub close: String,
        /// Link from a word in the text to its page.
        pub open_in_words: String,
        /// `{stage}` of `{stages}`.
        pub stage_of: String,
        /// `{step}` of `{steps}`.
        pub step_of: String,
        /// One day; `{day}`.
        pub day: String,
        /// Two days; `{from}`, `{to}`.
        pub day_range: String,
        /// Instead of a day, before there is a count.
        pub before_days: String,
        /// Last on the line; `{from}`.
        pub after_days: String,
        /// A range in a sentence; `{from}`, `{to}`.
        pub range: String,
        /// Label of a step that tells what the report says.
        pub told: String,
        /// Label of a step that tells what often happens.
        pub general: String,
        /// First of a child's three questions.
        pub happens: String,
        /// Second.
        pub senses: String,
        /// Third.
        pub can_do: String,
        /// Label of an activity.
        pub try_it: String,
        /// Where an activity is not drawn.
        pub activity_missing: String,
        /// Label of a stage's last step.
        pub look_back: String,
        /// Label of the child's line.
        pub for_child: String,
        /// Label of the grown-up's text.
        pub for_grown_up: String,
        /// Label of the detail layer.
        pub more_medicine: String,
        /// Label.
        pub if_they_ask: String,
        /// Before what one can say.
        pub you_can_say: String,
        /// Label.
        pub sources: String,
        /// Before a content note.
        pub before_you_read: String,
        /// Heading of the check.
        pub check: String,
        /// Heading.
        pub recap: String,
        /// Heading.
        pub team_questions: String,
        /// Button; `{question}`.
        pub add_question: String,
        /// Button; `{question}`.
        pub remove_question: String,
        /// Name of the day line.
        pub day_line: String,
        /// Name of the first lane.
        pub elder: String,
        /// Name of the second lane.
        pub younger: String,
        /// Where the reader is.
        pub here: String,
        /// A stage read to its end.
        pub read: String,
        /// A stage read in part.
        pub begun: String,
        /// Under the heading of the map.
        pub map_intro: String,
        /// Under the heading of the word list.
        pub words_intro: String,
        /// Label of the search.
        pub find_word: String,
        /// `{count}`.
        pub words_found: String,
        /// When the search finds nothing.
        pub no_word: String,
        /// Button back to the whole list.
        pub all_words: String,
        /// Name of the letters.
        pub letters: String,
        /// Before how a word is said.
        pub said_like: String,
        /// Before other words.
        pub see_also: String,
        /// Before the stages a word appears in.
        pub appears_in: String,
        /// Under the heading of our page.
        pub page_intro: String,
        /// Heading.
        pub page_questions: String,
        /// When nothing is picked yet.
        pub page_empty: String,
        /// Label.
        pub own_question: String,
        /// Button.
        pub add: String,
        /// Button; `{question}`.
        pub remove: String,
        /// Label.
        pub matters: String,
        /// Label.
        pub notes: String,
        /// Button.
        pub print: String,
        /// Button.
        pub clear: String,
        /// Asked before clearing.
        pub clear_sure: String,
        /// Button.
        pub clear_yes: String,
        /// Button.
        pub clear_no: String,
        /// Heading on the printed page.
        pub call_box: String,
        /// On the printed page.
        pub call_box_text: String,
        /// On the printed page.
        pub our_number: String,
        /// On the printed page.
        pub call_when: String,
        /// Heading on the printed page.
        pub for_nurse: String,
        /// On the printed page.
        pub teach_back: String,
        /// Name of the honest door.
        pub door: String,
        /// In front of the closed door.
        pub door_intro: String,
        /// Button.
        pub door_open: String,
        /// Button.
        pub door_close: String,
        /// Beneath the answers.
        pub door_support: String,
        /// Button that opens figures.
        pub figures: String,
        /// Heading.
        pub review_state: String,
        /// While no clinician has reviewed it.
        pub not_reviewed: String,
        /// Heading.
        pub source_list: String,
        /// Heading.
        pub problem: String,
        /// What to do.
        pub problem_text: String,
        /// Link.
        pub problem_leaflet: String,
        /// Button.
        pub try_again: String,
        /// Said once where a bookmark could not be read or kept.
        pub place_forgotten: String,
        /// Heading.
        pub rest: String,
        /// What it says.
        pub rest_text: String,
        /// The same where nothing is kept.
        pub rest_text_unkept: String,
        /// Button.
        pub rest_go_on: String,
        /// While the story takes long to arrive.
        pub loading: String,
        /// At the foot of printed pages.
        pub not_medical_advice: String,
        /// On the first page.
        pub team_now: String,
        /// On the first page.
        pub stays_here: String,
        /// On the first page.
        pub stop_any_time: String,
        /// Link.
        pub to_leaflet: String,
        /// Heading in the leaflet.
        pub contents: String,
        /// Before a picture's description in the leaflet.
        pub in_scene: String,
        /// The three ways to read.
        pub reading: ReadingNames,
        /// The coping tools.
        pub tools: ToolWords,
    }
}

labels! {
    /// The three ways to read.
    pub struct ReadingNames {
        /// Name.
        pub picture_book: String,
        /// What it is.
        pub picture_book_is: String,
        /// Name.
        pub family: String,
        /// What it is.
        pub family_is: String,
        /// Name.
        pub detail: String,
        /// What it is.
        pub detail_is: String,
    }
}

labels! {
    /// The coping tools.
    pub struct ToolWords {
        /// Heading.
        pub breathe: String,
        /// What to do.
        pub breathe_how: String,
        /// Button.
        pub breathe_start: String,
        /// Button.
        pub breathe_stop: String,
        /// While it grows.
        pub breathe_in: String,
        /// While it shrinks.
        pub breathe_out: String,
        /// Heading.
        pub squeeze: String,
        /// What to do.
        pub squeeze_how: String,
        /// Button.
        pub squeeze_press: String,
        /// `{count}`.
        pub squeeze_count: String,
        /// At five.
        pub squeeze_let_go: String,
        /// Heading.
        pub stop_sign: String,
        /// What to do.
        pub stop_sign_how: String,
        /// Choice.
        pub stop_hand: String,
        /// Choice.
        pub stop_card: String,
        /// Choice.
        pub stop_word: String,
        /// `{sign}`.
        pub stop_chosen: String,
        /// Heading.
        pub helper: String,
        /// What to do.
        pub helper_how: String,
        /// `{helper}`.
        pub helper_chosen: String,
    }
}
