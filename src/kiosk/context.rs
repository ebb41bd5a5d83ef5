//! What every view of the kiosk is drawn from.

use yew::prelude::*;

use super::Spoken;
use super::settings::Settings;
use super::state::{KioskEvent, KioskState};
use crate::activities::Words;
use crate::host::kiosk::WaitingRoom;

/// The kiosk's state, the way to change it, and the page round it.
pub(super) struct KioskContext<'a> {
    /// What the kiosk is doing.
    pub(super) state: &'a KioskState,
    /// The page round it.
    pub(super) room: &'a WaitingRoom,
    /// What the hospital sets.
    pub(super) settings: &'a Settings,
    /// The languages whose words have arrived.
    pub(super) spoken: &'a [Spoken],
    /// Those of them that staff have left on offer.
    pub(super) shown: Vec<&'a Spoken>,
    /// The tags of the languages that staff have taken away.
    pub(super) hidden: UseStateHandle<Vec<&'static str>>,
    /// The address that the folder of pictures is beside, ending in a slash.
    pub(super) base: &'a AttrValue,
    /// Whether the device asks for no motion.
    pub(super) is_still: bool,
    /// Where to send events.
    pub(super) dispatch: Callback<KioskEvent>,
}

impl<'a> KioskContext<'a> {
    /// A callback that sends the same whatever event it is given.
    pub(super) fn sends<Given: 'static>(&self, event: KioskEvent) -> Callback<Given> {
        self.dispatch.reform(move |_| event.clone())
    }

    /// The language that the reader chose; before that, the first on offer.
    pub(super) fn language(&self) -> Option<&'a Spoken> {
        let tag = self.state.language.as_deref();
        let chosen = self.spoken.iter().find(|it| Some(it.language.tag) == tag);
        chosen.or(self.shown.first().copied()).or(self.spoken.first())
    }

    /// The words of that language.
    pub(super) fn words(&self) -> Option<&'a Words> {
        self.language().map(|it| &it.words)
    }

    /// Where the reader is, as an address fragment; on the first page, only her language.
    pub(super) fn fragment(&self) -> String {
        let fragment = self.room.fragment();
        match self.language() {
            Some(it) if fragment.is_empty() => format!("lang={}", it.language.tag),
            _ => fragment,
        }
    }
}
