//! Reading a step aloud. `static/read-aloud` listens to these controls, reads, and hides them where there is
//! nothing to read with.

use story::bundle::{Interface, Narrator, Stage, Step};
use story::{Position, Reading, fill};
use yew::{Html, html};

use crate::components::icon::{Icon, view_icon};
use crate::view_context::ViewContext;

/// The button that starts reading and stops it, and whose voice the recordings have.
///
/// Both names stand in it, and the styles show one: so the page can change it before the engine has come.
pub(super) fn view_read_aloud(context: &ViewContext, position: Position) -> Html {
    let Some((stage, step)) = context.story.step(position) else { return Html::default() };
    let (reading, labels) = (context.journey.reading(), context.labels());
    let narrator = context.story.narrator.as_ref();
    let narrator = narrator.filter(|_| is_recorded(position, stage, step, reading));
    html! {
        <div class="read-aloud" data-recorded={narrator.map(|_| "")}>
            <button type="button" class="button button--quiet" data-press="read-aloud">
                <span class="read-aloud__start">{ view_icon(Icon::Speaker) }{ &labels.read_aloud }</span>
                <span class="read-aloud__stop">{ view_icon(Icon::Cross) }{ &labels.stop_reading }</span>
            </button>
            if let Some(narrator) = narrator {
                <span class="read-aloud__voice">{ voice(labels, narrator) }</span>
            }
        </div>
    }
}

/// Whose voice it is.
pub(crate) fn voice(labels: &Interface, narrator: &Narrator) -> String {
    if narrator.person.is_empty() {
        labels.computer_voice.clone()
    } else {
        fill(&labels.read_by, &[("speaker", &narrator.person)])
    }
}

/// Whether something of the step is recorded that this way of reading shows.
fn is_recorded(position: Position, stage: &Stage, step: &Step, reading: Reading) -> bool {
    let asked = step.if_they_ask.as_ref().filter(|_| reading >= Reading::Family);
    step.is_recorded
        || (position.step == 0 && stage.message_is_recorded)
        || asked.is_some_and(|it| it.is_recorded)
}
