//! What stands round every screen, and the choice of the screen.

use std::rc::Rc;

use story::{Action, Address, Journey, Reading, Screen, Story};
use yew::prelude::*;

use crate::components::header::view_header;
use crate::components::passage::{OpenNodes, use_open_nodes};
use crate::components::tools::use_breath;
use crate::effects::use_effects;
use crate::host::Host;
use crate::reader::Reader;
use crate::screens::about::view_about;
use crate::screens::door::view_door;
use crate::screens::map::view_map;
use crate::screens::our_page::view_our_page;
use crate::screens::rest::view_rest;
use crate::screens::step::{use_read_aloud, view_step};
use crate::screens::waiting::{Waiting, view_waiting};
use crate::screens::welcome::view_welcome;
use crate::screens::words::view_words;
use crate::telling::{Change, Passing, Telling};

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
    /// What is said of a part of the story that has not arrived.
    #[prop_or_default]
    pub waiting: Waiting,
}

/// Draws the screen the journey is at.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let telling = use_reducer(|| Telling {
        story: props.story.clone(),
        journey: Rc::new(props.journey.clone()),
        passing: Passing::default(),
        has_voice: false,
    });
    let dispatch = use_memo((), |()| {
        let dispatcher = telling.dispatcher();
        Callback::from(move |change| dispatcher.dispatch(change))
    });
    let reader = Reader {
        telling: Rc::new((*telling).clone()),
        dispatch: (*dispatch).clone(),
        host: props.host.clone(),
    };
    let widget = use_node_ref();
    let heard = use_effects(&reader, &widget, props.arrived);
    let nodes = use_open_nodes(&reader.passing.word);
    let step = match reader.journey.screen() {
        Screen::Step(position) => reader.story.step(position).map(|(_, step)| step),
        _ => None,
    };
    use_breath(&reader, step.and_then(|it| it.tool));
    use_read_aloud(&reader);
    use_changes_of_the_page(&reader, props);

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
                { view_screen(&reader, &nodes, &props.waiting) }
                <p class="announcer" role="status">{ heard.announcement }</p>
            </div>
        </div>
    }
}

/// The page may change its attributes, and the whole story follows its first part. The first
/// values are already followed.
#[hook]
fn use_changes_of_the_page(reader: &Reader, props: &ShellProps) {
    let first = use_mut_ref(|| true);
    let reader = reader.clone();
    let now = (props.story.clone(), props.reading, props.stage.clone());
    use_effect_with(now, move |(story, reading, stage)| {
        if first.replace(false) {
            return;
        }
        if *story != reader.story {
            reader.dispatch.emit(Change::Tell(story.clone()));
            return;
        }
        if let Some(reading) = *reading {
            reader.dispatch.emit(Change::Act(Action::Read(reading)));
        }
        if let Some(stage) = stage {
            let address = Address { at: Some(stage.to_string()), ..Address::default() };
            let (journey, _) = address.follow(&reader.journey, story);
            reader.dispatch.emit(Change::Act(Action::GoTo(journey.screen())));
        }
    });
}

fn view_screen(reader: &Reader, nodes: &OpenNodes, waiting: &Waiting) -> Html {
    match reader.journey.screen() {
        screen if !reader.story.has(screen) => view_waiting(&reader.host, waiting),
        Screen::Welcome => view_welcome(reader),
        Screen::Map => view_map(reader),
        Screen::Step(position) => view_step(reader, nodes, position),
        Screen::Words(term) => view_words(reader, term),
        Screen::OurPage => view_our_page(reader),
        Screen::Door => view_door(reader),
        Screen::About => view_about(reader),
        Screen::Rest => view_rest(reader),
    }
}
