//! Reading a step aloud. `static/read-aloud` listens to these controls, reads, and hides them where there is
//! nothing to read with.

use story::bundle::{Interface, Narrator, Stage, Step};
use story::{Position, Reading, fill};
use yew::{Html, html};

use crate::components::hospital_note::at_hospital;
use crate::components::icon::{Icon, view_icon};
use crate::view_context::ViewContext;

/// The button that starts reading and stops it, and whose voice the recordings have.
///
/// Both names stand in it, and the styles show one: so the page can change it before the engine has come.
pub(super) fn view_read_aloud(context: &ViewContext, position: Position) -> Html {
    let Some((stage, step)) = context.story.step(position) else { return Html::default() };
    let (reading, labels) = (context.journey.reading(), context.labels());
    let place = place(context, position);
    let nurse = context.hospital.at(&place).next();
    let narrator = context.story.narrator.as_ref();
    let narrator = narrator.filter(|_| is_shipped(position, stage, step, reading));
    let (whose, speaker) = match (&nurse, narrator) {
        (Some(nurse), _) => (Some("hospital"), Some(read_by(labels, nurse.value))),
        (None, narrator) => (narrator.map(|_| ""), narrator.map(|it| voice(labels, it))),
    };
    html! {
        <div class="read-aloud" data-recorded={whose}>
            <button type="button" class="button button--quiet" data-press="read-aloud">
                <span class="read-aloud__start">{ view_icon(Icon::Speaker) }{ &labels.read_aloud }</span>
                <span class="read-aloud__stop">{ view_icon(Icon::Cross) }{ &labels.stop_reading }</span>
            </button>
            if let Some(speaker) = speaker {
                <span class="read-aloud__voice">{ speaker }</span>
            }
            if nurse.is_some() {
                <span class="read-aloud__voice">{ at_hospital(context) }</span>
            }
        </div>
    }
}

/// Whose voice it is.
pub(crate) fn voice(labels: &Interface, narrator: &Narrator) -> String {
    if narrator.person.is_empty() {
        labels.computer_voice.clone()
    } else {
        read_by(labels, &narrator.person)
    }
}

fn read_by(labels: &Interface, speaker: &str) -> String {
    fill(&labels.read_by, &[("speaker", speaker)])
}

/// Whether a layer of a step is recorded. A step has one recorded voice: that of the hospital's nurse, where she
/// reads it, or else the one that is shipped, of which `is_shipped` says whether it has the layer.
pub(super) fn is_recorded(
    context: &ViewContext,
    position: Position,
    layer: &str,
    is_shipped: bool,
) -> bool {
    let place = place(context, position);
    let nurse = context.hospital.at(&place).next();
    nurse.map_or(is_shipped, |it| it.details.split(' ').any(|it| it == layer))
}

/// Where the hospital's script says that a nurse reads a step.
fn place(context: &ViewContext, position: Position) -> String {
    let address = context.story.address(position).unwrap_or_default();
    format!("recorded/{}/{address}", context.story.language.tag)
}

/// Whether something of the step is shipped with a recording, and this way of reading shows it.
fn is_shipped(position: Position, stage: &Stage, step: &Step, reading: Reading) -> bool {
    let asked = step.if_they_ask.as_ref().filter(|_| reading >= Reading::Family);
    step.is_recorded
        || (position.step == 0 && stage.message_is_recorded)
        || asked.is_some_and(|it| it.is_recorded)
}
