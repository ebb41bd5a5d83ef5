//! Every label a reader sees outside the story itself. Each field is the key of the same name, with
//! hyphens, in `content/<language>/interface.toml`. A label that is left out there is an error of the
//! content check, so that none can be missing at run time.

mod hospital;
mod tools;

use serde::{Deserialize, Serialize};

use super::Counted;
pub use hospital::HospitalLabels;
pub use tools::ToolWords;

/// Buttons, labels and announcements. A label with `{…}` has its place filled in by [`crate::fill`].
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Interface {
    /// The product's name: heading of the first screen, in the header, title of the page.
    pub name: String,
    /// What it is, in one line, under the heading of the first screen; in the page's title.
    pub tagline: String,
    /// What it is for, in one sentence, on the first screen and in the leaflet.
    pub purpose: String,
    /// On the first screen: that this is one true story, and others differ.
    pub one_true_story: String,
    /// Name of the list of languages on the first screen, for screen readers.
    pub choose_language: String,
    /// Legend of the three ways to read, on the first screen and above each step's text.
    pub choose_reading: String,
    /// Main button of the first screen for a new reader; leads to the first step.
    pub start: String,
    /// Main button of the first screen for a reader who has begun; leads to her step. `{place}`
    /// is its stage's title.
    pub go_on: String,
    /// Button below `go_on`; leads to the first step.
    pub start_over: String,
    /// Button at the foot of a step; leads to the next step, and from the last to all stages.
    pub next: String,
    /// Button at the foot of a step; leads to the step before. On other screens it leads back to
    /// the story.
    pub back: String,
    /// Button in the header and on the first screen, and heading of the screen it leads to.
    pub all_stages: String,
    /// Button in the header and on the first screen, and heading of the word list it leads to.
    pub words: String,
    /// Button in the header and elsewhere, and heading of *our page*, which it leads to.
    pub our_page: String,
    /// Button in the header and on the first screen; leads to *About this story*.
    pub about: String,
    /// Heading of *About this story*.
    pub about_heading: String,
    /// Button above *Back* and *Next* of a step; leads to the screen that says that stopping is
    /// fine.
    pub enough: String,
    /// Button in the header, on the first screen and in a waiting room; heading of the emergency list, which
    /// it leads to.
    pub when_to_call: String,
    /// Name of the first screen, in the header's button that leads there.
    pub welcome: String,
    /// Name of the group of buttons in the header, for screen readers.
    pub menu: String,
    /// The hand beside a passage; puts the passage on *our page*.
    pub ask_about_this: String,
    /// The same hand once pressed, and what is announced then.
    pub asked: String,
    /// Button below the child's line; reads the step aloud.
    pub read_aloud: String,
    /// The same button while it reads.
    pub stop_reading: String,
    /// Beside it, and in *about*: whose voice the recordings have, if it is a program's.
    pub computer_voice: String,
    /// The same, if it is a person's: `{speaker}`.
    pub read_by: String,
    /// In *about*: nobody has listened to all that is recorded.
    pub not_heard: String,
    /// Switch in a picture book: after a step has been read aloud, the next one follows.
    pub turn_pages: String,
    /// Button that closes the meaning of a word in the text, or the sheet of the header.
    pub close: String,
    /// Button below the meaning of a word in the text; leads to the word's own screen.
    pub open_in_words: String,
    /// Above a step's heading, on the day line and in the list of all stages: `{stage}` of
    /// `{stages}`.
    pub stage_of: String,
    /// Above a step's heading, and what is announced after a move: `{step}` of `{steps}`.
    pub step_of: String,
    /// The same of a picture book, for screen readers, where a step is told in parts: `{part}` of `{parts}` besides.
    pub part_of: String,
    /// The days of a stage, where it is one; `{day}`.
    pub day: String,
    /// The days of a stage, where they are several; `{from}`, `{to}`.
    pub day_range: String,
    /// In place of a stage's days, before there is a count.
    pub before_days: String,
    /// The days of the last stage; `{from}`.
    pub after_days: String,
    /// Under a step's heading: this step tells what the report says.
    pub told: String,
    /// Under a step's heading: this step tells what often happens.
    pub general: String,
    /// Under a step's heading, the first of a child's three questions: what happens.
    pub happens: String,
    /// The second: what will I sense.
    pub senses: String,
    /// The third: what can I do.
    pub can_do: String,
    /// In the same place on a step with an activity.
    pub try_it: String,
    /// In place of an activity that has no words.
    pub activity_missing: String,
    /// In the same place on a stage's last step.
    pub look_back: String,
    /// Name of the child's text, for screen readers.
    pub for_child: String,
    /// Heading of the grown-up's text.
    pub for_grown_up: String,
    /// Heading of the detail layer.
    pub more_medicine: String,
    /// Heading of what a child may ask.
    pub if_they_ask: String,
    /// Below it, before what one can answer.
    pub you_can_say: String,
    /// Summary below a step's text; opens where it comes from.
    pub sources: String,
    /// Before a content note, on a stage's first step.
    pub before_you_read: String,
    /// Button in the header, and the heading of the sheet that it opens: the ways to read, and the switches.
    pub how_to_read: String,
    /// Switch in that sheet: words are larger.
    pub larger_words: String,
    /// Button in a picture book's sheet for the grown-up; shows the same step in *family*.
    pub read_together: String,
    /// Switch in both sheets, in a picture book: all of the child's line stands there at once, and is not told beat by beat.
    pub whole_line: String,
    /// Switch in both sheets, in a picture book: before a line is read aloud, a small sound is heard.
    pub sound: String,
    /// Switch in both sheets: pictures and pages move.
    pub movement: String,
    /// Button in a picture book's sheet for the grown-up; closes it.
    pub back_to_picture: String,
    /// Heading of the check, on a stage's last step.
    pub check: String,
    /// Heading of what a stage comes to for the child, before the child's line of its first step.
    pub child_message: String,
    /// Heading of what a stage comes to, before the grown-up's text of its first step.
    pub main_message: String,
    /// Heading of the points to keep, below it.
    pub key_points: String,
    /// Button below a set of numbered steps; prints it alone.
    pub print_steps: String,
    /// Link at the end of a stage, in the ribbon's sheet and over a list below all stages; leads to a stage's sheet.
    pub two_pages: String,
    /// On a stage's sheet, heading of the place to draw on.
    pub draw_here: String,
    /// In that place, what one may draw.
    pub draw_here_how: String,
    /// Button on a stage's last step, and heading of the screen it leads to: what families also ask.
    /// In the leaflet, heading of the same.
    pub also_asked: String,
    /// Under that heading.
    pub also_asked_intro: String,
    /// In an answer to it, before what differs between hospitals.
    pub varies: String,
    /// Button on the screen of all stages, and heading of the screen it leads to: what teenagers ask.
    pub teenagers: String,
    /// Under that heading.
    pub teenagers_intro: String,
    /// Heading of the questions for the team, on a stage's last step.
    pub team_questions: String,
    /// Name of the button beside a question for the team; puts it on *our page*. `{question}`.
    pub add_question: String,
    /// The same button once pressed; takes it off *our page*. `{question}`.
    pub remove_question: String,
    /// Name of the day line above a step, for screen readers.
    pub day_line: String,
    /// Under the day line of the screen of all stages: the lane of the older brother.
    pub elder: String,
    /// The lane of the younger brother.
    pub younger: String,
    /// In the list of all stages: the stage in which the reader is.
    pub here: String,
    /// In the list of all stages: one read to its end.
    pub read: String,
    /// In the list of all stages: one read in part.
    pub begun: String,
    /// Under the heading of the screen of all stages.
    pub map_intro: String,
    /// Under the heading of the word list.
    pub words_intro: String,
    /// Label of the search in the word list.
    pub find_word: String,
    /// Announced after a search: how many words fit. `{count}`.
    pub words_found: Counted,
    /// When the search finds nothing.
    pub no_word: String,
    /// Button on a word's screen; leads back to the whole list.
    pub all_words: String,
    /// Name of the letters above the word list, for screen readers.
    pub letters: String,
    /// On a word's screen, before how the word is said.
    pub said_like: String,
    /// On a word's screen, before the words that go with it.
    pub see_also: String,
    /// On a word's screen, before the stages in which it appears.
    pub appears_in: String,
    /// Under the heading of *our page*.
    pub page_intro: String,
    /// Heading of the questions on *our page*.
    pub page_questions: String,
    /// Below it, when nothing is picked yet.
    pub page_empty: String,
    /// On *our page*, in place of a question or passage that the story no longer has.
    pub no_longer_here: String,
    /// Label of the field for a question of the family's own, on *our page*.
    pub own_question: String,
    /// Button beside that field; adds the question.
    pub add: String,
    /// Button beside a question on *our page*; takes it off. `{question}`.
    pub remove: String,
    /// Label of the field for what matters to the family, on *our page*.
    pub matters: String,
    /// Label of the field for notes, on *our page*.
    pub notes: String,
    /// Button at the foot of *our page*; prints it.
    pub print: String,
    /// Button at the foot of *our page*; asks before it clears.
    pub clear: String,
    /// What it asks.
    pub clear_sure: String,
    /// Button below that question; clears *our page*.
    pub clear_yes: String,
    /// Heading of the box in which a family writes when to call, on *our page* as printed and
    /// in the leaflet.
    pub call_box: String,
    /// In that box, what to do with it.
    pub call_box_text: String,
    /// In that box, before the blank for the team's number.
    pub our_number: String,
    /// In that box, before the blank for when to call.
    pub call_when: String,
    /// Heading of the part for staff on *our page* as printed.
    pub for_nurse: String,
    /// In that part: how to ask whether it was understood.
    pub teach_back: String,
    /// Button above *Back* and *Next* and below all stages; leads to the hard questions, whose
    /// heading it is too.
    pub door: String,
    /// In front of the closed door.
    pub door_intro: String,
    /// Button on the closed door; opens it.
    pub door_open: String,
    /// The same button while the door is open.
    pub door_close: String,
    /// Beneath the answers.
    pub door_support: String,
    /// Summary below a hard question's answer; opens its figures.
    pub figures: String,
    /// Heading in *About this story*: who has reviewed it.
    pub review_state: String,
    /// While no clinician has reviewed it: on the first screen, in *About this story* and in
    /// the leaflet.
    pub not_reviewed: String,
    /// Summary in *About this story* and in the leaflet; opens the list of all sources.
    pub source_list: String,
    /// Heading of the problem screen, when no language came.
    pub problem: String,
    /// On the problem screen: what to do.
    pub problem_text: String,
    /// Link on the problem screen; leads to the leaflet.
    pub problem_leaflet: String,
    /// Button on the problem screen; fetches the language once more.
    pub try_again: String,
    /// Said once above a screen, where a bookmark could not be read or kept.
    pub place_forgotten: String,
    /// Heading of *enough for today*.
    pub rest: String,
    /// Below it, where the place is kept.
    pub rest_text: String,
    /// Below it, where nothing is kept; `{place}` is the title of the reader's stage.
    pub rest_text_unkept: String,
    /// Button on that screen; leads back to the step.
    pub rest_go_on: String,
    /// In place of a screen while a language takes long to arrive.
    pub loading: String,
    /// At the foot of *our page* as printed and of the leaflet.
    pub not_medical_advice: String,
    /// At the foot of the first screen: nothing leaves the device.
    pub stays_here: String,
    /// At the foot of the first screen: one may stop anywhere.
    pub stop_any_time: String,
    /// Heading of the leaflet.
    pub to_leaflet: String,
    /// Heading of the leaflet's list of contents.
    pub contents: String,
    /// The three ways to read.
    pub reading: ReadingNames,
    /// The coping tools.
    pub tools: ToolWords,
    /// What a hospital adds.
    pub hospital: HospitalLabels,
}

/// The three ways to read.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct ReadingNames {
    /// Name of the way that shows the least.
    pub picture_book: String,
    /// What it shows, under its name on the first screen.
    pub picture_book_is: String,
    /// Name of the way between.
    pub family: String,
    /// What it shows, under its name on the first screen.
    pub family_is: String,
    /// Name of the way that shows everything.
    pub detail: String,
    /// What it shows, under its name on the first screen.
    pub detail_is: String,
}
