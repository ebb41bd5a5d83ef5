use super::*;

/// A hospital with these records; fields are parted by strokes.
fn with(records: &[&str]) -> Hospital {
    Hospital::new(&records.join("\u{1e}").replace('|', "\u{1f}"))
}

/// The values that are shown at a place.
fn shown(records: &[&str]) -> Vec<String> {
    with(records).at("here").map(|it| it.value.to_owned()).collect()
}

#[test]
fn the_example_is_shown_at_its_places() {
    let hospital = Hospital::new(EXAMPLE);
    let name = hospital.at("hospital").next();
    assert_eq!(name.unwrap().words("en"), Some(("en", "Harbour Children's Hospital")));
    let calls: Vec<_> = hospital.at("when-to-call").map(|it| it.label).collect();
    assert_eq!(calls, ["emergency", "team", "team", "clinic", "donor", "support", "fever"]);
    let team = hospital.at("when-to-call").nth(1).unwrap();
    assert_eq!((team.value, team.details), ("01632 960101", "working-days 08:00–18:00"));
    assert_eq!(team.words("en"), Some(("en", "Ask for the transplant nurse.")));
    assert_eq!(hospital.at("ward/who-and-what").count(), 5);
    assert_eq!(hospital.at("photographs/checks/soft-tube").count(), 1);
    assert_eq!(hospital.at("about/en").count(), 5);
    assert_eq!(hospital.at("about/ar").count(), 0);
    assert_eq!(hospital.at("signs/nosebleeds").count(), 0);
}

#[test]
fn a_wrong_number_is_never_shown() {
    let wrong = [
        "0800 CALL",
        "12345",
        "1234567890123456",
        "+",
        "",
        " 01632960101",
        "01632(0)960101",
        "٠١٦٣٢٩٦٠١٠١",
        "javascript:alert(1)",
    ];
    for number in wrong {
        assert_eq!(shown(&[&format!("here|team|{number}|every-day")]), [""; 0], "{number}");
    }
    for number in ["1", "123456", "help", "9+9"] {
        assert_eq!(shown(&[&format!("here|emergency|{number}|")]), [""; 0], "{number}");
    }
    // Nor a right one of which nobody knows when it is answered.
    assert_eq!(shown(&["here|ward|01632 960101|"]), [""; 0]);
    let right = ["here|team|+44 1632-960101|every-day", "here|emergency|112|"];
    assert_eq!(shown(&right), ["+44 1632-960101", "112"]);
}

#[test]
fn a_temperature_that_no_team_would_name_is_never_shown() {
    for wrong in [
        "36.9 °C",
        "39.1 °C",
        "38 °C",
        "38.05 °C",
        "38.0 °F",
        "98.5 °F",
        "102.3 °F",
        "38.0",
        "38.0 °K",
        "",
    ] {
        assert_eq!(shown(&[&format!("here|fever|{wrong}|ear")]), [""; 0], "{wrong}");
    }
    for right in ["37.0 °C", "39.0 °C", "98.6 °F", "100.4 °F", "102.2 °F"] {
        assert_eq!(shown(&[&format!("here|fever|{right}|ear")]), [right]);
    }
    // Nor one of which nobody knows how it is taken.
    assert_eq!(shown(&["here|fever|38.0 °C|"]), [""; 0]);
    for minutes in ["4", "31", "ten"] {
        assert_eq!(shown(&[&format!("here|nosebleed|{minutes}|")]), [""; 0]);
    }
}

#[test]
fn what_is_no_picture_is_refused() {
    for wrong in
        ["javascript:alert(1)", "data:text/html,x", "logo.png", "//elsewhere.example/a.png", ""]
    {
        for label in ["logo", "photograph"] {
            assert_eq!(shown(&[&format!("here|{label}|{wrong}|")]), [""; 0], "{wrong}");
        }
    }
}

#[test]
fn what_is_not_said_in_the_readers_language_is_said_in_the_first_and_names_it() {
    let hospital = with(&["here||||en|Harbour|ar|مرفأ"]);
    let words = |tag| hospital.at("here").next().and_then(|it| it.words(tag));
    assert_eq!(words("ar"), Some(("ar", "مرفأ")));
    assert_eq!(words("en-GB"), Some(("en", "Harbour")));
    assert_eq!(words("fr"), Some(("en", "Harbour")));
}

#[test]
fn languages_are_those_that_the_hospital_names_or_all() {
    assert!(with(&[]).offers("ar"));
    let hospital = with(&["language||en|"]);
    assert_eq!((hospital.offers("en"), hospital.offers("ar")), (true, false));
}

#[test]
fn records_that_are_cut_short_change_nothing() {
    for records in ["", "here", "here|team", "here|team|01632 960101", "here\u{1e}\u{1e}here|"] {
        assert_eq!(shown(&[records]), [""; 0], "{records}");
    }
    assert_eq!(with(&["here|visitors|||en"]).at("here").next().and_then(|it| it.words("en")), None);
}

#[test]
fn a_word_is_found_by_what_the_hospital_calls_it() {
    let story = crate::sample::story();
    let hospital = with(&["words/neutrophil|word|||en|Wächter", "folds||||Ä|a|ä|a"]);
    let found = |search| {
        let found = story.terms_found(search, &hospital).map(|(_, it)| it.id.clone());
        found.collect::<Vec<_>>()
    };
    for search in ["wachter", "Wächter", "WÄCHT", "wachter white"] {
        assert_eq!(found(search), ["neutrophil"], "{search}");
    }
    assert_eq!(found("watchmen"), [""; 0]);
}
