//! The family, whom to compare, and what the two have in common.

use std::ops::Range;

use story::Reading;
use yew::{Html, html};

use super::chance::view_chance;
use super::strip::{letters, lined_up, view_link, view_strips};
use super::{CHILDREN, Change, FATHER, FIRST_CHILD, ShuffleTheHaplotypes, name};
use crate::activities::keys::Label;
use crate::activities::keys::shuffle_the_haplotypes::{labels, says};
use crate::activities::parts::{together, view_block, view_figure, view_made_up};
use crate::activities::{Playing, Words};
use crate::components::button::{Variant, view_button};
use crate::components::line::view_line;

/// Draws it all.
pub(super) fn view_family(
    it: &ShuffleTheHaplotypes,
    playing: &Playing<'_, ShuffleTheHaplotypes>,
) -> Html {
    let words = playing.words;
    let family = vec![
        view_made_up(words.label(labels::MADE_UP)),
        it.view_people(playing, "parents", labels::PARENTS, FATHER..FIRST_CHILD),
        view_button(Variant::Primary, None, words.label(labels::DEAL), playing.does(Change::Deal)),
        it.view_people(playing, "children", labels::CHILDREN, FIRST_CHILD..FIRST_CHILD + CHILDREN),
    ];
    let mut all = vec![view_block("family", family), it.view_compared(playing)];
    if playing.reading >= Reading::Family {
        all.push(view_chance(words, it.siblings, &playing.takes(Change::Siblings)));
    }
    together(all)
}

impl ShuffleTheHaplotypes {
    /// The parents, or the children, who are dealt anew with each family.
    fn view_people(
        &self,
        playing: &Playing<'_, Self>,
        who: &'static str,
        label: Label,
        people: Range<u8>,
    ) -> Html {
        let mut all = Vec::new();
        for person in people {
            all.push(self.view_person(playing, person));
        }
        html! {
            <div
                class={["family__people family__people--", who].concat()}
                role="group"
                aria-label={playing.words.label(label).to_owned()}
                key={[who, &self.seed.to_string()].concat()}
            >
                { together(all) }
            </div>
        }
    }

    /// Somebody to pick, with two strips.
    fn view_person(&self, playing: &Playing<'_, Self>, who: u8) -> Html {
        let pressed = self.picked.contains(&who);
        html! {
            <button
                type="button"
                class="family__person"
                aria-pressed={if pressed { "true" } else { "false" }}
                aria-label={self.told(playing.words, who)}
                onclick={playing.does(Change::Pick(who))}
            >
                { view_strips(playing.words, self.person(who)) }
                { view_line("span", "", &name(playing.words, who)) }
            </button>
        }
    }

    /// Who somebody is, and which strips they have.
    fn told(&self, words: &Words, who: u8) -> String {
        let [first, second] = letters(words, self.person(who));
        words.filled(
            labels::PERSON,
            &[("person", &name(words, who)), ("first", first), ("second", second)],
        )
    }

    /// The two who are picked, their strips side by side; or what to do first.
    fn view_compared(&self, playing: &Playing<'_, Self>) -> Html {
        let words = playing.words;
        let Some(pair) = self.pair() else {
            let says = if self.picked.is_empty() { says::PICK_TWO } else { says::PICK_ONE };
            return view_block("pair", vec![view_line("p", "pair__says", words.says(says))]);
        };
        let [who, shared, matched] = self.compared(words, pair);
        let told = [&*self.told(words, pair[0]), ". ", &self.told(words, pair[1])].concat();
        let [first, second] = lined_up(self.person(pair[0]), self.person(pair[1]));
        let links = vec![view_link(words, first), view_link(words, second)];
        let mut all = vec![
            view_line("p", "pair__who", &who),
            view_figure("pair__strips", "0 0 232 120", &told, together(links)),
            view_line("p", "pair__says", &shared),
        ];
        if playing.reading >= Reading::Family {
            all.push(view_line("p", "pair__matched", &matched));
        }
        view_block("pair", all)
    }
}
