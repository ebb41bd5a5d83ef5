//! The engine as a WebAssembly module, for every page but a kiosk's. A program and not a library,
//! because only then does Cargo optimize over all crates at once.

mod widget_api;

fn main() {}
