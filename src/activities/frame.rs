//! <ActivityFrame>: what is the same round every activity.

use std::cell::RefCell;
use std::fmt;
use std::rc::Rc;

use story::Reading;
use yew::prelude::*;

use super::keys::common::labels;
use super::{Activity, Change, State, Words};
use crate::activities::PageNote;
use crate::components::button::{Button, Variant};
use crate::components::icon::{Icon, view_icon};

/// How every activity was left. A new reader has new ones.
#[derive(Clone, Default)]
pub struct SavedPlays(Rc<RefCell<Vec<State>>>);

impl SavedPlays {
    fn left(&self, name: &str) -> Option<State> {
        self.0.borrow().iter().find(|it| it.name() == name).cloned()
    }

    fn keep(&self, state: &State) {
        let mut plays = self.0.borrow_mut();
        plays.retain(|it| it.name() != state.name());
        plays.push(state.clone());
    }
}

impl PartialEq for SavedPlays {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for SavedPlays {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let plays = self.0.borrow();
        f.debug_list().entries(plays.iter().map(State::name)).finish()
    }
}

/// Which activity, in which words, read how.
#[derive(Properties, Clone, PartialEq)]
pub struct ActivityFrameProps {
    /// Its words and numbers.
    pub words: Words,
    /// Its id in the outline.
    pub name: AttrValue,
    /// How the story is read.
    pub reading: Reading,
    /// How it was left, if it was.
    pub plays: SavedPlays,
    /// The address that `pictures/` is beside, ending in a slash.
    pub base: AttrValue,
    /// Puts lines on *our page*.
    pub onkeep: Callback<PageNote>,
}

/// What is played now, and whether something was put on *our page* since the last change.
#[derive(Clone, PartialEq)]
struct Play {
    state: Option<State>,
    kept: bool,
}

/// What happens in a frame.
enum PlayAction {
    Change(Change, Words),
    Kept,
    StartOver(Option<State>),
}

impl Reducible for Play {
    type Action = PlayAction;

    fn reduce(self: Rc<Self>, action: PlayAction) -> Rc<Self> {
        let (state, kept) = match action {
            PlayAction::Change(change, words) => {
                (self.state.as_ref().map(|it| it.after(&change, &words)), false)
            }
            PlayAction::Kept => (self.state.clone(), true),
            PlayAction::StartOver(state) => (state, false),
        };
        let next = Self { state, kept };
        if next == *self { self } else { Rc::new(next) }
    }
}

/// What a state is drawn with, whichever activity it is of.
pub(crate) struct FrameContext<'a> {
    pub(crate) words: &'a Words,
    pub(crate) reading: Reading,
    pub(crate) base: &'a AttrValue,
    pub(crate) change: Callback<Change>,
    pub(crate) keep: Callback<PageNote>,
}

impl<'a> FrameContext<'a> {
    /// The same for an activity whose changes are wrapped by `wrap`.
    pub(super) fn playing<A: Activity>(&self, wrap: fn(A::Change) -> Change) -> Playing<'a, A> {
        Playing {
            words: self.words,
            reading: self.reading,
            base: self.base,
            change: self.change.reform(wrap),
            keep: self.keep.clone(),
        }
    }
}

/// What an activity is drawn with.
pub(crate) struct Playing<'a, A: Activity> {
    /// Its words and numbers.
    pub(crate) words: &'a Words,
    /// How the story is read: a picture book has the child's words only.
    pub(crate) reading: Reading,
    /// The address that `pictures/` is beside, ending in a slash.
    pub(crate) base: &'a AttrValue,
    change: Callback<A::Change>,
    keep: Callback<PageNote>,
}

impl<A: Activity> Playing<'_, A> {
    /// A callback that does the same whatever event it is given.
    pub(crate) fn does<Event: 'static>(&self, change: A::Change) -> Callback<Event> {
        self.change.reform(move |_| change.clone())
    }

    /// A callback that is given a value: a place in a list, a position of a dial.
    pub(crate) fn takes<Value: 'static>(&self, change: fn(Value) -> A::Change) -> Callback<Value> {
        self.change.reform(change)
    }

    /// A callback that puts lines on *our page*. The frame says that it has.
    pub(crate) fn keeps(&self, kept: PageNote) -> Callback<MouseEvent> {
        self.keep.reform(move |_| kept.clone())
    }
}

/// One activity in its frame: it holds the state, and remembers how it was left.
#[component]
pub fn ActivityFrame(props: &ActivityFrameProps) -> Html {
    let ActivityFrameProps { words, name, reading, plays, base, onkeep } = props.clone();
    let play = use_reducer(|| {
        let state = plays.left(&name).or_else(|| State::start(&name, &words));
        Play { state, kept: false }
    });
    let Some(state) = &play.state else { return Html::default() };
    plays.keep(state);

    let dispatcher = play.dispatcher();
    let change = {
        let (dispatcher, words) = (dispatcher.clone(), words.clone());
        Callback::from(move |change| dispatcher.dispatch(PlayAction::Change(change, words.clone())))
    };
    let keep = {
        let dispatcher = dispatcher.clone();
        Callback::from(move |note: PageNote| {
            onkeep.emit(note);
            dispatcher.dispatch(PlayAction::Kept);
        })
    };
    let start_over = {
        let (name, words) = (name.clone(), words.clone());
        Callback::from(move |_| {
            dispatcher.dispatch(PlayAction::StartOver(State::start(&name, &words)));
        })
    };
    let frame = FrameContext { words: &words, reading, base: &base, change, keep };
    view_frame(state, &frame, play.kept, start_over)
}

/// The frame round an activity, the same for all.
pub(crate) fn view_frame(
    state: &State,
    frame: &FrameContext<'_>,
    kept: bool,
    start_over: Callback<MouseEvent>,
) -> Html {
    let words = frame.words;
    let about = words.about();
    let said = state.said(words, frame.reading);
    html! {
        <div class={classes!("activity__inside", state.name())}>
            <p class="activity__first">{ view_icon(Icon::Hand) }<span>{ words.try_first().to_owned() }</span></p>
            { state.view(frame) }
            <p class="activity__said" role="status">
                { if kept { words.common(labels::KEPT).to_owned() } else { said } }
            </p>
            if !about.is_empty() && frame.reading >= Reading::Family {
                <p class="activity__about">{ about.to_owned() }</p>
            }
            <Button
                variant={Variant::Quiet}
                icon={Icon::Backward}
                label={words.common(labels::START_OVER).to_owned()}
                onclick={start_over}
            />
        </div>
    }
}
