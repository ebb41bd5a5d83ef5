//! A choice of one from a few.

use yew::prelude::*;

/// Properties of [`RadioGroup`].
#[derive(Properties, PartialEq)]
pub(crate) struct RadioGroupProps {
    /// Tells the groups of one activity apart.
    pub(crate) name: &'static str,
    /// Names the group.
    pub(crate) legend: AttrValue,
    /// The label of each option.
    pub(crate) options: Vec<String>,
    /// The index of the chosen option.
    pub(crate) chosen: Option<usize>,
    /// Receives the index of the option that the reader chooses.
    pub(crate) onchoose: Callback<usize>,
}

/// Radio buttons in a field set.
#[component]
pub(crate) fn RadioGroup(props: &RadioGroupProps) -> Html {
    let RadioGroupProps { name, legend, options, chosen, onchoose } = props;
    html! {
        <fieldset class="choices">
            <legend>{ legend }</legend>
            for (index, option) in options.iter().enumerate() {
                <label class="choice" key={index}>
                    <input
                        type="radio"
                        form="choices"
                        name={*name}
                        checked={*chosen == Some(index)}
                        onchange={onchoose.reform(move |_: Event| index)}
                    />
                    <span>{ option }</span>
                </label>
            }
        </fieldset>
    }
}
