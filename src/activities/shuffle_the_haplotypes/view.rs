//! Draws the family, and what the two who are compared have in common.

use std::ops::Range;

use story::Reading;
use yew::{Html, classes, html};

use super::chance::view_chance;
use super::strip::{letters, pairs, view_pair, view_strips};
use super::{CHILDREN, Change, FATHER, FIRST_CHILD, ShuffleTheHaplotypes, name};
use crate::activities::keys::Label;
use crate::activities::keys::shuffle_the_haplotypes::{labels, says};
use crate::activities::{Playing, Words};
use crate::components::button::{Button, Variant};

/// Draws everything but the frame.
pub(super) fn view(it: &ShuffleTheHaplotypes, playing: &Playing<'_, ShuffleTheHaplotypes>) -> Html {
    let words = playing.words;
    let deal = playing.does(Change::Deal);
    let children = FIRST_CHILD..FIRST_CHILD + CHILDREN;
    html! {
        <>
            <div class="family">
                <p class="activity__made-up">{ words.label(labels::MADE_UP) }</p>
                { it.view_people(playing, "parents", labels::PARENTS, FATHER..FIRST_CHILD) }
                <Button
                    variant={Variant::Primary}
                    label={words.label(labels::DEAL).to_owned()}
                    onclick={deal}
                />
                { it.view_people(playing, "children", labels::CHILDREN, children) }
            </div>
            <div class="pair">{ it.view_compared(playing) }</div>
            if playing.reading >= Reading::Family {
                <div class="chance">
                    { view_chance(words, it.siblings, playing.takes(Change::Siblings)) }
                </div>
            }
        </>
    }
}

impl ShuffleTheHaplotypes {
    /// The parents, or the children. Each family that is dealt is drawn anew.
    fn view_people(
        &self,
        playing: &Playing<'_, Self>,
        who: &'static str,
        label: Label,
        people: Range<u8>,
    ) -> Html {
        html! {
            <div
                class={classes!("family__people", format!("family__people--{who}"))}
                role="group"
                aria-label={playing.words.label(label).to_owned()}
                key={format!("{who}{}", self.seed)}
            >
                for person in people {
                    { self.view_person(playing, person) }
                }
            </div>
        }
    }

    /// A person with two strips, to pick.
    fn view_person(&self, playing: &Playing<'_, Self>, who: u8) -> Html {
        let pressed = self.picked.contains(&who);
        html! {
            <button
                key={who}
                type="button"
                class="family__person"
                aria-pressed={pressed.to_string()}
                aria-label={self.description(playing.words, who)}
                onclick={playing.does(Change::Pick(who))}
            >
                { view_strips(playing.words, self.person(who)) }
                <span>{ name(playing.words, who) }</span>
            </button>
        }
    }

    /// Who a person is, and which strips they have.
    fn description(&self, words: &Words, who: u8) -> String {
        let [first, second] = letters(words, self.person(who));
        words.filled(
            labels::PERSON,
            &[("person", &name(words, who)), ("first", first), ("second", second)],
        )
    }

    /// The two who are picked, their strips side by side; or what to do first.
    fn view_compared(&self, playing: &Playing<'_, Self>) -> Html {
        let words = playing.words;
        let Some([one, other]) = self.pair() else {
            let says = if self.picked.is_empty() { says::PICK_TWO } else { says::PICK_ONE };
            return html! { <p class="pair__says">{ words.says(says) }</p> };
        };
        let [who, shared, matched] = self.compared(words, [one, other]);
        let [first, next] = [one, other].map(|who| self.description(words, who));
        let description = words.writing().sentences(&[words.writing().sentence(&first), next]);
        html! {
            <>
                <p class="pair__who">{ who }</p>
                <svg class="activity__figure pair__strips" viewBox="0 0 232 120" role="img" aria-label={description}>
                    for pair in pairs(self.person(one), self.person(other)) {
                        { view_pair(words, pair) }
                    }
                </svg>
                <p class="pair__says">{ shared }</p>
                if playing.reading >= Reading::Family {
                    <p class="pair__matched">{ matched }</p>
                }
            </>
        }
    }
}
