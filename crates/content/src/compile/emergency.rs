//! The emergency list as it is shipped.

use story::bundle::{CallLine, Emergency, Tier};

use super::BundleWriter;
use crate::source::{EmergencyWords, OutlineLine, TierWords};

impl BundleWriter<'_> {
    /// The list; none while its words are missing, which was reported.
    pub(super) fn emergency(&self) -> Option<Emergency> {
        let words = self.input.content.emergency.as_ref()?;
        let tier =
            |it: &TierWords| Tier { heading: it.heading.clone(), text: self.plain(&it.text) };
        let lines = self.input.tree.emergency.lines.iter().map(|line| self.call_line(line, words));
        Some(Emergency {
            say_first: self.plain(&words.say_first),
            donor: words.donor.clone(),
            telephone: words.telephone.heading.clone(),
            says: words.telephone.says.iter().map(|it| self.plain(it)).collect(),
            tiers: words.tiers.iter().map(tier).collect(),
            lines: lines.collect::<Option<_>>()?,
        })
    }

    fn call_line(&self, line: &OutlineLine, words: &EmergencyWords) -> Option<CallLine> {
        let words = words.lines.get(&line.id)?;
        Some(CallLine {
            id: line.id.clone(),
            tier: u16::try_from(line.tier.checked_sub(1)?).ok()?,
            who: line.who,
            sign: self.plain(&words.sign),
            first: self.plain(&words.first),
            cites: line.facts.iter().filter_map(|id| self.places.fact(id)).collect(),
        })
    }

    /// The places of lines, in the order of the list.
    pub(super) fn calls(&self, ids: &[String]) -> Vec<u16> {
        let lines = (0..).zip(&self.input.tree.emergency.lines);
        lines.filter(|(_, line)| ids.contains(&line.id)).map(|(place, _)| place).collect()
    }

    /// The heading of the tier whose cards are in `group`.
    pub(super) fn tier_heading(&self, group: &str) -> Option<String> {
        let place = self.input.tree.emergency.tiers.iter().position(|it| it.group == group)?;
        let words = self.input.content.emergency.as_ref()?;
        Some(words.tiers.get(place)?.heading.clone())
    }

    /// A line as the answer to an activity's card: whom to call, the sign, and what to do first.
    pub(super) fn call_answer(&self, id: &str) -> Option<String> {
        let (words, list) = (self.input.content.emergency.as_ref()?, &self.input.tree.emergency);
        let line = list.line(id)?;
        let tier = words.tiers.get(line.tier.checked_sub(1)?)?;
        let CallLine { sign, first, .. } = self.call_line(line, words)?;
        let heading = self.writing.sentence(&tier.heading);
        Some(self.writing.sentences(&[heading, sign, first]))
    }
}

#[cfg(test)]
mod tests {
    use story::bundle::Who;

    use crate::example::Example;

    #[test]
    fn the_list_is_shipped_with_its_numbers_written_and_its_facts_resolved() {
        let bundle = Example::whole().compiled().bundles.remove(0);
        let list = &bundle.emergency;
        assert_eq!(list.tiers[1].heading, "Call at once");
        let [fit, fever, donor] = &list.lines[..] else { panic!("{:?}", list.lines) };
        assert_eq!((fit.tier, fit.first.as_str(), fit.who), (0, "", Who::Child));
        assert_eq!(fever.sign, "You are hot for 2 to 4 weeks.");
        assert_eq!((donor.tier, donor.who, &donor.cites[..]), (1, Who::Donor, &[0][..]));
    }

    #[test]
    fn a_step_names_its_lines_in_the_order_of_the_list() {
        let call = "call = [\"fit\", \"fever\", \"donor-pain\"]";
        let example = Example::whole().with("outline.toml", call, "call = [\"fever\", \"fit\"]");
        let bundle = example.compiled().bundles.remove(0);
        assert_eq!(bundle.stages[0].steps[3].call, [0, 1]);
        assert_eq!(bundle.stages[0].steps[1].call, Vec::<u16>::new());
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
        let said = "Call at once. You are hot for 2 to 4 weeks. Call first.";
        assert_eq!(card.grown_up, said);
    }
}
