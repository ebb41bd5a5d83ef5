//! The kiosk's effects: it listens for input, counts the seconds, mounts the story and takes it away, and
//! opens its sheets.

use gloo::timers::callback::Interval;
use web_sys::HtmlDialogElement;
use yew::prelude::*;

use super::state::{KioskEvent, KioskState, Phase, Sheet};
use crate::host::kiosk::{InputEvent, KeepAwake, PointerTracker, WaitingRoom, listen};

/// Listens for input and counts the seconds for as long as the page is open. A phone may not reach this
/// device, so a link to a file under `own_files` opens the QR code of the story on the internet instead.
#[hook]
pub(super) fn use_room(
    room: &WaitingRoom,
    dispatch: &Callback<KioskEvent>,
    own_files: Option<AttrValue>,
) {
    let (room, dispatch) = (room.clone(), dispatch.clone());
    use_effect_with((), move |()| {
        let inputs = dispatch.reform(move |input| match input {
            InputEvent::Touch => KioskEvent::Touch,
            InputEvent::Link(link)
                if own_files.as_deref().is_some_and(|it| link.starts_with(it)) =>
            {
                KioskEvent::ShowSheet(Sheet::Handoff)
            }
            InputEvent::Link(link) => KioskEvent::ShowSheet(Sheet::Link(link)),
            InputEvent::Language(tag) => KioskEvent::Begin(tag),
            InputEvent::StepOpened => KioskEvent::ScreenOpened,
            InputEvent::Escape => KioskEvent::Escape,
        });
        let (pointers, listeners) = listen(&room, inputs);
        let awake = KeepAwake::start();
        let timer = Interval::new(1000, move || tick(&room, &dispatch, &pointers));
        move || drop((listeners, awake, timer))
    });
}

/// Sends the state what it has to know each second.
fn tick(room: &WaitingRoom, dispatch: &Callback<KioskEvent>, pointers: &PointerTracker) {
    if pointers.take_staff_gesture() {
        dispatch.emit(KioskEvent::OpenStaff);
    }
    dispatch.emit(KioskEvent::Tick { playing: room.is_playing(), held: pointers.is_any_down() });
}

/// Sends the heartbeat after each second that was drawn. A program that broke draws nothing more, even
/// where its timers go on.
#[hook]
pub(super) fn use_heartbeat(room: &WaitingRoom, state: &KioskState) {
    let room = room.clone();
    use_effect_with((state.now(), state.phase.name()), move |(_, phase)| room.heartbeat(phase));
}

/// Mounts the story when a visit begins, and takes it away, with all the reader did, when it ends.
#[hook]
pub(super) fn use_visits(room: &WaitingRoom, state: &KioskState) {
    let last = use_mut_ref(|| None);
    use_effect_with((state.visit, state.is_open(), state.language.clone()), {
        let room = room.clone();
        move |(visit, is_open, language)| {
            let before = last.replace(Some((*visit, *is_open)));
            let is_another = before != Some((*visit, *is_open));
            let was_open = before.is_some_and(|(_, is_open)| is_open);
            if was_open && is_another {
                room.end();
            }
            if *is_open {
                room.set_language(language.as_deref().unwrap_or_default());
                if is_another {
                    room.begin();
                }
            } else {
                room.focus_first();
            }
        }
    });
    use_effect_with(state.is_larger, {
        let room = room.clone();
        move |is_larger| room.enlarge(*is_larger)
    });
    let room = room.clone();
    use_effect_with(state.is_asking(), move |is_asking| room.conceal(*is_asking));
}

/// Opens the dialog while there is a sheet in it, with the focus on its main button.
#[hook]
pub(super) fn use_dialog(room: &WaitingRoom, phase: &Phase) -> NodeRef {
    let dialog = use_node_ref();
    use_effect_with(sheet_name(phase), {
        let (room, dialog) = (room.clone(), dialog.clone());
        move |sheet| {
            let Some(dialog) = dialog.cast::<HtmlDialogElement>() else { return };
            room.set_open(&dialog, sheet.is_some());
            if sheet.is_some() {
                room.focus_first();
            }
        }
    });
    dialog
}

/// Names the open sheet, so that a change of sheet moves the focus and a change within one does not.
pub(super) fn sheet_name(phase: &Phase) -> Option<&'static str> {
    match phase {
        Phase::Attract | Phase::Reading(Sheet::None) => None,
        Phase::Reading(Sheet::Handoff) => Some("handoff"),
        Phase::Reading(Sheet::Link(_)) => Some("link"),
        Phase::Reading(Sheet::Languages) => Some("languages"),
        phase => Some(phase.name()),
    }
}
