//! One line of text that is being written: a search, or a question of one's own.

use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What stands in the one-line field of a screen, until it is used or left.
#[derive(Clone)]
pub(super) struct Draft(UseStateHandle<String>);

/// A draft that is empty again on each screen that `screen` tells apart.
#[hook]
pub(super) fn use_draft<Screen: PartialEq + 'static>(screen: Screen) -> Draft {
    let text = use_state_eq(String::new);
    use_effect_with(screen, {
        let text = text.setter();
        move |_| text.set(String::new())
    });
    Draft(text)
}

impl Draft {
    pub(super) fn text(&self) -> &str {
        &self.0
    }

    pub(super) fn clear(&self) {
        self.0.set(String::new());
    }

    /// The field, of this `type`.
    pub(super) fn view_input(&self, kind: &'static str) -> Html {
        let text = self.0.setter();
        let oninput = Callback::from(move |event: InputEvent| {
            let input: HtmlInputElement = event.target_unchecked_into();
            text.set(input.value());
        });
        html! { <input type={kind} value={self.text().to_owned()} {oninput} autocomplete="off" /> }
    }
}
