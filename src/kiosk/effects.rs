//! What the kiosk does to its page: it listens, counts the seconds, opens and closes the story, and
//! shows its sheets.

use std::cell::RefCell;
use std::rc::Rc;

use gloo::timers::callback::Interval;
use web_sys::HtmlDialogElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::state::{KioskEvent, KioskState, Phase, Sheet};
use crate::host::kiosk::{Felt, Fingers, Freshness, KeepAwake, WaitingRoom, feel, seconds};

/// Listens to the room and counts the seconds for as long as the page is open. A phone may not reach
/// this device: a link to a file under `own_files` leads to the story on the internet instead.
#[hook]
pub(super) fn use_room(
    room: &WaitingRoom,
    dispatch: &Callback<KioskEvent>,
    own_files: Option<AttrValue>,
    phase: &Phase,
) {
    // The listeners outlive every render, so the phase reaches them through a cell.
    let current = use_mut_ref(|| phase.clone());
    current.replace(phase.clone());
    let (room, dispatch) = (room.clone(), dispatch.clone());
    use_effect_with((), move |()| {
        let inputs = dispatch.reform(move |input| match input {
            Felt::Touch => KioskEvent::Touch,
            Felt::Link(link) if own_files.as_deref().is_some_and(|it| link.starts_with(it)) => {
                KioskEvent::ShowSheet(Sheet::Handoff)
            }
            Felt::Link(link) => KioskEvent::ShowSheet(Sheet::Link(link)),
            Felt::Language(tag) => KioskEvent::Begin(tag),
            Felt::Seen => KioskEvent::ScreenOpened,
            Felt::Escape => KioskEvent::Escape,
        });
        let (fingers, listeners) = feel(&room, inputs);
        let awake = KeepAwake::start();
        let freshness = Rc::new(RefCell::new(Freshness::default()));
        let timer = Interval::new(1000, move || {
            let phase = current.borrow().clone();
            tick(&room, &dispatch, &fingers, &phase);
            if phase == Phase::Attract && freshness.borrow().is_due(seconds()) {
                restart_if_outdated(&room, &freshness, Rc::clone(&current));
            }
        });
        move || drop((listeners, awake, timer))
    });
}

/// Sends what a second brings, and the heartbeat.
fn tick(room: &WaitingRoom, dispatch: &Callback<KioskEvent>, fingers: &Fingers, phase: &Phase) {
    // After a panic the leaflet takes the kiosk's place, and the heartbeat has to stop.
    if !room.place.is_connected() {
        return;
    }
    if fingers.open_staff() {
        dispatch.emit(KioskEvent::OpenStaff);
    }
    dispatch.emit(KioskEvent::Tick { playing: room.is_playing(), held: fingers.are_down() });
    room.beat(phase.name());
}

/// Restarts the page if there is a newer build, unless somebody has come meanwhile.
fn restart_if_outdated(
    room: &WaitingRoom,
    freshness: &Rc<RefCell<Freshness>>,
    phase: Rc<RefCell<Phase>>,
) {
    let (room, freshness) = (room.clone(), Rc::clone(freshness));
    let before = freshness.borrow_mut().looking(seconds());
    spawn_local(async move {
        let (after, is_outdated) = before.look(seconds()).await;
        freshness.replace(after);
        if is_outdated && *phase.borrow() == Phase::Attract {
            room.restart();
        }
    });
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
    let room = room.clone();
    use_effect_with(state.is_larger, move |is_larger| room.enlarge(*is_larger));
}

/// Opens the dialog while there is a sheet in it, with the focus on its main button.
#[hook]
pub(super) fn use_dialog(room: &WaitingRoom, phase: &Phase) -> NodeRef {
    let dialog = use_node_ref();
    use_effect_with(sheet_name(phase), {
        let (room, dialog) = (room.clone(), dialog.clone());
        move |sheet| {
            let Some(dialog) = dialog.cast::<HtmlDialogElement>() else { return };
            room.lay(&dialog, sheet.is_some());
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
