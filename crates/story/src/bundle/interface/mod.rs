//! Every label a reader sees outside the story itself. A label left out of `interface.toml` is
//! an error of the content check, so that none can be missing at run time.

pub(in crate::bundle) mod labels;
mod tools;

use serde::{Deserialize, Serialize};

use super::Counted;
use labels::labels;
pub use tools::ToolWords;

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
        pub words_found: Counted,
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
        /// In the place of a question or passage that the story no longer has.
        pub no_longer_here: String,
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
