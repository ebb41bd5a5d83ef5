use std::rc::Rc;

use simulations::plug::PlugMoment;
use story::bundle::{Activities, ActivityWords, Card, Number};

use super::{COUNTS, Change, MakeAPlug, Unit};
use crate::activities::{Activity, Words};

/// Words that say their own name, and the numbers of the fact sheet.
fn words() -> Words {
    let number = |name: &str, from: f64, to: f64| {
        (name.to_owned(), Number { from, to, written: String::new() })
    };
    let says = ["hurt", "stick", "wake", "join", "few", "tie", "help"];
    let paces = ["pace-soon", "pace-longer", "pace-much-longer", "pace-help"];
    let bands = [
        ("above", "soon"),
        ("usual", "soon"),
        ("a-little-below", "soon"),
        ("low", "longer"),
        ("lower", "much-longer"),
        ("very-low", "help"),
        ("extremely-low", "help"),
    ];
    let card =
        |(id, group): (&str, &str)| Card { id: id.into(), group: group.into(), ..Card::default() };
    let own = ActivityWords {
        name: MakeAPlug::NAME.into(),
        texts: says.into_iter().chain(paces).map(|it| (it.to_owned(), it.to_owned())).collect(),
        cards: bands.map(card).into(),
        numbers: vec![
            number("usual", 150.0, 450.0),
            number("injury", 50.0, 100.0),
            number("bruising", 50.0, 50.0),
            number("without-injury", 20.0, 20.0),
            number("serious", 10.0, 10.0),
        ],
        ..ActivityWords::default()
    };
    let all = Activities { writing: story::sample::writing(), all: vec![own] };
    Words::of(Rc::new(all), MakeAPlug::NAME).unwrap()
}

/// A plug at a count, gone on with so many times.
fn at(count: i32, times: usize) -> MakeAPlug {
    let words = words();
    let index = COUNTS.iter().position(|it| *it == count).unwrap();
    let counted =
        MakeAPlug::start(&words).after(&Change::Count(i32::try_from(index).unwrap()), &words);
    (0..times).fold(counted, |it, _| it.after(&Change::GoOn, &words))
}

fn says(count: i32) -> Vec<String> {
    (1..=4).map(|times| at(count, times).said(&words())).collect()
}

#[test]
fn it_starts_with_a_cut_and_a_usual_count() {
    let start = MakeAPlug::start(&words());
    assert_eq!(start.said(&words()), "hurt");
    assert_eq!(start.band_card(&words()).unwrap().id, "usual");
    assert!(start.scene(&words()).gap_is_open);
}

#[test]
fn platelets_stick_wake_up_join_and_are_tied() {
    assert_eq!(says(250), ["stick", "wake", "join", "tie"]);
    assert_eq!(says(20), ["stick", "wake", "join", "tie"]);
}

#[test]
fn below_the_count_of_the_facts_help_comes() {
    assert_eq!(says(15), ["stick", "wake", "few", "help"]);
    assert_eq!(says(5), ["stick", "wake", "few", "help"]);
}

#[test]
fn it_never_ends_with_an_open_gap() {
    for count in COUNTS {
        let scene = at(count, 4).scene(&words());
        assert!(!scene.gap_is_open, "{count}");
        assert_eq!(scene.help_is_here, count < 20, "{count}");
        assert_eq!(scene.own < scene.stuck, count < 20, "{count}");
    }
}

#[test]
fn after_the_last_moment_comes_the_first_at_the_same_count() {
    let again = at(30, 5);
    assert_eq!(again.moment, PlugMoment::Damage);
    assert_eq!(again.band_card(&words()).unwrap().id, "lower");
}

#[test]
fn more_platelets_are_more_to_see() {
    for times in 0..=3 {
        let seen = COUNTS.map(|count| at(count, times).scene(&words()));
        assert!(seen.is_sorted_by_key(|it| it.afloat), "{times}");
        assert!(seen.is_sorted_by_key(|it| it.stuck), "{times}");
    }
}

#[test]
fn no_platelet_that_stuck_goes_away_while_the_plug_grows() {
    for count in COUNTS {
        let stuck = [0, 1, 2, 3, 4].map(|times| at(count, times).scene(&words()).stuck);
        assert!(stuck.is_sorted(), "{count}: {stuck:?}");
    }
}

#[test]
fn moving_the_slider_keeps_the_moment_and_says_what_changes() {
    let moved = |index| at(250, 3).after(&Change::Count(index), &words());
    assert_eq!(moved(0).moment, PlugMoment::Join);
    let said = [17, 12, 8, 7, 4, 2].map(|index| moved(index).said(&words()));
    let paces = ["soon", "soon", "soon", "longer", "much-longer", "help"];
    assert_eq!(said, paces.map(|it| format!("pace-{it}")));
}

#[test]
fn another_unit_changes_nothing_else() {
    let plug = at(50, 2);
    let scene = plug.after(&Change::Unit(Unit::PerMicroliter), &words()).scene(&words());
    assert_eq!(scene, plug.scene(&words()));
}
