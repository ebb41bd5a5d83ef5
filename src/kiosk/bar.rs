//! The bar under the story, where every hand reaches it.

use yew::prelude::*;

use super::screen::View;
use super::watch::{Event, Sheet};
use crate::activities::keys::kiosk::labels;
use crate::components::button::{Variant, view_button};
use crate::components::icon::Icon;

/// Draws it.
pub(super) fn view_bar(view: &View<'_>) -> Html {
    let Some(words) = view.words() else { return Html::default() };
    let larger = view.watch.larger;
    let size = words.label(if larger { labels::SMALLER } else { labels::BIGGER });
    let lay = |sheet: Sheet| view.sends(Event::Lay(sheet));
    let button = |icon, label: &str, onclick| view_button(Variant::Quiet, icon, label, onclick);
    html! {
        <nav class="bar" aria-label={words.label(labels::KIOSK).to_owned()}>
            { button(Some(Icon::Cross), words.label(labels::NEXT_PERSON), view.sends(Event::NextPerson)) }
            { button(None, size, view.sends(Event::Enlarge(!larger))) }
            if view.shown.len() > 1 {
                { button(Some(Icon::Speech), words.label(labels::LANGUAGE), lay(Sheet::Languages)) }
            }
            if view.settings.home.is_some() {
                { button(Some(Icon::Onward), words.label(labels::CARRY), lay(Sheet::Carry)) }
            }
        </nav>
    }
}
