//! <App>: the whole widget. It holds the state, and draws the screen that the journey is at.

use std::cell::RefCell;
use std::rc::Rc;

use story::{Bookmark, Screen, Switch};
use yew::prelude::*;

use crate::components::header::view_header;
use crate::components::passage::{OpenNodes, use_open_nodes};
use crate::components::tools::use_breath;
use crate::config::Config;
use crate::effects::{Entrance, use_attributes, use_effects, use_loading, use_release};
use crate::host::Host;
use crate::languages;
use crate::screens;
use crate::state::{AppState, Msg, PlaceForgotten};
use crate::view_context::ViewContext;

/// What a page gives the widget at its start.
#[derive(Properties, Clone, PartialEq)]
pub struct AppProps {
    /// The element's attributes, understood.
    pub config: Config,
    /// The browser's services.
    pub host: Host,
    /// The state to start with.
    pub state: Rc<AppState>,
    /// How the reader comes to the first screen.
    pub entrance: Entrance,
    /// Where messages from outside the widget come in.
    pub inbox: Inbox,
}

/// Takes messages to a widget from outside of it, once it is drawn, and says where its reader is.
#[derive(Clone, Default)]
pub struct Inbox {
    dispatch: Rc<RefCell<Callback<Msg>>>,
    state: Rc<RefCell<Option<Rc<AppState>>>>,
}

impl Inbox {
    /// The reader's place and all that she put down, as a bookmark; empty where there is none yet.
    pub fn bookmark(&self) -> String {
        let state = self.state.borrow().clone();
        let state = state.filter(|it| it.is_loaded());
        state.map(|it| Bookmark::write(&it.journey, &it.story)).unwrap_or_default()
    }

    /// Sends `message` to the widget that this inbox belongs to.
    pub fn send(&self, message: Msg) {
        // The callback is cloned out: what it does may draw the widget, which fills the inbox anew.
        let dispatch = self.dispatch.borrow().clone();
        dispatch.emit(message);
    }
}

impl PartialEq for Inbox {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.dispatch, &other.dispatch)
    }
}

/// The whole widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    let AppProps { config, host, state, entrance, inbox } = props;
    let state = use_reducer_eq(|| (**state).clone());
    let dispatcher = state.dispatcher();
    let dispatch = use_memo((), |()| Callback::from(move |message| dispatcher.dispatch(message)));
    let context = ViewContext {
        // Yew lends the state and keeps its `Rc`. The clone shares all that is large: story, journey, plays.
        state: Rc::new((*state).clone()),
        dispatch: (*dispatch).clone(),
        host: host.clone(),
        #[cfg(feature = "ssr")]
        is_for_every_reading: false,
    };
    inbox.dispatch.replace(context.dispatch.clone());
    inbox.state.replace(Some(Rc::clone(&context.state)));
    let widget = use_node_ref();
    // Between two readers a screen in a waiting room draws no story.
    let is_between_readers = config.kiosk && context.visit == 0;
    use_release(&context, &widget);
    use_effects(&context, &widget, *entrance, !is_between_readers);
    use_loading(&context);
    let nodes = use_open_nodes(&context);
    use_breath(&context);
    use_attributes(&context, config);

    if is_between_readers {
        return Html::default();
    }
    let below_header = html! {
        <>
            if context.place_forgotten == PlaceForgotten::Saying {
                <p class="notice" role="status">{ &context.labels().place_forgotten }</p>
            }
            { screens::view_loading(&context) }
            if context.is_loaded() {
                { view_screen(&context, &nodes) }
            }
            <p class="announcer" role="status">{ &context.announcement }</p>
        </>
    };
    view_frame(&context, widget, below_header)
}

/// Draws what stands around every screen: the whole, in the language and direction of what is read, and
/// the header. Without a story the page's own leaflet shows through.
fn view_frame(context: &ViewContext, widget: NodeRef, below_header: Html) -> Html {
    let (lang, dir) = language_and_direction(context);
    html! {
        <div
            ref={widget}
            class={classes!(
                "widget",
                format!("reading-{}", context.journey.reading().name()),
                context.journey.is_on(Switch::LargerWords).then_some("is-larger"),
                context.journey.is_on(Switch::WholeLine).then_some("is-whole"),
                (!context.journey.is_on(Switch::Sound)).then_some("is-silent"),
                (!context.journey.is_on(Switch::Movement)).then_some("is-still"),
                context.journey.is_on(Switch::TurnPages).then_some("turns-pages"),
            )}
            {lang}
            {dir}
        >
            <div class="widget__frame">
                if context.is_loaded() && context.journey.screen() != Screen::Welcome {
                    { view_header(context) }
                }
                { below_header }
            </div>
            if !context.is_loaded() {
                // The leaflet that stands in the page.
                <slot></slot>
            }
        </div>
    }
}

/// The tag and direction of the story's language or, while there is no story, of the language that was
/// asked for.
fn language_and_direction(context: &ViewContext) -> (AttrValue, &'static str) {
    match &context.loading {
        Some(loading) if !context.is_loaded() => {
            let asked = languages::nearest(&[loading.tag]);
            (asked.tag.into(), asked.direction())
        }
        _ => {
            let language = &context.story.language;
            (language.tag.clone().into(), language.writing.direction())
        }
    }
}

/// The screen that the journey is at.
fn view_screen(context: &ViewContext, nodes: &OpenNodes) -> Html {
    match context.journey.screen() {
        Screen::Welcome => screens::view_welcome(context),
        Screen::Stages => screens::view_stages(context),
        Screen::Step(position) => screens::view_step(context, nodes, position),
        Screen::Words(term) => screens::view_words(context, term),
        Screen::OurPage => screens::view_our_page(context),
        Screen::HardQuestions => screens::view_hard_questions(context),
        Screen::AlsoAsked(stage) => screens::view_also_asked(context, stage),
        Screen::About => screens::view_about(context),
        Screen::Enough => screens::view_enough(context),
        Screen::WhenToCall => screens::view_when_to_call(context),
    }
}

/// The frame and the screen without notices, announcements and effects, for the gallery and its
/// snapshots.
#[cfg(feature = "ssr")]
pub fn view_without_effects(context: &ViewContext) -> Html {
    view_frame(context, NodeRef::default(), view_screen(context, &OpenNodes::default()))
}
