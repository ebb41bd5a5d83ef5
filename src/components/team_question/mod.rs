//! A question for the team, to put on our page.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::bundle::TeamQuestion;
use story::{Action, Question, fill};
use yew::{Html, html};

use crate::components::icon::{Icon, view_icon};
use crate::view_context::ViewContext;

/// A question for the team, which the reader puts on our page or takes away again.
pub fn view_team_question(context: &ViewContext, words: &TeamQuestion) -> Html {
    let labels = context.labels();
    let question = Question::Team(words.id.clone());
    let is_asked = context.journey.page().questions.contains(&question);
    let label = if is_asked { &labels.remove_question } else { &labels.add_question };
    html! {
        <button
            type="button"
            class="team-question"
            aria-pressed={is_asked.to_string()}
            title={fill(label, &[("question", &words.text)])}
            data-press={format!("ask={question}")}
            onclick={context.does(Action::Ask(question))}
        >
            { view_icon(if is_asked { Icon::Tick } else { Icon::Hand }) }
            <span>{ &words.text }</span>
        </button>
    }
}
