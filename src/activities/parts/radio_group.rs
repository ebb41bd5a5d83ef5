//! A choice of one from a few.

use yew::prelude::*;

/// A choice of one option.
pub(crate) struct RadioGroup<'a> {
    /// Tells the groups of one activity apart.
    pub(crate) name: &'static str,
    /// Names the group.
    pub(crate) legend: &'a str,
    /// The label of each option.
    pub(crate) options: &'a [&'a str],
    /// The index of the chosen option.
    pub(crate) chosen: Option<usize>,
    /// Receives the index of the option that the reader chooses.
    pub(crate) onchoose: Callback<usize>,
}

/// Radio buttons in a field set.
pub(crate) fn view_radio_group(group: &RadioGroup<'_>) -> Html {
    let RadioGroup { name, legend, options, chosen, onchoose } = group;
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
