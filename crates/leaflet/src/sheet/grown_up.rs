//! The back of a sheet, for the grown-up: points to keep, when to call, what to say and to ask, notes, sources.

use story::Story;
use story::bundle::{Block, Prose, Stage, Step, Writing, plain_text};
use widget::components::icon::{Icon, view_icon};
use widget::components::sources::facts_of;
use yew::{Html, classes, html};

use super::calls::{Calls, Room};
use super::child::{can_do, told};
use crate::pieces::view_prose;

/// How many questions for the team have lines for an answer.
const QUESTIONS: usize = 3;

/// Draws it, below its head.
pub(super) fn view_for_grown_up(stage: &Stage, story: &Story) -> Html {
    let labels = &story.interface;
    let calls = Calls::of(stage);
    let room = calls.room();
    html! {
        <>
            <div class={classes!("pair", (room != Room::Beside).then_some("pair--stacked"))}>
                <div class="points">
                    <div>
                        <h3>{ &labels.main_message }</h3>
                        { view_prose(&stage.main_message, None) }
                    </div>
                    <div>
                        <h3>{ &labels.key_points }</h3>
                        { view_prose(&stage.key_points, None) }
                    </div>
                </div>
                { calls.view(story) }
            </div>
            if room == Room::None {
                { view_team_questions(stage, story, "team team--row") }
            } else {
                <div class="pair">
                    { view_asked(stage, story, room) }
                    { view_team_questions(stage, story, "team") }
                </div>
                <div class="notes"><h3>{ &labels.notes }</h3></div>
            }
            if room <= Room::Enough {
                <p class="small">
                    <strong>{ story.language.writing.sentence(&labels.for_nurse) }</strong>
                    { story.language.writing.between_sentences() }
                    { &labels.teach_back }
                </p>
            }
            { view_foot(stage, story) }
        </>
    }
}

/// What the child may ask about the two steps of the front, and what one can say; where there is little room, about
/// what she can do.
fn view_asked(stage: &Stage, story: &Story, room: Room) -> Html {
    let (labels, writing) = (&story.interface, &story.language.writing);
    let first = if room == Room::Little { None } else { told(stage) };
    let steps = [first, can_do(stage)].into_iter().flatten();
    html! {
        <div class="asked">
            <h3>{ view_icon(Icon::Speech) }{ &labels.if_they_ask }</h3>
            for asked in steps.filter_map(|it| it.if_they_ask.as_ref()) {
                <p><strong>{ writing.quote(&asked.question) }</strong></p>
                <p>{ writing.label(&labels.you_can_say, &words(&asked.answer, writing)) }</p>
            }
        </div>
    }
}

/// The words alone, in one line.
fn words(prose: &Prose, writing: &Writing) -> String {
    writing.sentences(&prose.iter().flat_map(Block::beats).map(plain_text).collect::<Vec<_>>())
}

fn view_team_questions(stage: &Stage, story: &Story, class: &'static str) -> Html {
    let questions = stage.team_questions.iter().take(QUESTIONS).enumerate();
    html! {
        <div>
            <h3>{ &story.interface.team_questions }</h3>
            <ol {class}>
                for (place, question) in questions {
                    <li class="numbered">
                        <span class="number" aria-hidden="true">{ story.language.writing.count(place + 1) }</span>
                        <div>
                            <p>{ &question.text }</p>
                            <p class="blank" />
                        </div>
                    </li>
                }
            </ol>
        </div>
    }
}

/// Where it comes from, and what it is worth.
fn view_foot(stage: &Stage, story: &Story) -> Html {
    let labels = &story.interface;
    let writing = &story.language.writing;
    html! {
        <footer class="small">
            <p>{ writing.label(&labels.sources, &writing.items(&names(stage, story))) }</p>
            if story.language.reviewed {
                <p>{ &labels.not_medical_advice }</p>
            } else {
                <p>{ &labels.not_reviewed }</p>
            }
        </footer>
    }
}

/// Who says what stands on the sheet, the first of each fact, each once. All are named on the stage's page, and those
/// of the emergency list in the story.
fn names(stage: &Stage, story: &Story) -> Vec<String> {
    let steps = [told(stage), can_do(stage)].into_iter().flatten().flat_map(texts);
    let stage = [&stage.child_message, &stage.main_message, &stage.key_points];
    let texts = stage.into_iter().chain(steps).collect::<Vec<&Prose>>();
    let mut names = Vec::new();
    for fact in facts_of(&texts) {
        let source = story.facts.get(usize::from(fact)).and_then(|it| it.sources.first());
        let Some(source) = source.and_then(|it| story.sources.get(usize::from(*it))) else {
            continue;
        };
        let name = if source.who.is_empty() { &source.title } else { &source.who };
        let name = story.language.writing.isolate(name);
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn texts(step: &Step) -> impl Iterator<Item = &Prose> {
    [Some(&step.child), step.if_they_ask.as_ref().map(|it| &it.answer)].into_iter().flatten()
}
