//! Components to text.

use story::Story;
use widget::host::{Host, fake};
use widget::screens::FirstScreen;
use yew::prelude::*;

use crate::leaflet::{Leaflet, LeafletProps};

/// A view that may ask for a host; there is no browser, so one in memory.
#[derive(Properties, PartialEq)]
struct OnPaperProps {
    base: AttrValue,
    children: Html,
}

#[component]
fn OnPaper(props: &OnPaperProps) -> Html {
    let host = Host { base: props.base.clone(), ..fake::host() };
    html! { <ContextProvider<Host> context={host}>{ props.children.clone() }</ContextProvider<Host>> }
}

/// Draws `children` as plain HTML whose pictures are beside `base`.
pub(crate) fn view(base: &AttrValue, children: Html) -> String {
    let props = OnPaperProps { base: base.clone(), children };
    let renderer = yew::LocalServerRenderer::<OnPaper>::with_props(props);
    pollster::block_on(renderer.hydratable(false).render())
}

/// The whole story as one text.
pub(crate) fn leaflet(props: LeafletProps) -> String {
    let LeafletProps { story, base } = props;
    view(&base, html! { <Leaflet {story} base={base.clone()} /> })
}

/// The first screen, as it stands in the page before any script.
pub(crate) fn first_screen(story: &Story) -> String {
    view(&AttrValue::Static(""), html! { <FirstScreen story={story.clone()} /> })
}

/// A whole document round a body.
pub(crate) fn document(story: &Story, title: &str, base: &str, head: &str, body: &str) -> String {
    let language = &story.language;
    let direction = if language.right_to_left { "rtl" } else { "ltr" };
    format!(
        "<!doctype html>\n<html lang=\"{tag}\" dir=\"{direction}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>{title}</title>\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta name=\"color-scheme\" content=\"light dark\">\n\
         <link rel=\"icon\" type=\"image/svg+xml\" href=\"{base}pictures/icon.svg\">\n\
         <link rel=\"stylesheet\" href=\"{base}second-birthday.css\">\n{head}</head>\n\
         <body class=\"own-page\">\n{body}\n</body>\n</html>\n",
        tag = language.tag,
    )
}
