//! What stands in `html!`: enough of its grammar to tell a text that is shown from one that is not.

use std::iter::Peekable;

use proc_macro2::token_stream::IntoIter;
use proc_macro2::{Delimiter, Group, Literal, Span, TokenStream, TokenTree};

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

type Tokens = Peekable<IntoIter>;

/// Everything of interest in every `html!` of a source file, by line.
pub(crate) fn found(source: &str) -> Vec<(usize, Found)> {
    let tokens = source.parse::<TokenStream>();
    assert!(tokens.is_ok(), "this is no Rust: {source}");
    let mut walk = Walk::default();
    walk.code(tokens.unwrap_or_default());
    walk.found.sort_by_key(|(line, _)| *line);
    walk.found
}

/// Goes through a source. Each function goes through one part of the grammar.
#[derive(Default)]
struct Walk {
    found: Vec<(usize, Found)>,
}

impl Walk {
    fn note(&mut self, span: Span, found: Found) {
        self.found.push((span.start().line, found));
    }

    fn note_text(&mut self, literal: &Literal) {
        let text = literal.to_string();
        // Numbers, letters and bytes are no texts.
        if text.starts_with(['"', 'r'])
            && text.trim_start_matches('r').contains(char::is_alphabetic)
        {
            self.note(literal.span(), Found::Text);
        }
    }

    /// Rust, with markup anywhere in it, and more Rust in that.
    fn code(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            if let Some(markup) = markup_behind(&token, &mut tokens) {
                self.children(markup.stream());
                self.code(markup.stream());
            } else if let TokenTree::Group(group) = token {
                self.code(group.stream());
            }
        }
    }

    /// Between tags: other tags, texts, expressions in braces, and the arms of `if`, `for`, `match`.
    fn children(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        while let Some(token) = tokens.next() {
            match token {
                TokenTree::Punct(sign) if sign.as_char() == '<' => self.tag(&mut tokens),
                TokenTree::Group(group) if in_braces(&group) => self.expression(group.stream()),
                TokenTree::Literal(literal) => self.note_text(&literal),
                TokenTree::Ident(word)
                    if ["if", "for", "match", "else"].iter().any(|it| word == it) =>
                {
                    self.arm(&mut tokens);
                }
                _ => {}
            }
        }
    }

    /// Behind `if` and its like: what is asked is no markup, what is in braces is.
    fn arm(&mut self, tokens: &mut Tokens) {
        let braces = tokens.find_map(|token| match token {
            TokenTree::Group(group) if in_braces(&group) => Some(group),
            _ => None,
        });
        if let Some(braces) = braces {
            self.children(braces.stream());
        }
    }

    /// An expression that is shown: a text in it is shown too, unless it is handed to something.
    fn expression(&mut self, tokens: TokenStream) {
        let mut tokens = tokens.into_iter().peekable();
        let mut is_compared = false;
        while let Some(token) = tokens.next() {
            // Markup within markup is gone through on its own.
            if markup_behind(&token, &mut tokens).is_some() {
                continue;
            }
            match &token {
                TokenTree::Group(group) if in_braces(group) => self.expression(group.stream()),
                // What is compared is not shown.
                TokenTree::Literal(literal)
                    if !is_compared && !tokens.peek().is_some_and(|it| is_sign(it, '=')) =>
                {
                    self.note_text(literal);
                }
                _ => {}
            }
            is_compared = is_sign(&token, '=');
        }
    }

    /// The inside of a tag: its attributes.
    fn tag(&mut self, tokens: &mut Tokens) {
        let mut name = String::new();
        for token in tokens {
            let is_spoken = SPOKEN.contains(&&*name);
            match token {
                TokenTree::Punct(sign) => match sign.as_char() {
                    '>' => return,
                    // A name such as `aria-label` comes in parts; `~style` sets a property instead.
                    part @ ('-' | '~') => name.push(part),
                    '=' if name == "style" => self.note(sign.span(), Found::Style),
                    _ => {}
                },
                TokenTree::Ident(word) if name.ends_with(['-', '~']) => {
                    name.push_str(&word.to_string());
                }
                TokenTree::Ident(word) => name = word.to_string(),
                TokenTree::Literal(literal) if is_spoken => self.note_text(&literal),
                TokenTree::Group(group) if is_spoken => self.expression(group.stream()),
                TokenTree::Literal(_) | TokenTree::Group(_) => {}
            }
        }
    }
}

/// What an `html!` that begins with this token holds.
fn markup_behind(token: &TokenTree, tokens: &mut Tokens) -> Option<Group> {
    let TokenTree::Ident(word) = token else { return None };
    if word != "html" {
        return None;
    }
    tokens.next_if(|it| is_sign(it, '!'))?;
    match tokens.next()? {
        TokenTree::Group(group) => Some(group),
        _ => None,
    }
}

fn is_sign(token: &TokenTree, sign: char) -> bool {
    matches!(token, TokenTree::Punct(it) if it.as_char() == sign)
}

fn in_braces(group: &Group) -> bool {
    group.delimiter() == Delimiter::Brace
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
