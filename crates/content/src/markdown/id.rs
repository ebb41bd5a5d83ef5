//! The id by which bookmarks and addresses name a block.

use super::{Block, Piece};

/// The letters of an id that is drawn: no vowels, so that it is no word in any language.
const LETTERS: &[u8; 20] = b"bcdfghjklmnpqrstvwxz";

/// Whether `text` can stand in an address as it is.
pub(super) fn is_id(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_lowercase())
        && text.chars().all(|it| it.is_ascii_lowercase() || it.is_ascii_digit())
}

impl Block {
    /// The id it carries, or else one drawn from its words: the same words have the same id, and
    /// other words do not get an id that is gone.
    pub(crate) fn id(&self) -> String {
        self.id.clone().unwrap_or_else(|| drawn(&self.words()))
    }

    /// Its words without their setting; a number is the name of its fact, so that an id does not
    /// change with a figure.
    pub(crate) fn words(&self) -> String {
        let pieces = self.lines.iter().flatten().flat_map(|span| &span.pieces);
        let words = pieces.map(|piece| match piece {
            Piece::Words(words) => words.clone(),
            Piece::Number { fact, name } => format!("{{{fact}.{name}}}"),
        });
        words.collect()
    }
}

/// Four letters for `words`, by the hash FNV-1a.
fn drawn(words: &str) -> String {
    let hash =
        words.split_whitespace().flat_map(str::bytes).fold(0xcbf2_9ce4_8422_2325, |it, byte| {
            (it ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        });
    let letters = std::iter::successors(Some(hash), |it| Some(it / 20)).take(4);
    letters.map(|it| char::from(LETTERS[(it % 20) as usize])).collect()
}

#[cfg(test)]
mod tests {
    use crate::markdown::Text;

    fn ids(source: &str) -> Vec<String> {
        Text::from(source.to_owned()).blocks.iter().map(super::Block::id).collect()
    }

    #[test]
    fn a_block_keeps_the_id_it_carries_when_its_words_change() {
        assert_eq!(ids("Rest. {cite:F-1} {id:rest}"), ["rest"]);
        assert_eq!(ids("{id:rest} Sleep well."), ["rest"]);
        assert_eq!(ids("- One.\n- Two. {cite:F-1} {id:list}\n\nMore. {id:more}"), ["list", "more"]);
        assert_eq!(ids("- One.\n\n{cite:F-1} {id:list}"), ["list"]);
    }

    #[test]
    fn an_id_drawn_from_words_stays_when_another_block_is_put_before() {
        let [alone] = ids("Rest. {cite:F-1}").try_into().unwrap();
        let [new, after] = ids("New.\n\nRest. {cite:F-2}").try_into().unwrap();
        assert_eq!((alone.as_str(), alone.len()), (after.as_str(), 4));
        assert_ne!(new, after);
    }

    #[test]
    fn an_id_is_small_letters_and_digits_and_a_block_has_one() {
        for text in ["Rest. {id:}", "Rest. {id:Ab}", "Rest. {id:1}", "Rest. {id:a} {id:b}"] {
            assert_eq!(Text::from(text.to_owned()).faults.len(), 1, "{text}");
        }
    }
}
