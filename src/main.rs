//! The widget as a WebAssembly module. A program and not a library, because only then does Cargo
//! optimize over all crates at once; what it offers is in [`widget::mount`].

use widget as _;

fn main() {}
