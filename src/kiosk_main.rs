//! The engine of a screen in a waiting room as a WebAssembly module: the widget and what stands
//! round it there, as one program with one Yew.

mod kiosk_api;
mod widget_api;

fn main() {}
