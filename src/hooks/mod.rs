//! Effects with names.

mod use_address;
mod use_bookmark;
mod use_focus_on_move;
mod use_milestones;
mod use_voice;

pub use use_address::use_address;
pub use use_bookmark::use_bookmark;
pub use use_focus_on_move::use_focus_on_move;
pub use use_milestones::use_milestones;
pub use use_voice::use_voice;
