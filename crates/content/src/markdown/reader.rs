//! From Markdown as written to blocks, by way of `pulldown-cmark`.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd, TextMergeStream};

use super::marks::{Line, read_marks};
use super::{Block, Fault, Piece, Span, Style, Text};

/// Takes `source` apart.
pub(super) fn read(source: &str) -> Text {
    let mut reader = Reader::default();
    for event in TextMergeStream::new(Parser::new_ext(source, Options::empty())) {
        reader.take(event);
    }
    reader.finish_line();
    reader.text
}

#[derive(Default)]
struct Reader {
    text: Text,
    /// Runs of the line being read, marks still in them.
    line: Vec<(Style, String)>,
    style: Vec<Style>,
    /// How deep in lists we are.
    lists: usize,
}

impl Reader {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.open(tag),
            Event::End(tag) => self.close(tag),
            Event::Text(words) => self.add(&words),
            Event::SoftBreak => self.add_line_break(),
            Event::HardBreak => self.refuse("a forced line break", "begin a new paragraph instead"),
            Event::Code(words) => {
                self.add(&words);
                self.refuse("words set as code", "write them without the ` marks");
            }
            Event::Html(html) | Event::InlineHtml(html) => {
                self.refuse(&format!("HTML: {html}"), "write plain words");
            }
            _ => self.refuse("a rule or a note", "use paragraphs and lists only"),
        }
    }

    fn open(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::List(None) => {
                self.finish_line();
                self.lists += 1;
                if self.lists == 1 {
                    self.text.blocks.push(Block { is_list: true, ..Block::default() });
                } else {
                    self.refuse("a list within a list", "make it one list, or write a paragraph");
                }
            }
            Tag::List(Some(_)) => {
                self.finish_line();
                self.lists += 1;
                self.text.blocks.push(Block { is_list: true, ..Block::default() });
                self.refuse("a numbered list", "use a list with `- `");
            }
            Tag::Paragraph | Tag::Item => {}
            Tag::Strong => self.style.push(Style::Strong),
            Tag::Link { dest_url, .. } => self.open_link(&dest_url),
            Tag::Emphasis => {
                self.style.push(Style::Plain);
                self.refuse("slanted words", "use **strong** sparingly, or plain words");
            }
            _ => self
                .refuse("a heading, table, picture or quotation", "use paragraphs and lists only"),
        }
    }

    fn open_link(&mut self, address: &str) {
        let term = address.strip_prefix("term:");
        self.style.push(term.map_or(Style::Plain, |term| Style::Term(term.to_owned())));
        if term.is_none() {
            self.refuse(
                &format!("a link to “{address}”"),
                "link to the glossary only: [word](term:id)",
            );
        }
    }

    fn close(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::Paragraph | TagEnd::Item => self.finish_line(),
            TagEnd::List(_) => {
                self.finish_line();
                self.lists -= 1;
            }
            TagEnd::Strong | TagEnd::Link | TagEnd::Emphasis => {
                self.style.pop();
            }
            _ => {}
        }
    }

    fn add(&mut self, words: &str) {
        // A linked word within strong words is a linked word.
        let is_term = |style: &&Style| matches!(style, Style::Term(_));
        let style = self.style.iter().find(is_term).or(self.style.last());
        let style = style.cloned().unwrap_or(Style::Plain);
        match self.line.last_mut() {
            Some((last, run)) if *last == style => run.push_str(words),
            _ => self.line.push((style, words.to_owned())),
        }
    }

    /// A new line in the file is a space in the text, but not between Chinese characters.
    fn add_line_break(&mut self) {
        let last = self.line.last().and_then(|(_, run)| run.chars().next_back());
        if last.is_none_or(|character| character < '\u{2E80}') {
            self.add(" ");
        }
    }

    fn finish_line(&mut self) {
        let mut runs = std::mem::take(&mut self.line);
        if let Some((_, first)) = runs.first_mut() {
            *first = first.trim_start().to_owned();
        }
        let Line { mut spans, cites, ids } = read_marks(runs, &mut self.text.faults);
        trim_end(&mut spans);
        if spans.is_empty() && cites.is_empty() && ids.is_empty() {
            return;
        }
        let starts_block = self.lists == 0 && !spans.is_empty();
        if starts_block || self.text.blocks.is_empty() {
            self.text.blocks.push(Block::default());
        }
        if let Some(block) = self.text.blocks.last_mut() {
            if !spans.is_empty() {
                block.lines.push(spans);
            }
            block.cites.extend(cites);
            let mut ids = ids.into_iter();
            block.id = block.id.take().or_else(|| ids.next());
            if let Some(id) = ids.next() {
                self.refuse(
                    &format!("a second id, {{id:{id}}}"),
                    "a paragraph or list has one; begin a new paragraph, or take one out",
                );
            }
        }
    }

    fn refuse(&mut self, what: &str, remedy: &str) {
        self.text.faults.push(Fault::new(what, remedy));
    }
}

/// Cuts the space that stood before the last mark.
fn trim_end(spans: &mut Vec<Span>) {
    while let Some(last) = spans.last_mut() {
        if let Some(Piece::Words(words)) = last.pieces.last_mut() {
            words.truncate(words.trim_end().len());
            if words.is_empty() {
                last.pieces.pop();
            }
        }
        if !last.pieces.is_empty() {
            return;
        }
        spans.pop();
    }
}
