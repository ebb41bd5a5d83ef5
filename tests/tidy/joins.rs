//! Texts that are joined in code, by marks that belong to a language.

use proc_macro2::{Delimiter, Group, Literal, TokenStream, TokenTree};

/// Marks that part texts in some language.
const MARKS: [char; 13] = [':', ';', ',', '.', '·', '(', ')', '–', '—', '“', '”', '?', '!'];

/// Attributes whose values nobody reads.
const UNSEEN: [&str; 8] = ["class", "d", "href", "id", "key", "points", "src", "transform"];

/// Methods that put a text between or behind others.
const JOINERS: [&str; 3] = ["join", "push", "push_str"];

/// The lines of a source file in which texts are joined.
pub(crate) fn found(source: &str) -> Vec<usize> {
    let tokens = source.parse::<TokenStream>();
    assert!(tokens.is_ok(), "this is no Rust: {source}");
    let mut lines = Vec::new();
    code(tokens.unwrap_or_default(), &mut lines);
    lines.dedup();
    lines
}

/// Rust or markup. Attributes, and with them comments, are passed over, and so is what is compiled
/// for tests alone.
fn code(tokens: TokenStream, lines: &mut Vec<usize>) {
    let mut tokens = tokens.into_iter().peekable();
    // Words that were parted at their spaces are put together again, not joined.
    let mut is_parted = false;
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(sign) if sign.as_char() == ';' => is_parted = false,
            TokenTree::Ident(name) if name == "split_whitespace" => is_parted = true,
            TokenTree::Ident(name) if !is_parted && JOINERS.contains(&&*name.to_string()) => {
                if let Some(TokenTree::Group(group)) = tokens.peek() {
                    lines.extend(space_alone(group));
                }
            }
            TokenTree::Punct(sign) if sign.as_char() == '#' => {
                let Some(TokenTree::Group(attribute)) =
                    tokens.next_if(|it| matches!(it, TokenTree::Group(_)))
                else {
                    continue;
                };
                if attribute.stream().to_string() == "cfg (test)" {
                    // The module behind it.
                    tokens.by_ref().find(|it| matches!(it, TokenTree::Group(_)));
                }
            }
            TokenTree::Ident(name) if UNSEEN.contains(&&*name.to_string()) => {
                let is_equals =
                    |it: &TokenTree| matches!(it, TokenTree::Punct(sign) if sign.as_char() == '=');
                if tokens.next_if(is_equals).is_some() {
                    tokens.next_if(|it| matches!(it, TokenTree::Group(_)));
                }
            }
            TokenTree::Group(group) => {
                lines.extend(shown_alone(&group).or_else(|| glued(&group)));
                code(group.stream(), lines);
            }
            TokenTree::Literal(literal) if is_text(&literal) && joins(&literal.to_string()) => {
                lines.push(literal.span().start().line);
            }
            _ => {}
        }
    }
}

/// The line of a mark that stands between braces on its own, as markup shows it: `{ " " }`.
fn shown_alone(group: &Group) -> Option<usize> {
    let mut tokens = group.stream().into_iter();
    let (Some(TokenTree::Literal(literal)), None) = (tokens.next(), tokens.next()) else {
        return None;
    };
    let text = literal.to_string();
    let inside = text.trim_matches('"');
    let is_mark = |it: char| MARKS.contains(&it) || it == ' ';
    let is_shown = group.delimiter() == Delimiter::Brace && is_text(&literal);
    (is_shown && !joins(&text) && !inside.is_empty() && inside.chars().all(is_mark))
        .then(|| literal.span().start().line)
}

/// The line of a space between the entries of an array, as in `[first, " ", next].concat()`. Words
/// beside it would make it a path or a class.
fn glued(group: &Group) -> Option<usize> {
    let literals = group.stream().into_iter().filter_map(|it| match it {
        TokenTree::Literal(literal) => Some(literal),
        _ => None,
    });
    let literals = literals.collect::<Vec<_>>();
    let is_array = group.delimiter() == Delimiter::Bracket;
    let only_glues = is_array && literals.iter().all(|it| it.to_string() == "\" \"");
    literals.first().filter(|_| only_glues).map(|it| it.span().start().line)
}

/// The line of a space that is all that a method is given, as in `sentences.join(" ")`.
fn space_alone(group: &Group) -> Option<usize> {
    let mut tokens = group.stream().into_iter();
    match (tokens.next(), tokens.next()) {
        (Some(TokenTree::Literal(it)), None) if [r#"" ""#, "' '"].contains(&&*it.to_string()) => {
            Some(it.span().start().line)
        }
        _ => None,
    }
}

fn is_text(literal: &Literal) -> bool {
    literal.to_string().starts_with(['"', 'r'])
}

/// Whether a literal does nothing but join: it has no word of its own, and either a mark beside a
/// space, or marks between the gaps of a pattern.
fn joins(literal: &str) -> bool {
    let text = literal.trim_start_matches('r').trim_matches(['#', '"']);
    let (bare, gaps) = without_gaps(text);
    let has_words = bare.contains(|it: char| it.is_alphanumeric() || "/#-_=%&<>\\".contains(it));
    let (has_mark, has_space) = (bare.contains(MARKS), bare.contains(' '));
    let parts_gaps = gaps > 0 && (has_space || bare.contains([':', '(']) || bare == ".");
    !has_words && ((has_mark && has_space) || parts_gaps)
}

/// A pattern without what stands in `{braces}`, and how many gaps it had.
fn without_gaps(text: &str) -> (String, usize) {
    let mut parts = text.split('{');
    let mut bare = parts.next().unwrap_or_default().to_owned();
    let mut gaps = 0;
    for part in parts {
        bare.push_str(part.split_once('}').map_or(part, |(_, rest)| rest));
        gaps += 1;
    }
    (bare, gaps)
}
