//! The name of the story, and the way to everything in it.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::{Screen, Story};
use yew::prelude::*;

use crate::components::icon::{Icon, Pictogram};
use crate::components::picture::Picture;

/// What the header needs.
#[derive(Properties, PartialEq)]
pub struct HeaderProps {
    /// The story.
    pub story: Story,
    /// What is on the screen.
    pub screen: Screen,
    /// How many questions are on our page.
    pub questions: usize,
    /// Called with the screen to go to.
    pub ongo: Callback<Screen>,
}

/// Stands at the top of every screen but the first.
#[component]
pub fn Header(props: &HeaderProps) -> Html {
    let labels = &props.story.interface;
    let ways = [
        (Screen::Map, Icon::Stages, &labels.all_stages),
        (Screen::Words(None), Icon::Words, &labels.words),
        (Screen::OurPage, Icon::Page, &labels.our_page),
        (Screen::About, Icon::About, &labels.about),
    ];
    let ways = ways.into_iter().map(|(screen, icon, label)| {
        let here = std::mem::discriminant(&props.screen) == std::mem::discriminant(&screen);
        let count = (screen == Screen::OurPage && props.questions > 0).then_some(props.questions);
        html! {
            <li>
                <button
                    type="button"
                    class="header__way"
                    aria-current={here.then_some("page")}
                    onclick={props.ongo.reform(move |_| screen)}
                >
                    <Pictogram {icon} />
                    <span>{ label }</span>
                    if let Some(count) = count {
                        { " " }<span class="header__count">{ count }</span>
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
                onclick={props.ongo.reform(|_| Screen::Welcome)}
            >
                <Picture name="icon" class="header__mark" />
                <span>{ &labels.name }</span>
            </button>
            <nav aria-label={labels.menu.clone()}>
                <ul class="header__ways">{ ways.collect::<Html>() }</ul>
            </nav>
        </header>
    }
}
