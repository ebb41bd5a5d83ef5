//! All CSS as three texts: what the first paint needs, what the first stage and the story need, and the
//! activities of the later stages. Each is a file of the page and a sheet of every widget's shadow root,
//! in this order.

/// What the first screen and the first step are drawn with: the order of the layers, the tokens, and their own
/// parts. The first press shows the step at once, and it must not move when the next sheet comes.
pub const FIRST_STYLESHEET: &str = concat!(
    include_str!("styles/layers.css"),
    include_str!("styles/without_layers.css"),
    include_str!("styles/reset.css"),
    include_str!("styles/tokens.css"),
    include_str!("styles/themes.css"),
    include_str!("styles/derived.css"),
    include_str!("styles/type.css"),
    include_str!("styles/layout.css"),
    include_str!("styles/leaflet.css"),
    include_str!("components/icon/style.css"),
    include_str!("components/picture/style.css"),
    include_str!("screens/welcome/style.css"),
    include_str!("components/day_line/style.css"),
    include_str!("components/fold/style.css"),
    include_str!("components/header/style.css"),
    include_str!("components/languages/style.css"),
    include_str!("components/page_turn/style.css"),
    include_str!("components/passage/style.css"),
    include_str!("components/stones/style.css"),
    include_str!("components/ribbon/style.css"),
    include_str!("screens/first_stage/style.css"),
    include_str!("screens/step/style.css"),
    include_str!("screens/step/book.css"),
);

/// The story, with the activity of its first stage.
pub const STYLESHEET: &str = concat!(
    include_str!("components/announcer/style.css"),
    include_str!("components/check/style.css"),
    include_str!("components/headed_text/style.css"),
    include_str!("components/hospital_note/style.css"),
    include_str!("components/reading_switch/style.css"),
    include_str!("components/dialog/style.css"),
    include_str!("components/ribbon/ways.css"),
    include_str!("components/settings/style.css"),
    include_str!("components/team_question/style.css"),
    include_str!("components/tools/style.css"),
    include_str!("components/two_pages/style.css"),
    include_str!("screens/about/style.css"),
    include_str!("screens/hard_questions/style.css"),
    include_str!("screens/stages/style.css"),
    include_str!("screens/our_page/style.css"),
    include_str!("screens/enough/style.css"),
    include_str!("screens/when_to_call/style.css"),
    include_str!("screens/step/turning.css"),
    include_str!("screens/words/style.css"),
    include_str!("activities/style.css"),
    include_str!("activities/parts/style.css"),
    include_str!("activities/parts/hotspots.css"),
    include_str!("activities/make_a_plug/style.css"),
    include_str!("styles/remote.css"),
    include_str!("styles/still.css"),
    include_str!("styles/print.css"),
);

/// The activities of the later stages, which come with the engine.
pub const ACTIVITIES_STYLESHEET: &str = concat!(
    include_str!("activities/detective_board/style.css"),
    include_str!("activities/what_matters_to_us/style.css"),
    include_str!("activities/shuffle_the_haplotypes/style.css"),
    include_str!("activities/check_passport/style.css"),
    include_str!("activities/look_around/style.css"),
    include_str!("activities/making_room/style.css"),
    include_str!("activities/fill_the_bags/style.css"),
    include_str!("activities/start_the_drip/style.css"),
    include_str!("activities/find_the_day/style.css"),
    include_str!("activities/when_to_call/style.css"),
    include_str!("activities/the_first_year/style.css"),
);
