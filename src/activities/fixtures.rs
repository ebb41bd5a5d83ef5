//! Every state of every activity that is worth looking at, with the words that readers see.

use std::rc::Rc;

use story::Reading;
use story::bundle::Activities;
use yew::{AttrValue, Callback, Html};

use super::frame::{FrameContext, view_frame};
use super::{Activity, Change, State, Words};

/// One state of one activity.
#[derive(Debug, Clone, Copy)]
pub struct ActivityFixture {
    /// The activity's id.
    pub activity: &'static str,
    /// The state, in a few words with hyphens.
    pub state: &'static str,
    /// Draws it.
    pub view: fn(&Rc<Activities>) -> Html,
}

/// Every fixture, in the order of the stages.
pub fn fixtures() -> Vec<ActivityFixture> {
    [
        super::make_a_plug::fixtures::FIXTURES,
        super::detective_board::fixtures::FIXTURES,
        super::what_matters_to_us::fixtures::FIXTURES,
        super::shuffle_the_haplotypes::fixtures::FIXTURES,
        super::check_passport::fixtures::FIXTURES,
        super::look_around::fixtures::FIXTURES,
        super::making_room::fixtures::FIXTURES,
        super::fill_the_bags::fixtures::FIXTURES,
        super::start_the_drip::fixtures::FIXTURES,
        super::find_the_day::fixtures::FIXTURES,
        super::when_to_call::fixtures::FIXTURES,
        super::the_first_year::fixtures::FIXTURES,
    ]
    .concat()
}

/// The activity after `changes`, in its frame. `wrap` is its variant of [`Change`].
pub(crate) fn view_after<A: Activity>(
    all: &Rc<Activities>,
    reading: Reading,
    wrap: fn(A::Change) -> Change,
    changes: &[A::Change],
) -> Html {
    let Some(words) = Words::of(Rc::clone(all), A::NAME) else { return Html::default() };
    let Some(start) = State::start(A::NAME, &words) else { return Html::default() };
    let changes = changes.iter().cloned().map(wrap);
    let state = changes.fold(start, |it, change| it.after(&change, &words));
    let frame = FrameContext {
        words: &words,
        reading,
        base: &AttrValue::from(""),
        change: Callback::noop(),
        keep: Callback::noop(),
    };
    view_frame(&state, &frame, false, Callback::noop())
}
