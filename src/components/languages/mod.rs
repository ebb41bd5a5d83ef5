//! The languages on offer.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::Story;
use yew::{AttrValue, Html, MouseEvent, html};

use crate::languages::{LANGUAGES, Offer};
use crate::state::Msg;
use crate::view_context::ViewContext;

/// The languages, each by its own name as `view` draws it; nothing where there is no choice.
pub(crate) fn view_languages(
    story: &Story,
    offers: &dyn Fn(&str) -> bool,
    view: &dyn Fn(Offer, bool) -> Html,
) -> Html {
    let offered = LANGUAGES.iter().filter(|it| offers(it.tag));
    if offered.clone().count() < 2 {
        return Html::default();
    }
    html! {
        <nav aria-label={AttrValue::from(story.interface.choose_language.clone())}>
            <ul class="languages">
                for language in offered {
                    <li key={language.tag}>{ view(*language, language.tag == story.language.tag) }</li>
                }
            </ul>
        </nav>
    }
}

/// The button to a language, by its own name.
pub(crate) fn view_language(context: &ViewContext, language: Offer, is_told: bool) -> Html {
    let Offer { tag, name, .. } = language;
    html! {
        <button
            type="button"
            lang={tag}
            dir={language.direction()}
            aria-pressed={is_told.to_string()}
            data-press={format!("lang={tag}")}
            onclick={context.changes::<MouseEvent>(Msg::Request(tag))}
        >
            { name }
        </button>
    }
}
