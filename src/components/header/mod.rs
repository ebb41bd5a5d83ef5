//! The name of the story, and the way to everything in it.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::{Action, Screen};
use yew::{Html, html};

use crate::components::icon::{Icon, view_icon};
use crate::components::line::view_line;
use crate::components::picture::view_picture;
use crate::view_context::ViewContext;

/// Stands at the top of every screen but the first.
pub fn view_header(context: &ViewContext) -> Html {
    let labels = context.labels();
    let (screen, questions) = (context.journey.screen(), context.journey.page().questions.len());
    let ways = [
        (Screen::Map, Icon::Stages, &labels.all_stages),
        (Screen::Words(None), Icon::Words, &labels.words),
        (Screen::OurPage, Icon::Page, &labels.our_page),
        (Screen::About, Icon::About, &labels.about),
    ];
    let ways = ways.into_iter().map(|(way, icon, label)| {
        let here = std::mem::discriminant(&screen) == std::mem::discriminant(&way);
        let count = way == Screen::OurPage && questions > 0;
        html! {
            <li>
                <button
                    type="button"
                    class="header__way"
                    aria-current={here.then_some("page")}
                    onclick={context.does(Action::GoTo(way))}
                >
                    { view_icon(icon) }
                    <span>{ label }</span>
                    if count {
                        { " " }<span class="header__count">{ questions }</span>
                    }
                </button>
            </li>
        }
    });
    html! {
        <header class="header" part="header">
            <button
                type="button"
                class="header__brand"
                aria-label={[&labels.name, ". ", &labels.welcome].concat()}
                data-press={context.press(&Action::GoTo(Screen::Welcome))}
                onclick={context.does(Action::GoTo(Screen::Welcome))}
            >
                { view_picture(&context.host, "header__mark", "icon", "") }
                { view_line("span", "", &labels.name) }
            </button>
            <nav aria-label={labels.menu.clone()}>
                <ul class="header__ways">{ ways.collect::<Html>() }</ul>
            </nav>
        </header>
    }
}
