use story::bundle::Interface;
use story::{Action, Journey, Reading, Screen, sample};

use crate::host::Kept;

use super::{Change, Loading, Passing, PlaceForgotten, Telling};

fn after(changes: &[Change]) -> Telling {
    let labels = include_str!("../../content/en/interface.toml");
    let story = sample::story_with(toml::from_str::<Interface>(labels).unwrap());
    let start = Telling::before_the_story().after(Change::Tell(story, Some(Journey::default())));
    changes.iter().fold(start, |it, change| it.after(change.clone()))
}

fn keep(lines: &str, instead_of: &str) -> Change {
    Change::Keep(Kept::Matters { lines: lines.into(), instead_of: instead_of.into() })
}

#[test]
fn what_belongs_to_a_screen_is_forgotten_when_the_reader_leaves_it() {
    let begun = [
        Change::Act(Action::GoOn),
        Change::Tool(Some(3)),
        Change::Draft("marrow".into()),
        Change::Speaking(true),
    ];
    assert_eq!(after(&begun).passing.tool, Some(3));
    let left = [&begun[..], &[Change::Act(Action::GoTo(Screen::Map))]].concat();
    assert_eq!(after(&left).passing, Passing::default());
}

#[test]
fn the_whole_story_follows_its_first_part_without_moving_the_reader() {
    let begun = after(&[Change::Act(Action::GoOn), Change::Draft("why".into())]);
    let whole = begun.after(Change::Tell(begun.story.clone(), None));
    assert_eq!(whole.journey, begun.journey);
    assert_eq!(whole.passing, begun.passing);
}

#[test]
fn that_the_place_is_not_kept_is_said_once_until_the_reader_moves_on() {
    let go = |screen| Change::Act(Action::GoTo(screen));
    let said = after(&[Change::PlaceForgotten]);
    assert_eq!(said.place_forgotten, PlaceForgotten::Saying);
    let moved = said.after(go(Screen::Map)).after(Change::PlaceForgotten);
    assert_eq!(moved.place_forgotten, PlaceForgotten::Said);
}

#[test]
fn back_and_forward_move_the_story_and_nothing_else() {
    let begun = after(&[Change::Act(Action::GoOn), Change::Act(Action::Read(Reading::Detail))]);
    let there = begun.after(Change::Follow("#reading=family&at=about".into()));
    assert_eq!(there.journey.screen(), Screen::About);
    assert_eq!(there.journey.reading(), Reading::Detail);
    assert_eq!(there.after(Change::Follow(String::new())).journey.screen(), Screen::Welcome);
}

#[test]
fn what_an_activity_puts_on_our_page_stands_under_what_is_there_and_only_once() {
    let written = Change::Act(Action::WriteMatters("Grandma near us".into()));
    let kept = after(&[written, keep("Time at home\nSchool", ""), keep("School\nSleep", "")]);
    let page = kept.journey.page();
    assert_eq!(page.matters, "Grandma near us\nTime at home\nSchool\nSleep");
    assert_eq!(page.notes, "");
}

#[test]
fn what_matters_otherwise_now_takes_the_place_of_what_was_kept_and_of_nothing_else() {
    let written = Change::Act(Action::WriteMatters("A lot: school friends\n\nGrandma".into()));
    let first = keep("A lot: school", "A bit: school");
    let then = keep("A bit: school", "A lot: school");
    let kept = after(&[written, first, then]);
    let page = kept.journey.page();
    assert_eq!(page.matters, "A lot: school friends\n\nGrandma\nA bit: school");
}

#[test]
fn a_story_that_arrives_ends_the_waiting() {
    let waiting = Telling::before_the_story().after(Change::Load(Loading::Failed));
    assert!(!waiting.has_begun());
    let told = waiting.after(Change::Tell(after(&[]).story, None));
    assert_eq!((told.loading, told.has_begun()), (Loading::Quiet, true));
}

#[test]
fn reading_in_another_way_ends_reading_aloud_and_keeps_the_rest() {
    let changes = [
        Change::Act(Action::GoOn),
        Change::Tool(Some(3)),
        Change::Speaking(true),
        Change::Act(Action::Read(Reading::Detail)),
    ];
    assert_eq!(after(&changes).passing, Passing { tool: Some(3), ..Passing::default() });
}

#[test]
fn an_action_that_changes_nothing_leaves_the_same_telling() {
    let begun = after(&[Change::Act(Action::GoOn)]);
    assert!(begun.after(Change::Act(Action::GoOn)) == begun);
}

#[test]
fn nothing_of_one_reader_is_there_for_the_next() {
    let read = after(&[
        Change::Visit(1),
        Change::Tell(after(&[]).story, Some(Journey::default())),
        Change::Act(Action::GoOn),
        Change::Act(Action::WriteNotes("Ask on Monday".into())),
        Change::Draft("why".into()),
        Change::Voice(true),
        Change::PlaceForgotten,
        Change::Announce("Stage 1".into()),
    ]);
    let left = read.after(Change::Visit(2));
    assert!(!left.has_begun());
    let story = left.story.clone();
    assert!(left == Telling { visit: 2, story, ..Telling::before_the_story() });
}

#[test]
fn what_comes_late_is_for_the_reader_who_asked() {
    let tell = |visit| {
        let written =
            Journey::default().apply(Action::WriteNotes("Hers".into()), &after(&[]).story);
        Change::For(visit, Box::new(Change::Tell(after(&[]).story, Some(written))))
    };
    let next = after(&[Change::Visit(1), Change::Visit(2), tell(1)]);
    assert!(!next.has_begun());
    assert_eq!(next.after(tell(2)).journey.page().notes, "Hers");
}
