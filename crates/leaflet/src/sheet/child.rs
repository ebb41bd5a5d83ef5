//! The front of a sheet, for the child: what the report says, what one can do in three pictures, a place to draw.

use story::Story;
use story::bundle::{Stage, Step, StepKind, ThreeQuestions, Voice};
use widget::components::icon::{Icon, view_icon};
use widget::components::picture::Picture;
use widget::host::Host;
use yew::{Html, html};

use crate::pieces::{view_linked, view_prose};

/// Draws it, below its head.
pub(super) fn view_for_child(stage: &Stage, story: &Story, host: &Host) -> Html {
    let labels = &story.interface;
    html! {
        <>
            { told(stage).map(|it| view_told(it, story, host)).unwrap_or_default() }
            { can_do(stage).map(|it| view_strip(it, story, host)).unwrap_or_default() }
            <div class="main-thing">
                <h2>{ &labels.child_message }</h2>
                { view_prose(&stage.child_message, None) }
            </div>
            <div class="draw">
                <h2>{ &labels.draw_here }</h2>
                <p>{ &labels.draw_here_how }</p>
            </div>
        </>
    }
}

/// What the report says: the first step of a stage.
pub(super) fn told(stage: &Stage) -> Option<&Step> {
    stage.steps.iter().find(|it| it.voice == Voice::Told)
}

/// What the child can do here: the first step that says so and has pictures.
pub(super) fn can_do(stage: &Stage) -> Option<&Step> {
    stage.steps.iter().find(|it| {
        it.question == Some(ThreeQuestions::CanDo)
            && it.kind == StepKind::Telling
            && !it.scenes.is_empty()
    })
}

fn view_told(step: &Step, story: &Story, host: &Host) -> Html {
    html! {
        <div class="told">
            if let Some(scene) = step.scenes.last() {
                <Picture
                    base={&host.base}
                    name={scene.picture.clone()}
                    beat={scene.beat}
                    description={scene.description.clone()}
                    class="picture"
                />
            }
            <div class="told__slip">
                <p class="voice">{ view_icon(Icon::Report) }{ &story.interface.told }</p>
                <h2>{ &step.heading }</h2>
                { view_prose(&step.child, None) }
            </div>
        </div>
    }
}

/// A step beat by beat, each with its picture, its number and its words.
fn view_strip(step: &Step, story: &Story, host: &Host) -> Html {
    let beats = step.scenes.iter().zip(step.beats()).enumerate();
    html! {
        <div class="often">
            <p class="voice">{ view_icon(Icon::Often) }{ &story.interface.general }</p>
            <h2>{ &step.heading }</h2>
            <ol class="strip">
                for (place, (scene, beat)) in beats {
                    <li>
                        <Picture
                            base={&host.base}
                            name={scene.picture.clone()}
                            beat={scene.beat}
                            description={scene.description.clone()}
                            class="picture"
                        />
                        <div class="numbered">
                            <span class="number" aria-hidden="true">{ story.language.writing.count(place + 1) }</span>
                            <p>{ view_linked(beat, None) }</p>
                        </div>
                    </li>
                }
            </ol>
        </div>
    }
}
