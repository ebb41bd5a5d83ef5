//! A sheet that a press opens over the page. `static/dialogs.js` opens and closes it, before the engine has come and
//! after.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::{Html, html};

/// The sheet that a button with `data-press="dialog=…"` and this name opens. Every button in it closes it, except those
/// that only change something; the last one, `back`, does nothing else.
pub(crate) fn view_dialog(name: &'static str, heading: &str, inside: Html, back: &str) -> Html {
    let id = format!("{name}-heading");
    html! {
        <dialog key={name} class="dialog" data-dialog={name} aria-labelledby={id.clone()}>
            <h2 {id} tabindex="-1">{ heading }</h2>
            { inside }
            <button type="button" class="button button--primary dialog__back" data-press="dialog">{ back }</button>
        </dialog>
    }
}
