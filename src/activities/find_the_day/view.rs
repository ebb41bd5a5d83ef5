//! How the search for the day looks: the count, the chart, the dial, a card for each child.

use simulations::counts::{Course, Day, NeutrophilRule};
use story::Reading;
use yew::{Html, html};

use super::chart::{view_chart, view_pips, view_sample};
use super::plan::{neutrophil_rule, platelet_rule, row_is_whole, whole};
use super::{Change, Count, FindTheDay};
use crate::activities::parts::{Dial, view_choices, view_dial, view_table, view_toggle};
use crate::activities::{Playing, Words};
use crate::components::button::{Look, view_button};
use crate::components::line::view_line;

/// The labels of the two children.
const CHILDREN: [&str; 2] = ["child-a", "child-b"];

/// Draws everything but the frame. A picture book has one count, no numbers and no settings.
pub(super) fn view(it: &FindTheDay, playing: &Playing<'_, FindTheDay>) -> Html {
    let words = playing.words;
    let is_book = playing.reading == Reading::PictureBook;
    let shown =
        &FindTheDay { count: if is_book { Count::Neutrophils } else { it.count }, ..it.clone() };
    let count = shown.count;
    let courses = shown.plan.courses(words);
    let day = words.filled("day", &[("day", &words.day(it.day.0.into()))]);
    let values = courses.each_ref().map(|course| count.written(words, count.value(course, it.day)));
    let [a, b] = values.each_ref().map(String::as_str);
    let now = words.filled("both-now", &[("day", &day), ("a", a), ("b", b)]);
    let mark = count.mark(&shown.plan, words);
    let mark = words.written(mark, u32::from(mark.fract() > 0.0));
    let unit = words.label(count.unit());
    let text = words.filled(
        "chart",
        &[("what", words.label(count.name())), ("unit", unit), ("now", &now), ("mark", &mark)],
    );
    let dial = Dial {
        label: words.label("day-name"),
        text: if is_book { &day } else { &now },
        value: it.day.0.into(),
        ends: (Day::FIRST.0.into(), Day::LAST.0.into()),
        step: 1,
    };
    let options = Count::ALL.map(|it| words.label(it.name()));
    let chosen = Count::ALL.iter().position(|it| *it == count);
    let choose = playing.takes(Change::Count);
    let legend = if count == Count::Neutrophils { "report" } else { "drops" };
    html! {
        <>
            if !is_book {
                { view_choices("count", words.label("which"), &options, chosen, &choose) }
            }
            <div class="find-the-day__chart">
                <p class="find-the-day__made-up">{ words.label("made-up").to_owned() }</p>
                <p class="find-the-day__unit">
                    <strong>{ words.label(count.name()).to_owned() }</strong>
                    if !is_book { { [", ", unit].concat() } }
                </p>
                { view_chart(shown, &courses, words, &text, !is_book && count == Count::Neutrophils) }
                if !is_book {
                    { view_line("p", "find-the-day__report", words.label(legend)) }
                }
            </div>
            { view_dial(words, &dial, &playing.takes(Change::Day)) }
            <div class="find-the-day__children">
                { for courses.iter().enumerate().map(|(child, course)| view_child(shown, playing, child, course, &day)) }
            </div>
            if count == Count::Neutrophils {
                { view_button(Look::Quiet, None, words.label("show-me"), playing.does(Change::ShowMe)) }
            }
            if !is_book { { view_settings(shown, playing) } }
            { view_rows(shown, &courses, words) }
        </>
    }
}

/// A child's card: where the count stands, how many days in a row, and the button that marks.
fn view_child(
    it: &FindTheDay,
    playing: &Playing<'_, FindTheDay>,
    child: usize,
    course: &Course,
    day: &str,
) -> Html {
    let (words, count) = (playing.words, it.count);
    let value = count.value(course, it.day);
    let state = if value >= count.mark(&it.plan, words) { "up-to-mark" } else { "under-mark" };
    let is_found = it.is_found(words)[child];
    let class = if is_found { "count-card count-card--found" } else { "count-card" };
    html! {
        <div {class} key={child} role="group" aria-label={words.label(CHILDREN[child]).to_owned()}>
            <p class="count-card__name">{ view_sample(child) }<strong>{ words.label(CHILDREN[child]).to_owned() }</strong></p>
            <p class="count-card__now">
                if playing.reading >= Reading::Family {
                    { view_line("span", "count-card__value", &count.written(words, value)) }
                }
                { view_line("span", "count-card__state", words.label(state)) }
            </p>
            if count == Count::Neutrophils {
                { view_row(it, words, child, course) }
                { view_button(Look::Quiet, None, &words.filled(["mark-a", "mark-b"][child], &[("day", day)]), playing.does(Change::Mark(child))) }
            } else {
                { view_given(it, words, course) }
            }
        </div>
    }
}

/// The days in a row up to the one looked at, and the day that was marked.
fn view_row(it: &FindTheDay, words: &Words, child: usize, course: &Course) -> Html {
    let rule = neutrophil_rule(words);
    // Counted on beyond what the rule asks for: the row goes on.
    let every = NeutrophilRule { days_in_a_row: u8::MAX, ..rule };
    let in_a_row = course.neutrophil_days_until(it.day, &every);
    let text = words.filled("in-a-row", &[("count", &words.written(in_a_row.into(), 0))]);
    let marked = it.marked[child].map(|day| {
        let label = if it.is_found(words)[child] { "the-day" } else { "marked" };
        let day = words.filled("day", &[("day", &words.day(day.0.into()))]);
        view_line("p", "count-card__marked", &words.filled(label, &[("day", &day)]))
    });
    html! {
        <>
            <p class="count-card__row">{ view_pips(child, in_a_row.min(rule.days_in_a_row), rule.days_in_a_row) }{ text }</p>
            { marked.unwrap_or_default() }
        </>
    }
}

/// How often something was given, and from when on a child makes enough.
fn view_given(it: &FindTheDay, words: &Words, course: &Course) -> Html {
    let given = Day::all().take_while(|day| *day <= it.seen);
    let given = given.filter(|day| it.count.given(course, *day)).count();
    let given = u32::try_from(given).unwrap_or_default();
    let text = words.filled("given-often", &[("count", &words.written(given.into(), 0))]);
    let rule = platelet_rule(words);
    let own = course.platelets_engrafted(&rule).filter(|first| {
        it.count == Count::Platelets && row_is_whole(*first, rule.days_in_a_row) <= it.seen
    });
    let own = own.map(|day| {
        let day = words.filled("day", &[("day", &words.day(day.0.into()))]);
        view_line("p", "count-card__marked", &words.filled("own-from", &[("day", &day)]))
    });
    html! { <>{ view_line("p", "count-card__row", &text) }{ own.unwrap_or_default() }</> }
}

/// What a team may do differently. The days follow.
fn view_settings(it: &FindTheDay, playing: &Playing<'_, FindTheDay>) -> Html {
    let words = playing.words;
    let dial = |label: &str, value: i32, ends: (i32, i32), set: fn(i32) -> Change| {
        let number = words.written(value.into(), 0);
        let text = words.filled("below", &[("count", &number)]);
        let dial = Dial { label: words.label(label), text: &text, value, ends, step: 1 };
        view_dial(words, &dial, &playing.takes(set))
    };
    let number = |name| words.number(name);
    let setting = match it.count {
        Count::Neutrophils => {
            let on = it.plan.growth_factor;
            view_toggle(words.label("g-csf"), on, playing.does(Change::GrowthFactor))
        }
        Count::Platelets => {
            let tried = number("platelets-tried");
            let ends = (whole(tried.from), whole(tried.to));
            dial("platelets-below", it.plan.platelets_below, ends, Change::PlateletsBelow)
        }
        Count::Hemoglobin => {
            let ends = (whole(number("red-cells-low").from), whole(number("red-cells-high").from));
            dial("red-cells-below", it.plan.red_cells_below, ends, Change::RedCellsBelow)
        }
    };
    html! {
        <div class="find-the-day__plan">
            { view_line("p", "find-the-day__plan-name", words.label("settings")) }
            { setting }
        </div>
    }
}

/// The same days in rows.
fn view_rows(it: &FindTheDay, courses: &[Course; 2], words: &Words) -> Html {
    let rows = Day::all().take_while(|day| *day <= it.seen).map(|day| {
        let values = courses.iter().map(|course| {
            let value = it.count.written(words, it.count.value(course, day));
            let given = it.count.given(course, day);
            if given { [&value, ", ", words.label("given")].concat() } else { value }
        });
        [words.day(day.0.into())].into_iter().chain(values).collect::<Vec<_>>()
    });
    let caption = [words.label(it.count.name()), ", ", words.label(it.count.unit())].concat();
    let head = [words.label("table-day"), words.label(CHILDREN[0]), words.label(CHILDREN[1])];
    view_table(words, &caption, &head, &rows.collect::<Vec<_>>())
}
