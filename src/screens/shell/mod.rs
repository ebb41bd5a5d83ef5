//! What stands round every screen, and the choice of the screen.

use story::{Action, Address, Reading, Screen};
use yew::prelude::*;

use crate::components::announcer::Announcer;
use crate::components::header::Header;
use crate::hooks::{use_address, use_bookmark, use_focus_on_move, use_milestones};
use crate::screens::{About, Door, Map, OurPage, Rest, StepScreen, Welcome, Words};
use crate::state::{use_dispatch, use_journey, use_story};

/// What the page may change while the story is read.
#[derive(Properties, PartialEq)]
pub struct ShellProps {
    /// The `reading` attribute.
    pub reading: Option<Reading>,
    /// The `stage` attribute.
    pub stage: Option<AttrValue>,
    /// Whether the reader asked for this place, so that the first drawing counts as a move.
    #[prop_or_default]
    pub arrived: bool,
}

/// Draws the screen the journey is at.
#[component]
pub fn Shell(props: &ShellProps) -> Html {
    let (story, journey, dispatch) = (use_story(), use_journey(), use_dispatch());
    let widget = use_node_ref();
    let place_forgotten = use_bookmark();
    use_milestones();
    use_address();
    use_focus_on_move(&widget, props.arrived);
    use_changed_attributes(props);

    let screen = journey.screen();
    let body = match screen {
        Screen::Welcome => html! { <Welcome /> },
        Screen::Map => html! { <Map /> },
        Screen::Step(position) => html! { <StepScreen {position} /> },
        Screen::Words(term) => html! { <Words {term} /> },
        Screen::OurPage => html! { <OurPage /> },
        Screen::Door => html! { <Door /> },
        Screen::About => html! { <About /> },
        Screen::Rest => html! { <Rest /> },
    };
    let direction = if story.language.right_to_left { "rtl" } else { "ltr" };
    html! {
        <div
            ref={widget}
            class={classes!("widget", ["reading-", journey.reading().name()].concat())}
            lang={story.language.tag.clone()}
            dir={direction}
        >
            <div class="widget__frame">
                if screen != Screen::Welcome {
                    <Header
                        story={story.clone()}
                        {screen}
                        questions={journey.page().questions.len()}
                        ongo={dispatch.reform(Action::GoTo)}
                    />
                }
                if place_forgotten {
                    <p class="notice">{ &story.interface.place_forgotten }</p>
                }
                { body }
                <Announcer />
            </div>
        </div>
    }
}

/// Follows the attributes when the page changes them. Their first values are already followed.
#[hook]
fn use_changed_attributes(props: &ShellProps) {
    let (story, journey, dispatch) = (use_story(), use_journey(), use_dispatch());
    let first = use_mut_ref(|| true);
    use_effect_with((props.reading, props.stage.clone()), move |(reading, stage)| {
        if first.replace(false) {
            return;
        }
        if let Some(reading) = *reading {
            dispatch.emit(Action::Read(reading));
        }
        if let Some(stage) = stage {
            let address = Address { at: Some(stage.to_string()), ..Address::default() };
            dispatch.emit(Action::GoTo(address.follow(&journey, &story).0.screen()));
        }
    });
}
