//! Building blocks that several activities share. Each works by touch, mouse, keyboard and one
//! switch.

mod card_text;
mod data_table;
mod exploration;
mod hotspots;
mod line_drawing;
mod paths;
mod radio_group;
mod slider;
mod toggle;

pub(crate) use card_text::view_card_text;
pub(crate) use data_table::view_data_table;
pub(crate) use exploration::{Exploration, PlaceSet};
pub(crate) use hotspots::{
    Hotspot, HotspotList, view_drawing, view_hotspot_list, view_hotspot_picture,
};
pub(crate) use line_drawing::{PLASTER, SCHOOL_BAG, view_line_drawing};
pub(crate) use paths::view_paths;
pub(crate) use radio_group::{RadioGroup, view_radio_group};
pub(crate) use slider::{Slider, view_slider};
pub(crate) use toggle::view_toggle;
