use super::stops::stops;
use super::topics::{state_of, topics};
use super::{Change, TheFirstYear};
use crate::activities::keys::Label;
use crate::activities::keys::the_first_year::{CardId, labels, says};
use crate::activities::{Activity, Words, as_shipped};

fn words() -> Words {
    as_shipped::words(TheFirstYear::NAME)
}

fn after(changes: &[Change], words: &Words) -> TheFirstYear {
    changes.iter().fold(TheFirstYear::start(words), |it, change| it.after(change, words))
}

/// The state of a topic at each flag.
fn states(id: CardId, words: &Words) -> Vec<Label> {
    let topic = words.cards().iter().find(|card| CardId::of(card) == Some(id)).unwrap();
    stops(words).iter().map(|it| state_of(topic, words, it.months).label).collect()
}

#[test]
fn flags_stand_in_order_and_are_named_from_the_facts() {
    let words = words();
    let stops = stops(&words);
    assert!(stops.is_sorted_by(|one, next| one.months < next.months));
    let names = stops.iter().map(|it| it.name.as_str()).collect::<Vec<_>>();
    assert_eq!(names, ["Day +30", "Day +100", "6 months", "One year", "2 years"]);
}

#[test]
fn what_opens_when_is_what_the_facts_say() {
    let words = words();
    let (later, perhaps, often) = (labels::NOT_YET, labels::MAY_OPEN, labels::OFTEN_OPEN);
    assert_eq!(states(CardId::Food, &words), [later, perhaps, perhaps, often, often]);
    assert_eq!(states(CardId::Friends, &words), [later, later, perhaps, perhaps, perhaps]);
    assert_eq!(states(CardId::Jabs, &words), [later, later, perhaps, perhaps, often]);
    assert_eq!(states(CardId::School, &words), [later, later, perhaps, perhaps, often]);
    assert_eq!(states(CardId::LiveJabs, &words), [later, later, later, later, perhaps]);
    assert_eq!(states(CardId::Checks, &words), [labels::GOES_ON; 5]);
    assert_eq!(states(CardId::Sun, &words), [labels::GOES_ON; 5]);
}

#[test]
fn the_reader_walks_from_flag_to_flag_and_no_farther() {
    let words = words();
    assert_eq!(after(&[Change::Walk(3)], &words).stop, 3);
    assert_eq!(after(&[Change::Walk(3), Change::Walk(5)], &words).stop, 3);
    assert!(after(&[Change::Walk(4)], &words).said(&words).contains(words.says(says::AT_THE_END)));
}

#[test]
fn a_topic_opens_and_closes_and_walking_on_leaves_it_open() {
    let words = words();
    let school = topics(&words).position(|it| CardId::of(it) == Some(CardId::School)).unwrap();
    let open = after(&[Change::Walk(2), Change::Topic(school)], &words);
    assert_eq!(open.said(&words), "Back to school: Perhaps now");
    let walked = open.after(&Change::Walk(4), &words);
    assert_eq!(walked.topic, Some(school));
    assert!(walked.said(&words).starts_with("Flag 5 of 5"));
    assert_eq!(open.after(&Change::Topic(school), &words).topic, None);
}
