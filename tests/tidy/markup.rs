//! What stands in `html!`: enough of a parser to tell a text that is shown from one that is not.

/// A piece of Rust, and the line it stands in.
#[derive(Debug, Clone, PartialEq)]
enum Token {
    Word(String),
    Text(String),
    Sign(char),
}

/// What a reader may come to see or hear, or what a strict policy drops.
#[derive(Debug, PartialEq)]
pub(crate) enum Found {
    /// A text written in the code.
    Text,
    /// An attribute `style`.
    Style,
}

/// Attributes that are read out or shown.
const SPOKEN: [&str; 8] = [
    "alt",
    "aria-description",
    "aria-label",
    "aria-roledescription",
    "aria-valuetext",
    "label",
    "placeholder",
    "title",
];

/// Everything of interest in every `html!` of a source file, by line.
pub(crate) fn found(source: &str) -> Vec<(usize, Found)> {
    let tokens = tokens(source);
    let mut found = Vec::new();
    for place in 0..tokens.len() {
        if opens_markup(&tokens, place) {
            let mut walk = Walk { tokens: &tokens, place: place + 3, found: Vec::new() };
            walk.children();
            found.append(&mut walk.found);
        }
    }
    found.sort_by_key(|(line, _)| *line);
    found
}

fn opens_markup(tokens: &[(usize, Token)], place: usize) -> bool {
    let token = |it: usize| tokens.get(place + it).map(|(_, token)| token);
    token(0) == Some(&Token::Word("html".into()))
        && token(1) == Some(&Token::Sign('!'))
        && matches!(token(2), Some(Token::Sign('{' | '(' | '[')))
}

/// Goes through one `html!`. Each function starts behind what opens its part, and ends behind what
/// closes it.
struct Walk<'a> {
    tokens: &'a [(usize, Token)],
    place: usize,
    found: Vec<(usize, Found)>,
}

impl Walk<'_> {
    fn next(&mut self) -> Option<(usize, Token)> {
        let token = self.tokens.get(self.place).cloned();
        self.place += 1;
        token
    }

    fn follows(&self, sign: char) -> bool {
        self.tokens.get(self.place).is_some_and(|(_, token)| *token == Token::Sign(sign))
    }

    fn note(&mut self, line: usize, text: &str) {
        if text.chars().any(char::is_alphabetic) {
            self.found.push((line, Found::Text));
        }
    }

    /// Between tags: other tags, texts, expressions in braces, and the arms of `if`, `for`, `match`.
    fn children(&mut self) {
        while let Some((line, token)) = self.next() {
            match token {
                Token::Sign('}' | ')' | ']') => return,
                Token::Sign('<') => self.tag(),
                Token::Sign('{') => self.expression(),
                Token::Sign('(' | '[') => self.skip(),
                Token::Text(text) => self.note(line, &text),
                Token::Word(word) if ["if", "for", "match", "else"].contains(&&*word) => self.arm(),
                _ => {}
            }
        }
    }

    /// Behind `if` and its like: what is asked is no markup, what is in braces is.
    fn arm(&mut self) {
        while let Some((_, token)) = self.next() {
            match token {
                Token::Sign('(' | '[') => self.skip(),
                Token::Sign('{') => return self.children(),
                // `else if`, whose own arm follows.
                Token::Word(word) if word == "if" => return self.arm(),
                _ => {}
            }
        }
    }

    /// An expression that is shown: a text in it is shown too, unless it is handed to something.
    fn expression(&mut self) {
        let mut before = Token::Sign('{');
        while let Some((line, token)) = self.next() {
            match &token {
                Token::Sign('}') => return,
                Token::Sign('(' | '[') => self.skip(),
                Token::Sign('{') => self.expression(),
                // What is compared is not shown.
                Token::Text(text) if before != Token::Sign('=') && !self.follows('=') => {
                    self.note(line, text);
                }
                // Markup within markup is gone through on its own.
                Token::Sign('!') if before == Token::Word("html".into()) => {
                    self.place += 1;
                    self.skip();
                }
                _ => {}
            }
            before = token;
        }
    }

    /// The inside of a tag: its attributes.
    fn tag(&mut self) {
        let mut name = String::new();
        while let Some((line, token)) = self.next() {
            match token {
                Token::Sign('>') => return,
                // A name such as `aria-label` comes in parts; `~style` sets a property instead.
                Token::Sign(part @ ('-' | '~')) => name.push(part),
                Token::Word(word) if name.ends_with(['-', '~']) => name.push_str(&word),
                Token::Word(word) => name = word,
                Token::Sign('=') if name == "style" => self.found.push((line, Found::Style)),
                Token::Text(text) if SPOKEN.contains(&&*name) => self.note(line, &text),
                Token::Sign('{') if SPOKEN.contains(&&*name) => self.expression(),
                Token::Sign('{' | '(') => self.skip(),
                Token::Sign(_) | Token::Text(_) => {}
            }
        }
    }

    /// To behind the bracket that closes this one.
    fn skip(&mut self) {
        while let Some((_, token)) = self.next() {
            match token {
                Token::Sign('(' | '[' | '{') => self.skip(),
                Token::Sign(')' | ']' | '}') => return,
                _ => {}
            }
        }
    }
}

/// A Rust source in pieces, with comments left out and numbers and lifetimes taken for words.
fn tokens(source: &str) -> Vec<(usize, Token)> {
    let letters: Vec<char> = source.chars().collect();
    let mut tokens = Vec::new();
    let (mut place, mut line) = (0, 1);
    while let Some(&letter) = letters.get(place) {
        let rest = &letters[place..];
        let (length, token) = match rest {
            ['/', '/', ..] => (length_until(rest, 2, |it| it.first() == Some(&'\n')), None),
            ['/', '*', ..] => (length_until(rest, 2, |it| it.starts_with(&['*', '/'])) + 2, None),
            ['"', ..] => text(rest, 1, 0),
            ['r', '"', ..] => text(rest, 2, 0),
            ['r', '#', '"', ..] => text(rest, 3, 1),
            ['\'', '\\', _, ..] => {
                (length_until(rest, 3, |it| it.first() == Some(&'\'')) + 1, None)
            }
            ['\'', _, '\'', ..] => (3, None),
            _ if is_of_word(letter) => {
                let length =
                    length_until(rest, 1, |it| !it.first().is_some_and(|it| is_of_word(*it)));
                (length, Some(Token::Word(rest[..length].iter().collect())))
            }
            _ => (1, (!letter.is_whitespace()).then_some(Token::Sign(letter))),
        };
        tokens.extend(token.map(|token| (line, token)));
        line += rest.iter().take(length).filter(|it| **it == '\n').count();
        place += length;
    }
    tokens
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}

/// How many letters come before the place where `ends`, counted from `from` on.
fn length_until(letters: &[char], from: usize, ends: impl Fn(&[char]) -> bool) -> usize {
    (from..letters.len()).find(|it| ends(&letters[*it..])).unwrap_or(letters.len())
}

/// A text that opens with `open` letters, and closes with a quotation mark and so many `#`.
fn text(letters: &[char], open: usize, hashes: usize) -> (usize, Option<Token>) {
    let mut end = open;
    while end < letters.len() {
        match letters[end] {
            '\\' if open == 1 => end += 1,
            '"' if hashes == 0 || letters.get(end + 1) == Some(&'#') => break,
            _ => {}
        }
        end += 1;
    }
    let inside = letters.get(open..end).unwrap_or_default();
    (end + 1 + hashes, Some(Token::Text(inside.iter().collect())))
}

#[cfg(test)]
mod tests {
    use super::{Found, found};

    #[test]
    fn a_text_that_is_shown_or_read_out_is_found() {
        for markup in [
            r#"html! { <p>{ "Close" }</p> }"#,
            r#"html! { <p>{ if open { "Close" } else { name } }</p> }"#,
            r#"html! { if open { <b>{ name }</b> } else { { "Open" } } }"#,
            r#"html! { <button aria-label="Close" /> }"#,
            r#"html! { <img alt={if open { "A door" } else { "" }} /> }"#,
            r#"html! { for it in all.iter() { <li title="One">{ it }</li> } }"#,
            r#"{ match it { 'x' => html! { <>{ "Ex" }</> }, _ => name::<'a>() } }"#,
        ] {
            let found = found(markup);
            assert_eq!(found, [(1, Found::Text)], "{markup}");
        }
    }

    #[test]
    fn what_is_not_shown_is_not_found() {
        for markup in [
            r#"html! { <p class="sheet" {onclick}>{ &labels.close }{ ": " }</p> }"#,
            r#"html! { <p class={if open { "a" } else { "b" }}>{ fill(&it, &[("name", &it)]) }</p> }"#,
            r#"html! { if name == "Close" { <b>{ it }</b> } }"#,
            r#"html! { <p>{ view_line("span", "pill", &it) }</p> } // "Close"
               let text = "Close";"#,
            r#"html! { <i ~style={width} aria-hidden="true">{ html! { <b id="here" /> } }</i> }"#,
        ] {
            assert_eq!(found(markup), [], "{markup}");
        }
    }

    #[test]
    fn an_attribute_for_styles_is_found_in_its_line() {
        let markup = "html! {\n    <p\n        style={wide}\n    />\n}";
        assert_eq!(found(markup), [(3, Found::Style)]);
    }
}
