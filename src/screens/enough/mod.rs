//! Enough for today.

use story::{Action, Screen, fill};
use yew::{Html, html};

use crate::components::button::{Button, Variant};
use crate::components::icon::{Icon, view_icon};
use crate::state::PlaceForgotten;
use crate::view_context::ViewContext;

/// Says that stopping is fine, and where the reader stopped.
pub(crate) fn view_enough(context: &ViewContext) -> Html {
    let (story, journey, host) = (&context.story, &context.journey, &context.host);
    let labels = &story.interface;
    let place =
        journey.place().and_then(|it| story.step(it)).map(|(stage, _)| stage.title.as_str());
    let is_kept = host.bookmarks.is_some() && context.place_forgotten == PlaceForgotten::No;
    let text = if is_kept && place.is_some() {
        labels.rest_text.clone()
    } else {
        fill(&labels.rest_text_unkept, &[("place", place.unwrap_or(&labels.welcome))])
    };
    html! {
        <div class="sheet enough">
            <span class="enough__moon">{ view_icon(Icon::Moon) }</span>
            <h1 tabindex="-1">{ &labels.rest }</h1>
            <p>{ text }</p>
            <p class="enough__ways">
                <Button
                    variant={Variant::Quiet}
                    icon={Icon::Page}
                    label={labels.our_page.clone()}
                    onclick={context.does(Action::GoTo(Screen::OurPage))}
                />
                <Button
                    variant={Variant::Quiet}
                    icon={Icon::Onward}
                    label={labels.rest_go_on.clone()}
                    onclick={context.does(Action::GoOn)}
                />
            </p>
        </div>
    }
}
