//! How the search for the day looks: the count, the chart, the dial, a card for each child.

use simulations::counts::{Course, Day, NeutrophilRule};
use story::Reading;
use yew::{Html, html};

use super::chart::{view_chart, view_pips, view_sample};
use super::plan::{neutrophil_rule, number, platelet_rule, row_is_whole, whole};
use super::{Change, Count, FindTheDay};
use crate::activities::keys::Label;
use crate::activities::keys::find_the_day::{labels, numbers};
use crate::activities::parts::{
    Dial, together, view_block, view_choices, view_dial, view_made_up, view_table, view_toggle,
};
use crate::activities::{Playing, Words};
use crate::components::button::{Variant, view_button};
use crate::components::line::view_line;

/// The labels of the two children.
const CHILDREN: [Label; 2] = [labels::CHILD_A, labels::CHILD_B];

/// Draws everything but the frame. A picture book has one count, no numbers and no settings.
pub(super) fn view(it: &FindTheDay, playing: &Playing<'_, FindTheDay>) -> Html {
    let words = playing.words;
    let is_book = playing.reading == Reading::PictureBook;
    let shown =
        &FindTheDay { count: if is_book { Count::Neutrophils } else { it.count }, ..it.clone() };
    let count = shown.count;
    let courses = shown.plan.courses(words);
    let day = words.filled(labels::DAY, &[("day", &words.day(it.day.0.into()))]);
    let values = courses.each_ref().map(|course| count.written(words, count.value(course, it.day)));
    let [a, b] = values.each_ref().map(String::as_str);
    let now = words.filled(labels::BOTH_NOW, &[("day", &day), ("a", a), ("b", b)]);
    let mark = count.mark(&shown.plan, words);
    let mark = words.written(mark, u32::from(mark.fract() > 0.0));
    let unit = words.label(count.unit());
    let text = words.filled(
        labels::CHART,
        &[("what", words.label(count.name())), ("unit", unit), ("now", &now), ("mark", &mark)],
    );
    let dial = Dial {
        label: words.label(labels::DAY_NAME),
        text: if is_book { &day } else { &now },
        value: it.day.0.into(),
        ends: (Day::FIRST.0.into(), Day::LAST.0.into()),
        step: 1,
    };
    let kind = words.label(count.name());
    let has_report = !is_book && count == Count::Neutrophils;
    let mut drawing = vec![
        view_made_up(words.label(labels::MADE_UP)),
        view_line(
            "p",
            "find-the-day__unit",
            &if is_book { kind.to_owned() } else { [kind, ", ", unit].concat() },
        ),
        view_chart(shown, &courses, words, &text, has_report),
    ];
    let mut all = Vec::new();
    if !is_book {
        let options = Count::ALL.map(|it| words.label(it.name()));
        let chosen = Count::ALL.iter().position(|it| *it == count);
        let choose = playing.takes(Change::Count);
        all.push(view_choices("count", words.label(labels::WHICH), &options, chosen, &choose));
        let legend = if has_report { labels::REPORT } else { labels::DROPS };
        drawing.push(view_line("p", "find-the-day__report", words.label(legend)));
    }
    all.push(view_block("find-the-day__chart", drawing));
    all.push(view_dial(words, &dial, &playing.takes(Change::Day)));
    let mut children = Vec::new();
    for (child, course) in courses.iter().enumerate() {
        children.push(view_child(shown, playing, child, course, &day));
    }
    all.push(view_block("find-the-day__children", children));
    if count == Count::Neutrophils {
        let show = playing.does(Change::ShowMe);
        all.push(view_button(Variant::Quiet, None, words.label(labels::SHOW_ME), show));
    }
    if !is_book {
        all.push(view_settings(shown, playing));
    }
    all.push(view_rows(shown, &courses, words));
    together(all)
}

/// A child's card: where the count stands, how many days in a row, and the button that marks.
fn view_child(
    it: &FindTheDay,
    playing: &Playing<'_, FindTheDay>,
    child: usize,
    course: &Course,
    day: &str,
) -> Html {
    let (words, count, name) = (playing.words, it.count, playing.words.label(CHILDREN[child]));
    let value = count.value(course, it.day);
    let state =
        if value >= count.mark(&it.plan, words) { labels::UP_TO_MARK } else { labels::UNDER_MARK };
    let mut now = vec![view_line("span", "", words.label(state))];
    if playing.reading >= Reading::Family {
        now.insert(0, view_line("span", "count-card__value", &count.written(words, value)));
    }
    let mut all = vec![
        view_block("count-card__name", vec![view_sample(child), view_line("strong", "", name)]),
        view_block("count-card__now", now),
    ];
    if count == Count::Neutrophils {
        add_row(&mut all, it, words, child, course);
        let label = words.filled([labels::MARK_A, labels::MARK_B][child], &[("day", day)]);
        all.push(view_button(Variant::Quiet, None, &label, playing.does(Change::Mark(child))));
    } else {
        add_given(&mut all, it, words, course);
    }
    let is_found = it.is_found(words)[child];
    let class = if is_found { "count-card count-card--found" } else { "count-card" };
    html! { <div {class} role="group" aria-label={name.to_owned()}>{ together(all) }</div> }
}

/// A label with a day in it.
fn view_day(words: &Words, label: Label, day: Day) -> Html {
    let day = words.filled(labels::DAY, &[("day", &words.day(day.0.into()))]);
    view_line("p", "count-card__marked", &words.filled(label, &[("day", &day)]))
}

/// A label with a count in it.
fn view_number(words: &Words, label: Label, count: u8) -> Html {
    let count = words.written(count.into(), 0);
    view_line("p", "", &words.filled(label, &[("count", &count)]))
}

/// The days in a row up to the one looked at, and the day that was marked.
fn add_row(all: &mut Vec<Html>, it: &FindTheDay, words: &Words, child: usize, course: &Course) {
    let rule = neutrophil_rule(words);
    // Counted on beyond what the rule asks for: the row goes on.
    let every = NeutrophilRule { days_in_a_row: u8::MAX, ..rule };
    let in_a_row = course.neutrophil_days_until(it.day, &every);
    let pips = view_pips(child, in_a_row, rule.days_in_a_row);
    all.push(view_block(
        "count-card__row",
        vec![pips, view_number(words, labels::IN_A_ROW, in_a_row)],
    ));
    if let Some(day) = it.marked[child] {
        all.push(view_day(
            words,
            if it.is_found(words)[child] { labels::THE_DAY } else { labels::MARKED },
            day,
        ));
    }
}

/// How often something was given, and from when on a child makes enough.
fn add_given(all: &mut Vec<Html>, it: &FindTheDay, words: &Words, course: &Course) {
    let mut given = 0;
    for day in it.seen_days() {
        given += u8::from(it.count.given(course, day));
    }
    all.push(view_number(words, labels::GIVEN_OFTEN, given));
    let rule = platelet_rule(words);
    if it.count == Count::Platelets
        && let Some(first) = course.platelets_engrafted(&rule)
        && row_is_whole(first, rule.days_in_a_row) <= it.seen
    {
        all.push(view_day(words, labels::OWN_FROM, first));
    }
}

/// What a team may do differently. The days follow.
fn view_settings(it: &FindTheDay, playing: &Playing<'_, FindTheDay>) -> Html {
    let words = playing.words;
    let dial = |label: Label, value: i32, ends: (i32, i32), set: fn(i32) -> Change| {
        let number = words.written(value.into(), 0);
        let text = words.filled(labels::BELOW, &[("count", &number)]);
        let dial = Dial { label: words.label(label), text: &text, value, ends, step: 1 };
        view_dial(words, &dial, &playing.takes(set))
    };
    let setting = match it.count {
        Count::Neutrophils => {
            let on = it.plan.growth_factor;
            view_toggle(words.label(labels::G_CSF), on, playing.does(Change::GrowthFactor))
        }
        Count::Platelets => {
            let tried = words.number(numbers::PLATELETS_TRIED);
            let ends = (whole(tried.from), whole(tried.to));
            dial(labels::PLATELETS_BELOW, it.plan.platelets_below, ends, Change::PlateletsBelow)
        }
        Count::Hemoglobin => {
            let ends = (
                whole(number(words, numbers::RED_CELLS_LOW)),
                whole(number(words, numbers::RED_CELLS_HIGH)),
            );
            dial(labels::RED_CELLS_BELOW, it.plan.red_cells_below, ends, Change::RedCellsBelow)
        }
    };
    let name = view_line("p", "find-the-day__plan-name", words.label(labels::SETTINGS));
    view_block("find-the-day__plan", vec![name, setting])
}

/// The same days in rows.
fn view_rows(it: &FindTheDay, courses: &[Course; 2], words: &Words) -> Html {
    let mut rows = Vec::new();
    for day in it.seen_days() {
        let mut row = vec![words.day(day.0.into())];
        for course in courses {
            let mut value = it.count.written(words, it.count.value(course, day));
            if it.count.given(course, day) {
                value.push_str(", ");
                value.push_str(words.label(labels::GIVEN));
            }
            row.push(value);
        }
        rows.push(row);
    }
    let caption = [words.label(it.count.name()), ", ", words.label(it.count.unit())].concat();
    let head = [words.label(labels::TABLE_DAY), words.label(CHILDREN[0]), words.label(CHILDREN[1])];
    view_table(words, &caption, &head, &rows)
}
