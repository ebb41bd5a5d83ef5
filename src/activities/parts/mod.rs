//! Building blocks that several activities share. Each works by touch, mouse, keyboard and one
//! switch.

mod card_text;
mod data_table;
mod exploration;
mod figure;
mod hotspots;
mod line_drawing;
mod paths;
mod radio_group;
mod slider;
mod toggle;

pub(crate) use card_text::CardText;
pub(crate) use data_table::DataTable;
pub(crate) use exploration::{Exploration, PlaceSet};
pub(crate) use figure::Figure;
pub(crate) use hotspots::{Hotspot, HotspotList, HotspotPicture, view_drawing};
pub(crate) use line_drawing::{PLASTER, SCHOOL_BAG, view_line_drawing};
pub(crate) use paths::view_paths;
pub(crate) use radio_group::RadioGroup;
pub(crate) use slider::Slider;
pub(crate) use toggle::Toggle;
