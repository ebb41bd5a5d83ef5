//! <App>: the whole widget. The only component: each costs 6 to 8 kB of WebAssembly, and a part
//! without state of its own is a function (`docs/decisions/0006`).

use std::rc::Rc;

use story::{Action, Bookmark, Screen};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::components::header::view_header;
use crate::components::passage::{OpenNodes, use_open_nodes};
use crate::components::tools::use_breath;
use crate::config::Config;
use crate::effects::use_effects;
use crate::host::Host;
use crate::loading::load;
use crate::offered::{self, Offered};
use crate::reader::Reader;
use crate::screens::{self, use_read_aloud};
use crate::telling::{Change, Loading, PlaceForgotten, Telling};

/// What the page hands to the widget.
#[derive(Properties, Clone, PartialEq)]
pub struct AppProps {
    /// The element's attributes, understood.
    pub config: Config,
    /// The browser's services.
    pub host: Host,
    /// What was pressed on the first page before the widget was ready.
    pub press: Option<AttrValue>,
}

/// The whole widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { config, host, press } = props;
    let language = {
        let wishes: Vec<_> =
            config.language.clone().into_iter().chain(host.page.languages()).collect();
        offered::nearest(&wishes.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let telling = use_reducer(Telling::before_the_story);
    let dispatcher = telling.dispatcher();
    let reader = Reader {
        telling: Rc::new((*telling).clone()),
        dispatch: Callback::from(move |change| dispatcher.dispatch(change)),
        host: host.clone(),
    };
    let arrived =
        config.kiosk || press.is_some() || host.page.fragment().is_some_and(|it| it.len() > 1);
    let widget = use_node_ref();
    use_effects(&reader, &widget, arrived);
    let nodes = use_open_nodes(&reader);
    use_breath(&reader);
    use_read_aloud(&reader);
    use_attributes(&reader, props, language.tag);

    // Until there is something to tell, what stands between the element's tags shows, and nothing
    // may push it about.
    if !reader.has_begun() && reader.loading != Loading::Failed {
        return Html::default();
    }
    let ontry = {
        let (reader, props) = (reader.clone(), props.clone());
        Callback::from(move |_: MouseEvent| {
            let told = reader.has_begun();
            reader.dispatch.emit(Change::Load(Loading::Quiet));
            let dispatch = asked_by(reader.visit, &reader);
            spawn_local(load(language.tag, props.clone(), told, None, dispatch));
        })
    };
    // While another language is on its way, the one that is there is still read.
    let shown = if reader.has_begun() { told_in(&reader) } else { language };
    let direction = if shown.right_to_left { "rtl" } else { "ltr" };
    html! {
        <div
            ref={widget}
            class={["widget reading-", reader.journey.reading().name()].concat()}
            lang={shown.tag}
            dir={direction}
        >
            <div class="widget__frame">
                if reader.has_begun() && reader.journey.screen() != Screen::Welcome {
                    { view_header(&reader) }
                }
                if reader.place_forgotten == PlaceForgotten::Saying {
                    <p class="notice" role="status">{ &reader.labels().place_forgotten }</p>
                }
                { view_screen(&reader, &nodes, language, ontry) }
                <p class="announcer" role="status">{ &reader.announcement }</p>
            </div>
            if !reader.has_begun() {
                // The leaflet that stands in the page.
                <slot></slot>
            }
        </div>
    }
}

/// Brings the story, and follows the attributes when the page changes them. Their first values
/// are followed as the story arrives.
#[hook]
fn use_attributes(reader: &Reader, props: &AppProps, tag: &'static str) {
    let followed = use_mut_ref(|| ("", 0, None, None));
    let (reader, props) = (reader.clone(), props.clone());
    let Config { kiosk, visit, reading, ref stage, .. } = props.config;
    // Between two readers a screen in a waiting room is told in no language.
    let tag = if kiosk && visit == 0 { "" } else { tag };
    use_effect_with((tag, visit, reading, stage.clone()), move |now| {
        let before = followed.replace(now.clone());
        let (tag, visit, reading, stage) = now;
        let is_another = before.1 != *visit;
        if is_another {
            reader.dispatch.emit(Change::Visit(*visit));
        }
        if tag.is_empty() {
            return;
        }
        if is_another || before.0 != *tag {
            // In another language the reader is where she was, with all that she has put down.
            let carried = (!is_another && reader.has_begun())
                .then(|| Bookmark::write(&reader.journey, &reader.story));
            spawn_local(load(tag, props, false, carried, asked_by(*visit, &reader)));
            return;
        }
        if let Some(reading) = reading.filter(|_| before.2 != *reading) {
            reader.dispatch.emit(Change::Act(Action::Read(reading)));
        }
        if let Some(stage) = stage.as_ref().filter(|_| before.3 != *stage) {
            reader.dispatch.emit(Change::Follow(["at=", stage.as_str()].concat()));
        }
    });
}

/// Takes what has been fetched to the reader who asked for it, if she is still there.
fn asked_by(visit: u32, reader: &Reader) -> Callback<Change> {
    reader.dispatch.reform(move |change| Change::For(visit, Box::new(change)))
}

/// The language of the story that is told.
fn told_in(reader: &Reader) -> Offered {
    offered::nearest(&[reader.story.language.tag.as_str()])
}

/// The screen the journey is at, or what is said while its part of the story is not there.
fn view_screen(
    reader: &Reader,
    nodes: &OpenNodes,
    language: Offered,
    ontry: Callback<MouseEvent>,
) -> Html {
    match reader.journey.screen() {
        screen if !reader.has_begun() || !reader.story.has(screen) => {
            screens::view_waiting(&reader.host, language, reader.loading, ontry, reader.has_begun())
        }
        Screen::Welcome => screens::view_welcome(reader),
        Screen::Map => screens::view_map(reader),
        Screen::Step(position) => screens::view_step(reader, nodes, position),
        Screen::Words(term) => screens::view_words(reader, term),
        Screen::OurPage => screens::view_our_page(reader),
        Screen::Door => screens::view_door(reader),
        Screen::About => screens::view_about(reader),
        Screen::Rest => screens::view_rest(reader),
    }
}

/// The widget as it is drawn for a reader, without its effects; for the gallery and the tests.
#[cfg(feature = "ssr")]
pub fn view_reading(reader: &Reader) -> Html {
    let language = told_in(reader);
    html! {
        <div class={["widget reading-", reader.journey.reading().name()].concat()} lang={language.tag}>
            <div class="widget__frame">
                if reader.journey.screen() != Screen::Welcome {
                    { view_header(reader) }
                }
                { view_screen(reader, &OpenNodes::default(), language, Callback::noop()) }
            </div>
        </div>
    }
}
