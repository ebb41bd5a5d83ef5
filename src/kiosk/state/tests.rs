//! What the kiosk does as time passes and people come and go.

use super::*;

const QUIET: KioskEvent = KioskEvent::Tick { playing: false, held: false };

/// The screen after each event at its time.
fn after(events: &[(u64, KioskEvent)]) -> KioskState {
    events.iter().fold(KioskState::new(90), |it, (now, event)| it.after(event.clone(), *now))
}

fn reading(events: &[(u64, KioskEvent)]) -> KioskState {
    after(&[&[(10, KioskEvent::Begin("en".into()))], events].concat())
}

#[test]
fn after_ninety_quiet_seconds_it_is_asked_whether_somebody_is_there() {
    assert_eq!(reading(&[(99, QUIET)]).phase, Phase::Reading(Sheet::None));
    let asked = reading(&[(100, QUIET)]);
    assert_eq!(
        (asked.phase.clone(), asked.seconds_left()),
        (Phase::StillThere { until: 130, sheet: Sheet::None }, 30)
    );
    assert!(asked.is_open());
}

#[test]
fn a_touch_puts_the_question_off_and_an_answer_ends_it() {
    let touched = reading(&[(60, KioskEvent::Touch), (149, QUIET)]);
    assert_eq!(touched.phase, Phase::Reading(Sheet::None));
    let stayed = reading(&[(100, QUIET), (120, KioskEvent::Stay), (209, QUIET)]);
    assert_eq!(stayed.phase, Phase::Reading(Sheet::None));
}

#[test]
fn who_is_still_there_finds_what_was_laid_over_the_story() {
    let scanning =
        [(11, KioskEvent::ShowSheet(Sheet::Handoff)), (101, QUIET), (120, KioskEvent::Stay)];
    assert_eq!(reading(&scanning[..2]).seconds_left(), 30);
    assert_eq!(reading(&scanning).phase, Phase::Reading(Sheet::Handoff));
}

#[test]
fn a_touch_while_it_is_asked_gives_the_whole_time_again_however_often() {
    let mut asked = reading(&[(100, QUIET)]);
    for now in (120..1000).step_by(20) {
        asked = asked.after(KioskEvent::Touch, now).after(QUIET, now);
        assert_eq!((asked.seconds_left(), asked.is_open()), (30, true));
    }
}

#[test]
fn without_an_answer_everything_is_cleared() {
    let gone = reading(&[(20, KioskEvent::Enlarge(true)), (110, QUIET), (140, QUIET)]);
    assert_eq!(gone.phase, Phase::Attract);
    assert_eq!((gone.language, gone.is_larger, gone.visit), (None, false, 1));
}

#[test]
fn what_plays_is_spoken_or_is_held_counts_as_somebody() {
    let playing = KioskEvent::Tick { playing: true, held: false };
    let held = KioskEvent::Tick { playing: false, held: true };
    assert!(reading(&[(99, playing), (188, QUIET)]).phase == Phase::Reading(Sheet::None));
    assert!(reading(&[(99, held), (188, QUIET)]).phase == Phase::Reading(Sheet::None));
}

#[test]
fn a_bag_that_leans_on_the_screen_does_not_keep_it_for_ever() {
    let held = KioskEvent::Tick { playing: false, held: true };
    let mut screen = reading(&[]);
    for now in 11..400 {
        screen = screen.after(held.clone(), now);
    }
    assert_eq!(screen.phase, Phase::Attract);
}

#[test]
fn a_voice_that_never_says_that_it_has_finished_does_not_keep_it_for_ever() {
    let playing = KioskEvent::Tick { playing: true, held: false };
    let mut screen = reading(&[]);
    for now in 11..900 {
        screen = screen.after(playing.clone(), now);
    }
    assert_eq!(screen.phase, Phase::Attract);
}

#[test]
fn the_next_person_finds_what_was_cleared_at_once() {
    let screen =
        reading(&[(11, KioskEvent::ShowSheet(Sheet::Handoff)), (12, KioskEvent::NextPerson)]);
    assert_eq!(screen.phase, Phase::Attract);
    assert_eq!((screen.language, screen.visit), (None, 1));
}

#[test]
fn a_screen_that_is_wiped_answers_to_nothing_for_thirty_seconds() {
    let begin = KioskEvent::Begin("en".into());
    let events =
        [KioskEvent::Touch, begin, KioskEvent::OpenStaff, KioskEvent::Clean, KioskEvent::Escape];
    let mut wiped = reading(&[(20, KioskEvent::Clean)]);
    for event in events {
        wiped = wiped.after(event, 30).after(QUIET, 49);
        assert_eq!(wiped.phase, Phase::Cleaning { until: 50 });
    }
    assert_eq!(wiped.after(QUIET, 50).phase, Phase::Attract);
}

#[test]
fn a_cloth_that_goes_on_wiping_does_not_begin_the_story() {
    let mut wiped = reading(&[(20, KioskEvent::Clean)]);
    for now in 21..70 {
        wiped = wiped.after(KioskEvent::Touch, now).after(QUIET, now);
        assert!(matches!(wiped.phase, Phase::Cleaning { .. }), "{now}");
    }
    assert_eq!(wiped.after(QUIET, 69 + CLOTH_SECONDS).phase, Phase::Attract);
}

#[test]
fn a_screen_that_feels_a_hand_for_ever_is_not_wiped_for_ever() {
    let mut wiped = reading(&[(20, KioskEvent::Clean)]);
    for now in 21..=20 + LONGEST_CLEANING_SECONDS {
        wiped = wiped.after(KioskEvent::Touch, now).after(QUIET, now);
    }
    assert_eq!(wiped.phase, Phase::Attract);
}

#[test]
fn what_staff_have_open_closes_by_itself_and_leaves_no_story_behind() {
    let staff = reading(&[(20, KioskEvent::OpenStaff)]);
    assert_eq!((staff.phase.clone(), staff.is_open()), (Phase::Staff, false));
    assert_eq!(staff.after(QUIET, 80).phase, Phase::Attract);
}

#[test]
fn escape_takes_away_what_may_go() {
    let carried = [(11, KioskEvent::ShowSheet(Sheet::Handoff)), (12, KioskEvent::Escape)];
    assert_eq!(reading(&carried).phase, Phase::Reading(Sheet::None));
    let asked = [(100, QUIET), (101, KioskEvent::Escape)];
    assert_eq!(reading(&asked).phase, Phase::Reading(Sheet::None));
    assert_eq!(
        reading(&[(11, KioskEvent::OpenStaff), (12, KioskEvent::Escape)]).phase,
        Phase::Attract
    );
}

#[test]
fn another_language_keeps_the_reader_where_she_is() {
    let screen = reading(&[(20, KioskEvent::Begin("ar".into()))]);
    assert_eq!((screen.language.as_deref(), screen.visit), (Some("ar"), 0));
}

#[test]
fn the_telling_goes_from_picture_to_picture_and_begins_anew_after_a_reader() {
    assert_eq!(after(&[(SLIDE_SECONDS * 2, QUIET)]).slide(), 2);
    assert_eq!(reading(&[(20, KioskEvent::NextPerson), (21, QUIET)]).slide(), 0);
}

#[test]
fn a_clock_that_goes_back_changes_nothing() {
    assert_eq!(reading(&[(3, QUIET)]).phase, Phase::Reading(Sheet::None));
}

/// Eight hours in seconds.
const NIGHT: u64 = 8 * 60 * 60;

#[test]
fn a_screen_that_slept_shows_nobody_what_the_last_reader_read() {
    let first_events =
        [QUIET, KioskEvent::Touch, KioskEvent::Begin("en".into()), KioskEvent::ScreenOpened];
    for first in first_events {
        let slept = reading(&[(31, QUIET), (NIGHT, first.clone())]);
        assert_eq!((slept.visit, slept.is_larger), (1, false), "{first:?}");
    }
    let touched = reading(&[(31, QUIET), (NIGHT, KioskEvent::Touch), (NIGHT + 1, QUIET)]);
    assert_eq!(touched.phase, Phase::Attract);
}

#[test]
fn who_was_there_when_the_clock_was_set_ahead_is_asked_and_not_thrown_out() {
    let asked = reading(&[(15, KioskEvent::Touch), (16, QUIET), (NIGHT, QUIET)]);
    assert_eq!((asked.is_asking(), asked.seconds_left()), (true, 30));
    let stayed = asked.after(KioskEvent::Stay, NIGHT + 3);
    assert_eq!((stayed.phase, stayed.visit), (Phase::Reading(Sheet::None), 0));
    assert_eq!(asked.after(QUIET, NIGHT + 30).phase, Phase::Attract);
}

#[test]
fn a_question_that_slept_is_over_even_if_a_touch_comes_first() {
    let slept = reading(&[(100, QUIET), (NIGHT, KioskEvent::Touch)]);
    assert_eq!(slept.phase, Phase::Attract);
    let staff = reading(&[(20, KioskEvent::OpenStaff), (NIGHT, KioskEvent::Touch)]);
    assert_eq!(staff.phase, Phase::Attract);
}

#[test]
fn a_pause_that_is_shorter_than_a_reader_may_take_changes_nothing() {
    assert_eq!(reading(&[(70, QUIET)]).phase, Phase::Reading(Sheet::None));
}

#[test]
fn opened_screens_are_counted_over_all_who_come() {
    let seen = reading(&[
        (11, KioskEvent::ScreenOpened),
        (12, KioskEvent::NextPerson),
        (13, KioskEvent::ScreenOpened),
    ]);
    assert_eq!(seen.screens_opened, 2);
}
