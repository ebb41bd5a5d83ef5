//! What families also ask in a stage, and what teenagers ask: for those who look for it.

use story::Action;
use story::bundle::AlsoAsked;
use yew::{Html, html};

use crate::components::button::{Button, Variant};
use crate::components::fold::view_fold;
use crate::components::icon::Icon;
use crate::components::prose::view_prose;
use crate::components::sources::{facts_of, view_sources};
use crate::components::team_question::view_team_question;
use crate::view_context::ViewContext;

/// Draws the screen for a stage, by its place, or for teenagers. Each question opens when it is pressed.
pub(crate) fn view_also_asked(context: &ViewContext, stage: Option<usize>) -> Html {
    let story = &context.story;
    let labels = &story.interface;
    let (heading, intro) = match stage {
        Some(_) => (&labels.also_asked, &labels.also_asked_intro),
        None => (&labels.teenagers, &labels.teenagers_intro),
    };
    let stage_title = stage.and_then(|it| story.stages.get(it)).map(|stage| &stage.title);
    html! {
        <div class="sheet also-asked">
            if let Some(title) = stage_title {
                <p class="step__where">{ title }</p>
            }
            <h1 tabindex="-1">{ heading }</h1>
            <p>{ intro }</p>
            for asked in story.also_asked(stage) {
                { view_fold(&asked.ask_the_team.id, &asked.question, view_answer(context, asked)) }
            }
            <Button
                variant={Variant::Quiet}
                icon={Icon::Backward}
                label={labels.back.clone()}
                press="back"
                onclick={context.does(Action::Back)}
            />
        </div>
    }
}

/// An answer, what to ask the team, and where it comes from.
fn view_answer(context: &ViewContext, asked: &AlsoAsked) -> Html {
    html! {
        <>
            <div>{ view_prose(&asked.answer) }</div>
            <div>{ view_team_question(context, &asked.ask_the_team) }</div>
            { view_sources(&context.story, &facts_of(&[&asked.answer]), context.host.page.opens_windows()) }
        </>
    }
}
