//! <Stand>: holds one activity, remembers how it was left, and says what changed.

use std::cell::RefCell;
use std::rc::Rc;

use story::Reading;
use story::bundle::Activities;
use yew::prelude::*;

use super::keys::common::labels;
use super::{Activity, Change, State, Words};
use crate::components::button::{Variant, view_button};
use crate::components::icon::{Icon, view_icon};
use crate::host::{PageNote, tell_widget};

/// Every activity of one story as it was left.
#[derive(Clone, Default)]
pub struct Played(Rc<RefCell<Vec<State>>>);

impl Played {
    fn left(&self, name: &str) -> Option<State> {
        self.0.borrow().iter().find(|it| it.name() == name).cloned()
    }

    fn keep(&self, state: &State) {
        let mut played = self.0.borrow_mut();
        played.retain(|it| it.name() != state.name());
        played.push(state.clone());
    }
}

/// Which activity, in which words, read how.
#[derive(Properties, Clone)]
pub struct StandProps {
    words: Words,
    name: AttrValue,
    reading: Reading,
    played: Played,
    base: AttrValue,
}

impl PartialEq for StandProps {
    fn eq(&self, other: &Self) -> bool {
        self.words == other.words && self.name == other.name && self.reading == other.reading
    }
}

impl StandProps {
    /// None where there is no such activity.
    pub fn new(
        name: &str,
        reading: &str,
        words: Rc<Activities>,
        played: Played,
        base: String,
    ) -> Option<Self> {
        let words = Words::of(words, name)?;
        let name = AttrValue::from(name.to_owned());
        Some(Self { words, name, reading: reading_of(reading), played, base: base.into() })
    }

    /// The same, read in another way.
    #[must_use]
    pub fn read(&self, reading: &str) -> Self {
        Self { reading: reading_of(reading), ..self.clone() }
    }
}

fn reading_of(name: &str) -> Reading {
    Reading::named(name).unwrap_or_default()
}

/// The activity that is on the screen, if one is.
#[derive(Properties, Clone, PartialEq, Default)]
pub struct ShownProps {
    stand: Option<StandProps>,
    /// How many were shown: each is drawn anew, as it was left.
    count: u32,
}

impl ShownProps {
    /// Another activity, or none.
    #[must_use]
    pub fn with(&self, stand: Option<StandProps>) -> Self {
        Self { stand, count: self.count + 1 }
    }

    /// The same, read in another way.
    #[must_use]
    pub fn read(&self, reading: &str) -> Self {
        Self { stand: self.stand.as_ref().map(|it| it.read(reading)), count: self.count }
    }
}

/// A place for one activity after the other.
#[component]
pub fn Shown(props: &ShownProps) -> Html {
    props.stand.clone().map_or_else(Html::default, |stand| {
        html! { <Stand key={props.count} ..stand /> }
    })
}

/// What is played now, and whether something was put on *our page* since the last change.
#[derive(Clone, PartialEq)]
struct Now {
    state: Option<State>,
    kept: bool,
}

/// What happens on a stand.
enum Act {
    Change(Change, Words),
    Kept,
    StartOver(Option<State>),
}

impl Reducible for Now {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let (state, kept) = match act {
            Act::Change(change, words) => {
                (self.state.as_ref().map(|it| it.after(&change, &words)), false)
            }
            Act::Kept => (self.state.clone(), true),
            Act::StartOver(state) => (state, false),
        };
        let next = Self { state, kept };
        if next == *self { self } else { Rc::new(next) }
    }
}

/// What a state is drawn with, whichever activity it is of.
pub(crate) struct Standing<'a> {
    pub(crate) words: &'a Words,
    pub(crate) reading: Reading,
    pub(crate) base: &'a AttrValue,
    pub(crate) change: Callback<Change>,
    pub(crate) keep: Callback<PageNote>,
}

impl<'a> Standing<'a> {
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

    /// A callback that puts lines on *our page*. The stand says that it has.
    pub(crate) fn keeps(&self, kept: PageNote) -> Callback<MouseEvent> {
        self.keep.reform(move |_| kept.clone())
    }
}

/// One activity in its frame.
#[component]
pub fn Stand(props: &StandProps) -> Html {
    let StandProps { words, name, reading, played, base } = props.clone();
    let now = use_reducer(|| {
        let state = played.left(&name).or_else(|| State::start(&name, &words));
        Now { state, kept: false }
    });
    let Some(state) = &now.state else { return Html::default() };
    played.keep(state);

    let place = use_node_ref();
    let dispatcher = now.dispatcher();
    let change = {
        let (dispatcher, words) = (dispatcher.clone(), words.clone());
        Callback::from(move |change| dispatcher.dispatch(Act::Change(change, words.clone())))
    };
    let keep = {
        let (dispatcher, place) = (dispatcher.clone(), place.clone());
        Callback::from(move |kept: PageNote| {
            tell_widget(&place, &kept);
            dispatcher.dispatch(Act::Kept);
        })
    };
    let start_over = {
        let (name, words) = (name.clone(), words.clone());
        Callback::from(move |_| dispatcher.dispatch(Act::StartOver(State::start(&name, &words))))
    };
    let standing = Standing { words: &words, reading, base: &base, change, keep };
    view_stand(&place, state, &standing, now.kept, start_over)
}

/// The frame round an activity, the same for all.
pub(crate) fn view_stand(
    place: &NodeRef,
    state: &State,
    standing: &Standing<'_>,
    kept: bool,
    start_over: Callback<MouseEvent>,
) -> Html {
    let words = standing.words;
    let about = words.about();
    let said = state.said(words, standing.reading);
    html! {
        <div ref={place.clone()} class={["activity__inside ", state.name()].concat()}>
            <p class="activity__first">{ view_icon(Icon::Hand) }<span>{ words.try_first().to_owned() }</span></p>
            { state.view(standing) }
            <p class="activity__said" role="status">
                { if kept { words.common(labels::KEPT).to_owned() } else { said } }
            </p>
            if !about.is_empty() && standing.reading >= Reading::Family {
                <p class="activity__about">{ about.to_owned() }</p>
            }
            { view_button(Variant::Quiet, Some(Icon::Backward), words.common(labels::START_OVER), start_over) }
        </div>
    }
}
