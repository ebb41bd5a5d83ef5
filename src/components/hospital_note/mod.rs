//! What a hospital adds of its own, marked as the hospital's.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::fill;
use story::hospital::Addition;
use yew::{Html, html};

use crate::components::joined::view_label;
use crate::view_context::ViewContext;

/// The hospital's name; empty where none adds anything.
fn name(context: &ViewContext) -> String {
    let name = context.hospital.at("hospital").next();
    let name = name.and_then(|it| it.words(&context.story.language.tag));
    name.map_or_else(String::new, |(_, name)| context.writing().isolate(name))
}

/// A label with the hospital's name in it.
fn with_name(context: &ViewContext, key: &str) -> String {
    let label = context.labels().hospital.get(key);
    label.map_or_else(String::new, |label| fill(label, &[("hospital", &name(context))]))
}

/// Whose something is: *At Harbour Hospital*.
pub(crate) fn at_hospital(context: &ViewContext) -> String {
    with_name(context, "at")
}

/// What the hospital says, as text, in the reader's language or else in its own.
fn view_words(context: &ViewContext, addition: &Addition<'_>) -> Html {
    let tag = &context.story.language.tag;
    let Some((language, text)) = addition.words(tag) else { return Html::default() };
    let lang = (language != tag).then(|| language.to_owned());
    html! { <span class="hospital-note__words" dir="auto" {lang}>{ text }</span> }
}

/// All that the hospital adds at `place`, which is a step's address, a screen's name or a word's.
pub(crate) fn view_additions(context: &ViewContext, place: &str) -> Html {
    let mut additions = context.hospital.at(place).peekable();
    if additions.peek().is_none() {
        return Html::default();
    }
    let at = at_hospital(context);
    html! {
        <section class="hospital-note" aria-label={at.clone()}>
            <p class="hospital-note__at" aria-hidden="true">{ at }</p>
            <ul>
                for addition in additions {
                    { view_addition(context, &addition) }
                }
            </ul>
        </section>
    }
}

/// A label, and what the hospital puts behind it. Nothing where nobody knows the label.
fn view_addition(context: &ViewContext, addition: &Addition<'_>) -> Html {
    let (labels, writing) = (&context.labels().hospital, context.writing());
    let Some(label) = labels.get(addition.label) else { return Html::default() };
    // Without an address it is plain text.
    let dialled =
        addition.is_telephone().then(|| format!("tel:{}", addition.value.replace([' ', '-'], "")));
    let details = addition.details.split(' ');
    let details: Vec<_> = details.map(|it| labels.get(it).map_or(it, String::as_str)).collect();
    let behind = html! {
        <>
            if !addition.value.is_empty() {
                <a class="hospital-note__value" href={dialled} dir="auto">{ addition.value }</a>
            }
            { writing.space() }
            <span class="hospital-note__details">{ writing.list(&details) }</span>
            { writing.space() }
            { view_words(context, addition) }
        </>
    };
    html! { <li>{ view_label(writing, html! { <strong>{ label }</strong> }, behind) }</li> }
}

/// What the hospital calls a term, for the list of words.
pub(crate) fn view_own_word(context: &ViewContext, term: &str) -> Html {
    let word = context.hospital.word(term, &context.story.language.tag);
    let Some((language, word)) = word else { return Html::default() };
    let word = html! { <b dir="auto" lang={language.to_owned()}>{ word }</b> };
    html! {
        <small>{ view_label(context.writing(), html! { with_name(context, "at") }, word) }</small>
    }
}

/// The hospital's photographs of what the step at this address speaks of. A picture book has them small on its paper
/// (`is_book`); a press shows one large over the page, and another puts it back.
pub(crate) fn view_photographs(context: &ViewContext, address: &str, is_book: bool) -> Html {
    let place = format!("photographs/{address}");
    let whose = || with_name(context, "photograph");
    html! {
        for photograph in context.hospital.at(&place) {
            if is_book {
                <details class="hospital-card">
                    <summary>
                        { view_photograph(context, &photograph) }
                        <span class="hospital-card__whose">{ whose() }</span>
                    </summary>
                </details>
            } else {
                <figure class="hospital-photograph">
                    { view_photograph(context, &photograph) }
                    <figcaption>{ whose() }</figcaption>
                </figure>
            }
        }
    }
}

fn view_photograph(context: &ViewContext, photograph: &Addition<'_>) -> Html {
    let description =
        photograph.words(&context.story.language.tag).map(|(_, text)| text.to_owned());
    html! { <img src={photograph.value.to_owned()} alt={description} loading="lazy" /> }
}

/// The hospital's sign, in a class of its own; nothing where it has none.
pub(crate) fn view_logo(context: &ViewContext, class: &'static str) -> Html {
    let Some(logo) = context.hospital.at("logo").next() else { return Html::default() };
    html! { <img {class} src={logo.value.to_owned()} alt={name(context)} /> }
}

/// The hospital and its ward, on the first screen and in *about*.
pub(crate) fn view_whose(context: &ViewContext) -> Html {
    let Some(hospital) = context.hospital.at("hospital").next() else { return Html::default() };
    let ward = context.hospital.at("ward").next();
    html! {
        <p class="hospital-whose">
            { view_logo(context, "hospital-whose__logo") }
            <strong>{ view_words(context, &hospital) }</strong>
            { context.writing().space() }
            { ward.map(|it| view_words(context, &it)) }
        </p>
    }
}
