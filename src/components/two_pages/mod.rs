//! The way to a stage's sheet of paper, for the grown-up: a page of its own, which prints as two.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::{Html, classes, html};

use crate::view_context::ViewContext;

/// Whether there is a way to them: where the host can print and may open a page. In the page before the engine has
/// come there is none, because nobody knows yet whether it can.
pub fn offers_two_pages(context: &ViewContext) -> bool {
    let host = &context.host;
    host.printer.is_some() && host.page.opens_windows() && !context.is_for_every_reading()
}

/// A link to the sheet of the stage at `place`, where there is a way to it, with what is `inside`. The page before the
/// engine has come keeps its room, so that nothing moves when it comes.
pub fn view_two_pages(
    context: &ViewContext,
    place: usize,
    class: &'static str,
    inside: Html,
) -> Html {
    if context.is_for_every_reading() {
        let class = classes!("two-pages-room", class);
        return html! { <span {class} aria-hidden="true">{ inside }</span> };
    }
    let (host, story) = (&context.host, &context.story);
    let Some(stage) = story.stages.get(place).filter(|_| offers_two_pages(context)) else {
        return Html::default();
    };
    let address = format!("{}sheets/{}/{}.html", host.base, story.language.tag, stage.id);
    // On the story's own page one step back leads to the same place again, also in an installed app, which has one
    // window. Another's page stays where it is.
    let target = host.page.fragment().is_none().then_some("_blank");
    html! {
        <a class={classes!("two-pages", class)} href={address} {target} rel="noopener">{ inside }</a>
    }
}
