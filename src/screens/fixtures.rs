use std::rc::Rc;

use story::hospital::Hospital;
use story::{Action, Position, Question, Reading, Screen, Story};
use yew::Html;

use crate::app::view_without_effects;
use crate::gallery::{Fixture, context};
use crate::host::fake;
use crate::screens::{view_first_screen, view_first_stage, view_loading};
use crate::state::{AppState, Loading, Progress};
use crate::view_context::ViewContext;

pub(crate) const FIXTURES: &[Fixture] = &[
    Fixture {
        component: "first_stage",
        state: "before-the-engine",
        view: |story| view_first_stage(story, &fake::host()),
    },
    Fixture { component: "welcome", state: "at-first", view: |story| view(story, &[]) },
    Fixture {
        component: "welcome",
        state: "coming-back",
        view: |story| view(story, &[Action::GoOn, Action::GoTo(Screen::Welcome)]),
    },
    Fixture {
        component: "welcome",
        state: "before-any-script",
        view: |story| view_first_screen(story, &fake::host()),
    },
    Fixture {
        component: "stages",
        state: "with-a-stage-read",
        view: |story| {
            let steps = story.stages[0].steps.len();
            let mut actions = vec![Action::GoOn];
            actions.extend(std::iter::repeat_n(Action::Next, steps));
            actions.push(Action::GoTo(Screen::Stages));
            view(story, &actions)
        },
    },
    Fixture {
        component: "step",
        state: "picture-book",
        view: |story| general(story, Reading::PictureBook),
    },
    Fixture { component: "step", state: "family", view: |story| general(story, Reading::Family) },
    Fixture { component: "step", state: "detail", view: |story| general(story, Reading::Detail) },
    Fixture { component: "step", state: "told", view: |story| view(story, &[Action::GoOn]) },
    Fixture {
        component: "step",
        state: "told-with-a-note",
        view: |story| view(story, &[at(1, 0)]),
    },
    Fixture {
        component: "step",
        state: "looking-back",
        view: |story| {
            let last = story.stages[0].steps.len() - 1;
            view(
                story,
                &[at(0, last), Action::Answer(0, 1), Action::Ask(Question::Team("q1".into()))],
            )
        },
    },
    Fixture {
        component: "words",
        state: "all",
        view: |story| view(story, &[Action::GoTo(Screen::Words(None))]),
    },
    Fixture {
        component: "words",
        state: "one",
        view: |story| view(story, &[Action::GoTo(Screen::Words(Some(0)))]),
    },
    Fixture {
        component: "our_page",
        state: "empty",
        view: |story| view(story, &[Action::GoTo(Screen::OurPage)]),
    },
    // What she has not read of this step, the device reads: no other voice that was recorded.
    Fixture {
        component: "step",
        state: "read-by-a-nurse",
        view: |story| read_by_nurse(story, &[at(0, 1), Action::Read(Reading::Family)]),
    },
    // Nothing of this line is shipped with a recording.
    Fixture {
        component: "step",
        state: "read-by-a-nurse-alone",
        view: |story| read_by_nurse(story, &[at(0, 0), Action::Read(Reading::PictureBook)]),
    },
    Fixture {
        component: "our_page",
        state: "with-questions",
        view: |story| {
            let passage = "signs/report/g-watch".parse::<Question>();
            let mut actions = vec![
                Action::Ask(Question::Team("q1".into())),
                Action::Ask(Question::Own("Who can stay at night?".into())),
                Action::WriteMatters("That they stay together.".into()),
                Action::GoTo(Screen::OurPage),
            ];
            actions.extend(passage.map(Action::Ask));
            view(story, &actions)
        },
    },
    Fixture {
        component: "our_page",
        state: "no-longer-here",
        view: |story| {
            let gone = Action::Ask(Question::Unknown("signs/report/g0".to_owned()));
            view(story, &[gone, Action::GoTo(Screen::OurPage)])
        },
    },
    Fixture {
        component: "hard_questions",
        state: "closed",
        view: |story| view(story, &[Action::GoTo(Screen::HardQuestions)]),
    },
    Fixture {
        component: "also_asked",
        state: "in-a-stage",
        view: |story| view(story, &[Action::GoTo(Screen::AlsoAsked(Some(1)))]),
    },
    Fixture {
        component: "also_asked",
        state: "teenagers",
        view: |story| view(story, &[Action::GoTo(Screen::AlsoAsked(None))]),
    },
    Fixture {
        component: "about",
        state: "all",
        view: |story| view(story, &[Action::GoTo(Screen::About)]),
    },
    Fixture {
        component: "about",
        state: "read-by-a-nurse",
        view: |story| read_by_nurse(story, &[Action::GoTo(Screen::About)]),
    },
    Fixture {
        component: "enough",
        state: "after-a-step",
        view: |story| view(story, &[Action::GoOn, Action::GoTo(Screen::Enough)]),
    },
    Fixture {
        component: "when_to_call",
        state: "nothing-written",
        view: |story| view(story, &[Action::GoOn, Action::GoTo(Screen::WhenToCall)]),
    },
    Fixture {
        component: "when_to_call",
        state: "with-our-number",
        view: |story| {
            let number = Action::WriteNumber("+49 30 123-45".into());
            let when = Action::WriteCallWhen("38.0".into());
            view(story, &[number, when, Action::GoTo(Screen::WhenToCall)])
        },
    },
    Fixture { component: "waiting", state: "slow", view: |story| waiting(story, Progress::Slow) },
    Fixture {
        component: "waiting",
        state: "story-missing",
        view: |story| waiting(story, Progress::Failed),
    },
];

/// Another language on its way beside the story that is told.
fn waiting(story: &Story, progress: Progress) -> Html {
    let told = context(story, &[]);
    let mut state = AppState::clone(&told.state);
    state.loading = Some(Loading { request: 1, tag: "en", progress });
    view_loading(&ViewContext { state: Rc::new(state), ..told })
}

fn at(stage: usize, step: usize) -> Action {
    Action::GoTo(Screen::Step(Position { stage, step }))
}

/// A general step, read in this way.
fn general(story: &Story, reading: Reading) -> Html {
    view(story, &[at(0, 1), Action::Read(reading)])
}

/// Recordings of a hospital's own, by somebody whose name is markup.
fn read_by_nurse(story: &Story, actions: &[Action]) -> Html {
    const RECORDS: &str = "hospital||||en|Harbour Children's Hospital\n\
        recorded/en|reads-aloud|<b>Ana</b> {speaker}|not-heard\n\
        recorded/en/signs/report||<b>Ana</b> {speaker}|child-message child\n\
        recorded/en/signs/small-seeds||<b>Ana</b> {speaker}|child";
    let told = context(story, actions);
    let mut state = AppState::clone(&told.state);
    let records = RECORDS.replace('|', "\u{1f}").replace('\n', "\u{1e}");
    state.hospital = Rc::new(Hospital::new(&records));
    view_without_effects(&ViewContext { state: Rc::new(state), ..told })
}

fn view(story: &Story, actions: &[Action]) -> Html {
    view_without_effects(&context(story, actions))
}
