//! The bar under the story, where every hand reaches it.

use yew::prelude::*;

use super::context::KioskContext;
use super::state::{KioskEvent, Sheet};
use crate::activities::keys::kiosk::labels;
use crate::components::button::{Button, Variant};
use crate::components::icon::Icon;

/// Draws the bar while a story is open.
pub(super) fn view_bar(context: &KioskContext<'_>) -> Html {
    let Some(words) = context.words() else { return Html::default() };
    let is_larger = context.state.is_larger;
    let room = context.room.clone();
    let size = words.label(if is_larger { labels::SMALLER } else { labels::BIGGER });
    html! {
        // What `static/kiosk-leaves.js` says stands here, since it has no words of its own.
        <nav
            class="bar"
            aria-label={words.label(labels::KIOSK).to_owned()}
            data-leaves={words.label(labels::LEAVES).to_owned()}
            data-leaf-of={words.label(labels::LEAF_OF).to_owned()}
            data-leaf-back={words.label(labels::LEAF_BACK).to_owned()}
            data-leaf-next={words.label(labels::LEAF_NEXT).to_owned()}
        >
            <Button
                variant={Variant::Quiet}
                icon={Icon::Cross}
                label={words.label(labels::NEXT_PERSON).to_owned()}
                onclick={context.sends(KioskEvent::NextPerson)}
            />
            <Button
                variant={Variant::Quiet}
                label={size.to_owned()}
                onclick={context.sends(KioskEvent::Enlarge(!is_larger))}
            />
            <Button
                variant={Variant::Quiet}
                icon={Icon::Telephone}
                label={words.label(labels::WHEN_TO_CALL).to_owned()}
                onclick={Callback::from(move |_| room.go("when-to-call"))}
            />
            if context.shown.len() > 1 {
                <Button
                    variant={Variant::Quiet}
                    icon={Icon::Speech}
                    label={words.label(labels::LANGUAGE).to_owned()}
                    onclick={context.sends(KioskEvent::ShowSheet(Sheet::Languages))}
                />
            }
            if context.settings.home.is_some() {
                <Button
                    variant={Variant::Quiet}
                    icon={Icon::Onward}
                    label={words.label(labels::CARRY).to_owned()}
                    onclick={context.sends(KioskEvent::ShowSheet(Sheet::Handoff))}
                />
            }
        </nav>
    }
}
