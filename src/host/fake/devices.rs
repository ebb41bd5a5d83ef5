use yew::Callback;

use crate::host::{Guard, Printer, Speech};

/// Speech synthesis with a voice for every language, which says everything in no time.
pub(super) struct OneVoice;

impl Speech for OneVoice {
    fn has_voice(&self, _: &str) -> bool {
        true
    }

    fn on_voices(&self, _: Callback<()>) -> Option<Guard> {
        None
    }

    fn speak(&self, _: &str, _: &str, ended: Callback<()>) {
        ended.emit(());
    }

    fn stop(&self) {}
}

/// A printer that prints nothing.
pub(super) struct SilentPrinter;

impl Printer for SilentPrinter {
    fn print(&self) {}
}
