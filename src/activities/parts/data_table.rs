//! The content of a drawing as a table, for those who prefer rows or do not see the drawing.

use yew::{Html, html};

use crate::activities::Words;
use crate::activities::keys::common::labels;

/// A table that opens with a button. The first cell of each row names the row.
pub(crate) fn view_data_table(
    words: &Words,
    caption: &str,
    head: &[String],
    rows: &[Vec<String>],
) -> Html {
    html! {
        <details class="sources activity__table">
            <summary>{ words.common(labels::AS_TABLE) }</summary>
            <div class="activity__scroll" tabindex="0" role="region" aria-label={caption.to_owned()}>
                <table>
                    <caption>{ caption }</caption>
                    <thead>
                        <tr>
                            for name in head {
                                <th scope="col">{ name }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>
                        for (index, row) in rows.iter().enumerate() {
                            <tr key={index}>{ view_row(row) }</tr>
                        }
                    </tbody>
                </table>
            </div>
        </details>
    }
}

fn view_row(row: &[String]) -> Html {
    let Some((name, cells)) = row.split_first() else { return Html::default() };
    html! {
        <>
            <th scope="row">{ name }</th>
            for cell in cells {
                <td>{ cell }</td>
            }
        </>
    }
}
