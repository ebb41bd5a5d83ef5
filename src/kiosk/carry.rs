//! The square that carries the story home. It holds an address and nothing else; a phone that reads
//! it asks only the home page, and what stands behind the `#` never leaves the phone.

use qrcodegen::{QrCode, QrCodeEcc};

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

/// The square for `text`; none where it is longer than a square can hold. Screens reflect, so where
/// there is room more of it may be hidden.
pub fn square(text: &str) -> Option<Square> {
    let code = QrCode::encode_text(text, QrCodeEcc::Medium).ok()?;
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
    use story::{Action, Address, Journey, Question, Reading, sample};

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
        let fragment = Address::of(&there, &story).to_string();
        let carried = read(&square(&address("https://a.example/story/", &fragment)).unwrap());
        let (_, fragment) = carried.split_once('#').unwrap();
        let (followed, problems) = Address::read(fragment).0.follow(&Journey::default(), &story);
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

    #[test]
    fn a_long_list_of_questions_still_fits() {
        let questions = (1..=60).map(|it| format!("q{it}")).collect::<Vec<_>>().join(",");
        let text =
            address("https://a.example/", &format!("lang=en&reading=family&at=x&ask={questions}"));
        assert_eq!(read(&square(&text).unwrap()), text);
    }
}
