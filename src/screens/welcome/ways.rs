//! What leads on from the first screen: buttons where the engine answers, links before.

use story::bundle::Interface;
use story::{Action, Reading, Screen, Story, fill};
#[cfg(feature = "ssr")]
use yew::classes;
use yew::{Html, html};

use crate::components::hospital_note::view_whose;
use crate::components::icon::{Icon, view_icon};
use crate::components::languages::view_language;
use crate::components::reading_switch::{meaning, name};
use crate::languages::Offer;
use crate::view_context::ViewContext;

/// How the ways onward are drawn.
pub(super) enum Ways<'a> {
    /// By the engine.
    Buttons {
        /// The reader at the screen.
        context: &'a ViewContext,
        /// The title of the stage in which she left the story, if she has begun it.
        begun: Option<&'a str>,
    },
    /// As links, before any script.
    #[cfg(feature = "ssr")]
    Links {
        /// The whole leaflet, seen from the story's own page.
        leaflet: &'a str,
        /// The first stage, by its id.
        first: &'a str,
    },
}

impl Ways<'_> {
    /// The way into the story: on from where it was left, or from the start.
    pub(super) fn view_starts(&self, story: &Story) -> Html {
        let labels = &story.interface;
        let class = "button button--primary welcome__start";
        let inside = |label: &str| html! { <><span>{ label }</span>{ view_icon(Icon::Onward) }</> };
        match self {
            Self::Buttons { context, begun } => {
                let label = begun.map(|place| fill(&labels.go_on, &[("place", place)]));
                let label = label.as_ref().unwrap_or(&labels.start);
                html! {
                    <>
                        <button type="button" {class} onclick={context.does(Action::GoOn)}>
                            { inside(label) }
                        </button>
                        if begun.is_some() {
                            <button
                                type="button"
                                class="button button--quiet welcome__over"
                                onclick={context.does(Action::StartOver)}
                            >
                                { &labels.start_over }
                            </button>
                        }
                    </>
                }
            }
            #[cfg(feature = "ssr")]
            Self::Links { first, .. } => html! {
                <a {class} href={format!("#{first}")} data-press={format!("at={first}")}>
                    { inside(&labels.start) }
                </a>
            },
        }
    }

    /// The way to a screen.
    pub(super) fn view_way(&self, label: &str, icon: Icon, screen: Screen) -> Html {
        let inside = html! { <>{ view_icon(icon) }<span>{ label }</span></> };
        match self {
            Self::Buttons { context, .. } => {
                let onclick = context.does(Action::GoTo(screen));
                html! { <button type="button" class="welcome__way" {onclick}>{ inside }</button> }
            }
            #[cfg(feature = "ssr")]
            Self::Links { leaflet, .. } => {
                let place = screen.name().unwrap_or_default();
                // The emergency list stands in the page itself, for whoever has no network.
                let leaflet = if screen == Screen::WhenToCall { "" } else { leaflet };
                let (href, press) = (format!("{leaflet}#{place}"), format!("at={place}"));
                html! { <a class="welcome__way" {href} data-press={press}>{ inside }</a> }
            }
        }
    }

    /// Whose hospital tells the story here, once the engine knows.
    pub(super) fn view_whose(&self) -> Html {
        match self {
            Self::Buttons { context, .. } => view_whose(context),
            #[cfg(feature = "ssr")]
            Self::Links { .. } => Html::default(),
        }
    }

    /// Whether somebody has reviewed the story, as far as the engine knows; before it no hospital has.
    pub(super) fn is_reviewed(&self) -> bool {
        match self {
            Self::Buttons { context, .. } => context.is_reviewed(),
            #[cfg(feature = "ssr")]
            Self::Links { .. } => false,
        }
    }

    /// Whether the language `tag` is on offer here.
    pub(super) fn offers(&self, tag: &str) -> bool {
        match self {
            Self::Buttons { context, .. } => context.hospital.offers(tag),
            #[cfg(feature = "ssr")]
            Self::Links { .. } => true,
        }
    }

    /// A way to read. Before any script it is a link into the leaflet, which has all three.
    pub(super) fn view_way_to_read(&self, labels: &Interface, reading: Reading) -> Html {
        let words = html! {
            <span class="way-to-read__words">
                <strong>{ name(reading, labels) }</strong>
                <span>{ meaning(reading, labels) }</span>
            </span>
        };
        match self {
            Self::Buttons { context, .. } => html! {
                <label class="way-to-read" key={reading.name()}>
                    <input
                        type="radio"
                        form="choices"
                        name="reading"
                        checked={reading == context.journey.reading()}
                        onchange={context.does(Action::Read(reading))}
                    />
                    { words }
                </label>
            },
            #[cfg(feature = "ssr")]
            Self::Links { .. } => {
                let is_chosen = reading == Reading::Family;
                html! {
                    <a
                        class={classes!("way-to-read", is_chosen.then_some("way-to-read--chosen"))}
                        href="#leaflet"
                        data-press={format!("reading={}", reading.name())}
                    >
                        <span class="way-to-read__ring"></span>
                        { words }
                    </a>
                }
            }
        }
    }

    /// A language, by its own name.
    pub(super) fn view_language(&self, language: Offer, is_told: bool) -> Html {
        match self {
            Self::Buttons { context, .. } => view_language(context, language, is_told),
            #[cfg(feature = "ssr")]
            Self::Links { .. } => {
                let Offer { tag, name, .. } = language;
                html! {
                    <a
                        href={format!("leaflet/{tag}.html")}
                        lang={tag}
                        dir={language.direction()}
                        hreflang={tag}
                        aria-current={is_told.then_some("true")}
                        data-press={format!("lang={tag}")}
                    >
                        { name }
                    </a>
                }
            }
        }
    }
}
