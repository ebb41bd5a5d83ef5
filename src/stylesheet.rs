//! All CSS as two texts: what the first paint needs, and the rest. Both are files of the page and sheets
//! of every widget's shadow root, the first before the second.

/// What the first screen is drawn with: the order of the layers, the tokens, and its own parts.
pub const FIRST_STYLESHEET: &str = concat!(
    include_str!("styles/layers.css"),
    include_str!("styles/reset.css"),
    include_str!("styles/tokens.css"),
    include_str!("styles/themes.css"),
    include_str!("styles/derived.css"),
    include_str!("styles/type.css"),
    include_str!("styles/layout.css"),
    include_str!("components/icon/style.css"),
    include_str!("components/picture/style.css"),
    include_str!("screens/welcome/style.css"),
);

/// Everything else.
pub const STYLESHEET: &str = concat!(
    include_str!("styles/leaflet.css"),
    include_str!("components/announcer/style.css"),
    include_str!("components/check/style.css"),
    include_str!("components/day_line/style.css"),
    include_str!("components/header/style.css"),
    include_str!("components/page_turn/style.css"),
    include_str!("components/passage/style.css"),
    include_str!("components/reading_switch/style.css"),
    include_str!("components/tools/style.css"),
    include_str!("screens/about/style.css"),
    include_str!("screens/door/style.css"),
    include_str!("screens/first_stage/style.css"),
    include_str!("screens/map/style.css"),
    include_str!("screens/our_page/style.css"),
    include_str!("screens/rest/style.css"),
    include_str!("screens/step/style.css"),
    include_str!("screens/words/style.css"),
    include_str!("activities/style.css"),
    include_str!("activities/parts/style.css"),
    include_str!("activities/parts/hotspots.css"),
    include_str!("activities/make_a_plug/make-a-plug.css"),
    include_str!("activities/detective_board/detective-board.css"),
    include_str!("activities/what_matters_to_us/style.css"),
    include_str!("activities/shuffle_the_haplotypes/style.css"),
    include_str!("activities/check_passport/check-passport.css"),
    include_str!("activities/look_around/look-around.css"),
    include_str!("activities/making_room/style.css"),
    include_str!("activities/fill_the_bags/style.css"),
    include_str!("activities/start_the_drip/start-the-drip.css"),
    include_str!("activities/find_the_day/style.css"),
    include_str!("activities/when_to_call/style.css"),
    include_str!("activities/the_first_year/style.css"),
    include_str!("styles/print.css"),
);
