//! What a reader takes home on her phone: a QR code that holds an address and nothing else. The phone
//! asks only for the home page, and what stands behind the `#` never leaves it.

use super::qr_code::QrCode;

/// The longest address that somebody may still write down, in letters.
const LONGEST_WRITTEN: usize = 140;

/// What a reader takes home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handoff {
    /// The code to scan, unless even the reader's place does not fit.
    pub code: Option<QrCode>,
    /// The address to write down by hand: without the questions, if it is long with them.
    pub written: String,
    /// Whether the code holds the questions too.
    pub is_whole: bool,
}

impl Handoff {
    /// The handoff to the story at `home`, at the place and with the questions of `fragment`. Where
    /// they do not fit a code, it leaves out the questions.
    pub fn new(home: &str, fragment: &str) -> Self {
        let place = fragment.split_once("&ask=").map_or(fragment, |(place, _)| place);
        let (whole, place) = (address(home, fragment), address(home, place));
        let whole_code = QrCode::of(&whole);
        let is_whole = whole_code.is_some();
        let code = whole_code.or_else(|| QrCode::of(&place));
        let written = if whole.len() <= LONGEST_WRITTEN { whole } else { place };
        Self { code, written, is_whole }
    }
}

/// The address of the story at `home`, at the place that `fragment` says.
fn address(home: &str, fragment: &str) -> String {
    if fragment.is_empty() { home.to_owned() } else { format!("{home}#{fragment}") }
}

#[cfg(test)]
mod tests {
    use super::super::qr_code::tests::scanned;
    use super::*;
    use story::{Action, DeepLink, Journey, Question, Reading, sample};

    #[test]
    fn a_phone_opens_the_story_where_the_screen_was() {
        let story = sample::story_with(story::bundle::Interface::default());
        let actions = [
            Action::Read(Reading::Detail),
            Action::GoOn,
            Action::Next,
            Action::Ask(Question::Team("q1".into())),
        ];
        let there = actions.into_iter().fold(Journey::default(), |it, act| it.apply(act, &story));
        let fragment = DeepLink::of(&there, &story).to_string();
        let read = scanned(&Handoff::new("https://a.example/story/", &fragment).code.unwrap());
        let (_, fragment) = read.split_once('#').unwrap();
        let (followed, problems) = DeepLink::read(fragment).0.follow(&Journey::default(), &story);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(followed.screen(), there.screen());
        assert_eq!(followed.reading(), there.reading());
        assert_eq!(followed.page().questions, there.page().questions);
    }

    #[test]
    fn a_story_that_is_taken_home_from_the_first_page_has_a_clean_address() {
        assert_eq!(address("https://a.example/", ""), "https://a.example/");
    }

    /// As many questions as `count`, with ids as long as real ones.
    fn asking(count: usize) -> String {
        let questions: Vec<_> =
            (1..=count).map(|it| format!("conditioning/saying-goodbye/g{it}")).collect();
        format!("lang=en&reading=family&at=signs/tiny-plugs&ask={}", questions.join(","))
    }

    #[test]
    fn a_long_list_of_questions_is_taken_home_whole() {
        let home = "https://www.hospital.example/second-birthday/";
        let handoff = Handoff::new(home, &asking(24));
        assert!(handoff.is_whole);
        assert_eq!(scanned(&handoff.code.unwrap()), address(home, &asking(24)));
        assert_eq!(handoff.written, address(home, "lang=en&reading=family&at=signs/tiny-plugs"));
    }

    #[test]
    fn where_the_questions_do_not_fit_the_place_is_taken_home() {
        let handoff = Handoff::new("https://a.example/", &asking(90));
        assert!(!handoff.is_whole);
        assert_eq!(scanned(&handoff.code.unwrap()), handoff.written);
    }
}
