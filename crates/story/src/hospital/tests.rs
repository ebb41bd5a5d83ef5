use super::*;

/// A hospital with these records besides its name; fields are parted by strokes.
fn with(records: &[&str]) -> Hospital {
    let records = [&["hospital|en|Harbour"], records].concat().join("\u{1e}");
    Hospital::read(&records.replace('|', "\u{1f}"))
}

#[test]
fn the_example_arrives_whole() {
    let hospital = Hospital::read(EXAMPLE);
    assert_eq!(hospital.name.in_language("en"), Some(("en", "Harbour Children's Hospital")));
    assert_eq!((hospital.emergency.as_str(), hospital.telephones.len()), ("999", 5));
    let team = &hospital.telephones[0];
    assert_eq!((team.purpose.as_str(), team.number.as_str()), ("team", "01632 960101"));
    assert_eq!(team.hours, Some(("08:00".into(), "18:00".into())));
    assert_eq!(team.note.in_language("en"), Some(("en", "Ask for the transplant nurse.")));
    assert_eq!(hospital.fever.as_ref().map(|it| (it.tenths, it.unit.as_str())), Some((380, "C")));
    assert_eq!((hospital.nosebleed, hospital.rules.len()), (Some(10), 5));
    assert_eq!(hospital.photographs.len(), 3);
    assert_eq!(
        hospital.term("central-line").and_then(|it| it.in_language("en")),
        Some(("en", "wiggly"))
    );
    let review = hospital.review("en").map(|it| it.version.as_str());
    assert_eq!((review, hospital.reviewers.len()), (Some("0.1.0"), 2));
}

#[test]
fn a_wrong_number_is_never_shown() {
    for number in [
        "0800 CALL",
        "12345",
        "1234567890123456",
        "+",
        "",
        " 01632960101",
        "01632(0)960101",
        "٠١٦٣٢٩٦٠١٠١",
    ] {
        let record = format!("telephone|team|{number}|every-day||");
        assert_eq!(with(&[&record]).telephones, [], "{number}");
    }
    for number in ["1", "123456", "help", "9+9"] {
        assert_eq!(with(&[&format!("emergency|{number}")]).emergency, "", "{number}");
    }
    assert_eq!(with(&["telephone|team|+44 1632-960101|every-day||"]).telephones.len(), 1);
}

#[test]
fn a_right_number_with_doubtful_hours_is_left_out_with_its_note() {
    for hours in ["8:00|18:00", "25:00|18:00", "08:00|", "|18:00", "08:60|18:00"] {
        let number = format!("telephone|team|01632 960101|every-day|{hours}");
        let hospital = with(&["telephone|ward|01632 960102|every-day||", &number, "note|en|Ask"]);
        assert_eq!(hospital.telephones.len(), 1, "{hours}");
        assert_eq!(hospital.telephones[0].note, Words::default(), "{hours}");
    }
}

#[test]
fn a_temperature_that_no_team_would_name_is_left_out() {
    for wrong in ["C|369", "C|391", "F|380", "C|38.0", "C|"] {
        assert_eq!(with(&[&format!("fever|{wrong}|ear")]).fever, None, "{wrong}");
    }
    for minutes in ["4", "31", "ten"] {
        assert_eq!(with(&[&format!("nosebleed|{minutes}")]).nosebleed, None);
    }
}

#[test]
fn a_picture_that_is_no_picture_is_refused_with_its_words() {
    for wrong in
        ["javascript:alert(1)", "data:text/html,x", "logo.png", "//elsewhere.example/a.png"]
    {
        let hospital =
            with(&[&format!("logo|{wrong}"), &format!("photograph|room|{wrong}"), "text|en|A"]);
        assert_eq!((hospital.logo.as_str(), hospital.photographs), ("", vec![]), "{wrong}");
    }
}

#[test]
fn nothing_is_shown_that_does_not_say_whose_it_is() {
    let records = "emergency\u{1f}999\u{1e}hospital";
    assert_eq!(Hospital::read(records), Hospital::default());
    assert_eq!(Hospital::read(""), Hospital::default());
    assert!(!Hospital::read("").is_there());
}

#[test]
fn a_review_is_claimed_only_in_the_language_that_was_read_and_by_somebody() {
    let review = "review|en|1 October|1 October|0.1.0";
    assert!(with(&[review, "reviewer|Dr. A"]).review("en").is_some());
    assert!(with(&[review, "reviewer|Dr. A"]).review("ar").is_none());
    assert!(with(&[review]).review("en").is_none());
}

#[test]
fn what_is_not_said_in_the_readers_language_is_said_in_the_first_and_names_it() {
    let hospital = with(&["hospital|ar|مرفأ", "language|en"]);
    assert_eq!(hospital.name.in_language("ar"), Some(("ar", "مرفأ")));
    assert_eq!(hospital.name.in_language("fr"), Some(("en", "Harbour")));
    assert_eq!((hospital.offers("en"), hospital.offers("ar")), (true, false));
    assert!(with(&[]).offers("ar"));
}

#[test]
fn what_nobody_knows_changes_nothing() {
    assert_eq!(with(&["moon|full", "text|en|A", "rule", "telephone|team"]), with(&[]));
}
