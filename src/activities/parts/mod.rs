//! What several activities are made of. Each is a function, worked by touch, mouse, keyboard and
//! one switch.

mod card;
mod choices;
mod dial;
mod figure;
mod looked;
mod made_up;
mod mark;
mod plate;
mod shape;
mod table;
mod toggle;

pub(crate) use card::view_card;
pub(crate) use choices::view_choices;
pub(crate) use dial::{Dial, view_dial};
pub(crate) use figure::view_figure;
pub(crate) use looked::{Looked, Marks};
pub(crate) use made_up::view_made_up;
pub(crate) use mark::{PLASTER, SCHOOL_BAG, view_mark};
pub(crate) use plate::{Spot, view_drawing, view_plate, view_spots};
pub(crate) use shape::{paint, together, view_block, view_group, view_letters, view_shape};
pub(crate) use table::view_table;
pub(crate) use toggle::view_toggle;
