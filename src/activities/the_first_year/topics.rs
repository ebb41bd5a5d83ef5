//! The topics: what may become possible, and how open each is at a flag.

use simulations::opening::{Months, Opening, Openness};
use story::bundle::{Card, Number};
use yew::{Html, html};

use super::stops::Stop;
use super::{Change, TheFirstYear};
use crate::activities::keys::Label;
use crate::activities::keys::the_first_year::{CardId, Group, labels, numbers};
use crate::activities::parts::{
    PLASTER, SCHOOL_BAG, view_card_text, view_data_table, view_line_drawing,
};
use crate::activities::{Playing, Words};

/// How open a topic is: the label that says so, and what fills a ring of radius 6 round the origin.
pub(super) struct TopicState {
    pub(super) label: Label,
    filling: &'static str,
}

/// What a topic is about, drawn.
fn drawing(topic: &Card) -> &'static str {
    match CardId::of(topic) {
        Some(CardId::Checks) => "M6 5h12v16H6zM9 3h6v4H9zM9 12h6M9 16h4",
        Some(CardId::Sun) => {
            "M2 15c5 4 15 4 20 0-1-1-2.5-1.5-4-2M6 13c-1.5.5-3 1-4 2M6 16c0-6 2-10 6-10s6 4 6 10"
        }
        Some(CardId::Food) => {
            "M3 12h18a9 9 0 01-18 0zM8 8c-1-1 1-2 0-4M12 8c-1-1 1-2 0-4M16 8c-1-1 1-2 0-4"
        }
        Some(CardId::Friends) => {
            "M8 5a3 3 0 100 6 3 3 0 000-6zM17 7a2.5 2.5 0 100 5 2.5 2.5 0 000-5zM2 20a6 6 0 0112 0M15 15.5a5 5 0 017 4.5"
        }
        Some(CardId::Jabs) => PLASTER,
        Some(CardId::School) => SCHOOL_BAG,
        Some(CardId::LiveJabs) => {
            "M6 3h12M6 21h12M8 3c0 5 8 6 8 9s-8 4-8 9M16 3c0 5-8 6-8 9s8 4 8 9"
        }
        _ => "",
    }
}

/// The topics, in the order in which they often open.
pub(super) fn topics(words: &Words) -> impl Iterator<Item = &Card> {
    words.cards().iter().filter(|it| Group::of(it) != Some(Group::Stop))
}

/// The fact that says when a topic often opens; none for what goes on all the time.
fn number(topic: &Card, words: &Words) -> Option<Number> {
    let key = match CardId::of(topic)? {
        CardId::Food => numbers::FOOD,
        CardId::Friends => numbers::FRIENDS,
        CardId::Jabs => numbers::JABS,
        CardId::School => numbers::SCHOOL,
        CardId::LiveJabs => numbers::LIVE_JABS,
        _ => return None,
    };
    Some(words.number(key))
}

/// When a topic often opens; none for what goes on all the time.
fn opening(topic: &Card, words: &Words) -> Option<Opening> {
    let number = number(topic, words)?;
    let end = (number.to > number.from).then_some(number.to);
    match Group::of(topic)? {
        Group::Months => Some(Opening { from: Months(number.from), to: end.map(Months) }),
        Group::Years => {
            Some(Opening { from: Months::of_years(number.from), to: end.map(Months::of_years) })
        }
        Group::Stop | Group::GoesOn => None,
    }
}

/// How open `topic` is at `now`.
pub(super) fn state_of(topic: &Card, words: &Words, now: Months) -> TopicState {
    let (label, filling) = match opening(topic, words).map(|it| it.at(now)) {
        None => (labels::GOES_ON, "M-6 0H6"),
        Some(Openness::Later) => (labels::NOT_YET, ""),
        Some(Openness::Perhaps) => (labels::MAY_OPEN, "M0-6A6 6 0 000 6z"),
        Some(Openness::Often) => (labels::OFTEN_OPEN, "M0-6A6 6 0 000 6 6 6 0 000-6z"),
    };
    TopicState { label, filling }
}

/// When, in words.
fn when(topic: &Card, words: &Words) -> String {
    let (Some(opening), Some(number)) = (opening(topic, words), number(topic, words)) else {
        return words.label(labels::ALL_ALONG).to_owned();
    };
    let label = match (Group::of(topic), opening.to) {
        (Some(Group::Years), _) => labels::FROM_YEARS,
        (_, None) => labels::FROM_MONTHS,
        (_, Some(_)) => labels::FROM_TO,
    };
    words.counted_number(label, &number)
}

/// Every topic with its state at each flag, to open for more, and all of it as a table.
pub(super) fn view_topics(
    it: &TheFirstYear,
    playing: &Playing<'_, TheFirstYear>,
    stops: &[Stop<'_>],
) -> Html {
    let words = playing.words;
    html! {
        <>
            <h3 class="year__heading">{ words.label(labels::TOPICS) }</h3>
            <ul class="year__topics">
                for (index, topic) in topics(words).enumerate() {
                    <li key={index}>{ view_topic(it, playing, stops, index, topic) }</li>
                }
            </ul>
            { view_table(words, stops) }
        </>
    }
}

/// A topic with its state now and at each flag, and below it, while it is open, its text.
fn view_topic(
    it: &TheFirstYear,
    playing: &Playing<'_, TheFirstYear>,
    stops: &[Stop<'_>],
    index: usize,
    topic: &Card,
) -> Html {
    let words = playing.words;
    let is_open = it.topic == Some(index);
    let now = stops.get(it.stop).map(|stop| state_of(topic, words, stop.months));
    html! {
        <>
            <button
                type="button"
                class="year__topic"
                aria-expanded={is_open.to_string()}
                onclick={playing.does(Change::Topic(index))}
            >
                { view_line_drawing(drawing(topic)) }
                <strong>{ &topic.title }</strong>
                <span class="year__state">{ now.map_or("", |it| words.label(it.label)) }</span>
                { view_progress(topic, words, it.stop, stops) }
            </button>
            if is_open {
                <div class="year__more">
                    <p class="year__when">
                        { words.writing().beside(&[&*when(topic, words), words.label(labels::TEAM_DECIDES)]) }
                    </p>
                    { view_card_text(topic, playing.reading) }
                </div>
            }
        </>
    }
}

/// A ring for each flag: empty, half full, full; a stroke through it for what goes on. The ring of
/// the flag one stands at has a frame.
fn view_progress(topic: &Card, words: &Words, here: usize, stops: &[Stop<'_>]) -> Html {
    html! {
        <svg class="course" viewBox="0 0 140 28" aria-hidden="true" focusable="false">
            <path d="M14 14H126" />
            for (index, stop) in stops.iter().enumerate() {
                <g key={index} transform={format!("translate({} 14)", 14 + 28 * index)}>
                    if index == here {
                        <path class="course__here" d="M-11-11H11V11H-11z" />
                    }
                    <circle r="6" />
                    <path class="course__filling" d={state_of(topic, words, stop.months).filling} />
                </g>
            }
        </svg>
    }
}

fn view_table(words: &Words, stops: &[Stop<'_>]) -> Html {
    let mut head = [labels::WHAT, labels::WHEN].map(|it| words.label(it).to_owned()).to_vec();
    head.extend(stops.iter().map(|it| it.name.clone()));
    let rows = topics(words).map(|topic| {
        let mut row = vec![topic.title.clone(), when(topic, words)];
        let states = stops.iter().map(|it| words.label(state_of(topic, words, it.months).label));
        row.extend(states.map(str::to_owned));
        row
    });
    view_data_table(words, words.label(labels::TOPICS), &head, &rows.collect::<Vec<_>>())
}
