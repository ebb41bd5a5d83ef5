//! How the story is read: in which way, how large, with which movement and sounds, in which language. The header has
//! all of it behind one button; a picture book has what belongs to it on the ribbon's sheet too.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use story::bundle::Interface;
use story::{Action, Switch};
use yew::{Html, html};

use crate::components::dialog::view_dialog;
use crate::components::icon::{Icon, view_icon};
use crate::components::languages::{view_language, view_languages};
use crate::components::reading_switch::view_reading_switch;
use crate::state::Msg;
use crate::view_context::ViewContext;

/// What opens the sheet.
pub(crate) fn view_settings_button(labels: &Interface) -> Html {
    html! {
        <button type="button" class="header__way header__settings" data-press="dialog=settings" aria-haspopup="dialog">
            { view_icon(Icon::Letters) }
            <span>{ &labels.how_to_read }</span>
        </button>
    }
}

/// The sheet: the way of reading, and the settings.
pub(crate) fn view_settings_dialog(context: &ViewContext) -> Html {
    let labels = context.labels();
    let inside = html! {
        <>
            { view_reading_switch(labels, context.journey.reading(), &context.dispatch) }
            { view_settings(context) }
        </>
    };
    view_dialog("settings", &labels.how_to_read, inside, &labels.close)
}

/// What is on or off, and the languages. The way of reading is not among them: the ribbon's sheet, which shows this
/// too, is gone with a change of it.
pub(crate) fn view_settings(context: &ViewContext) -> Html {
    let labels = context.labels();
    html! {
        <>
            <ul class="settings">
                { view_switch(context, Switch::LargerWords, &labels.larger_words) }
                { view_switch(context, Switch::Movement, &labels.movement) }
                { view_switch(context, Switch::Sound, &labels.sound) }
                { view_switch(context, Switch::WholeLine, &labels.whole_line) }
                { view_switch(context, Switch::TurnPages, &labels.turn_pages) }
            </ul>
            { view_languages(
                &context.story,
                &|tag| context.hospital.offers(tag),
                &|language, is_told| view_language(context, language, is_told),
            ) }
        </>
    }
}

/// Something that is on or off. What does not apply in a way of reading, or on a device, is hidden by styles, since the
/// page before the engine has come stands for all of them.
fn view_switch(context: &ViewContext, switch: Switch, label: &str) -> Html {
    let is_on = context.journey.is_on(switch);
    html! {
        <li class={format!("settings__switch settings__switch--{}", switch.name())}>
            <label>
                { label }
                <input
                    type="checkbox"
                    role="switch"
                    form="choices"
                    checked={is_on}
                    data-press={format!("switch={}", switch.name())}
                    onchange={context.dispatch.reform(move |_| Msg::Act(Action::Switch(switch, !is_on)))}
                />
            </label>
        </li>
    }
}
