//! All CSS, in layer order, as one text: a file of the page before any script, and the sheet of
//! every widget's shadow root.

/// The whole style sheet.
pub const STYLESHEET: &str = concat!(
    include_str!("styles/layers.css"),
    include_str!("styles/reset.css"),
    include_str!("styles/tokens.css"),
    include_str!("styles/themes.css"),
    include_str!("styles/derived.css"),
    include_str!("styles/type.css"),
    include_str!("styles/layout.css"),
    include_str!("styles/leaflet.css"),
    include_str!("components/announcer/style.css"),
    include_str!("components/check/style.css"),
    include_str!("components/day_line/style.css"),
    include_str!("components/header/style.css"),
    include_str!("components/icon/style.css"),
    include_str!("components/page_turn/style.css"),
    include_str!("components/passage/style.css"),
    include_str!("components/picture/style.css"),
    include_str!("components/reading_switch/style.css"),
    include_str!("components/tools/style.css"),
    include_str!("screens/about/style.css"),
    include_str!("screens/door/style.css"),
    include_str!("screens/map/style.css"),
    include_str!("screens/our_page/style.css"),
    include_str!("screens/rest/style.css"),
    include_str!("screens/step/style.css"),
    include_str!("screens/welcome/style.css"),
    include_str!("screens/words/style.css"),
    include_str!("styles/print.css"),
);
