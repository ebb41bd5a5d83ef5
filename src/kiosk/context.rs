//! What every view of the kiosk reads.

use yew::prelude::*;

use super::KioskLanguage;
use super::settings::Settings;
use super::state::{KioskEvent, KioskState};
use crate::activities::Words;
use crate::host::kiosk::WaitingRoom;

/// The kiosk's state, the way to change it, and the page around it.
pub(super) struct KioskContext<'a> {
    /// The kiosk's state.
    pub(super) state: &'a KioskState,
    /// The page around the kiosk.
    pub(super) room: &'a WaitingRoom,
    /// The hospital's settings.
    pub(super) settings: &'a Settings,
    /// The languages whose words have arrived.
    pub(super) languages: &'a [KioskLanguage],
    /// Those of them that staff have not hidden.
    pub(super) shown: Vec<&'a KioskLanguage>,
    /// The tags of the languages that staff have hidden.
    pub(super) hidden: UseStateHandle<Vec<&'static str>>,
    /// The address of the folder that holds pictures, ending in a slash.
    pub(super) base: &'a AttrValue,
    /// Whether the device asks for reduced motion.
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
    pub(super) fn language(&self) -> Option<&'a KioskLanguage> {
        let tag = self.state.language.as_deref();
        let chosen = self.languages.iter().find(|it| Some(it.offer.tag) == tag);
        chosen.or(self.shown.first().copied()).or(self.languages.first())
    }

    /// The words of that language.
    pub(super) fn words(&self) -> Option<&'a Words> {
        self.language().map(|it| &it.words)
    }

    /// Where the reader is, as an address fragment; on the first page, only her language.
    pub(super) fn fragment(&self) -> String {
        let fragment = self.room.fragment();
        match self.language() {
            Some(it) if fragment.is_empty() => format!("lang={}", it.offer.tag),
            _ => fragment,
        }
    }
}
