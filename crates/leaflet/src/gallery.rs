//! Every state of every component on one page, to be looked at.

use story::Story;
use widget::gallery::fixtures;
use yew::{Html, html};

use crate::draw;

/// Room round each fixture; the widget's own styles do the rest.
const STYLES: &str = "<style>.gallery{padding:1rem}.gallery>h2{margin-block:3rem 0;font:700 1rem \
                      system-ui}.gallery>section{margin-block:.5rem;outline:1px dashed}</style>\n";

/// The gallery as a document.
pub(crate) fn page(story: &Story) -> String {
    let fixtures = fixtures().into_iter().map(|fixture| {
        html! {
            <>
                <h2>{ fixture.component }{ " · " }{ fixture.state }</h2>
                <section class="widget">{ (fixture.view)(story) }</section>
            </>
        }
    });
    let body = html! { <div class="gallery first-screen">{ fixtures.collect::<Html>() }</div> };
    draw::document(story, "Gallery", "", STYLES, &draw::view(body))
}
