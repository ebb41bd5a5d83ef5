//! <App>: the whole widget. The only component: each costs 6 to 8 kB of WebAssembly, and a part
//! without state of its own is a function (`docs/decisions/0006`).

use std::rc::Rc;

use story::{Action, Bookmark, Screen};
use yew::platform::spawn_local;
use yew::prelude::*;

use crate::components::header::view_header;
use crate::components::passage::{OpenNodes, use_open_nodes};
use crate::config::Config;
use crate::effects::use_effects;
use crate::host::Host;
use crate::languages::{self, Offer};
use crate::loading::load;
use crate::screens::{self, use_read_aloud};
use crate::state::{AppState, Loading, Msg, PlaceForgotten};
use crate::view_context::ViewContext;

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
        languages::nearest(&wishes.iter().map(String::as_str).collect::<Vec<_>>())
    };
    let state = use_reducer(AppState::before_loading);
    let dispatcher = state.dispatcher();
    let context = ViewContext {
        state: Rc::new((*state).clone()),
        dispatch: Callback::from(move |change| dispatcher.dispatch(change)),
        host: host.clone(),
    };
    let arrived =
        config.kiosk || press.is_some() || host.page.fragment().is_some_and(|it| it.len() > 1);
    let widget = use_node_ref();
    use_effects(&context, &widget, arrived);
    let nodes = use_open_nodes(&context);
    use_read_aloud(&context);
    use_attributes(&context, props, language.tag);

    // Until there is something to tell, what stands between the element's tags shows, and nothing
    // may push it about.
    if !context.is_loaded() && context.loading != Loading::Failed {
        return Html::default();
    }
    let ontry = {
        let (context, props) = (context.clone(), props.clone());
        Callback::from(move |_: MouseEvent| {
            let told = context.is_loaded();
            context.dispatch.emit(Msg::Load(Loading::Quiet));
            let dispatch = asked_by(context.visit, &context);
            spawn_local(load(language.tag, props.clone(), told, None, dispatch));
        })
    };
    // While another language is on its way, the one that is there is still read.
    let shown = if context.is_loaded() { told_in(&context) } else { language };
    let direction = if shown.right_to_left { "rtl" } else { "ltr" };
    html! {
        <div
            ref={widget}
            class={["widget reading-", context.journey.reading().name()].concat()}
            lang={shown.tag}
            dir={direction}
        >
            <div class="widget__frame">
                if context.is_loaded() && context.journey.screen() != Screen::Welcome {
                    { view_header(&context) }
                }
                if context.place_forgotten == PlaceForgotten::Saying {
                    <p class="notice" role="status">{ &context.labels().place_forgotten }</p>
                }
                { view_screen(&context, &nodes, language, ontry) }
                <p class="announcer" role="status">{ &context.announcement }</p>
            </div>
            if !context.is_loaded() {
                // The leaflet that stands in the page.
                <slot></slot>
            }
        </div>
    }
}

/// Brings the story, and follows the attributes when the page changes them. Their first values
/// are followed as the story arrives.
#[hook]
fn use_attributes(context: &ViewContext, props: &AppProps, tag: &'static str) {
    let followed = use_mut_ref(|| ("", 0, None, None));
    let (context, props) = (context.clone(), props.clone());
    let Config { kiosk, visit, reading, ref stage, .. } = props.config;
    // Between two readers a screen in a waiting room is told in no language.
    let tag = if kiosk && visit == 0 { "" } else { tag };
    use_effect_with((tag, visit, reading, stage.clone()), move |now| {
        let before = followed.replace(now.clone());
        let (tag, visit, reading, stage) = now;
        let is_another = before.1 != *visit;
        if is_another {
            context.dispatch.emit(Msg::Visit(*visit));
        }
        if tag.is_empty() {
            return;
        }
        if is_another || before.0 != *tag {
            // In another language the reader is where she was, with all that she has put down.
            let carried = (!is_another && context.is_loaded())
                .then(|| Bookmark::write(&context.journey, &context.story));
            spawn_local(load(tag, props, false, carried, asked_by(*visit, &context)));
            return;
        }
        if let Some(reading) = reading.filter(|_| before.2 != *reading) {
            context.dispatch.emit(Msg::Act(Action::Read(reading)));
        }
        if let Some(stage) = stage.as_ref().filter(|_| before.3 != *stage) {
            context.dispatch.emit(Msg::Follow(["at=", stage.as_str()].concat()));
        }
    });
}

/// Takes what has been fetched to the reader who asked for it, if she is still there.
fn asked_by(visit: u32, context: &ViewContext) -> Callback<Msg> {
    context.dispatch.reform(move |change| Msg::For(visit, Box::new(change)))
}

/// The language of the story that is told.
fn told_in(context: &ViewContext) -> Offer {
    languages::nearest(&[context.story.language.tag.as_str()])
}

/// The screen the journey is at, or what is said while its part of the story is not there.
fn view_screen(
    context: &ViewContext,
    nodes: &OpenNodes,
    language: Offer,
    ontry: Callback<MouseEvent>,
) -> Html {
    match context.journey.screen() {
        screen if !context.is_loaded() || !context.story.has(screen) => screens::view_waiting(
            &context.host,
            language,
            context.loading,
            ontry,
            context.is_loaded(),
        ),
        Screen::Welcome => screens::view_welcome(context),
        Screen::Map => screens::view_map(context),
        Screen::Step(position) => screens::view_step(context, nodes, position),
        Screen::Words(term) => screens::view_words(context, term),
        Screen::OurPage => screens::view_our_page(context),
        Screen::Door => screens::view_door(context),
        Screen::About => screens::view_about(context),
        Screen::Rest => screens::view_rest(context),
    }
}

/// The widget as it is drawn for a reader, without its effects; for the gallery and the tests.
#[cfg(feature = "ssr")]
pub fn view_reading(context: &ViewContext) -> Html {
    let language = told_in(context);
    html! {
        <div class={["widget reading-", context.journey.reading().name()].concat()} lang={language.tag}>
            <div class="widget__frame">
                if context.journey.screen() != Screen::Welcome {
                    { view_header(context) }
                }
                { view_screen(context, &OpenNodes::default(), language, Callback::noop()) }
            </div>
        </div>
    }
}
