//! What a reader sets moves the imaginary children's days, and always the right way.

use simulations::counts::{
    Course, Day, HOLD_UNTIL, ImaginaryChild, NeutrophilRule, PlateletRule, Treatment,
};
use simulations::quantity::{GramsPerLiter, ThousandMillionPerLiter};

const CHILDREN: [ImaginaryChild; 2] = ImaginaryChild::ALL;

fn course(child: ImaginaryChild, platelets: f64, red_cells: f64, sooner: f64) -> Course {
    let treatment = Treatment {
        platelets_given_below: ThousandMillionPerLiter(platelets),
        red_cells_given_below: GramsPerLiter(red_cells),
        neutrophils_sooner_by_days: sooner,
    };
    Course::of(child, &treatment)
}

/// As in the fact sheet, without a growth factor.
fn usual(child: ImaginaryChild) -> Course {
    course(child, 10.0, 70.0, 0.0)
}

fn rule(at_least: f64, days_in_a_row: u8) -> NeutrophilRule {
    NeutrophilRule { at_least: ThousandMillionPerLiter(at_least), days_in_a_row }
}

/// Never is later than any day.
fn or_never(day: Option<Day>) -> Day {
    day.unwrap_or(Day(i8::MAX))
}

fn how_many(given: impl Fn(Day) -> bool) -> usize {
    Day::all().filter(|day| given(*day)).count()
}

#[test]
fn no_count_is_ever_below_nothing() {
    for child in CHILDREN {
        for platelets in [-5.0, 0.0, 10.0, 15.0, 20.0, 500.0] {
            for red_cells in [-5.0, 0.0, 65.0, 70.0, 80.0, 500.0] {
                for sooner in [0.0, 1.0, 3.0] {
                    let course = course(child, platelets, red_cells, sooner);
                    for day in Day::all() {
                        assert!(course.neutrophils(day).0 > 0.0, "{child:?} {day:?}");
                        assert!(course.platelets(day).0 > 0.0, "{child:?} {day:?}");
                        let hemoglobin = course.hemoglobin(day).0;
                        assert!((0.0..=125.0).contains(&hemoglobin), "{child:?} {day:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn a_higher_neutrophil_threshold_is_never_kept_sooner() {
    for course in CHILDREN.map(usual) {
        for hundredth in 1..=450 {
            let [now, higher] = [hundredth, hundredth + 1].map(|it| rule(f64::from(it) / 100.0, 3));
            let [now, higher] = [now, higher].map(|it| or_never(course.neutrophils_engrafted(&it)));
            assert!(now <= higher, "{hundredth}");
        }
        assert!(
            course.neutrophils_engrafted(&rule(0.5, 3))
                < course.neutrophils_engrafted(&rule(1.0, 3))
        );
    }
}

#[test]
fn more_days_in_a_row_are_never_found_sooner() {
    for course in CHILDREN.map(usual) {
        for days in 1..40 {
            let [now, more] =
                [days, days + 1].map(|it| or_never(course.neutrophils_engrafted(&rule(0.5, it))));
            assert!(now <= more, "{days}");
        }
    }
}

#[test]
fn a_growth_factor_never_makes_neutrophils_later_and_leaves_the_rest_alone() {
    for child in CHILDREN {
        for tenth in 0..30 {
            let [now, more] =
                [tenth, tenth + 1].map(|it| course(child, 10.0, 70.0, f64::from(it) / 10.0));
            let days = [&now, &more].map(|it| or_never(it.neutrophils_engrafted(&rule(0.5, 3))));
            assert!(days[0] >= days[1], "{child:?} {tenth}");
            for day in Day::all() {
                assert_eq!(now.platelets(day), more.platelets(day));
                assert_eq!(now.hemoglobin(day), more.hemoglobin(day));
                assert!(now.neutrophils(day) < more.neutrophils(day), "{child:?} {day:?}");
            }
        }
    }
}

#[test]
fn a_higher_platelet_threshold_never_means_fewer_transfusions_nor_a_later_first() {
    for child in CHILDREN {
        for threshold in 10..20 {
            let [now, higher] =
                [threshold, threshold + 1].map(|it| course(child, f64::from(it), 70.0, 0.0));
            let given = [&now, &higher].map(|it| how_many(|day| it.platelets_given(day)));
            assert!(given[0] <= given[1], "{child:?} {threshold}");
            let first = [&now, &higher].map(|it| Day::all().find(|day| it.platelets_given(*day)));
            assert!(first[0] >= first[1], "{child:?} {threshold}");
        }
        let [low, high] = [10.0, 20.0].map(|it| course(child, it, 70.0, 0.0));
        assert!(
            how_many(|day| low.platelets_given(day)) < how_many(|day| high.platelets_given(day))
        );
    }
}

#[test]
fn a_higher_red_cell_threshold_never_means_fewer_transfusions_nor_a_later_first() {
    for child in CHILDREN {
        for threshold in 65..80 {
            let [now, higher] =
                [threshold, threshold + 1].map(|it| course(child, 10.0, f64::from(it), 0.0));
            let given = [&now, &higher].map(|it| how_many(|day| it.red_cells_given(day)));
            assert!(given[0] <= given[1], "{child:?} {threshold}");
            let first = [&now, &higher].map(|it| Day::all().find(|day| it.red_cells_given(*day)));
            assert!(first[0] >= first[1], "{child:?} {threshold}");
        }
        let [low, high] = [65.0, 80.0].map(|it| course(child, 10.0, it, 0.0));
        let first = [&low, &high].map(|it| Day::all().find(|day| it.red_cells_given(*day)));
        assert!(first[0] > first[1], "{child:?}");
    }
}

#[test]
fn what_is_given_is_given_below_the_threshold_and_nowhere_else() {
    for child in CHILDREN {
        for (platelets, red_cells) in [(10.0, 70.0), (15.0, 65.0), (20.0, 80.0)] {
            let course = course(child, platelets, red_cells, 0.0);
            for day in Day::all() {
                assert_eq!(course.platelets_given(day), course.platelets(day).0 < platelets);
                assert_eq!(course.red_cells_given(day), course.hemoglobin(day).0 < red_cells);
            }
        }
    }
}

#[test]
fn platelets_that_were_given_do_not_count_as_engrafted() {
    let rule = |none_given_before, days_in_a_row| PlateletRule {
        at_least: ThousandMillionPerLiter(20.0),
        days_in_a_row,
        none_given_before,
    };
    for course in CHILDREN.map(usual) {
        // The day after a transfusion is above the threshold, and is no engraftment.
        let lifted = course.platelets_engrafted(&rule(0, 1));
        let engrafted = course.platelets_engrafted(&rule(7, 3));
        assert!(lifted.is_some() && lifted < engrafted);
    }
}

#[test]
fn none_is_given_on_the_days_of_a_rule_nor_on_those_before_that_it_names() {
    // Where platelets are given above the rule's own count, only the transfusions hold it back.
    for (child, given_below) in CHILDREN.iter().flat_map(|it| (10..=60).map(move |to| (*it, to))) {
        let course = course(child, f64::from(given_below), 70.0, 0.0);
        for (days, before) in [(7, 0), (3, 7), (1, 2)] {
            let rule = PlateletRule {
                at_least: ThousandMillionPerLiter(20.0),
                days_in_a_row: days,
                none_given_before: before,
            };
            let Some(first) = course.platelets_engrafted(&rule) else {
                panic!("platelets come back on the chart")
            };
            let from = first.0 - i8::try_from(before).unwrap();
            let to = first.0 + i8::try_from(days).unwrap();
            let given = (from..to).filter(|day| course.platelets_given(Day(*day)));
            assert_eq!(given.count(), 0, "{child:?} {given_below} {rule:?}");
        }
    }
}

#[test]
fn a_threshold_that_is_never_reached_has_no_day() {
    for course in CHILDREN.map(usual) {
        assert_eq!(course.neutrophils_engrafted(&rule(9.0, 3)), None);
        assert_eq!(course.neutrophils_engrafted(&rule(0.5, 60)), None);
        let platelets = PlateletRule {
            at_least: ThousandMillionPerLiter(400.0),
            days_in_a_row: 7,
            none_given_before: 0,
        };
        assert_eq!(course.platelets_engrafted(&platelets), None);
    }
}

#[test]
fn days_in_a_row_are_counted_from_day_one_and_start_over() {
    let course = usual(ImaginaryChild::A);
    let in_a_row =
        |days: [i8; 6]| days.map(|day| course.neutrophil_days_until(Day(day), &rule(0.5, 3)));
    // High counts of the days before Day 0 are the old cells'.
    assert_eq!(in_a_row([-8, -5, 0, 1, 11, 35]), [0, 0, 0, 0, 0, 3]);
    assert_eq!(in_a_row([11, 12, 13, 14, 15, 127]), [0, 1, 2, 3, 3, 3]);
    // A low count in between takes the days before it away.
    let low = |day| course.neutrophil_days_until(Day(day), &rule(0.05, 9));
    assert!(low(2) > 0);
    assert_eq!([low(3), low(4), low(7), low(8)], [0, 0, 0, 1]);
}

#[test]
fn counts_hold_until_they_begin_to_fall() {
    for course in CHILDREN.map(usual) {
        for day in Day::all().filter(|day| *day < HOLD_UNTIL) {
            let next = Day(day.0 + 1);
            assert!((course.neutrophils(day).0 - course.neutrophils(next).0).abs() < 0.001);
            assert!((course.platelets(day).0 - course.platelets(next).0).abs() < 0.001);
        }
        let next = Day(HOLD_UNTIL.0 + 1);
        assert!(course.neutrophils(next).0 < 0.6 * course.neutrophils(HOLD_UNTIL).0);
    }
}

#[test]
fn a_day_beyond_the_chart_counts_as_its_end() {
    let course = usual(ImaginaryChild::B);
    assert_eq!(course.neutrophils(Day(i8::MIN)), course.neutrophils(Day::FIRST));
    assert_eq!(course.hemoglobin(Day(i8::MAX)), course.hemoglobin(Day::LAST));
}
