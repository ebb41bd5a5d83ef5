//! The hospital's telephone numbers, and its number for a fever.

use story::bundle::HospitalLabels;
use story::fill;
use story::hospital::{Fever, Telephone};
use yew::{Html, html};

use super::{view_note, view_words};
use crate::view_context::ViewContext;

/// All that is called, and from which temperature on; nothing where the hospital names none.
pub(crate) fn view_numbers(context: &ViewContext) -> Html {
    let hospital = &context.hospital;
    if hospital.telephones.is_empty() && hospital.emergency.is_empty() && hospital.fever.is_none() {
        return Html::default();
    }
    let inside = html! {
        <>
            { view_telephones(context) }
            if let Some(fever) = &hospital.fever {
                { view_fever(context, fever) }
            }
        </>
    };
    view_note(context, inside)
}

/// Every number with whose it is and when somebody answers, the one for an ambulance first.
pub(super) fn view_telephones(context: &ViewContext) -> Html {
    let (hospital, labels) = (&context.hospital, &context.labels().hospital);
    html! {
        <ul class="telephones">
            if !hospital.emergency.is_empty() {
                <li>
                    <span class="telephones__whose">{ &labels.emergency }</span>
                    { view_number(&hospital.emergency) }
                </li>
            }
            for telephone in &hospital.telephones {
                { view_telephone(context, labels, telephone) }
            }
        </ul>
    }
}

fn view_telephone(context: &ViewContext, labels: &HospitalLabels, telephone: &Telephone) -> Html {
    let Some([whose, when]) = named(context, labels, telephone) else { return Html::default() };
    html! {
        <li>
            <span class="telephones__whose">{ whose }</span>
            { view_number(&telephone.number) }
            <span class="telephones__when">{ when }</span>
            { view_words(context, &telephone.note) }
        </li>
    }
}

/// Whose number it is, and when somebody answers; none where either is nothing that we know.
fn named(context: &ViewContext, labels: &HospitalLabels, of: &Telephone) -> Option<[String; 2]> {
    let whose = match of.purpose.as_str() {
        "team" => &labels.team,
        "ward" => &labels.ward,
        "clinic" => &labels.clinic,
        "donor" => &labels.donor,
        "support" => &labels.support,
        _ => return None,
    };
    let days = match of.days.as_str() {
        "every-day" => &labels.every_day,
        "working-days" => &labels.working_days,
        "weekends" => &labels.weekends,
        _ => return None,
    };
    let hours = match &of.hours {
        Some((from, to)) => &context.writing().isolate(&context.writing().range(from, to)),
        None => &labels.day_and_night,
    };
    Some([whose.clone(), context.writing().list(&[days, hours])])
}

/// A number that can be dialled, written from left to right wherever it stands.
fn view_number(number: &str) -> Html {
    let dialled = format!("tel:{}", number.replace([' ', '-'], ""));
    html! { <a class="telephones__number" href={dialled} dir="ltr">{ number }</a> }
}

/// From which temperature on it is a fever, and how it is taken.
pub(super) fn view_fever(context: &ViewContext, fever: &Fever) -> Html {
    let (labels, writing) = (&context.labels().hospital, context.writing());
    let taken = match fever.taken.as_str() {
        "armpit" => &labels.armpit,
        "ear" => &labels.ear,
        "forehead" => &labels.forehead,
        "mouth" => &labels.mouth,
        // A number without the way to take it is none.
        _ => return Html::default(),
    };
    let unit = format!("°{}", fever.unit);
    let degrees = writing.quantity(&writing.decimal(f64::from(fever.tenths) / 10.0, 1), &unit);
    html! {
        <p>
            <strong>{ fill(&labels.fever, &[("temperature", &writing.isolate(&degrees))]) }</strong>
            { writing.between_sentences() }
            { taken }
            { writing.between_sentences() }
            { view_words(context, &fever.note) }
        </p>
    }
}
