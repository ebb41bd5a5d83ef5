//! Draws the choice of a count, the chart, the slider of days, and a card for each child.

use simulations::counts::{Course, Day, NeutrophilRule};
use story::Reading;
use yew::{Html, classes, html};

use super::chart::{view_chart, view_pips, view_sample};
use super::in_words::{self, has_numbers};
use super::plan::{Plan, neutrophil_rule, number, platelet_rule, row_is_whole, whole};
use super::{BloodCount, Change, FindTheDay};
use crate::activities::keys::Label;
use crate::activities::keys::find_the_day::{labels, numbers};
use crate::activities::parts::{
    RadioGroup, Slider, view_data_table, view_radio_group, view_slider, view_toggle,
};
use crate::activities::{Playing, Words};
use crate::components::button::{Button, Variant};

/// The labels of the two children.
const CHILDREN: [Label; 2] = [labels::CHILD_A, labels::CHILD_B];

/// Draws everything but the frame. A picture book has one count and no settings.
pub(super) fn view(it: &FindTheDay, playing: &Playing<'_, FindTheDay>) -> Html {
    let words = playing.words;
    let in_picture_book = playing.reading == Reading::PictureBook;
    let count = if in_picture_book { BloodCount::Neutrophils } else { it.count };
    let it = &FindTheDay { count, ..it.clone() };
    let courses = it.plan.courses(words);
    html! {
        <>
            if !in_picture_book {
                { view_counts(it, playing) }
            }
            { view_chart_with_legend(it, playing, &courses) }
            { view_days(it, playing) }
            <div class="find-the-day__children">
                for (child, course) in courses.iter().enumerate() {
                    { view_child(it, playing, child, course) }
                }
            </div>
            if count == BloodCount::Neutrophils {
                <Button
                    variant={Variant::Quiet}
                    label={words.label(labels::SHOW_ME).to_owned()}
                    onclick={playing.does(Change::ShowMe)}
                />
            }
            if !in_picture_book {
                <div class="find-the-day__plan">
                    <p class="find-the-day__plan-name">{ words.label(labels::SETTINGS) }</p>
                    { view_setting(it, playing) }
                </div>
            }
            { view_table(it, playing, &courses) }
        </>
    }
}

/// The choice of a count.
fn view_counts(it: &FindTheDay, playing: &Playing<'_, FindTheDay>) -> Html {
    let words = playing.words;
    let options = BloodCount::ALL.map(|count| words.label(count.name()));
    view_radio_group(&RadioGroup {
        name: "count",
        legend: words.label(labels::WHICH),
        options: &options,
        chosen: BloodCount::ALL.iter().position(|count| *count == it.count),
        onchoose: playing.takes(Change::Count),
    })
}

/// The chart between its name and its legend.
fn view_chart_with_legend(
    it: &FindTheDay,
    playing: &Playing<'_, FindTheDay>,
    courses: &[Course; 2],
) -> Html {
    let (words, has_numbers) = (playing.words, has_numbers(playing.reading));
    let in_picture_book = playing.reading == Reading::PictureBook;
    let has_report = !in_picture_book && it.count == BloodCount::Neutrophils;
    let legend = if has_report { labels::REPORT } else { labels::DROPS };
    let description = in_words::chart(it, playing, courses);
    html! {
        <div class="find-the-day__chart">
            <p class="activity__made-up">{ words.label(labels::MADE_UP) }</p>
            <p class="find-the-day__unit">{ in_words::name(it, playing) }</p>
            { view_chart(it, courses, words, description, has_numbers, has_report) }
            if !in_picture_book {
                <p class="find-the-day__report">{ words.label(legend) }</p>
            }
        </div>
    }
}

fn view_days(it: &FindTheDay, playing: &Playing<'_, FindTheDay>) -> Html {
    let words = playing.words;
    view_slider(&Slider {
        words,
        label: words.label(labels::DAY_NAME),
        text: &in_words::day(words, it.day),
        value: i32::from(it.day.0),
        min: i32::from(Day::FIRST.0),
        max: i32::from(Day::LAST.0),
        step: 1,
        onset: playing.takes(Change::Day),
    })
}

/// A child's card: where the count stands, how many days in a row, and the button that marks.
fn view_child(
    it: &FindTheDay,
    playing: &Playing<'_, FindTheDay>,
    child: usize,
    course: &Course,
) -> Html {
    let (words, count) = (playing.words, it.count);
    let name = words.label(CHILDREN[child]);
    let value = count.value(course, it.day);
    let is_found = it.is_found(words)[child];
    let measured =
        words.writing().quantity(&count.written(words, value), words.label(count.unit()));
    html! {
        <div
            key={child}
            class={classes!("count-card", is_found.then_some("count-card--found"))}
            role="group"
            aria-label={name.to_owned()}
        >
            <div class="count-card__name">{ view_sample(child) }<strong>{ name }</strong></div>
            <div class="count-card__now">
                <span>{ in_words::height(it, words, course, it.day) }</span>
                if has_numbers(playing.reading) {
                    <span class="count-card__value">{ measured }</span>
                }
            </div>
            if count == BloodCount::Neutrophils {
                { view_row(it, words, child, course) }
                { view_mark_button(it, playing, child) }
            } else {
                { view_given(it, words, course) }
            }
        </div>
    }
}

fn view_mark_button(it: &FindTheDay, playing: &Playing<'_, FindTheDay>, child: usize) -> Html {
    let label = [labels::MARK_A, labels::MARK_B][child];
    let label = playing.words.filled(label, &[("day", &in_words::day(playing.words, it.day))]);
    html! {
        <Button variant={Variant::Quiet} {label} onclick={playing.does(Change::Mark(child))} />
    }
}

/// A label with a day in it.
fn view_day(words: &Words, label: Label, day: Day) -> Html {
    let text = words.filled(label, &[("day", &in_words::day(words, day))]);
    html! { <p class="count-card__marked">{ text }</p> }
}

/// A label with a count in it.
fn view_number(words: &Words, label: Label, count: u8) -> Html {
    html! { <p>{ words.counted(label, count.into()) }</p> }
}

/// The days in a row up to the one that is shown, and the day that was marked.
fn view_row(it: &FindTheDay, words: &Words, child: usize, course: &Course) -> Html {
    let rule = neutrophil_rule(words);
    // The row goes on beyond what the rule asks for, so that is counted too.
    let endless = NeutrophilRule { days_in_a_row: u8::MAX, ..rule };
    let in_a_row = course.neutrophil_days_until(it.day, &endless);
    let marked = if it.is_found(words)[child] { labels::THE_DAY } else { labels::MARKED };
    html! {
        <>
            <div class="count-card__row">
                { view_pips(child, in_a_row, rule.days_in_a_row) }
                { view_number(words, labels::IN_A_ROW, in_a_row) }
            </div>
            if let Some(day) = it.marked[child] {
                { view_day(words, marked, day) }
            }
        </>
    }
}

/// How often something was given, and from when on a child makes enough.
fn view_given(it: &FindTheDay, words: &Words, course: &Course) -> Html {
    let given = it.seen_days().map(|day| u8::from(it.count.given(course, day))).sum();
    let rule = platelet_rule(words);
    let own_from = course.platelets_engrafted(&rule).filter(|first| {
        it.count == BloodCount::Platelets && row_is_whole(*first, rule.days_in_a_row) <= it.seen
    });
    html! {
        <>
            { view_number(words, labels::GIVEN_OFTEN, given) }
            if let Some(first) = own_from {
                { view_day(words, labels::OWN_FROM, first) }
            }
        </>
    }
}

/// What a team may do differently about the count that is shown. The days follow.
fn view_setting(it: &FindTheDay, playing: &Playing<'_, FindTheDay>) -> Html {
    let words = playing.words;
    let at = |key| whole(number(words, key));
    let (plan, at_first) = (&it.plan, Plan::usual(words));
    match it.count {
        BloodCount::Neutrophils => view_toggle(
            words.label(labels::G_CSF),
            it.plan.growth_factor,
            playing.does(Change::GrowthFactor),
        ),
        BloodCount::Platelets => {
            let tried = words.number(numbers::PLATELETS_TRIED);
            let (label, ends) = (labels::PLATELETS_BELOW, (whole(tried.from), whole(tried.to)));
            let text =
                in_words::threshold(it, playing, plan.platelets_below, at_first.platelets_below);
            view_threshold(
                playing,
                label,
                plan.platelets_below,
                &text,
                ends,
                Change::PlateletsBelow,
            )
        }
        BloodCount::Hemoglobin => {
            let ends = (at(numbers::RED_CELLS_LOW), at(numbers::RED_CELLS_HIGH));
            let label = labels::RED_CELLS_BELOW;
            let text =
                in_words::threshold(it, playing, plan.red_cells_below, at_first.red_cells_below);
            view_threshold(playing, label, plan.red_cells_below, &text, ends, Change::RedCellsBelow)
        }
    }
}

/// A slider for the value below which something is given.
fn view_threshold(
    playing: &Playing<'_, FindTheDay>,
    label: Label,
    value: i32,
    text: &str,
    (min, max): (i32, i32),
    set: fn(i32) -> Change,
) -> Html {
    let words = playing.words;
    view_slider(&Slider {
        words,
        label: words.label(label),
        text,
        value,
        min,
        max,
        step: 1,
        onset: playing.takes(set),
    })
}

/// The days that were shown, as a table.
fn view_table(it: &FindTheDay, playing: &Playing<'_, FindTheDay>, courses: &[Course; 2]) -> Html {
    let words = playing.words;
    let value = |course: &Course, day| {
        let value = if has_numbers(playing.reading) {
            &it.count.written(words, it.count.value(course, day))
        } else {
            in_words::height(it, words, course, day)
        };
        if it.count.given(course, day) {
            words.writing().list(&[value, words.label(labels::GIVEN)])
        } else {
            value.to_owned()
        }
    };
    let rows = it.seen_days().map(|day| {
        let [a, b] = courses.each_ref().map(|course| value(course, day));
        vec![words.day(day.0.into()), a, b]
    });
    let head = [labels::TABLE_DAY, CHILDREN[0], CHILDREN[1]];
    view_data_table(
        words,
        &in_words::name(it, playing),
        &head.map(|it| words.label(it).to_owned()),
        &rows.collect::<Vec<_>>(),
    )
}
