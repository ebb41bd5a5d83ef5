use story::bundle::Interface;
use story::{Action, Journey, Reading, Screen, sample};

use crate::host::PageNote;

use super::{AppState, Loading, Msg, PlaceForgotten, ScreenState};

fn after(changes: &[Msg]) -> AppState {
    let labels = include_str!("../../content/en/interface.toml");
    let story = sample::story_with(toml::from_str::<Interface>(labels).unwrap());
    let start = AppState::before_loading().after(Msg::Tell(story, Some(Journey::default())));
    changes.iter().fold(start, |it, change| it.after(change.clone()))
}

fn keep(lines: &str, instead_of: &str) -> Msg {
    Msg::Keep(PageNote::Matters { lines: lines.into(), instead_of: instead_of.into() })
}

#[test]
fn what_belongs_to_a_screen_is_forgotten_when_the_reader_leaves_it() {
    let begun = [
        Msg::Act(Action::GoOn),
        Msg::Tool(Some(3)),
        Msg::Draft("marrow".into()),
        Msg::Speaking(true),
    ];
    assert_eq!(after(&begun).screen_state.tool, Some(3));
    let left = [&begun[..], &[Msg::Act(Action::GoTo(Screen::Map))]].concat();
    assert_eq!(after(&left).screen_state, ScreenState::default());
}

#[test]
fn the_whole_story_follows_its_first_part_without_moving_the_reader() {
    let begun = after(&[Msg::Act(Action::GoOn), Msg::Draft("why".into())]);
    let whole = begun.after(Msg::Tell(begun.story.clone(), None));
    assert_eq!(whole.journey, begun.journey);
    assert_eq!(whole.screen_state, begun.screen_state);
}

#[test]
fn that_the_place_is_not_kept_is_said_once_until_the_reader_moves_on() {
    let go = |screen| Msg::Act(Action::GoTo(screen));
    let said = after(&[Msg::PlaceForgotten]);
    assert_eq!(said.place_forgotten, PlaceForgotten::Saying);
    let moved = said.after(go(Screen::Map)).after(Msg::PlaceForgotten);
    assert_eq!(moved.place_forgotten, PlaceForgotten::Said);
}

#[test]
fn back_and_forward_move_the_story_and_nothing_else() {
    let begun = after(&[Msg::Act(Action::GoOn), Msg::Act(Action::Read(Reading::Detail))]);
    let there = begun.after(Msg::Follow("#reading=family&at=about".into()));
    assert_eq!(there.journey.screen(), Screen::About);
    assert_eq!(there.journey.reading(), Reading::Detail);
    assert_eq!(there.after(Msg::Follow(String::new())).journey.screen(), Screen::Welcome);
}

#[test]
fn what_an_activity_puts_on_our_page_stands_under_what_is_there_and_only_once() {
    let written = Msg::Act(Action::WriteMatters("Grandma near us".into()));
    let kept = after(&[written, keep("Time at home\nSchool", ""), keep("School\nSleep", "")]);
    let page = kept.journey.page();
    assert_eq!(page.matters, "Grandma near us\nTime at home\nSchool\nSleep");
    assert_eq!(page.notes, "");
}

#[test]
fn what_matters_otherwise_now_takes_the_place_of_what_was_kept_and_of_nothing_else() {
    let written = Msg::Act(Action::WriteMatters("A lot: school friends\n\nGrandma".into()));
    let first = keep("A lot: school", "A bit: school");
    let then = keep("A bit: school", "A lot: school");
    let kept = after(&[written, first, then]);
    let page = kept.journey.page();
    assert_eq!(page.matters, "A lot: school friends\n\nGrandma\nA bit: school");
}

#[test]
fn a_story_that_arrives_ends_the_waiting() {
    let waiting = AppState::before_loading().after(Msg::Load(Loading::Failed));
    assert!(!waiting.is_loaded());
    let told = waiting.after(Msg::Tell(after(&[]).story, None));
    assert_eq!((told.loading, told.is_loaded()), (Loading::Quiet, true));
}

#[test]
fn reading_in_another_way_ends_reading_aloud_and_keeps_the_rest() {
    let changes = [
        Msg::Act(Action::GoOn),
        Msg::Tool(Some(3)),
        Msg::Speaking(true),
        Msg::Act(Action::Read(Reading::Detail)),
    ];
    assert_eq!(
        after(&changes).screen_state,
        ScreenState { tool: Some(3), ..ScreenState::default() }
    );
}

#[test]
fn an_action_that_changes_nothing_leaves_the_same_telling() {
    let begun = after(&[Msg::Act(Action::GoOn)]);
    assert!(begun.after(Msg::Act(Action::GoOn)) == begun);
}

#[test]
fn nothing_of_one_reader_is_there_for_the_next() {
    let read = after(&[
        Msg::Visit(1),
        Msg::Tell(after(&[]).story, Some(Journey::default())),
        Msg::Act(Action::GoOn),
        Msg::Act(Action::WriteNotes("Ask on Monday".into())),
        Msg::Draft("why".into()),
        Msg::Voice(true),
        Msg::PlaceForgotten,
        Msg::Announce("Stage 1".into()),
    ]);
    let left = read.after(Msg::Visit(2));
    assert!(!left.is_loaded());
    let story = left.story.clone();
    assert!(left == AppState { visit: 2, story, ..AppState::before_loading() });
}

#[test]
fn what_comes_late_is_for_the_reader_who_asked() {
    let tell = |visit| {
        let written =
            Journey::default().apply(Action::WriteNotes("Hers".into()), &after(&[]).story);
        Msg::For(visit, Box::new(Msg::Tell(after(&[]).story, Some(written))))
    };
    let next = after(&[Msg::Visit(1), Msg::Visit(2), tell(1)]);
    assert!(!next.is_loaded());
    assert_eq!(next.after(tell(2)).journey.page().notes, "Hers");
}
