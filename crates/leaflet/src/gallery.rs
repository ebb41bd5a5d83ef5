//! Every state of every component on one page, to be looked at.

use std::rc::Rc;

use story::Story;
use story::bundle::Activities;
use widget::activities;
use widget::gallery::fixtures;
use yew::{Html, html};

use crate::draw;

/// Room round each fixture; the widget's own styles do the rest.
const STYLES: &str = "<link rel=\"stylesheet\" href=\"activities.css\">\n<style>.gallery{padding:1rem}.gallery>h2{margin-block:3rem 0;font:700 1rem \
                      system-ui}.gallery>section{margin-block:.5rem;outline:1px dashed}</style>\n";

/// The gallery as a document.
pub(crate) fn page(story: &Story, activities: &Rc<Activities>) -> String {
    let view = |part: &str, state: &str, inside: Html| {
        html! {
            <>
                <h2>{ part.to_owned() }{ " · " }{ state.to_owned() }</h2>
                <section class="widget">{ inside }</section>
            </>
        }
    };
    let fixtures = fixtures().into_iter().map(|it| view(it.component, it.state, (it.view)(story)));
    let played = activities::fixtures::fixtures().into_iter();
    let played = played.map(|it| view(it.activity, it.state, (it.view)(activities)));
    let all = fixtures.chain(played).collect::<Html>();
    let body = html! { <div class="gallery first-screen">{ all }</div> };
    draw::document(story, "Gallery", "", (&draw::STYLES, STYLES), &draw::view(body))
}
