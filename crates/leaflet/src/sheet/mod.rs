//! A stage on one sheet of paper: the front for the child, the back for the grown-up. Both fit A4 and Letter.

mod calls;
mod child;
mod grown_up;

use story::bundle::Stage;
use story::{Story, fill};
use widget::components::day_line::view_lanes;
use widget::components::icon::{Icon, view_icon};
use widget::components::picture::Picture;
use widget::host::Host;
use yew::{Html, html};

use child::view_for_child;
use grown_up::view_for_grown_up;

/// The styles of all sheets.
pub(crate) const STYLES: &str = include_str!("sheet.css");

/// What a sheet is drawn with, beside the base. A server's policy may refuse styles that stand
/// in the page.
pub(crate) const FILES: [&str; 2] = ["first.css", "sheets/sheet.css"];

/// What else its head has: nobody is led to a sheet but by the story, and its buttons are those of `static/sheet.js`.
pub(crate) const HEAD: &str = concat!(
    "<meta name=\"robots\" content=\"noindex\">\n",
    "<script type=\"module\" src=\"../sheet.js\"></script>\n"
);

/// The sheet of the stage at `place`.
pub(crate) fn view_sheet(place: usize, stage: &Stage, story: &Story, host: &Host) -> Html {
    let labels = &story.interface;
    let language = &story.language;
    html! {
        <div class="leaflet stage-sheet" lang={language.tag.clone()} dir={language.writing.direction()}>
            // `static/sheet.js` shows those that can do something.
            <div class="ways">
                <button type="button" class="button button--primary" data-press="print" hidden=true>
                    { view_icon(Icon::Printer) }{ &labels.print }
                </button>
                <button type="button" class="button button--quiet" data-press="back" hidden=true>
                    { view_icon(Icon::Backward) }{ &labels.back }
                </button>
            </div>
            <section class="paper">
                { view_head(place, story, host, &labels.for_child, html! { <h1>{ &stage.title }</h1> }) }
                { view_for_child(stage, story, host) }
                <footer class="small"><p>{ &labels.one_true_story }</p></footer>
            </section>
            <section class="paper">
                { view_head(place, story, host, &labels.for_grown_up, html! { <h2>{ &stage.title }</h2> }) }
                { view_for_grown_up(stage, story) }
            </section>
        </div>
    }
}

/// What both sides begin with: which stage of what it is, for whom, and how far it is along the days.
fn view_head(place: usize, story: &Story, host: &Host, reader: &str, title: Html) -> Html {
    let (labels, writing) = (&story.interface, &story.language.writing);
    let [stage, stages] = [place + 1, story.stages.len()].map(|it| writing.count(it));
    let stage_of = fill(&labels.stage_of, &[("stage", &stage), ("stages", &stages)]);
    let days = story.stages.get(place).map_or("", |it| &it.days);
    html! {
        <header class="head">
            <Picture base={&host.base} name="icon" class="head__mark" />
            <div>
                <p>{ writing.beside(&[&labels.name, &stage_of, reader]) }</p>
                { title }
            </div>
            <div class="head__days">
                { view_lanes(story.stages.len(), Some(place)) }
                <p>{ days }</p>
            </div>
        </header>
    }
}
