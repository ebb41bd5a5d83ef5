//! Letters and marks as a pseudo-language has them.

use super::Pseudo;

const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.,:;()·";
const CHANGED: &str = "áƀçđéƒǧĥíĵķļɱñóþǫřšťúṽŵẋýžÁƁÇĐÉƑǦĤÍĴĶĻḾÑÓÞǪŘŠŤÚṼŴẊÝŽ․‚꞉⁏⟮⟯∙";

/// Around a word that is to run from right to left although its letters do not.
const OVERRIDE: char = '\u{202e}';
const POP: char = '\u{202c}';

/// `text` with other letters and marks. What stands in `{braces}` is kept.
pub(super) fn change(text: &str, kind: Pseudo) -> String {
    let mut changed = String::new();
    let mut rest = text;
    while let Some((before, gap)) = rest.split_once('{') {
        let Some((name, after)) = gap.split_once('}') else { break };
        changed = format!("{changed}{}{{{name}}}", words(before, kind));
        rest = after;
    }
    changed.push_str(&words(rest, kind));
    changed
}

fn words(text: &str, kind: Pseudo) -> String {
    let parts = text.split_inclusive(char::is_whitespace);
    parts.map(|part| word(part, kind)).collect()
}

/// A word and the space behind it.
fn word(part: &str, kind: Pseudo) -> String {
    let word = part.trim_end();
    let space = &part[word.len()..];
    let letters = word.char_indices().map(|(at, letter)| {
        // A mark between two digits is a number's.
        let is_digit = |it: Option<char>| it.is_some_and(|it| it.is_ascii_digit());
        let (before, after) = (word[..at].chars().last(), word[at..].chars().nth(1));
        if is_digit(before) && is_digit(after) { letter.to_string() } else { changed(letter, kind) }
    });
    let letters = letters.collect::<String>();
    if kind == Pseudo::RightToLeft && word.contains(char::is_alphabetic) {
        format!("{OVERRIDE}{letters}{POP}{space}")
    } else {
        format!("{letters}{space}")
    }
}

/// Vowels and `t` are written twice where texts are to be longer.
fn changed(letter: char, kind: Pseudo) -> String {
    let place = PLAIN.chars().position(|it| it == letter);
    let changed = place.and_then(|place| CHANGED.chars().nth(place)).unwrap_or(letter);
    let is_long = kind == Pseudo::Accented && "aeiouytAEIOUYT".contains(letter);
    changed.to_string().repeat(if is_long { 2 } else { 1 })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_longer_and_stay_legible() {
        let text = "Small seeds: they may need time, often {fact} weeks.";
        let changed = change(text, Pseudo::Accented);
        assert_eq!(
            changed,
            "Šɱááļļ šééééđš꞉ ťťĥééýý ɱááýý ñééééđ ťťííɱéé‚ óóƒťťééñ {fact} ŵééééķš․"
        );
        assert!(changed.chars().count() * 10 > text.chars().count() * 13, "{changed}");
    }

    #[test]
    fn words_run_from_right_to_left_and_numbers_do_not() {
        let changed = change("It is 0.5 (half)", Pseudo::RightToLeft);
        assert_eq!(changed, "\u{202e}Íť\u{202c} \u{202e}íš\u{202c} 0.5 \u{202e}⟮ĥáļƒ⟯\u{202c}");
    }

    #[test]
    fn every_plain_letter_has_another() {
        assert_eq!(PLAIN.chars().count(), CHANGED.chars().count());
        assert!(CHANGED.chars().all(|it| !PLAIN.contains(it)));
    }
}
