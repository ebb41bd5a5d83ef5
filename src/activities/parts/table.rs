//! The same as a drawing, in rows.

use yew::{Html, html};

use crate::activities::Words;
use crate::activities::keys::common::labels;
use crate::components::line::view_line;

/// A table behind a button. The first cell of each row names it.
pub(crate) fn view_table(
    words: &Words,
    caption: &str,
    head: &[&str],
    rows: &[Vec<String>],
) -> Html {
    let head = head.iter().map(|it| html! { <th scope="col">{ (*it).to_owned() }</th> });
    let rows = rows.iter().map(|row| {
        let cells = row.iter().enumerate().map(|(place, cell)| match place {
            0 => html! { <th scope="row">{ cell }</th> },
            _ => html! { <td>{ cell }</td> },
        });
        html! { <tr>{ cells.collect::<Html>() }</tr> }
    });
    html! {
        <details class="sources activity__table">
            { view_line("summary", "", words.common(labels::AS_TABLE)) }
            <div class="activity__scroll" tabindex="0" role="region" aria-label={caption.to_owned()}>
                <table>
                    { view_line("caption", "", caption) }
                    <thead><tr>{ head.collect::<Html>() }</tr></thead>
                    <tbody>{ rows.collect::<Html>() }</tbody>
                </table>
            </div>
        </details>
    }
}
