//! Lines of the emergency list, under whom to call and how soon.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::bundle::{CallLine, Emergency, Tier, Who, Writing};
use yew::prelude::*;

/// Draws the lines for which `shown` holds, tier by tier, the most urgent first. `heading` is the element of
/// the tiers' headings, which depends on what stands above.
pub fn view_calls(
    list: &Emergency,
    heading: &'static str,
    shown: &dyn Fn(u16, &CallLine) -> bool,
) -> Html {
    html! {
        for (tier, lines) in tiers(list, shown) {
            <div class={format!("calls calls--{}", lines[0].tier + 1)}>
                <@{heading} class="calls__heading">{ &tier.heading }</@>
                <p>{ &tier.text }</p>
                { view_lines(&lines, Who::Child, "") }
                { view_lines(&lines, Who::Donor, &list.donor) }
            </div>
        }
    }
}

/// The lines about one person, under her name where she is not the child.
fn view_lines(lines: &[&CallLine], who: Who, name: &str) -> Html {
    let mut lines = lines.iter().filter(|it| it.who == who).peekable();
    if lines.peek().is_none() {
        return Html::default();
    }
    html! {
        <>
            if !name.is_empty() {
                <p class="calls__donor">{ name }</p>
            }
            <ul class="calls__lines">
                for line in lines {
                    { view_line(line) }
                }
            </ul>
        </>
    }
}

/// What one sees, and what to do first.
fn view_line(line: &CallLine) -> Html {
    html! {
        <li>
            <p>{ &line.sign }</p>
            if !line.first.is_empty() {
                <p class="calls__first">{ &line.first }</p>
            }
        </li>
    }
}

/// The lines that a step shows, as they are read aloud.
pub fn spoken_calls(list: &Emergency, places: &[u16], writing: &Writing) -> Vec<String> {
    let mut sentences = Vec::new();
    for (tier, lines) in tiers(list, &|place, _| places.contains(&place)) {
        sentences.push(writing.sentence(&tier.heading));
        for line in lines {
            sentences.extend([line.sign.clone(), line.first.clone()]);
        }
    }
    sentences
}

/// The tiers that have lines for which `shown` holds, with these lines.
fn tiers<'a>(
    list: &'a Emergency,
    shown: &dyn Fn(u16, &CallLine) -> bool,
) -> Vec<(&'a Tier, Vec<&'a CallLine>)> {
    let lines = (0..).zip(&list.lines).filter(|(place, line)| shown(*place, line));
    let lines = lines.map(|(_, line)| line).collect::<Vec<_>>();
    let tiers = (0..).zip(&list.tiers).map(|(tier, words)| {
        (words, lines.iter().copied().filter(|it| it.tier == tier).collect::<Vec<_>>())
    });
    tiers.filter(|(_, lines)| !lines.is_empty()).collect()
}
