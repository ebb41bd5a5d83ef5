//! The reader's journey and the story, handed down through contexts.

use std::rc::Rc;

use story::{Action, Journey, Story};
use yew::prelude::*;

/// The way to change the journey: `onclick={dispatch.reform(|_| Action::Next)}`.
pub type Dispatch = Callback<Action>;

/// `Reducible` is Yew's and `Journey` is ours; this newtype is where they meet.
#[derive(Clone, PartialEq)]
struct JourneyReducer {
    story: Story,
    journey: Rc<Journey>,
}

impl Reducible for JourneyReducer {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let journey = self.journey.apply(action, &self.story);
        if journey == *self.journey {
            return self; // the same `Rc`, so Yew renders nothing
        }
        Rc::new(Self { story: self.story.clone(), journey: Rc::new(journey) })
    }
}

/// What a [`JourneyProvider`] starts with.
#[derive(Properties, PartialEq)]
pub struct JourneyProviderProps {
    /// The story that is read.
    pub story: Story,
    /// Where the journey starts; taken once.
    pub journey: Journey,
    /// What reads the journey.
    pub children: Html,
}

/// Gives the story, the journey and the way to change it to everything inside.
#[component]
pub fn JourneyProvider(props: &JourneyProviderProps) -> Html {
    let reducer = use_reducer(|| JourneyReducer {
        story: props.story.clone(),
        journey: Rc::new(props.journey.clone()),
    });
    let dispatch = use_memo((), |()| {
        let dispatcher = reducer.dispatcher();
        Dispatch::from(move |action| dispatcher.dispatch(action))
    });
    html! {
        <ContextProvider<Story> context={props.story.clone()}>
            <ContextProvider<Rc<Journey>> context={Rc::clone(&reducer.journey)}>
                <ContextProvider<Dispatch> context={(*dispatch).clone()}>
                    { props.children.clone() }
                </ContextProvider<Dispatch>>
            </ContextProvider<Rc<Journey>>>
        </ContextProvider<Story>>
    }
}

/// The story that is told.
#[hook]
#[expect(clippy::expect_used, reason = "a screen without a story is a mistake of the programmer's")]
pub fn use_story() -> Story {
    use_context().expect("use_story: no <JourneyProvider> above")
}

/// Where the reader is.
#[hook]
#[expect(clippy::expect_used, reason = "a screen without a journey is a mistake of the programmer's")]
pub fn use_journey() -> Rc<Journey> {
    use_context().expect("use_journey: no <JourneyProvider> above")
}

/// Where to send actions. Never renders the caller again.
#[hook]
#[expect(clippy::expect_used, reason = "a screen without a journey is a mistake of the programmer's")]
pub fn use_dispatch() -> Dispatch {
    use_context().expect("use_dispatch: no <JourneyProvider> above")
}
