//! A text as it is shipped: numbers written out, links and cites as places.

use std::collections::BTreeSet;

use story::bundle::{Block, Inline, Prose};

use super::BundleWriter;
use crate::markdown::{self, Piece, Span, Style, Text};

impl BundleWriter<'_> {
    /// `text` for the bundle.
    pub(super) fn prose(&self, text: &Text) -> Prose {
        text.blocks.iter().map(|block| self.block(block, String::new())).collect()
    }

    /// The lines of `text` as one, for a place that takes one sentence or two.
    pub(super) fn inline(&self, text: &Text) -> Vec<Inline> {
        let mut line = Vec::new();
        for spans in text.blocks.iter().flat_map(|block| &block.lines) {
            if !line.is_empty() {
                line.push(Inline::Text(self.writing.between_sentences().to_owned()));
            }
            line.extend(self.line(spans));
        }
        line
    }

    /// What all of `texts` rest on, each fact once.
    pub(super) fn cites<'t>(&self, texts: impl IntoIterator<Item = &'t Text>) -> Vec<u16> {
        let cites = texts.into_iter().flat_map(|text| &text.blocks).flat_map(|block| &block.cites);
        let cites = cites.collect::<BTreeSet<_>>();
        cites.into_iter().filter_map(|id| self.places.fact(id)).collect()
    }

    /// `text` of a layer of a step: its blocks have ids, by which a family's question names them.
    pub(super) fn layer(&self, text: &Text) -> Prose {
        text.blocks.iter().map(|block| self.block(block, block.id())).collect()
    }

    fn block(&self, block: &markdown::Block, id: String) -> Block {
        let cites = block.cites.iter().filter_map(|id| self.places.fact(id)).collect();
        let mut lines = block.lines.iter().map(|line| self.line(line));
        if block.is_list {
            Block::List { id, items: lines.collect(), cites }
        } else {
            let beats = block.lines.iter().take(1).flatten().enumerate();
            let beats = beats.filter(|(_, span)| span.begins_beat);
            let beats = beats.filter_map(|(place, _)| u16::try_from(place).ok()).collect();
            Block::Paragraph { id, text: lines.next().unwrap_or_default(), cites, beats }
        }
    }

    fn line(&self, spans: &[Span]) -> Vec<Inline> {
        spans.iter().map(|span| self.span(span)).collect()
    }

    fn span(&self, span: &Span) -> Inline {
        let text = span.pieces.iter().map(|piece| self.piece(piece)).collect();
        match &span.style {
            Style::Plain => Inline::Text(text),
            Style::Strong => Inline::Strong(text),
            // A link that leads nowhere was reported.
            Style::Term(id) => match self.places.term(id) {
                Some(term) => Inline::Term { term, text },
                None => Inline::Text(text),
            },
        }
    }

    fn piece(&self, piece: &Piece) -> String {
        match piece {
            Piece::Words(words) => words.clone(),
            Piece::Number { fact, name } => {
                let fact = self.input.tree.facts.get(fact);
                let number = fact.and_then(|fact| fact.numbers.get(name));
                number.and_then(|number| self.style.write(number)).unwrap_or_default()
            }
        }
    }
}
