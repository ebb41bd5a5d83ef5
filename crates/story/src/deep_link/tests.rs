use super::DeepLink;
use crate::{Action, Journey, Question, Reading, Screen, sample};

#[test]
fn every_place_of_a_journey_has_an_address_that_leads_back_to_it() {
    let story = sample::story();
    let mut journey = Journey::default().apply(Action::Read(Reading::Detail), &story);
    journey = journey.apply(Action::Ask(Question::Team("q1".into())), &story);
    let places = story.positions().map(Screen::Step).chain([
        Screen::Welcome,
        Screen::Stages,
        Screen::Words(None),
        Screen::Words(Some(0)),
        Screen::OurPage,
        Screen::HardQuestions,
        Screen::AlsoAsked(None),
        Screen::AlsoAsked(Some(1)),
        Screen::About,
        Screen::Enough,
        Screen::WhenToCall,
    ]);
    for screen in places {
        let there = journey.apply(Action::GoTo(screen), &story);
        let fragment = DeepLink::of(&there, &story).to_string();
        let (address, problems) = DeepLink::read(&fragment);
        assert_eq!(problems, []);
        let (found, problems) = address.follow(&Journey::default(), &story);
        assert_eq!(problems, []);
        assert_eq!((found.screen(), found.reading()), (screen, Reading::Detail), "{fragment}");
        assert_eq!(found.page(), there.page());
    }
}

#[test]
fn a_stage_in_which_nothing_else_is_asked_has_no_address_for_it() {
    let story = sample::story();
    let (address, _) = DeepLink::read("at=also-asked/signs");
    let (journey, problems) = address.follow(&Journey::default(), &story);
    assert_eq!((journey.screen(), problems.len()), (Screen::Welcome, 1));
    let asked = Journey::default().apply(Action::GoTo(Screen::AlsoAsked(Some(0))), &story);
    assert_eq!(asked.screen(), Screen::Welcome);
}

#[test]
fn an_address_is_legible() {
    let (address, _) = DeepLink::read("#at=waiting/small-seeds&ask=q1,q2&reading=picture-book");
    let text = "reading=picture-book&at=waiting/small-seeds&ask=q1,q2";
    assert_eq!(address.to_string(), text);
}

#[test]
fn what_makes_no_sense_is_left_out_and_named() {
    let story = sample::story();
    let (address, problems) = DeepLink::read("reading=aloud&at=nowhere&ask=q1,,q999&utm=x");
    assert_eq!(problems.len(), 2);
    let (journey, more) = address.follow(&Journey::default(), &story);
    assert_eq!(more.len(), 2);
    assert_eq!(journey.screen(), Screen::Welcome);
    assert_eq!(journey.page().questions, [Question::Team("q1".into())]);
}

#[test]
fn a_passage_the_story_does_not_have_is_named_and_not_put_on_the_page() {
    let story = sample::story();
    let (address, mut problems) =
        DeepLink::read("ask=waiting/small-seeds/g-gone,waiting/small-seeds/g0,q999");
    let (journey, more) = address.follow(&Journey::default(), &story);
    problems.extend(more);
    assert_eq!(problems.len(), 3);
    assert_eq!(journey.page().questions, []);
}

#[test]
fn what_is_no_longer_here_stays_on_the_page_and_out_of_its_address() {
    let story = sample::story();
    let gone = Action::Ask(Question::Team("q999".into()));
    let journey = Journey::default().apply(gone, &story);
    assert_eq!(DeepLink::of(&journey, &story).questions, []);
    let (followed, problems) = DeepLink::read("ask=q999").0.follow(&journey, &story);
    assert_eq!((followed, problems), (journey, vec![]));
}

#[test]
fn an_anchor_of_the_leaflet_is_a_place_too() {
    let story = sample::story();
    let (journey, problems) = DeepLink::read("#waiting").0.follow(&Journey::default(), &story);
    assert_eq!(journey.screen(), Screen::Step(story.position("waiting").unwrap()));
    assert_eq!(problems, []);
}

#[test]
fn an_unknown_word_opens_the_word_list() {
    let story = sample::story();
    let (journey, problems) =
        DeepLink::read("at=words/nonsense").0.follow(&Journey::default(), &story);
    assert_eq!(journey.screen(), Screen::Words(None));
    assert_eq!(problems.len(), 1);
}

#[test]
fn the_nearest_step_and_language_are_shown_and_the_miss_is_named() {
    let story = sample::story();
    let (address, _) = DeepLink::read("lang=tlh&at=waiting/no-such-step");
    let (journey, problems) = address.follow(&Journey::default(), &story);
    assert_eq!(journey.screen(), Screen::Step(story.position("waiting").unwrap()));
    let parts: Vec<_> = problems.iter().map(|it| it.part).collect();
    assert_eq!(parts, ["language", "place"]);
}

#[test]
fn a_stranger_cannot_put_words_of_his_own_on_the_page() {
    let (address, problems) = DeepLink::read("ask=~call%20this%20number");
    assert!(address.questions.is_empty());
    assert_eq!(problems.len(), 1);
}
