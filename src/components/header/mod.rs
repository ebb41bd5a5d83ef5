//! The name of the story, the way to everything in it, and how it is read.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use std::mem::discriminant;

use story::{Action, Screen};
use yew::prelude::*;

use crate::components::hospital_note::view_logo;
use crate::components::icon::{Icon, view_icon};
use crate::components::picture::Picture;
use crate::components::settings::{view_settings_button, view_settings_dialog};
use crate::view_context::ViewContext;

/// Stands at the top of every screen but the first.
pub fn view_header(context: &ViewContext) -> Html {
    let labels = context.labels();
    html! {
        <header class="header" part="header">
            <button
                type="button"
                class="header__brand"
                aria-label={context.writing().heading(&labels.name, &labels.welcome)}
                data-press="at=welcome"
                onclick={context.does(Action::GoTo(Screen::Welcome))}
            >
                <Picture base={&context.host.base} name="icon" class="header__mark" />
                <span>{ &labels.name }</span>
            </button>
            { view_logo(context, "header__logo") }
            <nav aria-label={labels.menu.clone()}>
                <ul class="header__ways">
                    { view_way(context, Screen::WhenToCall, Icon::Telephone, &labels.when_to_call) }
                    { view_way(context, Screen::Stages, Icon::Stages, &labels.all_stages) }
                    { view_way(context, Screen::Words(None), Icon::Words, &labels.words) }
                    { view_way(context, Screen::OurPage, Icon::Page, &labels.our_page) }
                    { view_way(context, Screen::About, Icon::About, &labels.about) }
                </ul>
            </nav>
            { view_settings_button(labels) }
            { view_settings_dialog(context) }
        </header>
    }
}

/// The button to a screen. The one to our page counts the questions on it.
fn view_way(context: &ViewContext, screen: Screen, icon: Icon, label: &str) -> Html {
    // Each word has a screen of its own, and all of them stand under *words*.
    let is_here = discriminant(&context.journey.screen()) == discriminant(&screen);
    let (writing, questions) = (context.writing(), context.journey.page().questions.len());
    html! {
        <li>
            <button
                type="button"
                class={classes!("header__way", (screen == Screen::WhenToCall).then_some("header__way--call"))}
                aria-current={is_here.then_some("page")}
                data-press={screen.name().map(|it| format!("at={it}"))}
                onclick={context.does(Action::GoTo(screen))}
            >
                { view_icon(icon) }
                <span>{ label }</span>
                if screen == Screen::OurPage && questions > 0 {
                    { writing.space() }<span class="header__count">{ writing.count(questions) }</span>
                }
            </button>
        </li>
    }
}
