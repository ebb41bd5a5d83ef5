//! Prints with the browser's print dialog.

use js_sys::Reflect;
use web_sys::Window;

use super::Printer;
use super::dom::window;

/// A window that can print.
pub(super) struct BrowserPrinter(Window);

impl BrowserPrinter {
    /// None where the browser has no `print`, as in some in-app browsers.
    pub(super) fn find() -> Option<Self> {
        let window = window()?;
        let print = Reflect::get(&window, &"print".into()).ok()?;
        print.is_function().then_some(Self(window))
    }
}

impl Printer for BrowserPrinter {
    fn print(&self) {
        // A sandboxed frame may refuse; then nothing happens.
        _ = self.0.print();
    }
}
