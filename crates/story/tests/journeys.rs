//! Whole readings: actions in, places out. Every one is run a second time with the journey kept
//! and found again after each action.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on should stop where it is")]

use story::bundle::{Block, Inline, Interface};
use story::{
    Action, Bookmark, DeepLink, Journey, Position, Progress, Question, Reading, Screen, Story,
    Switch, sample,
};

fn story() -> Story {
    let labels = include_str!("../../../content/en/interface.toml");
    sample::story_with(toml::from_str::<Interface>(labels).unwrap())
}

/// Runs `actions` plainly, then again through the bookmark, and gives the journey both end in.
fn after(actions: &[Action]) -> Journey {
    let story = story();
    let plain =
        actions.iter().fold(Journey::default(), |it, action| it.apply(action.clone(), &story));
    let kept = actions.iter().fold(Journey::default(), |it, action| {
        let next = it.apply(action.clone(), &story);
        let found = Bookmark::read(&Bookmark::write(&next, &story), &story).unwrap();
        assert_eq!(found, next, "kept and found after {action:?}");
        found
    });
    assert_eq!(plain, kept);
    plain
}

/// Reads `"> > <"` as the reader's moves after starting, and says where they end up.
fn moves(moves: &str) -> String {
    let actions =
        moves.split_whitespace().map(|it| if it == ">" { Action::Next } else { Action::Back });
    let journey = after(&[Action::GoOn].into_iter().chain(actions).collect::<Vec<_>>());
    match journey.screen() {
        Screen::Step(position) => story().address(position).unwrap(),
        screen => format!("{screen:?}"),
    }
}

#[test]
fn next_walks_from_stage_to_stage() {
    assert_eq!(moves(">"), "signs/small-seeds");
    assert_eq!(moves("> > >"), "waiting/report");
}

#[test]
fn next_after_the_last_step_shows_all_stages() {
    assert_eq!(moves("> > > > > >"), "Stages");
}

#[test]
fn back_from_the_first_step_is_the_first_page() {
    assert_eq!(moves("<"), "Welcome");
    assert_eq!(moves("> > > <"), "signs/look-back");
}

#[test]
fn looking_up_a_word_and_coming_back_keeps_the_place() {
    let journey = after(&[
        Action::GoOn,
        Action::Next,
        Action::GoTo(Screen::Words(Some(1))),
        Action::Back,
        Action::Back,
    ]);
    assert_eq!(journey.screen(), Screen::Step(Position { stage: 0, step: 1 }));
}

#[test]
fn back_from_when_to_call_is_where_one_was() {
    let word = Action::GoTo(Screen::Words(Some(1)));
    let call = Action::GoTo(Screen::WhenToCall);
    let from = |before: Action| after(&[Action::GoOn, before, call.clone(), Action::Back]).screen();
    assert_eq!(from(Action::Next), Screen::Step(Position { stage: 0, step: 1 }));
    assert_eq!(from(word.clone()), Screen::Words(Some(1)));
    assert_eq!(from(Action::GoTo(Screen::Welcome)), Screen::Welcome);
    assert_eq!(from(call.clone()), Screen::Step(Position { stage: 0, step: 0 }));
    let elsewhere = [word, call, Action::GoTo(Screen::OurPage), Action::Back];
    assert_eq!(after(&elsewhere).screen(), Screen::Welcome);
}

#[test]
fn changing_the_way_to_read_keeps_the_place() {
    let journey = after(&[Action::GoOn, Action::Next, Action::Read(Reading::Detail)]);
    assert_eq!(journey.screen(), Screen::Step(Position { stage: 0, step: 1 }));
    assert_eq!(journey.reading(), Reading::Detail);
}

#[test]
fn asking_twice_takes_the_question_off_again() {
    let ask = Action::Ask(Question::Team("q1".into()));
    assert_eq!(after(std::slice::from_ref(&ask)).page().questions.len(), 1);
    assert_eq!(after(&[ask.clone(), ask]).page().questions.len(), 0);
}

#[test]
fn what_the_family_wrote_is_kept_to_the_letter() {
    let words = "How long?\nWho sits with her & why = “now”? 100 % ~ 小杰";
    let journey = after(&[
        Action::WriteNumber(words.into()),
        Action::WriteCallWhen(words.into()),
        Action::WriteMatters(words.into()),
        Action::WriteNotes(words.into()),
        Action::Ask(Question::Own(words.into())),
    ]);
    assert_eq!(journey.page().matters, words);
    assert_eq!(journey.page().notes, words);
    assert_eq!((&*journey.page().number, &*journey.page().call_when), (words, words));
    assert_eq!(journey.page().questions, [Question::Own(words.into())]);
    assert_eq!(after(&[Action::WriteNotes(words.into()), Action::ClearPage]).page().notes, "");
}

#[test]
fn going_to_an_unknown_step_or_word_changes_nothing() {
    let nowhere = Screen::Step(Position { stage: 7, step: 0 });
    let before = after(&[Action::GoOn]);
    assert_eq!(after(&[Action::GoOn, Action::GoTo(nowhere)]), before);
    assert_eq!(after(&[Action::GoOn, Action::GoTo(Screen::Words(Some(99)))]), before);
    assert_eq!(after(&[Action::GoOn, Action::Answer(0, 9)]), before);
    assert_eq!(after(&[Action::GoOn, Action::ChooseHelper("dragon".into())]), before);
}

#[test]
fn a_stage_is_read_when_each_of_its_steps_was() {
    let story = story();
    assert_eq!(after(&[]).progress(0, &story), Progress::Unread);
    assert_eq!(after(&[Action::GoOn]).progress(0, &story), Progress::Begun);
    assert_eq!(
        after(&[Action::GoOn, Action::Next, Action::Next]).progress(0, &story),
        Progress::Read
    );
}

#[test]
fn starting_over_keeps_what_was_read_and_gathered() {
    let journey = after(&[
        Action::GoOn,
        Action::Next,
        Action::Ask(Question::Team("q2".into())),
        Action::StartOver,
    ]);
    assert_eq!(journey.screen(), Screen::Step(Position { stage: 0, step: 0 }));
    assert_eq!(journey.page().questions.len(), 1);
}

#[test]
fn every_choice_survives_being_kept() {
    let journey = after(&[
        Action::GoOn,
        Action::Answer(0, 1),
        Action::Answer(1, 0),
        Action::ChooseHelper("owl".into()),
        Action::GoTo(Screen::Enough),
    ]);
    assert_eq!((journey.answer(0), journey.answer(1)), (Some(1), Some(0)));
    assert_eq!(journey.helper(), Some("owl"));
    assert_eq!(journey.screen(), Screen::Enough);
}

/// The sample, in which every line is told in three beats.
fn story_in_beats() -> Story {
    let labels = include_str!("../../../content/en/interface.toml");
    let mut bundle = sample::bundle(toml::from_str::<Interface>(labels).unwrap());
    let text = ["One.", "Two.", "Three."].map(|it| Inline::Text(it.into())).to_vec();
    let line = Block::Paragraph { id: "first".into(), text, cites: vec![], beats: vec![1, 2] };
    for step in bundle.stages.iter_mut().flat_map(|it| &mut it.steps) {
        step.child = vec![line.clone()];
    }
    Story::new(bundle)
}

#[test]
fn a_line_that_is_told_at_once_has_no_beats() {
    let story = story_in_beats();
    let book = Journey::reading_as(Reading::PictureBook).apply(Action::GoOn, &story);
    let second = book.apply(Action::Next, &story);
    assert_eq!((second.place(), second.beat()), (book.place(), 1));
    let whole = second.apply(Action::Switch(Switch::WholeLine, true), &story);
    assert_eq!((whole.place(), whole.beat()), (book.place(), 0));
    let next = whole.apply(Action::Next, &story);
    assert_eq!((next.place(), next.beat()), (Some(Position { stage: 0, step: 1 }), 0));
    assert_eq!(next.apply(Action::Back, &story).beat(), 0);
    let again = whole.apply(Action::Switch(Switch::WholeLine, false), &story);
    assert_eq!(again.apply(Action::Next, &story).beat(), 1);
}

#[test]
fn what_is_switched_is_kept_until_it_is_switched_back() {
    let off = [Switch::Sound, Switch::Movement].map(|it| Action::Switch(it, false));
    let journey = after(&off);
    let is_on = |journey: &Journey| Switch::ALL.map(|it| journey.is_on(it));
    assert_eq!(is_on(&Journey::default()), [false, true, true, false, false]);
    assert_eq!(is_on(&journey), [false; 5]);
    let on = [Action::Switch(Switch::WholeLine, true), Action::Switch(Switch::Sound, true)];
    assert_eq!(is_on(&after(&[off.as_slice(), &on].concat())), [false, false, true, true, false]);
    let twice = [off.as_slice(), &off].concat();
    assert_eq!(after(&twice), journey);
}

#[test]
fn what_was_switched_before_the_engine_came_is_switched_and_stays_out_of_the_address() {
    let story = story();
    let presses = [
        "on=larger-words",
        "off=movement",
        "on=whole-line",
        "off=sound",
        "on=sound",
        "off=nothing",
    ];
    let journey = presses.iter().fold(Journey::default(), |it, press| {
        let (link, problems) = DeepLink::read(press);
        assert_eq!(problems, []);
        link.follow(&it, &story).0
    });
    assert_eq!(Switch::ALL.map(|it| journey.is_on(it)), [true, false, true, true, false]);
    assert!(!DeepLink::of(&journey, &story).to_string().contains("movement"));
}
