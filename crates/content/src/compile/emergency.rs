//! The emergency list as it is shipped: texts under headings, of which a step has those it shows.

use indexmap::IndexSet;
use story::bundle::{Block, Emergency, HeadedText, Inline, Scene};

use super::BundleWriter;
use super::stage::drawn_scenes;
use crate::source::{EmergencyWords, OutlineEmergency, OutlineLine, TierWords, Who};

impl BundleWriter<'_> {
    /// The list; none while its words are missing, which was reported.
    pub(super) fn emergency(&self) -> Option<Emergency> {
        let words = self.input.content.emergency.as_ref()?;
        let mut texts = self.tiers(words, |_| true);
        let says = words.telephone.says.iter().map(|it| self.inline(it));
        texts.push(HeadedText {
            id: "telephone".to_owned(),
            heading: words.telephone.heading.clone(),
            text: vec![Block::List {
                id: String::new(),
                items: says.collect(),
                cites: self.places_of(&self.input.tree.emergency.telephone),
            }],
            scenes: Vec::new(),
        });
        Some(Emergency { say_first: self.plain(&words.say_first), texts })
    }

    /// The lines with these ids, under whom to call and how soon.
    pub(super) fn calls(&self, ids: &[String]) -> Vec<HeadedText> {
        let words = self.input.content.emergency.as_ref();
        words.map(|it| self.tiers(it, |line| ids.contains(&line.id))).unwrap_or_default()
    }

    /// A line as the answer to an activity's card: whom to call, the sign, and what to do first.
    pub(super) fn call_answer(&self, id: &str) -> Option<String> {
        let words = self.input.content.emergency.as_ref()?;
        let line = self.input.tree.emergency.line(id)?;
        let tier = words.tiers.get(line.tier.checked_sub(1)?)?;
        let line = words.lines.get(id)?;
        let heading = self.writing.sentence(&tier.heading);
        let said = [heading, self.plain(&line.sign), self.plain(&line.first)];
        Some(self.writing.sentences(&said))
    }

    /// The heading of the tier whose cards are in `group`.
    pub(super) fn tier_heading(&self, group: &str) -> Option<String> {
        let place = self.input.tree.emergency.tiers.iter().position(|it| it.group == group)?;
        let words = self.input.content.emergency.as_ref()?;
        Some(words.tiers.get(place)?.heading.clone())
    }

    /// The tiers that have lines for which `is_shown` holds, with these lines.
    fn tiers(
        &self,
        words: &EmergencyWords,
        is_shown: impl Fn(&OutlineLine) -> bool,
    ) -> Vec<HeadedText> {
        let tiers = (1..).zip(&words.tiers).map(|(number, tier)| {
            let lines = self.input.tree.emergency.lines.iter();
            let lines = lines.filter(|line| line.tier == number && is_shown(line));
            self.tier(number, tier, &lines.collect::<Vec<_>>(), words)
        });
        tiers.flatten().collect()
    }

    fn tier(
        &self,
        number: usize,
        tier: &TierWords,
        lines: &[&OutlineLine],
        words: &EmergencyWords,
    ) -> Option<HeadedText> {
        let of = |who| lines.iter().filter(move |line| line.who == who).copied();
        let mut text = self.prose(&tier.text);
        let mut scenes = Vec::new();
        for (blocks, drawn) in self.topics(&of(Who::Child).collect::<Vec<_>>(), words) {
            text.extend(blocks);
            scenes.extend(drawn.into_iter().map(|it| (place_of_last(&text), it)));
        }
        if let Some(lines) = self.lines(of(Who::Donor), words) {
            text.extend([heading(&words.donor), lines]);
        }
        let id = format!("tier-{number}");
        (!lines.is_empty()).then(|| HeadedText { id, heading: tier.heading.clone(), text, scenes })
    }

    /// Lines as one list, or, where there are many, as one list a topic, under its heading. A list ends where a line is
    /// drawn, so that what is drawn of it stands at its line.
    fn topics(
        &self,
        lines: &[&OutlineLine],
        words: &EmergencyWords,
    ) -> Vec<(Vec<Block>, Vec<Scene>)> {
        let are_many = lines.len() > OutlineEmergency::MOST_TOGETHER;
        let mut parts = Vec::new();
        for topic in lines.chunk_by(|line, next| !are_many || line.topic == next.topic) {
            let name = topic.first().and_then(|line| words.topics.get(&line.topic));
            let mut name = name.filter(|_| are_many).map(|it| heading(it));
            for part in topic.split_inclusive(|line| !scenes_of(line, words).is_empty()) {
                let list = self.lines(part.iter().copied(), words);
                let scenes = part.last().map(|line| scenes_of(line, words)).unwrap_or_default();
                parts.push(([name.take(), list].into_iter().flatten().collect(), scenes));
            }
        }
        parts
    }

    /// Lines as a list; none where there are none.
    fn lines<'a>(
        &self,
        lines: impl Iterator<Item = &'a OutlineLine>,
        words: &EmergencyWords,
    ) -> Option<Block> {
        let lines = lines.filter_map(|line| Some((line, words.lines.get(&line.id)?)));
        let (mut items, mut facts) = (Vec::new(), IndexSet::new());
        for (line, words) in lines {
            let mut item = vec![Inline::Text(self.plain(&words.sign))];
            if !words.first.is_empty() {
                item.push(Inline::Text(self.writing.between_sentences().to_owned()));
                item.push(Inline::Strong(self.plain(&words.first)));
            }
            items.push(item);
            facts.extend(&line.facts);
        }
        let cites = self.places_of(facts);
        (!items.is_empty()).then(|| Block::List { id: String::new(), items, cites })
    }

    fn places_of<'a>(&self, facts: impl IntoIterator<Item = &'a String>) -> Vec<u16> {
        facts.into_iter().filter_map(|id| self.places.fact(id)).collect()
    }
}

/// What is drawn of a line.
fn scenes_of(line: &OutlineLine, words: &EmergencyWords) -> Vec<Scene> {
    let picture = words.lines.get(&line.id).map_or(&[][..], |it| &it.picture);
    drawn_scenes(&format!("emergency-{}", line.id), picture)
}

fn place_of_last(text: &[Block]) -> u16 {
    u16::try_from(text.len().saturating_sub(1)).unwrap_or(u16::MAX)
}

/// A heading within a tier.
fn heading(words: &str) -> Block {
    let text = vec![Inline::Strong(words.to_owned())];
    Block::Paragraph { id: String::new(), text, beats: Vec::new(), cites: Vec::new() }
}

#[cfg(test)]
mod tests {
    use story::bundle::{Block, HeadedText, plain_text};

    use crate::example::Example;

    /// Each text as `heading: entry | entry`.
    fn told(texts: &[HeadedText]) -> Vec<String> {
        let blocks = |text: &HeadedText| {
            let lines = text.text.iter().flat_map(|block| match block {
                Block::Paragraph { text, .. } => vec![plain_text(text)],
                Block::List { items, .. } => items.iter().map(|it| plain_text(it)).collect(),
            });
            lines.collect::<Vec<_>>().join(" | ")
        };
        texts.iter().map(|it| format!("{}: {}", it.heading, blocks(it))).collect()
    }

    #[test]
    fn the_list_is_shipped_tier_by_tier_with_its_numbers_written() {
        let list = Example::whole().compiled().bundles.remove(0).emergency;
        let tiers = [
            "Call now: Then tell us. | A fit.",
            "Call at once: Do not wait. | You are hot for 2 to 4 weeks. Call first. | If you gave the cells | Pain in you.",
            "What to say: What you see.",
        ];
        assert_eq!(told(&list.texts), tiers);
        assert_eq!(list.texts[0].text[1].cites(), [0]);
    }

    #[test]
    fn a_step_has_its_lines_under_their_tiers_and_no_others() {
        let call = "call = [\"fit\", \"fever\", \"donor-pain\"]";
        let example = Example::whole().with("outline.toml", call, "call = [\"donor-pain\"]");
        let bundle = example.compiled().bundles.remove(0);
        let donor = ["Call at once: Do not wait. | If you gave the cells | Pain in you."];
        assert_eq!(told(&bundle.stages[0].steps[3].call), donor);
        assert_eq!(told(&bundle.stages[0].steps[1].call), Vec::<String>::new());
    }

    #[test]
    fn more_lines_than_one_looks_through_stand_under_their_topics() {
        let shown = |names: &[&str]| {
            let ids = names.join("\", \"");
            let call = "call = [\"fit\", \"fever\", \"donor-pain\"]";
            let mut example =
                Example::whole().with("outline.toml", call, &format!("call = [\"{ids}\"]"));
            let (mut lines, mut words) = (Vec::new(), Vec::new());
            for (name, topic) in names.iter().zip(["skin", "skin", "skin", "play", "play", "play"])
            {
                lines.push(format!(
                    "[[lines]]\nid = \"{name}\"\ntier = 1\nwho = \"child\"\ntopic = \"{topic}\"\nfacts = [\"F-GROW-01\"]\n"
                ));
                words.push(format!("[lines.{name}]\nsign = \"A {name}.\"\n"));
            }
            let (lines, words) = (lines.concat(), words.concat());
            let first = "[[lines]]\nid = \"fever\"";
            example = example.with("emergency.toml", first, &format!("{lines}{first}"));
            let first = "[lines.fever]";
            example = example.with("en/emergency.toml", first, &format!("{words}{first}")).with(
                "en/emergency.toml",
                "[telephone]",
                "[topics]\nskin = \"Skin\"\nplay = \"Play\"\n[telephone]",
            );
            told(&example.compiled().bundles.remove(0).stages[0].steps[3].call)
        };
        assert_eq!(
            shown(&["cut", "spot", "burn", "fall", "knock"]),
            ["Call now: Then tell us. | A cut. | A spot. | A burn. | A fall. | A knock."],
        );
        assert_eq!(
            shown(&["cut", "spot", "burn", "fall", "knock", "bump"]),
            [
                "Call now: Then tell us. | Skin | A cut. | A spot. | A burn. | Play | A fall. | A knock. | A bump."
            ],
        );
    }

    #[test]
    fn a_card_says_whom_to_call_in_the_words_of_the_list() {
        let example = Example::with_an_activity().with(
            "activities/play-waiting.toml",
            "\"now\"",
            "\"soon\"\ncall = \"fever\"",
        );
        let activities = example.compiled().activities.remove(0);
        let card = &activities.of("play-waiting").unwrap().cards[0];
        assert_eq!(card.grown_up, "Call at once. You are hot for 2 to 4 weeks. Call first.");
    }
}
