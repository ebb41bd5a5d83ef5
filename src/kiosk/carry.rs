//! The square that carries the story home. It holds an address and nothing else; a phone that reads
//! it asks only the home page, and what stands behind the `#` never leaves the phone.

use qrcodegen::{QrCode, QrCodeEcc};

/// The widest code that a phone reads from a screen at arm's length: each module is 4 pixels or more.
const WIDEST: i32 = 105;
/// Letters of an address that somebody may still write down.
const LONGEST_WRITTEN: usize = 140;
/// Light around a square, in its own modules, without which cameras do not find it.
const QUIET: i32 = 4;

/// The address of the story at `home`, at the place that `fragment` says.
pub fn address(home: &str, fragment: &str) -> String {
    if fragment.is_empty() { home.to_owned() } else { [home, "#", fragment].concat() }
}

/// A square, drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Square {
    /// How many modules it is wide and high, with the light around it.
    pub size: i32,
    /// The dark modules as the outline of an SVG path.
    pub dark: String,
}

/// What is carried home.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Carried {
    /// The square to scan, unless even the place does not fit.
    pub square: Option<Square>,
    /// The address for a hand to write down: without the questions, if it is long with them.
    pub written: String,
    /// Whether the square holds the questions too.
    pub is_whole: bool,
}

/// What a square can hold of the story at `home`, at the place and with the questions of `fragment`:
/// all of it, or all but the questions.
pub fn carried(home: &str, fragment: &str) -> Carried {
    let place = fragment.split_once("&ask=").map_or(fragment, |(place, _)| place);
    let (whole, place) = (address(home, fragment), address(home, place));
    let square_of_all = square(&whole);
    let is_whole = square_of_all.is_some();
    let square = square_of_all.or_else(|| square(&place));
    let written = if whole.len() <= LONGEST_WRITTEN { whole } else { place };
    Carried { square, written, is_whole }
}

/// The square for `text`; none where phones could not read it. Screens reflect, so where there is room
/// more of it may be hidden.
pub fn square(text: &str) -> Option<Square> {
    let drawn = |hidden| QrCode::encode_text(text, hidden).ok().filter(|it| it.size() <= WIDEST);
    let code = drawn(QrCodeEcc::Medium).or_else(|| drawn(QrCodeEcc::Low))?;
    let mut dark = String::new();
    for y in 0..code.size() {
        let mut x = 0;
        while x < code.size() {
            let start = x;
            while x < code.size() && code.get_module(x, y) {
                x += 1;
            }
            if x > start {
                let numbers = [start + QUIET, y + QUIET, x - start, x - start];
                let [left, top, wide, back] = numbers.map(|it| it.to_string());
                dark.push_str(&["M", &left, " ", &top, "h", &wide, "v1h-", &back, "z"].concat());
            }
            x += 1;
        }
    }
    Some(Square { size: code.size() + 2 * QUIET, dark })
}

#[cfg(test)]
mod tests {
    use super::*;
    use story::{Action, DeepLink, Journey, Question, Reading, sample};

    /// Each module is several points of the camera's picture.
    const POINTS: usize = 4;

    /// What a camera reads in a square.
    fn read(square: &Square) -> String {
        let mut modules = vec![
            vec![false; usize::try_from(square.size).unwrap()];
            usize::try_from(square.size).unwrap()
        ];
        for run in square.dark.split('M').skip(1) {
            let numbers: Vec<usize> =
                run.split([' ', 'h', 'v', 'z']).filter_map(|it| it.parse().ok()).collect();
            let [left, top, wide, ..] = numbers[..] else { panic!("{run}") };
            modules[top][left..left + wide].fill(true);
        }
        let size = modules.len() * POINTS;
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(size, size, |x, y| {
            if modules[y / POINTS][x / POINTS] { 0 } else { 255 }
        });
        let grids = picture.detect_grids();
        grids[0].decode().unwrap().1
    }

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
        let carried = read(&square(&address("https://a.example/story/", &fragment)).unwrap());
        let (_, fragment) = carried.split_once('#').unwrap();
        let (followed, problems) = DeepLink::read(fragment).0.follow(&Journey::default(), &story);
        assert!(problems.is_empty(), "{problems:?}");
        assert_eq!(followed.screen(), there.screen());
        assert_eq!(followed.reading(), there.reading());
        assert_eq!(followed.page().questions, there.page().questions);
    }

    #[test]
    fn a_story_that_is_carried_from_the_first_page_has_a_clean_address() {
        assert_eq!(address("https://a.example/", ""), "https://a.example/");
    }

    #[test]
    fn what_no_square_can_hold_is_not_drawn() {
        assert_eq!(square(&"a".repeat(4_000)), None);
    }

    /// As many questions as `count`, with ids as long as real ones.
    fn asking(count: usize) -> String {
        let questions: Vec<_> =
            (1..=count).map(|it| format!("conditioning/saying-goodbye/g{it}")).collect();
        format!("lang=en&reading=family&at=signs/tiny-plugs&ask={}", questions.join(","))
    }

    #[test]
    fn a_long_list_of_questions_is_carried_whole() {
        let home = "https://www.hospital.example/second-birthday/";
        let carried = carried(home, &asking(24));
        assert!(carried.is_whole);
        assert_eq!(read(&carried.square.unwrap()), address(home, &asking(24)));
        assert_eq!(carried.written, address(home, "lang=en&reading=family&at=signs/tiny-plugs"));
    }

    #[test]
    fn of_more_than_a_square_can_hold_the_place_is_carried() {
        let carried = carried("https://a.example/", &asking(90));
        assert!(!carried.is_whole);
        assert_eq!(read(&carried.square.unwrap()), carried.written);
    }
}
