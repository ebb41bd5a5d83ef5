use story::bundle::Interface;
use story::{Action, Bookmark, Journey, Question, Reading, Screen, Story, sample};

use super::{
    AppState, Loading, MovedBy, Msg, Origin, PageNote, PlaceForgotten, Progress, ScreenState,
};
use crate::host::StorageForbidden;

/// The sample, as if it were told in the language `tag`.
fn story(tag: &str) -> Story {
    let labels = include_str!("../../content/en/interface.toml");
    let mut bundle = sample::bundle(toml::from_str::<Interface>(labels).unwrap());
    bundle.language.tag = tag.to_owned();
    Story::new(bundle)
}

fn begin(origin: Origin) -> AppState {
    AppState::new(story("en"), origin).0
}

fn after(messages: &[Msg]) -> AppState {
    run(&begin(Origin::default()), messages)
}

fn run(state: &AppState, messages: &[Msg]) -> AppState {
    messages.iter().fold(state.clone(), |it, message| it.after(message.clone()))
}

fn notes(text: &str) -> Msg {
    Msg::Act(Action::WriteNotes(text.to_owned()))
}

fn keep(lines: &str, instead_of: &str) -> Msg {
    Msg::Keep(PageNote::Matters { lines: lines.into(), instead_of: instead_of.into() })
}

#[test]
fn what_belongs_to_a_screen_is_forgotten_when_the_reader_leaves_it() {
    let begun = [Msg::Act(Action::GoOn), Msg::Tool(Some(3)), Msg::Draft("marrow".into())];
    assert_eq!(after(&begun).screen_state.tool, Some(3));
    let left = [&begun[..], &[Msg::Act(Action::GoTo(Screen::Stages))]].concat();
    assert_eq!(after(&left).screen_state, ScreenState::default());
}

#[test]
fn that_the_place_is_not_kept_is_said_once_until_the_reader_moves_on() {
    let go = |screen| Msg::Act(Action::GoTo(screen));
    let said = after(&[Msg::PlaceForgotten]);
    assert_eq!(said.place_forgotten, PlaceForgotten::Saying);
    let moved = said.after(go(Screen::Stages)).after(Msg::PlaceForgotten);
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
fn an_action_that_changes_nothing_leaves_the_same_telling() {
    let begun = after(&[Msg::Act(Action::GoOn)]);
    assert!(begun.after(Msg::Act(Action::GoOn)) == begun);
}

#[test]
fn after_a_move_a_step_is_whole_once_it_was_painted() {
    let is_whole = |it: &AppState| it.screen_state.is_whole;
    let opened = begin(Origin { links: vec!["at=signs".into()], ..Origin::default() });
    assert!(is_whole(&opened));
    let moved = opened.after(Msg::Act(Action::Next));
    assert!(!is_whole(&moved));
    assert!(is_whole(&moved.after(Msg::Painted(None))));
    let stayed = moved.after(Msg::Painted(None)).after(Msg::Act(Action::Read(Reading::Detail)));
    assert!(is_whole(&stayed));
}

#[test]
fn nothing_of_one_reader_is_there_for_the_next() {
    let pressed = Origin { links: vec!["at=signs".into()], ..Origin::default() };
    let read = run(
        &begin(pressed),
        &[
            Msg::Visit(1),
            Msg::Act(Action::GoOn),
            notes("Ask on Monday"),
            Msg::Draft("why".into()),
            Msg::PlaceForgotten,
            Msg::Painted(Some("Stage 1".into())),
        ],
    );
    let next = read.after(Msg::Visit(2));
    assert_eq!(*next.journey, Journey::reading_as(Reading::Family));
    assert_eq!(next.screen_state, ScreenState::first());
    assert_eq!((next.announcement.as_str(), next.place_forgotten), ("", PlaceForgotten::No));
    assert_ne!(next.plays, read.plays);
}

#[test]
fn back_in_the_browser_is_told_from_a_press_so_that_it_makes_no_entry() {
    let stepped = after(&[Msg::Act(Action::GoOn), Msg::Act(Action::Next)]);
    assert_eq!(stepped.moved_by, MovedBy::Press);
    let back = stepped.after(Msg::Follow("#at=signs".into()));
    assert_eq!(back.moved_by, MovedBy::History);
    assert_eq!(back.after(Msg::Act(Action::Next)).moved_by, MovedBy::Press);
}

#[test]
fn what_another_tab_cleared_does_not_return_and_the_reader_stays_where_she_is() {
    let asked = Msg::Act(Action::Ask(Question::Team("q1".into())));
    let here = after(&[asked, notes("Mine"), Msg::Act(Action::GoTo(Screen::OurPage))]);
    let cleared = here.journey.apply(Action::ClearPage, &here.story);
    let cleared = cleared.apply(Action::GoTo(Screen::Stages), &here.story);
    let renewed = here.after(Msg::Renew(Bookmark::write(&cleared, &here.story)));
    assert_eq!(renewed.journey.page(), cleared.page());
    assert_eq!(renewed.journey.screen(), Screen::OurPage);
    assert_ne!(renewed.renewals, here.renewals);
    let emptied = here.after(Msg::Renew(String::new()));
    assert!(emptied.journey.page().questions.is_empty());
    assert_eq!(here.after(Msg::Renew("rubbish".into())), here);
}

#[test]
fn notes_that_are_written_while_a_language_is_on_its_way_are_there_when_it_comes() {
    let asked = after(&[Msg::Act(Action::GoOn), Msg::Request("es"), notes("Written meanwhile")]);
    let told = asked.after(Msg::Arrived(1, Some(story("es"))));
    assert_eq!(told.story.language.tag, "es");
    assert_eq!(told.journey.page().notes, "Written meanwhile");
    assert_eq!(told.journey.screen(), asked.journey.screen());
    assert_eq!(told.loading, None);
}

#[test]
fn of_two_languages_the_last_that_was_asked_for_is_told_whichever_comes_first() {
    let asked = after(&[Msg::Request("es"), Msg::Request("ar")]);
    let late =
        run(&asked, &[Msg::Arrived(2, Some(story("ar"))), Msg::Arrived(1, Some(story("es")))]);
    assert_eq!(late.story.language.tag, "ar");
    let back = run(&asked, &[Msg::Request("en"), Msg::Arrived(2, Some(story("ar")))]);
    assert_eq!((back.story.language.tag.as_str(), back.loading), ("en", None));
}

#[test]
fn a_language_that_does_not_come_is_said_and_can_be_asked_for_again() {
    let failed = after(&[Msg::Request("es"), Msg::StillLoading(1), Msg::Arrived(1, None)]);
    let loading = |request, progress| Some(Loading { request, tag: "es", progress });
    assert_eq!(failed.loading, loading(1, Progress::Failed));
    assert_eq!(failed.story.language.tag, "en");
    let again = failed.after(Msg::Request("es"));
    assert_eq!(again.loading, loading(2, Progress::Quiet));
    assert_eq!(again.after(Msg::Arrived(1, None)), again);
}

#[test]
fn a_first_language_that_did_not_come_can_be_tried_again_and_begins_where_it_was_asked_to() {
    let origin = Origin { links: vec!["at=waiting".into()], ..Origin::default() };
    let failed = AppState::without_story("en", origin);
    assert!(!failed.is_loaded());
    let told = run(&failed, &[Msg::Request("en"), Msg::Arrived(1, Some(story("en")))]);
    assert_eq!(told.journey.screen(), Screen::Step(told.story.position("waiting").unwrap()));
}

#[test]
fn a_press_wins_over_the_address_that_over_the_attribute_and_that_over_the_bookmark() {
    let kept = "v=1&reading=detail&at=waiting/small-seeds&notes=Mine".to_owned();
    let mut origin = Origin { bookmark: Some(Ok(kept)), ..Origin::default() };
    assert_eq!(begin(origin.clone()).journey.reading(), Reading::Detail);
    origin.links =
        ["at=about", "#at=words", "reading=picture-book", "at=stages"].map(Into::into).into();
    let state = begin(origin);
    assert_eq!(state.journey.screen(), Screen::Stages);
    assert_eq!(state.journey.reading(), Reading::PictureBook);
    assert_eq!(state.journey.page().notes, "Mine");
}

#[test]
fn a_place_that_cannot_be_kept_or_read_is_said_to_the_reader_and_to_the_page() {
    for bookmark in [Err(StorageForbidden), Ok("rubbish".to_owned())] {
        let origin = Origin { bookmark: Some(bookmark), ..Origin::default() };
        let (state, problems) = AppState::new(story("en"), origin);
        assert_eq!(state.place_forgotten, PlaceForgotten::Saying);
        assert_eq!(problems.len(), 1);
    }
}
