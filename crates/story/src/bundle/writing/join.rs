//! Texts joined as the language joins them.

use super::Writing;
use crate::fill;

impl Writing {
    /// *Telephone: 112*.
    pub fn label(&self, label: &str, text: &str) -> String {
        fill(&self.joins.label, &[("label", label), ("text", text)])
    }

    /// *Telephone:*, with room to write behind it.
    pub fn label_alone(&self, label: &str) -> String {
        fill(&self.joins.label_alone, &[("label", label)])
    }

    /// What stands before a label, between it and its text, and after the text, for a view that
    /// draws the two in elements of their own.
    pub fn around_label(&self) -> [&str; 3] {
        around(&self.joins.label, "{label}", "{text}")
    }

    /// *Waiting. Stage 10 of 12*.
    pub fn heading(&self, heading: &str, rest: &str) -> String {
        fill(&self.joins.heading, &[("heading", heading), ("rest", rest)])
    }

    /// What stands before a heading, between it and what follows, and after that.
    pub fn around_heading(&self) -> [&str; 3] {
        around(&self.joins.heading, "{heading}", "{rest}")
    }

    /// Words that have no mark at their end, as a sentence.
    pub fn sentence(&self, text: &str) -> String {
        fill(&self.joins.sentence, &[("text", text)])
    }

    /// Whole sentences, one after the other. Empty ones are left out.
    pub fn sentences(&self, sentences: &[impl AsRef<str>]) -> String {
        join(sentences, &self.joins.sentences, &self.joins.sentences)
    }

    /// What stands between two sentences, for text that is put together of runs.
    pub fn between_sentences(&self) -> &str {
        around(&self.joins.sentences, "{first}", "{next}")[1]
    }

    /// *platelets, red cells, white cells*. Empty entries are left out.
    pub fn list(&self, entries: &[impl AsRef<str>]) -> String {
        join(entries, &self.joins.list, &self.joins.list_last)
    }

    /// Entries that may hold marks of a list themselves. Empty ones are left out.
    pub fn items(&self, items: &[impl AsRef<str>]) -> String {
        join(items, &self.joins.items, &self.joins.items)
    }

    /// Short texts beside each other. Empty ones are left out.
    pub fn beside(&self, texts: &[impl AsRef<str>]) -> String {
        join(texts, &self.joins.beside, &self.joins.beside)
    }

    /// Two short texts with nothing but a space between them, where the language has spaces.
    pub fn adjacent(&self, first: &str, next: &str) -> String {
        fill(&self.joins.adjacent, &[("first", first), ("next", next)])
    }

    /// What stands between two such texts, for a view that draws them in elements of their own.
    pub fn space(&self) -> &str {
        around(&self.joins.adjacent, "{first}", "{next}")[1]
    }

    /// *12 days*: a number as it is written, and its unit.
    pub fn quantity(&self, number: &str, unit: &str) -> String {
        self.isolate(&fill(&self.joins.quantity, &[("number", number), ("unit", unit)]))
    }

    /// *neutrophil (NEW-tro-fill)*.
    pub fn aside(&self, text: &str, aside: &str) -> String {
        fill(&self.joins.aside, &[("text", text), ("aside", aside)])
    }

    /// What stands before a text, between it and what is said aside, and after both.
    pub fn around_aside(&self) -> [&str; 3] {
        around(&self.joins.aside, "{text}", "{aside}")
    }

    /// What somebody says or asks, in the language's quotation marks.
    pub fn quote(&self, text: &str) -> String {
        fill(&self.joins.quote, &[("text", text)])
    }

    /// *2 to 4*.
    pub fn range(&self, from: &str, to: &str) -> String {
        fill(&self.joins.range, &[("from", from), ("to", to)])
    }
}

/// `texts` as one: each joined to all before it by `pattern`, the last one by `last`.
fn join(texts: &[impl AsRef<str>], pattern: &str, last: &str) -> String {
    let mut texts = texts.iter().map(AsRef::as_ref).filter(|it| !it.is_empty()).peekable();
    let mut all = texts.next().unwrap_or_default().to_owned();
    while let Some(next) = texts.next() {
        let pattern = if texts.peek().is_some() { pattern } else { last };
        all = fill(pattern, &[("first", &all), ("next", next)]);
    }
    all
}

/// What a pattern writes around its two gaps, which stand in this order.
fn around<'a>(pattern: &'a str, first: &str, next: &str) -> [&'a str; 3] {
    let (before, rest) = pattern.split_once(first).unwrap_or(("", pattern));
    let (between, after) = rest.split_once(next).unwrap_or((rest, ""));
    [before, between, after]
}

#[cfg(test)]
mod tests {
    use crate::bundle::{Joins, Writing};
    use crate::sample;

    /// Marks of full width, no space, another word before the last entry.
    fn chinese() -> Writing {
        let joins = Joins {
            label: "{label}：{text}".into(),
            sentences: "{first}{next}".into(),
            list: "{first}、{next}".into(),
            list_last: "{first}和{next}".into(),
            aside: "{text}（{aside}）".into(),
            ..Joins::default()
        };
        Writing { joins, ..Writing::default() }
    }

    #[test]
    fn texts_are_joined_with_the_marks_of_the_language() {
        let english = sample::writing();
        assert_eq!(english.label("Telephone", "112"), "Telephone: 112");
        assert_eq!(english.label_alone("Telephone"), "Telephone:");
        assert_eq!(english.heading("Waiting", "Stage 10"), "Waiting. Stage 10");
        assert_eq!(english.sentences(&["It rains.", "", "We wait."]), "It rains. We wait.");
        assert_eq!(english.aside("graft", "given cells"), "graft (given cells)");
        assert_eq!(english.quote("Why?"), "“Why?”");
        assert_eq!(english.range("2", "4"), "2 to 4");
        let chinese = chinese();
        assert_eq!(chinese.label("电话", "112"), "电话：112");
        assert_eq!(chinese.sentences(&["下雨。", "我们等。"]), "下雨。我们等。");
        assert_eq!(chinese.aside("移植", "种子"), "移植（种子）");
    }

    #[test]
    fn the_last_entry_of_a_list_may_be_joined_in_another_way() {
        assert_eq!(sample::writing().list(&["a", "b", "c"]), "a, b, c");
        assert_eq!(chinese().list(&["甲", "乙", "丙"]), "甲、乙和丙");
        assert_eq!(chinese().list(&["甲", "乙"]), "甲和乙");
        assert_eq!(chinese().list(&["甲"]), "甲");
        assert_eq!(chinese().list(&[""; 0]), "");
    }

    #[test]
    fn a_view_can_draw_the_joined_texts_in_elements_of_their_own() {
        assert_eq!(sample::writing().around_label(), ["", ": ", ""]);
        assert_eq!(chinese().around_aside(), ["", "（", "）"]);
    }
}
