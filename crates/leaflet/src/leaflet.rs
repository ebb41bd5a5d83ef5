//! The whole story as one plain text: what stands in the page without script, the print copy, and
//! what search engines read.

use story::Story;
use story::bundle::{Activities, ActivityWords, Stage, Step, StepKind, Voice, Writing};
use widget::components::headed_text::view_drawn;
use widget::components::joined::view_label;
use widget::components::picture::Picture;
use widget::host::Host;
use yew::{Html, html};

use crate::pieces::{
    view_about, view_also_asked, view_blanks, view_hard_questions, view_hospital, view_list,
    view_prose, view_sources, view_step_calls, view_teenagers, view_when_to_call, view_word_list,
};

/// How much of the story a leaflet holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Content {
    /// Everything.
    Whole,
    /// The child's story, every stage: what stands in the page, where each byte delays the first
    /// step. For the grown-up each stage has a link into the whole leaflet.
    ChildsStory,
}

/// The story in reading order.
pub(crate) fn view_leaflet(
    story: &Story,
    activities: &Activities,
    host: &Host,
    content: Content,
) -> Html {
    let labels = &story.interface;
    let contents = story.stages.iter().map(|stage| {
        html! { <li><a href={format!("#{}", stage.id)}>{ &stage.title }</a></li> }
    });
    let whole = content == Content::Whole;
    let beyond = if whole { String::new() } else { format!("leaflet/{}.html", story.language.tag) };
    let stages = story
        .stages
        .iter()
        .map(|stage| view_stage(stage, story, activities, host, content, &beyond));
    let rest = [
        ("#hard-questions", &labels.door),
        ("#teenagers", &labels.teenagers),
        ("#words", &labels.words),
        ("#our-page", &labels.our_page),
        ("#about", &labels.about_heading),
    ];
    let rest =
        rest.map(|(place, label)| html! { <a href={format!("{beyond}{place}")}>{ label }</a> });
    let direction = story.language.writing.direction();
    html! {
        <div class="leaflet" id="leaflet" lang={story.language.tag.clone()} dir={direction}>
            <header>
                if whole {
                    <h1>{ &labels.to_leaflet }</h1>
                } else {
                    // In the page the first screen has the first heading.
                    <h2>{ &labels.to_leaflet }</h2>
                }
                <p>{ &labels.purpose }</p>
                { view_hospital("hospital") }
                <p><strong>{ &labels.one_true_story }</strong></p>
                if !story.language.reviewed {
                    <p class="not-reviewed">{ &labels.not_reviewed }</p>
                }
                <p><a href="#when-to-call"><strong>{ &labels.when_to_call }</strong></a></p>
            </header>
            <nav id="stages" aria-labelledby="leaflet-contents">
                <h2 id="leaflet-contents">{ &labels.contents }</h2>
                <ol>{ contents.collect::<Html>() }</ol>
                { view_list(rest.into_iter()) }
            </nav>
            { view_when_to_call(story, whole.then_some(&host.base)) }
            { stages.collect::<Html>() }
            if whole {
                { view_teenagers(story) }
                { view_hard_questions(story) }
                { view_word_list(story) }
                { view_blanks(story) }
                { view_about(story) }
                { view_sources(story) }
            }
            <p>{ &labels.not_medical_advice }</p>
        </div>
    }
}

/// One stage; what the page's own leaflet leaves out is found at the address `beyond`.
pub(crate) fn view_stage(
    stage: &Stage,
    story: &Story,
    activities: &Activities,
    host: &Host,
    content: Content,
    beyond: &str,
) -> Html {
    let (labels, writing) = (&story.interface, &story.language.writing);
    let heading = format!("leaflet-{}", stage.id);
    let whole = content == Content::Whole;
    let steps = stage.steps.iter().map(|step| {
        let activity = match &step.kind {
            StepKind::Activity(name) => activities.of(name),
            _ => None,
        };
        view_step(step, activity, story, host, content, &stage.id)
    });
    html! {
        <section id={stage.id.clone()} aria-labelledby={heading.clone()}>
            <h2 id={heading}>{ &stage.title }</h2>
            <p>{ &stage.days }</p>
            if !stage.content_note.is_empty() {
                <p>
                    { view_label(writing, html! { <strong>{ &labels.before_you_read }</strong> }, html! { &stage.content_note }) }
                </p>
            }
            if whole {
                <Picture
                    base={&host.base}
                    name={stage.id.clone()}
                    description={stage.scene.clone()}
                    class="picture--later"
                    lazy=true
                />
            }
            if whole {
                <h3>{ &labels.child_message }</h3>
                <div class="leaflet__child">{ view_prose(&stage.child_message, Some(story)) }</div>
                { view_in_short(stage, story) }
            }
            { steps.collect::<Html>() }
            if whole {
                { view_end(stage, story) }
            } else {
                <p>
                    <a href={format!("{beyond}#{}", stage.id)}>
                        { writing.label(&labels.for_grown_up, &stage.title) }
                    </a>
                </p>
            }
        </section>
    }
}

/// What the stage comes to, for the grown-up.
fn view_in_short(stage: &Stage, story: &Story) -> Html {
    let labels = &story.interface;
    html! {
        <div class="leaflet__short">
            <h3>{ &labels.main_message }</h3>
            { view_prose(&stage.main_message, Some(story)) }
            <h3>{ &labels.key_points }</h3>
            { view_prose(&stage.key_points, Some(story)) }
        </div>
    }
}

/// The check, the questions for the team.
fn view_end(stage: &Stage, story: &Story) -> Html {
    let labels = &story.interface;
    let answers = stage.check.answers.iter().map(|answer| {
        html! { <><dt>{ &answer.text }</dt><dd>{ view_prose(&answer.feedback, Some(story)) }</dd></> }
    });
    let questions = stage.team_questions.iter().map(|it| html! { &it.text });
    html! {
        <>
            <h3>{ &labels.check }</h3>
            <p>{ &stage.check.question }</p>
            <dl>{ answers.collect::<Html>() }</dl>
            <h3>{ &labels.team_questions }</h3>
            { view_list(questions) }
            if !stage.also_asked.is_empty() {
                <h3>{ &labels.also_asked }</h3>
                { view_also_asked(&stage.also_asked, story) }
            }
        </>
    }
}

fn view_step(
    step: &Step,
    activity: Option<&ActivityWords>,
    story: &Story,
    host: &Host,
    content: Content,
    stage: &str,
) -> Html {
    let (labels, writing) = (&story.interface, &story.language.writing);
    // The page's own leaflet is the child's story; what is to be tried needs the widget.
    if activity.is_some() && content == Content::ChildsStory {
        return Html::default();
    }
    if content == Content::ChildsStory {
        return html! {
            // A link to this step shows it alone, until the engine has come.
            <div data-at={format!("{stage}/{}", step.id)}>
                <h3 tabindex="-1">{ &step.heading }</h3>
                <div class="leaflet__child">{ view_prose(&step.child, None) }</div>
            </div>
        };
    }
    let voice = match step.voice {
        Voice::Told => &labels.told,
        Voice::General => &labels.general,
    };
    let links = Some(story);
    html! {
        <>
            <h3>{ &step.heading }</h3>
            <p class="leaflet__voice">{ voice }</p>
            <div class="leaflet__child">{ view_prose(&step.child, links) }</div>
            { view_prose(&step.grown_up, links) }
            { view_hospital(&format!("{stage}/{}", step.id)) }
            for how_to in &step.how_to {
                <h4>{ &how_to.heading }</h4>
                <ol>
                    for (place, it) in how_to.text.iter().enumerate() {
                        <li>
                            { view_prose(std::slice::from_ref(it), links) }
                            { view_drawn(how_to, place, &host.base) }
                        </li>
                    }
                </ol>
            }
            { view_step_calls(step, story) }
            { activity.map(|it| view_cards(it, &story.language.writing)).unwrap_or_default() }
            if let Some(asked) = &step.if_they_ask {
                <div class="leaflet__asked">
                    <p><strong>{ writing.label(&labels.if_they_ask, &asked.question) }</strong></p>
                    { view_prose(&asked.answer, links) }
                </div>
            }
            if !step.detail.is_empty() {
                <details>
                    <summary>{ &labels.more_medicine }</summary>
                    { view_prose(&step.detail, links) }
                </details>
            }
        </>
    }
}

/// The texts of an activity's cards, which is as much of an activity as paper can hold.
fn view_cards(activity: &ActivityWords, writing: &Writing) -> Html {
    let cards = activity.cards.iter().filter(|card| !card.child.is_empty()).map(|card| {
        html! {
            <>
                <dt>{ &card.title }</dt>
                <dd>{ writing.sentences(&[&card.child, &card.grown_up]) }</dd>
            </>
        }
    });
    html! { <dl>{ cards.collect::<Html>() }</dl> }
}
