//! What stands round every screen, and the choice of the screen.

use std::rc::Rc;

use story::{Action, Address, Journey, Reading, Screen, Story};
use yew::prelude::*;

use crate::components::header::view_header;
use crate::effects::use_effects;
use crate::host::Host;
use crate::reader::Reader;
use crate::screens::about::view_about;
use crate::screens::door::view_door;
use crate::screens::draft::{Draft, use_draft};
use crate::screens::map::view_map;
use crate::screens::our_page::view_our_page;
use crate::screens::rest::view_rest;
use crate::screens::step::StepScreen;
use crate::screens::welcome::view_welcome;
use crate::screens::words::view_words;

/// `Reducible` is Yew's and `Journey` is ours; this newtype is where they meet.
#[derive(Clone, PartialEq)]
struct Told {
    story: Story,
    journey: Rc<Journey>,
}

/// What changes what is told.
enum Change {
    /// The reader did something.
    Act(Action),
    /// The same story has arrived whole.
    Tell(Story),
}

impl Reducible for Told {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        match change {
            Change::Tell(story) => Rc::new(Self { story, journey: Rc::clone(&self.journey) }),
            Change::Act(action) => {
                let journey = self.journey.apply(action, &self.story);
                if journey == *self.journey {
                    return self; // the same `Rc`, so Yew renders nothing
                }
                Rc::new(Self { story: self.story.clone(), journey: Rc::new(journey) })
            }
        }
    }
}

/// What the shell starts with, and what the page may change while the story is read.
#[derive(Properties, PartialEq)]
pub struct ShellProps {
    /// The story; first the part for the first steps, then the whole.
    pub story: Story,
    /// Where the journey starts; taken once.
    pub journey: Journey,
    /// The browser's services.
    pub host: Host,
    /// The `reading` attribute.
    #[prop_or_default]
    pub reading: Option<Reading>,
    /// The `stage` attribute.
    #[prop_or_default]
    pub stage: Option<AttrValue>,
    /// Whether the reader asked for this place, so that the first drawing counts as a move.
    #[prop_or_default]
    pub arrived: bool,
    /// What stands for a part of the story that has not arrived.
    #[prop_or_default]
    pub missing: Html,
}

/// Draws the screen the journey is at.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let told = use_reducer(|| Told {
        story: props.story.clone(),
        journey: Rc::new(props.journey.clone()),
    });
    let dispatch = use_memo((), |()| {
        let dispatcher = told.dispatcher();
        Callback::from(move |action| dispatcher.dispatch(Change::Act(action)))
    });
    let reader = Reader {
        story: told.story.clone(),
        journey: Rc::clone(&told.journey),
        dispatch: (*dispatch).clone(),
        host: props.host.clone(),
    };
    let draft = use_draft(std::mem::discriminant(&reader.journey.screen()));
    let widget = use_node_ref();
    let heard = use_effects(&reader, &widget, props.arrived);

    // The page may change its attributes, and the whole story follows its first part. The first
    // values are already followed.
    let first = use_mut_ref(|| true);
    use_effect_with((props.story.clone(), props.reading, props.stage.clone()), {
        let (reader, dispatcher) = (reader.clone(), told.dispatcher());
        move |(story, reading, stage)| {
            if first.replace(false) {
                return;
            }
            if *story != reader.story {
                dispatcher.dispatch(Change::Tell(story.clone()));
                return;
            }
            if let Some(reading) = *reading {
                reader.dispatch.emit(Action::Read(reading));
            }
            if let Some(stage) = stage {
                let address = Address { at: Some(stage.to_string()), ..Address::default() };
                let (journey, _) = address.follow(&reader.journey, story);
                reader.dispatch.emit(Action::GoTo(journey.screen()));
            }
        }
    });

    let language = &reader.story.language;
    let direction = if language.right_to_left { "rtl" } else { "ltr" };
    html! {
        <div
            ref={widget}
            class={["widget reading-", reader.journey.reading().name()].concat()}
            lang={language.tag.clone()}
            dir={direction}
        >
            <div class="widget__frame">
                if reader.journey.screen() != Screen::Welcome {
                    { view_header(&reader) }
                }
                if heard.place_forgotten {
                    <p class="notice">{ &reader.labels().place_forgotten }</p>
                }
                { view_screen(&reader, &draft, &props.missing) }
                <p class="announcer" role="status">{ heard.announcement }</p>
            </div>
        </div>
    }
}

fn view_screen(reader: &Reader, draft: &Draft, missing: &Html) -> Html {
    match reader.journey.screen() {
        screen if !reader.story.has(screen) => missing.clone(),
        Screen::Welcome => view_welcome(reader),
        Screen::Map => view_map(reader),
        Screen::Step(position) => html! { <StepScreen reader={reader.clone()} {position} /> },
        Screen::Words(term) => view_words(reader, term, draft),
        Screen::OurPage => view_our_page(reader, draft),
        Screen::Door => view_door(reader),
        Screen::About => view_about(reader),
        Screen::Rest => view_rest(reader),
    }
}
