//! The first screen. It stands in the page before any script, as links; the widget draws the same
//! screen again with buttons, in the same places.

use story::{Action, Reading, Screen, Story};
use yew::{Html, MouseEvent, html};

use crate::components::icon::{Icon, view_icon};
use crate::components::line::view_line;
use crate::components::picture::view_picture;
use crate::components::reading_switch::{meaning, name};
use crate::host::Host;
#[cfg(feature = "ssr")]
use crate::languages;
use crate::languages::LANGUAGES;
use crate::state::Msg;
use crate::view_context::ViewContext;

/// The first screen as the widget draws it.
pub(crate) fn view_welcome(context: &ViewContext) -> Html {
    let (story, journey, host) = (&context.story, &context.journey, &context.host);
    let begun = journey.place().and_then(|place| story.step(place));
    let begun = begun.map(|(stage, _)| stage.title.clone());
    view(story, host, &Ways::Buttons { context, begun })
}

/// The first screen before any script: its buttons are links into the leaflet. Each carries the
/// press it stands for in `data-press`, to be kept until the widget can carry it out.
#[cfg(feature = "ssr")]
pub fn view_first_screen(story: &Story, host: &Host) -> Html {
    let language = languages::nearest(&[&story.language.tag]);
    let leaflet = format!("leaflet/{}.html", language.tag);
    let first = story.stages.first().map_or_else(String::new, |it| it.id.clone());
    html! {
        <div
            class="widget first-screen"
            lang={language.tag}
            dir={language.direction()}
            data-at={Screen::Welcome.name()}
        >
            <div class="widget__frame">{ view(story, host, &Ways::Links { leaflet, first }) }</div>
        </div>
    }
}

/// How the ways onward are drawn.
enum Ways<'a> {
    /// By the widget.
    Buttons { context: &'a ViewContext, begun: Option<String> },
    /// As links, before any script; no widget ever draws them.
    #[cfg(feature = "ssr")]
    Links {
        /// The whole leaflet, seen from our own page.
        leaflet: String,
        /// The first stage, by its id.
        first: String,
    },
}

fn view(story: &Story, host: &Host, ways: &Ways) -> Html {
    let labels = &story.interface;
    let notes = [
        (Icon::Moon, &labels.stop_any_time),
        (Icon::Page, &labels.stays_here),
        (Icon::Speech, &labels.team_now),
    ];
    let notes = notes
        .into_iter()
        .map(|(icon, note)| html! { <li>{ view_icon(icon) }<span>{ note }</span></li> });
    html! {
        <div class="welcome">
            { view_picture(host, "picture welcome__picture", "cover", "") }
            <div class="welcome__sheet sheet">
                <h1 tabindex="-1">{ &labels.name }</h1>
                { view_line("p", "welcome__tagline", &labels.tagline) }
                { view_line("p", "", &labels.purpose) }
                { view_languages(story, ways) }
                { view_line("p", "welcome__true", &labels.one_true_story) }
                { view_starts(story, ways) }
                { view_readings(story, ways) }
                <p class="welcome__ways">
                    { view_way(ways, &labels.all_stages, Icon::Stages, Screen::Map) }
                    { view_way(ways, &labels.words, Icon::Words, Screen::Words(None)) }
                    { view_way(ways, &labels.our_page, Icon::Page, Screen::OurPage) }
                    { view_way(ways, &labels.about, Icon::About, Screen::About) }
                </p>
                <ul class="welcome__notes">{ notes.collect::<Html>() }</ul>
                if !story.language.reviewed {
                    { view_line("p", "welcome__review", &labels.not_reviewed) }
                }
            </div>
        </div>
    }
}

/// The languages, each by its own name. Nothing to choose, nothing drawn.
fn view_languages(story: &Story, ways: &Ways) -> Html {
    if LANGUAGES.len() < 2 {
        return Html::default();
    }
    let languages = LANGUAGES.iter().map(|it| {
        let here = (it.tag == story.language.tag).then_some("true");
        let direction = if it.right_to_left { "rtl" } else { "ltr" };
        let way = match ways {
            Ways::Buttons { context, .. } => {
                let onclick = context.changes::<MouseEvent>(Msg::Request(it.tag));
                html! { <button type="button" lang={it.tag} dir={direction} aria-pressed={here.unwrap_or("false")} {onclick}>{ it.name }</button> }
            }
            #[cfg(feature = "ssr")]
            Ways::Links { .. } => {
                let leaflet = ["leaflet/", it.tag, ".html"].concat();
                html! { <a href={leaflet} lang={it.tag} dir={direction} hreflang={it.tag} aria-current={here} data-press={["lang=", it.tag].concat()}>{ it.name }</a> }
            }
        };
        html! { <li>{ way }</li> }
    });
    html! {
        <nav aria-label={story.interface.choose_language.clone()}>
            <ul class="welcome__languages">{ languages.collect::<Html>() }</ul>
        </nav>
    }
}

/// The three ways to read.
fn view_readings(story: &Story, ways: &Ways) -> Html {
    let labels = &story.interface;
    let options = Reading::ALL.into_iter().map(|reading| {
        let words = html! {
            <span class="way-to-read__words">
                <strong>{ name(reading, labels) }</strong>
                <span>{ meaning(reading, labels) }</span>
            </span>
        };
        match ways {
            Ways::Buttons { context, .. } => html! {
                <label class="way-to-read">
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
            // Before any script a way to read is the way into the leaflet, which has all three.
            #[cfg(feature = "ssr")]
            Ways::Links { .. } => html! {
                <a
                    class={if reading == Reading::Family { "way-to-read way-to-read--chosen" } else { "way-to-read" }}
                    href="#leaflet"
                    data-press={["reading=", reading.name()].concat()}
                >
                    <span class="way-to-read__ring"></span>
                    { words }
                </a>
            },
        }
    });
    html! {
        <fieldset class="ways-to-read">
            { view_line("legend", "", &labels.choose_reading) }
            { options.collect::<Html>() }
        </fieldset>
    }
}

/// The way into the story: on from where it was left, or from the start.
fn view_starts(story: &Story, ways: &Ways) -> Html {
    let labels = &story.interface;
    let start = view_start(ways, &labels.start, Action::GoOn);
    let Ways::Buttons { context, begun: Some(place) } = ways else { return start };
    let go_on = story::fill(&labels.go_on, &[("place", place)]);
    html! {
        <>
            { view_start(ways, &go_on, Action::GoOn) }
            <button
                type="button"
                class="button button--quiet welcome__over"
                onclick={context.does(Action::StartOver)}
            >
                { &labels.start_over }
            </button>
        </>
    }
}

fn view_start(ways: &Ways, label: &str, action: Action) -> Html {
    let class = "button button--primary welcome__start";
    let inside = html! { <><span>{ label.to_owned() }</span>{ view_icon(Icon::Onward) }</> };
    match ways {
        Ways::Buttons { context, .. } => html! {
            <button type="button" {class} onclick={context.does(action)}>{ inside }</button>
        },
        #[cfg(feature = "ssr")]
        Ways::Links { first, .. } => html! {
            <a {class} href={format!("#{first}")} data-press={format!("at={first}")}>{ inside }</a>
        },
    }
}

fn view_way(ways: &Ways, label: &str, icon: Icon, screen: Screen) -> Html {
    let inside = html! { <>{ view_icon(icon) }<span>{ label.to_owned() }</span></> };
    match ways {
        Ways::Buttons { context, .. } => html! {
            <button type="button" class="welcome__way" onclick={context.does(Action::GoTo(screen))}>
                { inside }
            </button>
        },
        #[cfg(feature = "ssr")]
        Ways::Links { leaflet, .. } => {
            let place = screen.name().unwrap_or_default();
            html! {
                <a
                    class="welcome__way"
                    href={[leaflet, "#", place].concat()}
                    data-press={["at=", place].concat()}
                >
                    { inside }
                </a>
            }
        }
    }
}
