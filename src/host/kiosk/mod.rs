//! The browser's side of kiosk mode, a touch screen in a waiting room: input events, links that are
//! blocked, the clock, the heartbeat for a watchdog, and the wake lock.

mod clock;
mod gesture;
mod input;
mod keep_awake;
mod motion;
mod pointers;
mod room;

use super::reflection;

pub use clock::seconds;
pub use input::{InputEvent, listen};
pub use keep_awake::KeepAwake;
pub use pointers::PointerTracker;
pub use room::WaitingRoom;
