//! The family, whom to compare, and what the two have in common.

use story::Reading;
use yew::{Html, html};

use super::chance::view_chance;
use super::strip::{letters, lined_up, view_link, view_strips};
use super::{CHILDREN, Change, FATHER, FIRST_CHILD, ShuffleTheHaplotypes, name};
use crate::activities::parts::view_figure;
use crate::activities::{Playing, Words};
use crate::components::button::{Look, view_button};
use crate::components::line::view_line;

/// Draws it all.
pub(super) fn view_family(
    it: &ShuffleTheHaplotypes,
    playing: &Playing<'_, ShuffleTheHaplotypes>,
) -> Html {
    let words = playing.words;
    let people =
        |from: u8, to: u8| (from..to).map(|who| it.view_person(playing, who)).collect::<Html>();
    html! {
        <>
            <div class="family">
                { view_line("p", "family__made-up", words.label("made-up")) }
                <div class="family__people" role="group" aria-label={words.label("parents").to_owned()}>
                    { people(FATHER, FIRST_CHILD) }
                </div>
                { view_button(Look::Primary, None, words.label("deal"), playing.does(Change::Deal)) }
                <div
                    class="family__people family__people--dealt"
                    role="group"
                    aria-label={words.label("children").to_owned()}
                    key={it.seed}
                >
                    { people(FIRST_CHILD, FIRST_CHILD + CHILDREN) }
                </div>
            </div>
            { it.view_compared(playing) }
            if playing.reading >= Reading::Family {
                { view_chance(words, it.siblings, &playing.takes(Change::Siblings)) }
            }
        </>
    }
}

impl ShuffleTheHaplotypes {
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
            "person",
            &[("person", &name(words, who)), ("first", first), ("second", second)],
        )
    }

    /// The two who are picked, their strips side by side; or what to do first.
    fn view_compared(&self, playing: &Playing<'_, Self>) -> Html {
        let words = playing.words;
        let Some(pair) = self.pair() else {
            let says = if self.picked.is_empty() { "pick-two" } else { "pick-one" };
            return html! { <div class="pair">{ view_line("p", "pair__says", words.says(says)) }</div> };
        };
        let [who, shared, matched] = self.compared(words, pair);
        let told = pair.map(|it| self.told(words, it)).join(". ");
        let links = lined_up(self.person(pair[0]), self.person(pair[1]));
        let links = links.map(|it| view_link(words, it)).into_iter().collect::<Html>();
        html! {
            <div class="pair">
                { view_line("p", "pair__who", &who) }
                { view_figure("pair__strips", "0 0 232 120", &told, links) }
                { view_line("p", "pair__says", &shared) }
                if playing.reading >= Reading::Family {
                    { view_line("p", "pair__matched", &matched) }
                }
            </div>
        }
    }
}
