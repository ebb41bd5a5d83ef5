//! The content of a drawing as a table, for those who prefer rows or do not see the drawing.

use yew::prelude::*;

use crate::activities::Words;
use crate::activities::keys::common::labels;

/// Properties of [`DataTable`].
#[derive(Properties, PartialEq)]
pub(crate) struct DataTableProps {
    /// For the label of the button.
    pub(crate) words: Words,
    /// Names the table.
    pub(crate) caption: AttrValue,
    /// The name of each column.
    pub(crate) head: Vec<String>,
    /// The cells of each row. The first names the row.
    pub(crate) rows: Vec<Vec<String>>,
}

/// A table that opens with a button.
#[component]
pub(crate) fn DataTable(props: &DataTableProps) -> Html {
    let DataTableProps { words, caption, head, rows } = props;
    html! {
        <details class="sources activity__table">
            <summary>{ words.common(labels::AS_TABLE) }</summary>
            <div class="activity__scroll" tabindex="0" role="region" aria-label={caption}>
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
