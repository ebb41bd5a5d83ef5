use crate::host::Printer;

/// A printer that prints nothing.
pub(super) struct SilentPrinter;

impl Printer for SilentPrinter {
    fn print(&self) {}
}
