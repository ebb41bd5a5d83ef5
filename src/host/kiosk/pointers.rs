//! Fingers on the screen.

use std::cell::{Cell, RefCell};
use std::rc::Rc;

use web_sys::Event;

use super::clock::milliseconds;
use super::gesture::Gesture;
use super::reflection::get;

/// How wide and high the corner for the staff gesture is, in CSS pixels.
const CORNER: f64 = 160.0;

/// Follows the pointers that are down, and recognizes the staff gesture. Clones share their state.
#[derive(Clone, Default)]
pub struct PointerTracker {
    down: Rc<RefCell<Vec<i32>>>,
    gesture: Rc<Cell<Gesture>>,
}

impl PointerTracker {
    /// Whether a pointer is down.
    pub fn is_any_down(&self) -> bool {
        !self.down.borrow().is_empty()
    }

    /// Whether staff have just made their gesture. Answers yes once for each gesture.
    pub fn take_staff_gesture(&self) -> bool {
        let made = self.gesture.get().is_made(milliseconds());
        if made {
            self.gesture.set(Gesture::default());
        }
        made
    }

    /// Follows a pointer event.
    pub(super) fn follow_pointer(&self, event: &Event, is_down: bool) {
        let number = |name| get(event, name).as_f64().unwrap_or_default();
        #[expect(clippy::cast_possible_truncation, reason = "pointers are numbered from 0")]
        let id = number("pointerId") as i32;
        // When a finger starts to scroll, its pointer is canceled while the finger is still down; the
        // touch event that follows says when it leaves.
        if event.type_() == "pointercancel" && get(event, "pointerType") == "touch" {
            return;
        }
        let mut down = self.down.borrow_mut();
        down.retain(|it| *it != id);
        let now = milliseconds();
        if is_down {
            down.push(id);
            let in_corner = number("clientX") < CORNER && number("clientY") < CORNER;
            self.gesture.set(self.gesture.get().press(in_corner, now));
        } else {
            self.gesture.set(self.gesture.get().release(now));
        }
    }

    /// Follows the end of a touch: after the last one no pointer is down, whatever the pointer events
    /// said.
    pub(super) fn follow_touch_end(&self, event: &Event) {
        let touches = get(&get(event, "touches"), "length");
        if touches == 0 && self.is_any_down() {
            self.down.borrow_mut().clear();
            self.gesture.set(self.gesture.get().release(milliseconds()));
        }
    }
}
