//! The first screen. It stands in the page before any script, as links; the engine draws the same screen
//! again with buttons, in the same places.

mod ways;

use story::{Reading, Screen, Story};
use yew::{Html, html};

use crate::components::icon::{Icon, view_icon};
use crate::components::languages::view_languages;
use crate::components::picture::Picture;
use crate::host::Host;
use crate::view_context::ViewContext;

use ways::Ways;

/// The first screen as the engine draws it.
pub(crate) fn view_welcome(context: &ViewContext) -> Html {
    let place = context.journey.place().and_then(|place| context.story.step(place));
    let begun = place.map(|(stage, _)| stage.title.as_str());
    view_cover(&context.story, &context.host, &Ways::Buttons { context, begun })
}

/// The first screen before any script: its buttons are links into the leaflet. Each says in `data-press`
/// which press it stands for.
#[cfg(feature = "ssr")]
pub fn view_first_screen(story: &Story, host: &Host) -> Html {
    let language = &story.language;
    let leaflet = format!("leaflet/{}.html", language.tag);
    let first = story.stages.first().map_or("", |it| it.id.as_str());
    html! {
        <div
            class="widget first-screen"
            lang={language.tag.clone()}
            dir={language.writing.direction()}
            data-at={Screen::Welcome.name()}
        >
            <div class="widget__frame">
                { view_cover(story, host, &Ways::Links { leaflet: &leaflet, first }) }
            </div>
        </div>
    }
}

/// What both first screens show; only `ways` differs.
fn view_cover(story: &Story, host: &Host, ways: &Ways) -> Html {
    let labels = &story.interface;
    html! {
        <div class="welcome">
            <Picture base={&host.base} name="cover" class="picture welcome__picture" />
            <div class="welcome__sheet sheet">
                <h1 tabindex="-1">{ &labels.name }</h1>
                <p class="welcome__tagline">{ &labels.tagline }</p>
                <p>{ &labels.purpose }</p>
                { ways.view_whose() }
                { view_languages(story, &|tag| ways.offers(tag), &|it, is_told| ways.view_language(it, is_told)) }
                <p class="welcome__true">{ &labels.one_true_story }</p>
                { ways.view_starts(story) }
                { view_readings(story, ways) }
                <p class="welcome__ways">
                    { ways.view_way(&labels.when_to_call, Icon::Telephone, Screen::WhenToCall) }
                    { ways.view_way(&labels.all_stages, Icon::Stages, Screen::Stages) }
                    { ways.view_way(&labels.words, Icon::Words, Screen::Words(None)) }
                    { ways.view_way(&labels.our_page, Icon::Page, Screen::OurPage) }
                    { ways.view_way(&labels.about, Icon::About, Screen::About) }
                </p>
                <ul class="welcome__notes">
                    { view_promise(Icon::Moon, &labels.stop_any_time) }
                    { view_promise(Icon::Page, &labels.stays_here) }
                </ul>
                if !story.language.reviewed && !ways.is_reviewed() {
                    <p class="welcome__review">{ &labels.not_reviewed }</p>
                }
            </div>
        </div>
    }
}

/// A line at the foot of the screen that reassures the reader.
fn view_promise(icon: Icon, words: &str) -> Html {
    html! { <li>{ view_icon(icon) }<span>{ words }</span></li> }
}

/// The three ways to read.
fn view_readings(story: &Story, ways: &Ways) -> Html {
    html! {
        <fieldset class="ways-to-read">
            <legend>{ &story.interface.choose_reading }</legend>
            for reading in Reading::ALL {
                { ways.view_way_to_read(&story.interface, reading) }
            }
        </fieldset>
    }
}
