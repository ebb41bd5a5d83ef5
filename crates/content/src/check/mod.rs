//! The rules, one function each. Every rule looks at all it is about and reports all it finds.

mod activities;
mod addresses;
mod asked;
mod beats;
mod brothers;
mod cites;
mod emergency;
mod facts;
mod family_path;
mod language;
mod limits;
mod links;
mod marks;
mod numbers;
mod outcomes;
mod outline;
mod passages;
mod pictures;
mod recordings;
mod required;
mod review;
mod rhythm;
mod safety;
mod stages;
mod topics;
mod unsaid;
mod unused;
mod words;

use time::Date;

use crate::check_input::CheckInput;
use crate::content_tree::ContentTree;
use crate::problem::Problem;

pub(crate) use beats::count as beat_count;
pub(crate) use family_path::words_of as family_path_words;
pub(crate) use limits::limit_name;
#[cfg(test)]
pub(crate) use outline::STAGES;
pub(crate) use recordings::before_a_release;

/// Collects the problems that a rule finds.
type Problems = Vec<Problem>;

/// The rules for what all languages share.
const SHARED_RULES: &[fn(&ContentTree, Date, &mut Problems)] = &[
    outline::the_twelve_stages_stand_in_order,
    outline::a_stage_tells_then_explains_and_answers_three_questions,
    outline::a_stage_has_seven_steps_at_most_and_looks_back_last,
    outline::names_say_what_a_thing_is,
    facts::every_fact_has_a_source_that_exists,
    facts::sources_are_fit_to_be_shown,
    facts::a_fact_that_stands_in_for_another_holds_itself,
    addresses::sources_lead_readers_to_the_page_itself,
    facts::numbers_are_values_ranges_or_dates,
    facts::facts_were_reviewed_within_three_years,
    pictures::every_step_has_its_picture,
    activities::every_activity_stands_on_a_step_of_its_stage,
    passages::languages_have_the_same_passages,
    beats::languages_have_the_same_beats,
    emergency::lines_stand_most_urgent_first_and_rest_on_facts,
    emergency::every_line_is_shown_and_every_shown_line_is_there,
    emergency::a_card_stands_in_the_tier_of_its_line,
    review::a_review_names_who_and_when,
    topics::many_lines_stand_under_topics,
];

/// The rules for each language.
const RULES: &[fn(&CheckInput<'_>, &mut Problems)] = &[
    language::a_language_can_be_found_and_write_dates,
    language::a_language_can_join_and_count,
    language::counted_labels_have_every_plural_form,
    language::rules_are_written_for_every_language,
    marks::texts_contain_only_what_they_may,
    marks::labels_and_headings_carry_no_marks,
    marks::apostrophes_and_quotation_marks_are_a_books,
    passages::a_passage_is_named_once,
    passages::a_passage_carries_its_id,
    stages::stages_are_named,
    stages::every_step_has_both_layers,
    stages::detail_stands_on_general_steps_alone,
    stages::a_grown_up_knows_what_to_say,
    stages::the_check_has_one_answer_to_keep,
    stages::a_stage_says_first_what_it_comes_to,
    stages::team_questions_are_those_of_the_outline,
    words::every_term_is_defined_for_both_readers,
    words::a_form_belongs_to_one_term,
    words::hard_questions_are_answered_for_both_readers,
    words::everything_else_is_written,
    asked::what_is_also_asked_is_that_of_the_outline,
    asked::a_question_stands_once_in_the_story,
    asked::how_to_is_written_and_shown,
    activities::an_activity_has_the_words_it_asks_for,
    activities::hard_words_of_an_activity_are_explained_on_its_step,
    emergency::every_line_has_words,
    topics::every_topic_has_a_heading,
    safety::safety_lines_stand_in_the_emergency_list_alone,
    cites::every_claim_names_its_source,
    cites::told_and_general_are_never_mixed,
    cites::what_is_cited_is_known,
    cites::what_was_replaced_is_not_cited,
    numbers::numbers_come_from_facts,
    numbers::a_fact_whose_number_is_used_is_cited,
    numbers::number_words_stand_beside_no_unit,
    numbers::shares_are_out_of_a_hundred,
    limits::texts_keep_to_the_limits_of_their_layer,
    limits::lists_have_seven_entries_at_most,
    pictures::a_picture_is_described_beat_by_beat,
    pictures::windows_show_what_stood_before,
    pictures::what_is_done_is_shown_where_it_is_told,
    pictures::what_is_described_is_drawn,
    beats::a_beat_is_as_long_as_one_picture,
    beats::beats_stand_in_a_line_to_a_child,
    rhythm::a_stage_is_told_in_sentences_that_go_on,
    rhythm::a_line_is_no_row_of_the_same,
    family_path::the_family_path_keeps_to_its_length,
    links::links_lead_to_terms_of_that_name,
    links::hard_words_are_linked_and_explained_where_they_first_stand,
    unsaid::what_is_not_said_is_not_said,
    required::what_must_be_said_is_said,
    outcomes::no_figure_and_no_promise_of_how_it_ends,
    brothers::both_brothers_are_named_as_often,
    recordings::recordings_and_their_files_belong_together,
    recordings::sentences_follow_one_another_in_a_recording,
    recordings::a_recording_says_what_stands_there,
    recordings::words_of_the_lexicon_stand_somewhere,
    review::a_review_is_of_what_stands_there,
    review::a_name_alone_is_no_review,
    review::every_state_of_the_review_has_words,
];

/// Every problem of what all languages share.
pub(crate) fn check_shared(tree: &ContentTree, today: Date, problems: &mut Problems) {
    for rule in SHARED_RULES {
        rule(tree, today, problems);
    }
}

/// Every problem of one language.
pub(crate) fn check(input: &CheckInput<'_>, problems: &mut Problems) {
    for rule in RULES {
        rule(input, problems);
    }
    unused::what_nobody_meets_is_worth_a_look(input, problems);
}
