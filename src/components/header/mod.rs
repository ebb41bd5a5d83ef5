//! The name of the story, and the way to everything in it.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use std::mem::discriminant;

use story::{Action, Screen, Story};
use yew::prelude::*;

use crate::components::icon::{Icon, view_icon};
use crate::components::picture::Picture;
use crate::state::Msg;
use crate::view_context::ViewContext;

/// What the header shows of the reader's journey.
#[derive(Properties, Clone, PartialEq)]
pub struct HeaderProps {
    /// The story, for its labels.
    pub story: Story,
    /// The address that the folder of pictures is beside, ending in a slash.
    pub base: AttrValue,
    /// The screen that is shown.
    pub screen: Screen,
    /// How many questions are on our page.
    pub questions: usize,
    /// Where to send changes.
    pub dispatch: Callback<Msg>,
}

/// Stands at the top of every screen but the first.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let labels = &props.story.interface;
    html! {
        <header class="header" part="header">
            <button
                type="button"
                class="header__brand"
                aria-label={props.story.language.writing.heading(&labels.name, &labels.welcome)}
                data-press="at=welcome"
                onclick={props.dispatch.reform(|_| Msg::Act(Action::GoTo(Screen::Welcome)))}
            >
                <Picture base={&props.base} name="icon" class="header__mark" />
                <span>{ &labels.name }</span>
            </button>
            <nav aria-label={labels.menu.clone()}>
                <ul class="header__ways">
                    { view_way(props, Screen::WhenToCall, Icon::Telephone, &labels.when_to_call) }
                    { view_way(props, Screen::Stages, Icon::Stages, &labels.all_stages) }
                    { view_way(props, Screen::Words(None), Icon::Words, &labels.words) }
                    { view_way(props, Screen::OurPage, Icon::Page, &labels.our_page) }
                    { view_way(props, Screen::About, Icon::About, &labels.about) }
                </ul>
            </nav>
        </header>
    }
}

/// The button to a screen. The one to our page counts the questions on it.
fn view_way(props: &HeaderProps, screen: Screen, icon: Icon, label: &str) -> Html {
    // Each word has a screen of its own, and all of them stand under *words*.
    let is_here = discriminant(&props.screen) == discriminant(&screen);
    let writing = &props.story.language.writing;
    html! {
        <li>
            <button
                type="button"
                class={classes!("header__way", (screen == Screen::WhenToCall).then_some("header__way--call"))}
                aria-current={is_here.then_some("page")}
                data-press={screen.name().map(|it| format!("at={it}"))}
                onclick={props.dispatch.reform(move |_| Msg::Act(Action::GoTo(screen)))}
            >
                { view_icon(icon) }
                <span>{ label }</span>
                if screen == Screen::OurPage && props.questions > 0 {
                    { writing.space() }<span class="header__count">{ writing.count(props.questions) }</span>
                }
            </button>
        </li>
    }
}

/// The [`Header`] for the reader of this context. Used by the app.
pub fn view_header(context: &ViewContext) -> Html {
    html! {
        <Header
            story={context.story.clone()}
            base={&context.host.base}
            screen={context.journey.screen()}
            questions={context.journey.page().questions.len()}
            dispatch={&context.dispatch}
        />
    }
}
