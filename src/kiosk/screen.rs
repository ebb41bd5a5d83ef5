//! `<KioskScreen>` draws the kiosk around the story.

use std::rc::Rc;

use web_sys::HtmlDialogElement;
use yew::prelude::*;

use super::KioskLanguage;
use super::attract::view_attract;
use super::bar::view_bar;
use super::context::KioskContext;
use super::effects::{sheet_name, use_dialog, use_heartbeat, use_room, use_visits};
use super::settings::Settings;
use super::sheets::view_sheet;
use super::state::{KioskEvent, KioskState};
use crate::host::kiosk::{WaitingRoom, seconds};

/// What the page hands to the kiosk.
#[derive(Properties, Clone, PartialEq)]
pub struct KioskScreenProps {
    /// The page around the kiosk.
    pub room: WaitingRoom,
    /// What the hospital sets.
    pub settings: Rc<Settings>,
    /// The languages whose words have arrived, in the order of the settings; at least one.
    pub languages: Rc<[KioskLanguage]>,
    /// The address of the folder that holds pictures, ending in a slash.
    pub base: AttrValue,
    /// The language of a reader who was here before the screen had come.
    pub visitor: Option<AttrValue>,
}

impl Reducible for KioskState {
    type Action = KioskEvent;

    fn reduce(self: Rc<Self>, event: KioskEvent) -> Rc<Self> {
        let next = self.after(event, seconds());
        if next == *self { self } else { Rc::new(next) }
    }
}

/// The attract screen or the bar under the story, and the sheet over both.
#[component]
pub fn KioskScreen(props: &KioskScreenProps) -> Html {
    let KioskScreenProps { room, settings, languages, base, visitor } = props;
    let state = use_reducer(|| {
        let first_tick = KioskEvent::Tick { playing: false, held: false };
        let start = KioskState::new(settings.idle).after(first_tick, seconds());
        match visitor {
            Some(tag) => start.after(KioskEvent::Begin(tag.to_string()), seconds()),
            None => start,
        }
    });
    let dispatch = state.dispatcher().to_callback();
    let hidden = use_state(Vec::new);
    let own_files = settings.home.is_some().then(|| base.clone());
    use_room(room, &dispatch, own_files);
    use_heartbeat(room, &state);
    use_visits(room, &state);
    let dialog = use_dialog(room, &state.phase);

    let context = KioskContext {
        state: &state,
        room,
        settings,
        languages,
        shown: languages.iter().filter(|it| !hidden.contains(&it.offer.tag)).collect(),
        hidden,
        base,
        is_still: room.wants_stillness(),
        dispatch,
    };
    let Some(language) = context.language() else { return Html::default() };
    html! {
        <div class="widget kiosk__inside" lang={language.offer.tag} dir={language.direction()}>
            if context.state.is_open() {
                { view_bar(&context) }
            } else {
                { view_attract(&context) }
            }
            { view_dialog(&context, dialog) }
        </div>
    }
}

/// The dialog that holds the sheets. The state decides when it closes; the browser does not.
fn view_dialog(context: &KioskContext<'_>, dialog: NodeRef) -> Html {
    // The device's back button cancels a dialog.
    let oncancel = context.dispatch.reform(|event: Event| {
        event.prevent_default();
        KioskEvent::Escape
    });
    // A second cancel closes it all the same, so a sheet that has to stay opens again.
    let onclose = {
        let (room, dialog) = (context.room.clone(), dialog.clone());
        let stays = sheet_name(&context.state.phase).is_some();
        Callback::from(move |_: Event| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>().filter(|_| stays) {
                room.set_open(&dialog, true);
            }
        })
    };
    html! {
        <dialog
            ref={dialog}
            class="kiosk__sheet"
            {oncancel}
            {onclose}
            aria-labelledby="kiosk-sheet-heading"
        >
            { view_sheet(context) }
        </dialog>
    }
}
