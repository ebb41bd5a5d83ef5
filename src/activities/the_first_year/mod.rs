//! The first year: a path with flags, from the first month to the years after, and what often
//! becomes possible when: food, friends, jabs, school. Ranges, never dates; the team decides.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
mod path;
mod stops;
#[cfg(test)]
mod tests;
mod topics;

use yew::{Html, html};

use super::parts::view_card_text;
use super::{Activity, Playing, Words};
use crate::activities::keys::Label;
use crate::activities::keys::the_first_year::{labels, says};
use crate::components::button::{Button, Variant};
use crate::components::icon::Icon;
use path::view_path;
use stops::{Stop, stops};
use topics::{state_of, topics, view_topics};

/// Where on the path the reader is, and what she has opened to read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct TheFirstYear {
    stop: usize,
    topic: Option<usize>,
    /// Whether a topic was opened last, which is then what is said.
    looks_at_topic: bool,
}

/// What the reader does.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Change {
    /// Walks to a flag.
    Walk(usize),
    /// Opens a topic, or closes it.
    Topic(usize),
}

impl Activity for TheFirstYear {
    type Change = Change;

    const NAME: &'static str = "the-first-year";

    fn start(_: &Words) -> Self {
        Self { stop: 0, topic: None, looks_at_topic: false }
    }

    fn after(&self, change: &Change, words: &Words) -> Self {
        match *change {
            Change::Walk(stop) if stop < stops(words).len() => {
                Self { stop, looks_at_topic: false, ..self.clone() }
            }
            Change::Topic(topic) if topic < topics(words).count() => {
                let is_open = self.topic == Some(topic);
                Self {
                    topic: (!is_open).then_some(topic),
                    looks_at_topic: !is_open,
                    ..self.clone()
                }
            }
            Change::Walk(_) | Change::Topic(_) => self.clone(),
        }
    }

    fn said(&self, words: &Words) -> String {
        let stops = stops(words);
        let Some(here) = stops.get(self.stop) else { return String::new() };
        let topic = self.topic.and_then(|it| topics(words).nth(it));
        if let Some(topic) = topic.filter(|_| self.looks_at_topic) {
            let state = words.label(state_of(topic, words, here.months).label);
            return words.filled(labels::STATE, &[("topic", &topic.title), ("state", state)]);
        }
        let number = |it: usize| words.writing().count(it);
        let (stop, all) = (number(self.stop + 1), number(stops.len()));
        let gaps = [("stop", &*stop), ("stops", &*all), ("name", &*here.name)];
        let walked = words.filled(labels::STOP_OF, &gaps);
        let is_last = self.stop + 1 == stops.len();
        if is_last {
            let writing = words.writing();
            writing.sentences(&[&*writing.sentence(&walked), words.says(says::AT_THE_END)])
        } else {
            walked
        }
    }

    fn view(&self, playing: &Playing<'_, Self>) -> Html {
        let words = playing.words;
        let stops = stops(words);
        let Some(here) = stops.get(self.stop) else { return Html::default() };
        let before = self.stop.saturating_sub(1);
        let after = (self.stop + 1).min(stops.len() - 1);
        html! {
            <>
                { view_path(words, self.stop, &stops) }
                <ol class="year__stops" aria-label={words.label(labels::STOPS).to_owned()}>
                    for (index, stop) in stops.iter().enumerate() {
                        <li key={index}>
                            <button
                                type="button"
                                class="year__stop"
                                aria-current={(index == self.stop).then_some("step")}
                                onclick={playing.does(Change::Walk(index))}
                            >{ &stop.name }</button>
                        </li>
                    }
                </ol>
                { view_stop(here, playing) }
                <div class="year__ways">
                    { view_walk(playing, before, Icon::Backward, labels::STOP_BEFORE) }
                    { view_walk(playing, after, Icon::Onward, labels::STOP_AFTER) }
                </div>
                { view_topics(self, playing, &stops) }
            </>
        }
    }
}

/// A button that walks to a flag.
fn view_walk(playing: &Playing<'_, TheFirstYear>, stop: usize, icon: Icon, label: Label) -> Html {
    let walk = playing.does(Change::Walk(stop));
    html! {
        <Button
            variant={Variant::Quiet}
            {icon}
            label={playing.words.label(label).to_owned()}
            onclick={walk}
        />
    }
}

/// What it is like at a flag.
fn view_stop(stop: &Stop<'_>, playing: &Playing<'_, TheFirstYear>) -> Html {
    html! {
        <div class="year__here" key={stop.card.id.clone()}>
            <h3>
                <span class="pill">{ &stop.name }</span>
                { playing.words.writing().space() }{ &stop.card.title }
            </h3>
            { view_card_text(stop.card, playing.reading) }
        </div>
    }
}
