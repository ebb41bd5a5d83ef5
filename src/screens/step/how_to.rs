//! How a thing is done, step by step, on a sheet that is printed alone.

use story::bundle::HeadedText;
use yew::{Callback, Html, html};

use crate::components::button::{Button, Variant};
use crate::components::headed_text::view_drawn;
use crate::components::hospital_note::view_additions;
use crate::components::icon::Icon;
use crate::components::prose::{view_block, view_text};
use crate::components::section::Section;
use crate::view_context::ViewContext;

/// Draws sets of steps on one sheet. Where they stand, the styles for print leave out the rest of the
/// screen.
pub(super) fn view_how_to(context: &ViewContext, how_to: &[HeadedText]) -> Html {
    if how_to.is_empty() {
        return Html::default();
    }
    let (labels, writing) = (context.labels(), context.writing());
    html! {
        <div class="layer how-to">
            for set in how_to {
                <Section id={format!("how-to-{}", set.id)} heading={set.heading.clone()}>
                    <ol>
                        for (place, step) in set.text.iter().enumerate() {
                            <li>
                                { view_block(step, &view_text) }
                                { view_drawn(set, place, &context.host.base) }
                            </li>
                        }
                    </ol>
                </Section>
            }
            <div class="paper-only">
                { view_additions(context, "how-to") }
                <p class="blank">{ writing.label_alone(&labels.our_number) }</p>
                <p>{ &labels.not_medical_advice }</p>
            </div>
            if let Some(printer) = context.host.printer.clone() {
                <Button
                    variant={Variant::Quiet}
                    icon={Icon::Printer}
                    label={labels.print_steps.clone()}
                    onclick={Callback::from(move |_| printer.print())}
                />
            }
        </div>
    }
}
