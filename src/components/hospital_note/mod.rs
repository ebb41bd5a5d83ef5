//! What a hospital adds of its own, marked as the hospital's.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;
mod numbers;

use story::bundle::HospitalLabels;
use story::hospital::{Named, Note, Words, notes_at};
use story::{Position, fill};
use yew::{Html, html};

use crate::components::joined::view_label;
use crate::view_context::ViewContext;

pub(crate) use numbers::view_numbers;
use numbers::{view_fever, view_telephones};

/// The hospital's name; empty where none adds anything.
pub(crate) fn hospital_name(context: &ViewContext) -> String {
    let name = context.hospital.name.in_language(&context.story.language.tag);
    name.map_or_else(String::new, |(_, name)| context.writing().isolate(name))
}

/// What the hospital says, as text, in the reader's language or else in its own.
pub(crate) fn view_words(context: &ViewContext, words: &Words) -> Html {
    let tag = &context.story.language.tag;
    let Some((language, text)) = words.in_language(tag) else { return Html::default() };
    let is_other = language != tag;
    html! {
        <span
            class="hospital-note__words"
            lang={is_other.then(|| language.to_owned())}
            dir={is_other.then_some("auto")}
        >
            { text }
        </span>
    }
}

/// `inside`, marked as the hospital's.
pub(crate) fn view_note(context: &ViewContext, inside: Html) -> Html {
    let at = fill(&context.labels().hospital.at, &[("hospital", &hospital_name(context))]);
    html! {
        <section class="hospital-note" aria-label={at.clone()}>
            <p class="hospital-note__at" aria-hidden="true">{ at }</p>
            { inside }
        </section>
    }
}

/// The rules and numbers that the hospital adds to the step at `position`.
pub(crate) fn view_hospital_rules(context: &ViewContext, position: Position) -> Html {
    let (hospital, labels) = (&context.hospital, &context.labels().hospital);
    let address = context.story.address(position).unwrap_or_default();
    let mut inside = Vec::new();
    for note in notes_at(&address) {
        match note {
            Note::Fever => inside.extend(hospital.fever.as_ref().map(|it| view_fever(context, it))),
            Note::Nosebleed => inside.extend(hospital.nosebleed.map(|minutes| {
                let minutes = context.writing().number(minutes.into());
                let minutes = html! { <strong>{ minutes }</strong> };
                let label = html! { &labels.nosebleed };
                html! { <p>{ view_label(context.writing(), label, minutes) }</p> }
            })),
            Note::Telephones if !hospital.telephones.is_empty() => {
                inside.push(view_telephones(context));
            }
            Note::Rule(name) => inside.extend(
                hospital.rules.iter().find(|it| it.name == *name).map(|it| view_rule(context, it)),
            ),
            Note::Telephones | Note::Photographs(_) => {}
        }
    }
    if inside.is_empty() {
        return Html::default();
    }
    view_note(context, inside.into_iter().collect())
}

/// A rule under its name.
fn view_rule(context: &ViewContext, rule: &Named) -> Html {
    let Some(label) = rule_label(&context.labels().hospital, &rule.name) else {
        return Html::default();
    };
    html! {
        <p>
            <strong class="hospital-note__rule">{ label }</strong>
            { view_words(context, &rule.words) }
        </p>
    }
}

fn rule_label<'a>(labels: &'a HospitalLabels, name: &str) -> Option<&'a String> {
    Some(match name {
        "visitors" => &labels.visitors,
        "toys" => &labels.toys,
        "food" => &labels.food,
        "staying" => &labels.staying,
        "packing" => &labels.packing,
        _ => return None,
    })
}

/// The hospital's photographs of what the step at `position` speaks of.
pub(crate) fn view_photographs(context: &ViewContext, position: Position) -> Html {
    let address = context.story.address(position).unwrap_or_default();
    let is_here = |it: &&Named| {
        notes_at(&address)
            .iter()
            .any(|note| matches!(note, Note::Photographs(of) if *of == it.name))
    };
    let mut photographs = context.hospital.photographs.iter().filter(is_here).peekable();
    if photographs.peek().is_none() {
        return Html::default();
    }
    let name = hospital_name(context);
    let caption = fill(&context.labels().hospital.photograph, &[("hospital", &name)]);
    html! {
        <div class="hospital-photographs">
            for photograph in photographs {
                <figure class="hospital-photograph" key={photograph.picture.as_str()}>
                    <img
                        src={photograph.picture.clone()}
                        alt={described(context, &photograph.words)}
                        loading="lazy"
                    />
                    <figcaption>{ &caption }</figcaption>
                </figure>
            }
        </div>
    }
}

fn described(context: &ViewContext, words: &Words) -> String {
    let words = words.in_language(&context.story.language.tag);
    words.map_or_else(String::new, |(_, text)| text.to_owned())
}

/// The hospital's sign, in a class of its own; nothing where it has none.
pub(crate) fn view_logo(context: &ViewContext, class: &'static str) -> Html {
    let logo = &context.hospital.logo;
    if logo.is_empty() {
        return Html::default();
    }
    html! { <img {class} src={logo.clone()} alt={hospital_name(context)} /> }
}

/// The hospital and its ward, on the first screen and in *about*.
pub(crate) fn view_whose(context: &ViewContext) -> Html {
    if !context.hospital.is_there() {
        return Html::default();
    }
    html! {
        <p class="hospital-whose">
            { view_logo(context, "hospital-whose__logo") }
            <span>
                <strong>{ view_words(context, &context.hospital.name) }</strong>
                { context.writing().space() }
                { view_words(context, &context.hospital.ward) }
            </span>
        </p>
    }
}

/// Who reviewed the story at the hospital, in *about*; nothing where no review of it holds in this language.
pub(crate) fn view_review(context: &ViewContext) -> Html {
    let (hospital, labels) = (&context.hospital, &context.labels().hospital);
    let Some(review) = hospital.review(&context.story.language.tag) else { return Html::default() };
    let writing = context.writing();
    let told = [
        ("day", writing.isolate(&review.on)),
        ("version", writing.isolate(&review.version)),
        ("expires", writing.isolate(&review.expires)),
    ];
    let told = told.each_ref().map(|(name, text)| (*name, text.as_str()));
    let inside = html! {
        <>
            <p>{ writing.label_alone(&labels.reviewed) }</p>
            <ul>
                for reviewer in &hospital.reviewers {
                    <li key={reviewer.name.as_str()}>
                        <bdi>{ &reviewer.name }</bdi>
                        { writing.space() }
                        { view_words(context, &reviewer.words) }
                    </li>
                }
            </ul>
            <p>{ fill(&labels.reviewed_on, &told) }</p>
        </>
    };
    view_note(context, inside)
}

/// The hospital's own word for the term with this id.
pub(crate) fn view_own_word(context: &ViewContext, id: &str) -> Html {
    let Some(words) = context.hospital.term(id) else { return Html::default() };
    let inside = view_label(
        context.writing(),
        html! { &context.labels().hospital.word },
        html! { <strong>{ view_words(context, words) }</strong> },
    );
    view_note(context, html! { <p>{ inside }</p> })
}
