//! What holds of sets of markers in every family, counted over thousands of dealt ones.

use simulations::haplotypes::{Family, Marker, OUT_OF_TEN, Person, Which};

const WHICH: [Which; 2] = [Which::First, Which::Second];

/// The four children that two parents can have.
fn possible() -> [Person; 4] {
    let of = |father, mother| Person::child(WHICH[father], WHICH[mother]);
    [of(0, 0), of(0, 1), of(1, 0), of(1, 1)]
}

fn family(seed: u64, reshuffled_out_of_100: u8) -> Family {
    Family { seed, reshuffled_out_of_100 }
}

/// Of so many families, in how many it holds.
fn counted(families: u64, holds: impl Fn(u64) -> bool) -> u32 {
    (0..families).map(|seed| u32::from(holds(seed))).sum()
}

#[test]
fn one_sibling_in_four_is_a_full_match_and_two_are_half() {
    for patient in possible() {
        let with = |sets| possible().iter().filter(|it| patient.shared_sets(**it) == sets).count();
        assert_eq!([with(2), with(1), with(0)], [1, 2, 1]);
    }
}

#[test]
fn a_full_match_is_ten_of_ten_and_a_half_is_five() {
    for (patient, other) in possible().into_iter().flat_map(|it| possible().map(|to| (it, to))) {
        let sets = patient.shared_sets(other);
        assert_eq!(patient.score(other, &OUT_OF_TEN), 5 * sets);
    }
}

#[test]
fn a_parent_and_a_child_share_one_set_and_the_parents_none() {
    let [father, mother] = [Person::father(), Person::mother()];
    for child in possible() {
        assert_eq!([father.shared_sets(child), mother.shared_sets(child)], [1, 1]);
    }
    assert_eq!(father.shared_sets(mother), 0);
}

#[test]
fn a_parent_and_a_child_never_score_below_five_of_ten() {
    for reshuffled in [0, 25, 100] {
        for seed in 0..20_000 {
            let child = family(seed, reshuffled).child(0);
            for parent in [Person::father(), Person::mother()] {
                assert_eq!(parent.score(child, &OUT_OF_TEN), 5, "{reshuffled} {seed}");
                assert_eq!(child.score(parent, &OUT_OF_TEN), 5, "{reshuffled} {seed}");
            }
        }
    }
}

#[test]
fn scores_between_come_only_of_reshuffling() {
    let between = |seed, reshuffled| {
        let family = family(seed, reshuffled);
        !family.child(0).score(family.child(1), &OUT_OF_TEN).is_multiple_of(5)
    };
    assert_eq!(counted(20_000, |seed| between(seed, 0)), 0);
    assert!(counted(20_000, |seed| between(seed, 25)) > 1_000);
}

#[test]
fn it_scores_the_same_from_either_side() {
    for seed in 0..2_000 {
        let family = family(seed, 25);
        let [one, other] = [0, 1].map(|number| family.child(number));
        assert_eq!(one.score(other, &OUT_OF_TEN), other.score(one, &OUT_OF_TEN));
        assert_eq!(one.shared_sets(other), other.shared_sets(one));
    }
}

#[test]
fn a_person_matches_himself_and_so_an_identical_twin_wholly() {
    for seed in 0..2_000 {
        let child = family(seed, 25).child(0);
        assert_eq!([child.shared_sets(child), child.score(child, &OUT_OF_TEN)], [2, 10]);
    }
}

#[test]
fn each_of_the_four_children_is_dealt_as_often() {
    for number in 0..3 {
        for child in possible() {
            let dealt = counted(20_000, |seed| family(seed, 0).child(number) == child);
            assert!(dealt.abs_diff(5_000) < 250, "{number}: {dealt}");
        }
    }
}

#[test]
fn brothers_and_sisters_are_dealt_independently() {
    for (one, other) in [(0, 1), (1, 2), (0, 5)] {
        let share = |sets| {
            counted(20_000, |seed| {
                let family = family(seed, 0);
                family.child(one).shared_sets(family.child(other)) == sets
            })
        };
        let [full, half, none] = [share(2), share(1), share(0)];
        assert!(full.abs_diff(5_000) < 250 && none.abs_diff(5_000) < 250, "{full} {none}");
        assert!(half.abs_diff(10_000) < 250, "{half}");
    }
}

#[test]
fn two_children_have_the_same_set_of_a_parent_half_of_the_time() {
    let same = counted(20_000, |seed| {
        let family = family(seed, 0);
        family.child(0).first == family.child(1).first
    });
    assert!(same.abs_diff(10_000) < 250, "{same}");
}

#[test]
fn strips_are_reshuffled_as_often_as_is_said_and_drb_goes_with_dqb() {
    // DRB1 lies beyond every break.
    let is_reshuffled = |seed| {
        let strip = family(seed, 25).child(0).second;
        strip.at(Marker::A) != strip.at(Marker::Drb1)
    };
    let reshuffled = counted(20_000, is_reshuffled);
    assert!(reshuffled.abs_diff(5_000) < 250, "{reshuffled}");
    for seed in 0..2_000 {
        let strip = family(seed, 100).child(0).first;
        assert!(strip.at(Marker::A) != strip.at(Marker::Drb1), "{seed}");
        assert_eq!(strip.at(Marker::Drb1), strip.at(Marker::Dqb1), "{seed}");
    }
}

#[test]
fn the_same_seed_deals_the_same_and_another_child_changes_none() {
    let family = family(77, 1);
    let children = [0, 1, 2].map(|number| family.child(number));
    assert_eq!(children, [0, 1, 2].map(|number| family.child(number)));
}
