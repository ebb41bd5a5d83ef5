//! One stage of the leaflet as a page of its own: what is found, linked and printed of a stage.

use story::Story;
use story::bundle::{Activities, Stage};
use widget::host::Host;
use yew::{Html, html};

use crate::leaflet::{Content, view_stage};
use crate::pieces::{view_hospital, view_list};

/// The page of `stage`. Words and the emergency list stand in the leaflet; links to them are anchors here, which
/// whoever writes the page turns into addresses.
pub(crate) fn view_stage_page(
    stage: &Stage,
    story: &Story,
    activities: &Activities,
    host: &Host,
) -> Html {
    let labels = &story.interface;
    let language = &story.language;
    let told = format!("{}index.html#lang={}&at={}", host.base, language.tag, stage.id);
    let leaflet = format!("{}leaflet/{}.html", host.base, language.tag);
    let stages = story.stages.iter().map(|it| {
        let here = (it.id == stage.id).then_some("page");
        html! { <a href={format!("{}.html", it.id)} aria-current={here}>{ &it.title }</a> }
    });
    html! {
        <div class="leaflet" lang={language.tag.clone()} dir={language.writing.direction()}>
            <header>
                <h1>{ &labels.name }</h1>
                <p><a href={told}>{ &labels.tagline }</a></p>
                { view_hospital("hospital") }
                <p><strong>{ &labels.one_true_story }</strong></p>
                if !language.reviewed {
                    <p class="not-reviewed">{ &labels.not_reviewed }</p>
                }
                <p><a href="#when-to-call"><strong>{ &labels.when_to_call }</strong></a></p>
            </header>
            { view_stage(stage, story, activities, host, Content::Whole, "") }
            <nav aria-labelledby="leaflet-contents">
                <h2 id="leaflet-contents">{ &labels.all_stages }</h2>
                { view_list(stages) }
                <p><a href={leaflet}>{ &labels.to_leaflet }</a></p>
            </nav>
            <p>{ &labels.not_medical_advice }</p>
        </div>
    }
}
