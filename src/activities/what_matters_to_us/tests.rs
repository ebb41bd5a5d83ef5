use story::bundle::Card;

use super::pebbles::{kept, of};
use super::{Change, Dish, WhatMattersToUs, roads};
use crate::activities::PageNote;
use crate::activities::keys::what_matters_to_us::{labels, says};
use crate::activities::{Activity, Words, as_shipped};

fn words() -> Words {
    as_shipped::words(WhatMattersToUs::NAME)
}

fn after(changes: &[Change], words: &Words) -> WhatMattersToUs {
    let start = WhatMattersToUs::start(words);
    changes.iter().fold(start, |it, change| it.after(change, words))
}

/// Within so much of each other that neither road looks like the longer one.
fn are_alike(one: &str, other: &str) -> bool {
    let [one, other] = [one, other].map(|text| text.split_whitespace().count());
    one * 5 >= other * 4 && other * 5 >= one * 4
}

#[test]
fn both_roads_have_the_same_rows_and_about_as_many_words() {
    let words = words();
    let road = |name| words.cards().iter().filter(|it| it.group == name).collect::<Vec<_>>();
    let (care, cells): (Vec<&Card>, Vec<&Card>) = (road("care"), road("cells"));
    assert_eq!(care.len(), 7);
    assert_eq!(cells.len(), care.len());
    for (care, cells) in care.iter().zip(&cells) {
        assert_eq!(care.title, cells.title);
        assert!(are_alike(&care.child, &cells.child), "{}: for the child", care.id);
        assert!(are_alike(&care.grown_up, &cells.grown_up), "{}: for the grown-up", care.id);
    }
    let all =
        |road: &[&Card]| road.iter().map(|it| it.grown_up.clone()).collect::<Vec<_>>().join(" ");
    assert!(are_alike(&all(&care), &all(&cells)), "all of it together");
}

#[test]
fn neither_road_is_named_by_a_pebble_more_than_the_other() {
    let words = words();
    let titles = of(&words).map(|it| it.title.to_lowercase()).collect::<Vec<_>>();
    let [care, cells] = [labels::CARE, labels::CELLS].map(|it| words.label(it).to_lowercase());
    assert!(titles.iter().all(|it| !it.contains(&care) && !it.contains(&cells)));
}

#[test]
fn a_pebble_that_is_put_down_makes_way_for_the_next_on_the_pile() {
    let words = words();
    let put = after(&[Change::PickUp(2), Change::Put(Dish::Some)], &words);
    assert_eq!(put.held, 3);
    assert_eq!(put.dishes[2], Some(Dish::Some));
    let last = of(&words).count() - 1;
    let round = after(&[Change::PickUp(last), Change::Put(Dish::NotNow)], &words);
    assert_eq!(round.held, 0);
}

#[test]
fn a_pebble_can_be_picked_up_again_and_put_elsewhere() {
    let words = words();
    let changes = [Change::Put(Dish::Lot), Change::PickUp(0), Change::Put(Dish::NotNow)];
    assert_eq!(after(&changes, &words).dishes[0], Some(Dish::NotNow));
}

#[test]
fn our_page_gets_what_matters_and_nothing_that_is_added_up() {
    let words = words();
    let changes = [Change::Put(Dish::Some), Change::Put(Dish::Lot), Change::Put(Dish::NotNow)];
    let titles = of(&words).map(|it| it.title.as_str()).collect::<Vec<_>>();
    let [lot, some] = [Dish::Lot, Dish::Some].map(|it| words.label(it.label()));
    let lines = format!("{lot}: {}\n{some}: {}", titles[1], titles[0]);
    let not = [(lot, 0), (lot, 2), (some, 1), (some, 2)];
    let instead_of = not.map(|(dish, pebble)| format!("{dish}: {}", titles[pebble])).join("\n");
    assert_eq!(kept(&after(&changes, &words), &words), PageNote::Matters { lines, instead_of });
}

#[test]
fn when_all_are_put_it_says_what_to_do_with_the_list() {
    let words = words();
    let put = vec![Change::Put(Dish::Some); of(&words).count()];
    assert_eq!(after(&put, &words).said(&words), words.says(says::ALL_PUT));
    assert_ne!(after(&put[1..], &words).said(&words), words.says(says::ALL_PUT));
}

#[test]
fn rows_and_sides_change_and_say_so() {
    let words = words();
    let swapped = after(&[Change::Swap], &words);
    assert!(swapped.swapped && !after(&[Change::Swap; 2], &words).swapped);
    assert_eq!(swapped.said(&words), words.label(labels::SWAPPED));
    let row = after(&[Change::Row(2)], &words);
    assert!(row.said(&words).ends_with("Good points"));
    assert_eq!(after(&[Change::Row(roads::count(&words))], &words).row, 0);
}
