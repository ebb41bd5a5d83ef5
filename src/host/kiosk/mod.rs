//! The browser's side of kiosk mode, a touch screen in a waiting room: input events, ways out that are
//! blocked, the heartbeat for a watchdog, the wake lock, and the restart for a newer build.

mod clock;
mod freshness;
mod gesture;
mod input;
mod keep_awake;
mod motion;
mod pointers;
mod room;
mod sound;

use super::reflection;

pub use clock::{milliseconds, seconds};
pub use freshness::Freshness;
pub use input::{InputEvent, listen};
pub use keep_awake::KeepAwake;
pub use pointers::PointerTracker;
pub use room::WaitingRoom;
