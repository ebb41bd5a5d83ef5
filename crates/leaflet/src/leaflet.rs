//! The whole story as one plain text: what stands in the page without script, the print copy, and
//! what search engines read.

use story::Story;
use story::bundle::{Stage, Step, StepKind, Voice};
use widget::components::picture::Picture;
use yew::prelude::*;

use crate::pieces::{
    view_about, view_blanks, view_door, view_linked, view_list, view_prose, view_sources, view_words,
};

/// What the leaflet needs.
#[derive(Properties, Clone, PartialEq)]
pub(crate) struct LeafletProps {
    pub(crate) story: Story,
    /// Where the page's files are, seen from the leaflet.
    pub(crate) base: AttrValue,
}

/// Every stage, every word, every hard question, in reading order.
#[component]
pub(crate) fn Leaflet(props: &LeafletProps) -> Html {
    let story = &props.story;
    let labels = &story.interface;
    let contents = story.stages.iter().map(|stage| {
        html! { <li><a href={["#", &stage.id].concat()}>{ &stage.title }</a></li> }
    });
    let stages = story.stages.iter().map(|stage| view_stage(stage, story));
    let direction = if story.language.right_to_left { "rtl" } else { "ltr" };
    html! {
        <div class="leaflet" id="leaflet" lang={story.language.tag.clone()} dir={direction}>
            <header>
                <h1>{ &labels.to_leaflet }</h1>
                <p>{ &labels.purpose }</p>
                <p><strong>{ &labels.one_true_story }</strong></p>
                <p>{ &labels.not_reviewed }</p>
            </header>
            <nav id="stages" aria-labelledby="leaflet-contents">
                <h2 id="leaflet-contents">{ &labels.contents }</h2>
                <ol>{ contents.collect::<Html>() }</ol>
                <ul>
                    <li><a href="#hard-questions">{ &labels.door }</a></li>
                    <li><a href="#words">{ &labels.words }</a></li>
                    <li><a href="#our-page">{ &labels.our_page }</a></li>
                    <li><a href="#about">{ &labels.about_heading }</a></li>
                </ul>
            </nav>
            { stages.collect::<Html>() }
            { view_door(story) }
            { view_words(story) }
            { view_blanks(story) }
            { view_about(story) }
            { view_sources(story) }
            <p>{ &labels.not_medical_advice }</p>
        </div>
    }
}

fn view_stage(stage: &Stage, story: &Story) -> Html {
    let labels = &story.interface;
    let heading = ["leaflet-", &stage.id].concat();
    let steps = stage.steps.iter().map(|step| view_step(step, story));
    let answers = stage.check.answers.iter().map(|answer| {
        html! { <><dt>{ &answer.text }</dt><dd>{ view_prose(&answer.feedback, story) }</dd></> }
    });
    let recap = stage.recap.iter().map(|point| view_linked(point, story));
    let questions = stage.team_questions.iter().map(|it| html! { &it.text });
    html! {
        <section id={stage.id.clone()} aria-labelledby={heading.clone()}>
            <h2 id={heading}>{ &stage.title }</h2>
            <p>{ &stage.days }</p>
            <Picture name={stage.id.clone()} description={stage.scene.clone()} lazy=true />
            if !stage.content_note.is_empty() {
                <p><strong>{ &labels.before_you_read }{ ": " }</strong>{ &stage.content_note }</p>
            }
            { steps.collect::<Html>() }
            <h3>{ &labels.check }</h3>
            <p>{ &stage.check.question }</p>
            <dl>{ answers.collect::<Html>() }</dl>
            <h3>{ &labels.recap }</h3>
            { view_list(recap) }
            <h3>{ &labels.team_questions }</h3>
            { view_list(questions) }
        </section>
    }
}

fn view_step(step: &Step, story: &Story) -> Html {
    let labels = &story.interface;
    let voice = match step.voice {
        Voice::Told => &labels.told,
        Voice::General => &labels.general,
    };
    if matches!(step.kind, StepKind::Activity(_)) {
        return Html::default();
    }
    html! {
        <>
            <h3>{ &step.heading }</h3>
            <p class="leaflet__voice">{ voice }</p>
            <div class="leaflet__child">{ view_prose(&step.child, story) }</div>
            { view_prose(&step.grown_up, story) }
            if let Some(asked) = &step.if_they_ask {
                <div class="leaflet__asked">
                    <p><strong>{ &labels.if_they_ask }{ ": " }{ &asked.question }</strong></p>
                    { view_prose(&asked.answer, story) }
                </div>
            }
            if !step.detail.is_empty() {
                <details>
                    <summary>{ &labels.more_medicine }</summary>
                    { view_prose(&step.detail, story) }
                </details>
            }
        </>
    }
}
