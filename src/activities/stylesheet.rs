//! The CSS of the activities as one text: a sheet of its own, fetched with their program.

/// The whole style sheet. Its layer is declared in the widget's.
pub const STYLESHEET: &str = concat!(
    include_str!("style.css"),
    include_str!("parts/style.css"),
    include_str!("parts/hotspots.css"),
    include_str!("make_a_plug/make-a-plug.css"),
    include_str!("detective_board/detective-board.css"),
    include_str!("what_matters_to_us/style.css"),
    include_str!("shuffle_the_haplotypes/style.css"),
    include_str!("check_passport/check-passport.css"),
    include_str!("look_around/look-around.css"),
    include_str!("making_room/style.css"),
    include_str!("fill_the_bags/style.css"),
    include_str!("start_the_drip/start-the-drip.css"),
    include_str!("find_the_day/style.css"),
    include_str!("when_to_call/style.css"),
    include_str!("the_first_year/style.css"),
);
