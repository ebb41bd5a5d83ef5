//! The kiosk as a WebAssembly module: the widget and what surrounds it in kiosk mode, as one program with
//! one Yew.

mod kiosk_api;
mod widget_api;

fn main() {}
