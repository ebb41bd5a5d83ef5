//! The imaginary children's counts against the daily table and the events of the fact sheet.

use simulations::counts::{Course, Day, ImaginaryChild, NeutrophilRule, PlateletRule, Treatment};
use simulations::quantity::{GramsPerLiter, ThousandMillionPerLiter};

/// F-ENGRAFT-16, F-ENGRAFT-17; no growth factor.
const TREATMENT: Treatment = Treatment {
    platelets_given_below: ThousandMillionPerLiter(10.0),
    red_cells_given_below: GramsPerLiter(70.0),
    neutrophils_sooner_by_days: 0.0,
};

/// F-ENGRAFT-01.
const THREE_DAYS: NeutrophilRule =
    NeutrophilRule { at_least: ThousandMillionPerLiter(0.5), days_in_a_row: 3 };

/// F-ENGRAFT-02, in both wordings.
const PLATELETS: [PlateletRule; 2] = [
    PlateletRule {
        at_least: ThousandMillionPerLiter(20.0),
        days_in_a_row: 7,
        none_given_before: 0,
    },
    PlateletRule {
        at_least: ThousandMillionPerLiter(20.0),
        days_in_a_row: 3,
        none_given_before: 7,
    },
];

/// Day, then neutrophils, platelets and hemoglobin of A, then of B. A star is a transfusion.
const TABLE: &str = "\
    -8   3.00  34   92   3.40  26   86\n\
    -7   3.00  34   92   3.40  26   86\n\
    -6   3.00  34   92   3.40  26   86\n\
    -5   3.00  34   92   3.40  26   86\n\
    -4   1.73  34   92   1.96  26   86\n\
    -3   1.00  29   89   1.13  22   84\n\
    -2   0.58  23   87   0.65  17   81\n\
    -1   0.33  17   84   0.38  12   79\n\
    0    0.19  13   82   0.22  9*   76\n\
    +1   0.11  9*   79   0.13  26   74\n\
    +2   0.06  26   76   0.07  16   71\n\
    +3   0.04  18   74   0.04  10   69*\n\
    +4   0.02  12   71   0.03  7*   90\n\
    +5   0.03  8*   69*  0.02  24   88\n\
    +6   0.03  25   90   0.02  15   85\n\
    +7   0.04  17   88   0.03  9*   83\n\
    +8   0.06  11   85   0.04  26   80\n\
    +9   0.11  8*   83   0.05  16   78\n\
    +10  0.19  25   80   0.07  10   75\n\
    +11  0.36  17   78   0.12  7*   73\n\
    +12  0.65  13   76   0.20  25   71\n\
    +13  1.13  11   73   0.35  17   68*\n\
    +14  1.80  11   71   0.59  12   90\n\
    +15  2.58  13   69*  0.96  10   88\n\
    +16  3.29  19   91   1.48  11   86\n\
    +17  3.81  28   90   2.08  14   84\n\
    +18  4.14  41   88   2.68  19   82\n\
    +19  4.32  57   87   3.16  26   81\n\
    +20  4.42  77   86   3.51  37   79\n\
    +21  4.47  97   86   3.73  50   78\n\
    +22  4.49  115  85   3.86  65   77\n\
    +23  4.51  131  85   3.93  81   77\n\
    +24  4.51  144  85   3.97  96   77\n\
    +25  4.52  154  85   3.99  110  76\n\
    +26  4.52  162  86   4.01  122  77\n\
    +27  4.52  167  86   4.01  132  77\n\
    +28  4.52  171  87   4.02  140  78\n\
    +29  4.52  174  87   4.02  146  78\n\
    +30  4.52  176  88   4.02  150  79\n\
    +31  4.52  177  88   4.02  153  80\n\
    +32  4.52  178  89   4.02  155  81\n\
    +33  4.52  179  90   4.02  157  82\n\
    +34  4.52  179  91   4.02  158  83\n\
    +35  4.52  179  91   4.02  158  84";

const CHILDREN: [ImaginaryChild; 2] = ImaginaryChild::ALL;

fn courses() -> [Course; 2] {
    CHILDREN.map(|child| Course::of(child, &TREATMENT))
}

/// The days of the chart on which it holds.
fn days(holds: impl Fn(Day) -> bool) -> Vec<i8> {
    Day::all().filter(|day| holds(*day)).map(|day| day.0).collect()
}

/// What a cell of the table says: a number, and whether something is given.
fn cell(text: &str) -> (f64, bool) {
    let number = text.trim_end_matches('*');
    (number.parse().unwrap_or(f64::NAN), text.ends_with('*'))
}

#[test]
fn every_day_is_the_tables() {
    let mut rows = 0;
    for (day, row) in Day::all().zip(TABLE.lines()) {
        let cells: Vec<_> = row.split_whitespace().map(cell).collect();
        assert!((cells[0].0 - f64::from(day.0)).abs() < 1e-9, "{row}");
        for (course, cells) in courses().iter().zip(cells[1..].chunks(3)) {
            let [neutrophils, platelets, hemoglobin] = [cells[0], cells[1], cells[2]];
            let near = |value: f64, cell: (f64, bool), within| (value - cell.0).abs() <= within;
            assert!(near(course.neutrophils(day).0, neutrophils, 0.005), "{row}");
            assert!(near(course.platelets(day).0, platelets, 0.5), "{row}");
            assert!(near(course.hemoglobin(day).0, hemoglobin, 0.5), "{row}");
            assert_eq!(course.platelets_given(day), platelets.1, "{row}");
            assert_eq!(course.red_cells_given(day), hemoglobin.1, "{row}");
        }
        rows += 1;
    }
    assert_eq!(rows, 44);
}

#[test]
fn neutrophils_are_low_from_the_same_day_and_near_nothing_for_a_week_or_more() {
    let nearly_none = ThousandMillionPerLiter(0.1);
    for (course, last) in courses().iter().zip([8, 10]) {
        let low = days(|day| course.neutrophils(day) < THREE_DAYS.at_least);
        assert_eq!(low.first(), Some(&-1));
        let between: Vec<_> = (2..=last).collect();
        assert_eq!(days(|day| course.neutrophils(day) < nearly_none), between);
    }
}

#[test]
fn neutrophils_are_fewest_on_the_tables_day() {
    for (course, (day, fewest)) in courses().iter().zip([(4, 0.0239), (5, 0.0225)]) {
        let on_that_day = course.neutrophils(Day(day));
        assert_eq!(days(|it| course.neutrophils(it) < on_that_day), []);
        assert!((on_that_day.0 - fewest).abs() <= 0.000_05);
    }
}

#[test]
fn neutrophils_engraft_on_the_first_of_three_days() {
    let found = courses().map(|it| it.neutrophils_engrafted(&THREE_DAYS));
    assert_eq!(found, [Some(Day(12)), Some(Day(14))]);
}

#[test]
fn a_growth_factor_brings_the_day_forward_by_one() {
    let treatment = Treatment { neutrophils_sooner_by_days: 1.0, ..TREATMENT };
    let found = CHILDREN.map(|it| Course::of(it, &treatment).neutrophils_engrafted(&THREE_DAYS));
    assert_eq!(found, [Some(Day(11)), Some(Day(13))]);
}

#[test]
fn platelets_engraft_on_the_same_day_by_either_wording() {
    for rule in PLATELETS {
        let found = courses().map(|it| it.platelets_engrafted(&rule));
        assert_eq!(found, [Some(Day(17)), Some(Day(19))], "{rule:?}");
    }
}

#[test]
fn transfusions_are_given_on_the_tables_days() {
    let [a, b] = courses();
    assert_eq!(days(|day| a.platelets_given(day)), [1, 5, 9]);
    assert_eq!(days(|day| b.platelets_given(day)), [0, 4, 7, 11]);
    assert_eq!(days(|day| a.red_cells_given(day)), [5, 15]);
    assert_eq!(days(|day| b.red_cells_given(day)), [3, 13]);
}

#[test]
fn no_value_lies_so_near_a_threshold_that_rounding_could_move_an_event() {
    let nearest = |values: Vec<f64>, thresholds: &[f64]| {
        let distances =
            values.iter().flat_map(|it| thresholds.iter().map(move |to| (it - to).abs()));
        distances.fold(f64::INFINITY, f64::min)
    };
    let expected = [(0.076, 0.61, 0.80), (0.088, 0.35, 0.69)];
    for (course, (neutrophils, platelets, hemoglobin)) in courses().iter().zip(expected) {
        let of = |count: &dyn Fn(Day) -> f64| Day::all().map(count).collect::<Vec<_>>();
        let found = nearest(of(&|day| course.neutrophils(day).0), &[0.5]);
        assert!((found - neutrophils).abs() <= 0.0005, "{found}");
        let found = nearest(of(&|day| course.platelets(day).0), &[10.0, 20.0]);
        assert!((found - platelets).abs() <= 0.005, "{found}");
        let found = nearest(of(&|day| course.hemoglobin(day).0), &[70.0]);
        assert!((found - hemoglobin).abs() <= 0.005, "{found}");
    }
}
