//! Prints with the browser's print dialog.

use js_sys::Reflect;
use web_sys::{Element, Window};

use super::Printer;
use super::dom::window;

/// A window that can print, and the element of which it does.
pub(super) struct BrowserPrinter {
    window: Window,
    element: Element,
}

impl BrowserPrinter {
    /// None where the browser has no `print`, as in some in-app browsers.
    pub(super) fn find(element: &Element) -> Option<Self> {
        let window = window()?;
        let print = Reflect::get(&window, &"print".into()).ok()?;
        print.is_function().then(|| Self { window, element: element.clone() })
    }
}

impl Printer for BrowserPrinter {
    fn print(&self) {
        // The page round the element is no part of what was asked for (`static/print-alone.js`).
        _ = self.element.set_attribute("data-prints", "");
        // A sandboxed frame may refuse; then nothing happens.
        _ = self.window.print();
    }
}
