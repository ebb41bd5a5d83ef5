//! Components to text.

use story::Story;
use story::bundle::{Activities, Stage};
use widget::host::{Host, fake};
use widget::screens::{view_first_screen, view_first_stage};
use yew::prelude::*;

use crate::leaflet::{Content, view_leaflet};
use crate::sheet::view_sheet;
use crate::stage_page::view_stage_page;

#[derive(Properties, PartialEq)]
struct OnPaperProps {
    children: Html,
}

/// The server renderer draws components, so what is drawn is put in one.
#[component]
fn OnPaper(props: &OnPaperProps) -> Html {
    props.children.clone()
}

/// Draws `children` as plain HTML.
pub(crate) fn view(children: Html) -> String {
    let renderer = yew::LocalServerRenderer::<OnPaper>::with_props(OnPaperProps { children });
    pollster::block_on(renderer.hydratable(false).render())
}

/// There is no browser: a host in memory, whose files lie at `base`.
pub(crate) fn host(base: &'static str) -> Host {
    Host { base: base.into(), ..fake::host() }
}

/// The story as one text.
pub(crate) fn leaflet(
    story: &Story,
    activities: &Activities,
    base: &'static str,
    content: Content,
) -> String {
    view(view_leaflet(story, activities, &host(base), content))
}

/// One stage as a page of its own.
pub(crate) fn stage_page(stage: &Stage, story: &Story, base: &'static str) -> String {
    view(view_stage_page(stage, story, &story.activities, &host(base)))
}

/// The stage at `place` on a sheet of paper.
pub(crate) fn sheet(place: usize, stage: &Stage, story: &Story, base: &'static str) -> String {
    view(view_sheet(place, stage, story, &host(base)))
}

/// The first screen, as it stands in the page before any script.
pub(crate) fn first_screen(story: &Story) -> String {
    view(view_first_screen(story, &host("")))
}

/// The first stage, as it stands in the page before the engine has come. Its pictures wait until they
/// are shown: nothing may compete with the first paint.
pub(crate) fn first_stage(story: &Story) -> String {
    view(view_first_stage(story, &host(""))).replace("loading=\"eager\"", "loading=\"lazy\"")
}

/// What brings a hospital's own words and numbers into a page of the leaflet.
pub(crate) fn hospital_script(base: &str) -> String {
    format!("<script type=\"module\" src=\"{base}leaflet-hospital.js\"></script>\n")
}

/// The styles of the story, beside the base.
pub(crate) const STYLES: [&str; 2] = ["first.css", "second-birthday.css"];

/// A whole document round a body, with these style sheets and this in its head.
pub(crate) fn document(
    story: &Story,
    title: &str,
    base: &str,
    (styles, head): (&[&str], &str),
    body: &str,
) -> String {
    let language = &story.language;
    let styles = styles.iter();
    let styles = styles.map(|it| ["<link rel=\"stylesheet\" href=\"", base, it, "\">\n"].concat());
    let styles = styles.collect::<String>();
    let direction = language.writing.direction();
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"darkreader-lock\">\n\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"{base}pictures/icon.svg\">\n\
         {styles}{head}</head>\n\
         <body class=\"own-page\">\n<main>\n{body}\n</main>\n</body>\n</html>\n",
        tag = language.tag,
    )
}
