//! While a language is on its way, and when it does not come: what went wrong in plain words, the
//! leaflet, and another try.

use yew::{Html, html};

use crate::components::button::{Button, Variant};
use crate::host::Host;
use crate::languages::{self, Offer};
use crate::state::{Loading, Msg, Progress};
use crate::view_context::ViewContext;

/// What is said of the language on its way: nothing at first, then that it is coming, then what went
/// wrong. In the language that was asked for, whose few words for this are always there.
pub(crate) fn view_loading(context: &ViewContext) -> Html {
    let Some(Loading { tag, progress, .. }) = &context.loading else { return Html::default() };
    let language = languages::nearest(&[tag]);
    match progress {
        Progress::Quiet => Html::default(),
        Progress::Slow => view_slow(language),
        Progress::Failed => view_failed(context, language),
    }
}

fn view_slow(language: Offer) -> Html {
    html! {
        <p class="notice" role="status" lang={language.tag} dir={language.direction()}>
            { language.loading }
        </p>
    }
}

/// What went wrong. Beside a story that is still told it is a notice; alone, the first heading.
fn view_failed(context: &ViewContext, language: Offer) -> Html {
    let Offer { tag, problem, problem_text, problem_leaflet, try_again, .. } = language;
    let leaflet = leaflet(&context.host, tag);
    let ontry = context.changes(Msg::Request(tag));
    html! {
        <div class="sheet waiting" lang={tag} dir={language.direction()}>
            // The role is the wrapper's: it would take the heading its own.
            <div role="status">
                if context.is_loaded() {
                    <h2>{ problem }</h2>
                } else {
                    <h1 tabindex="-1">{ problem }</h1>
                }
            </div>
            <p>{ problem_text }</p>
            <p class="enough__ways">
                <a class="button button--primary" href={leaflet}>{ problem_leaflet }</a>
                <Button variant={Variant::Quiet} label={try_again} onclick={ontry} />
            </p>
        </div>
    }
}

fn leaflet(host: &Host, tag: &str) -> String {
    format!("{}leaflet/{tag}.html", host.base)
}
