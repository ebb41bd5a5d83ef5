//! <Screen>: the attract screen, the bar under the story, and what lies over it. The one component of
//! this program; its views are functions, as the widget's are.

use std::rc::Rc;

use gloo::timers::callback::Interval;
use web_sys::HtmlDialogElement;
use yew::platform::spawn_local;
use yew::prelude::*;

use super::Spoken;
use super::attract::view_attract;
use super::bar::view_bar;
use super::settings::Settings;
use super::sheets::view_sheet;
use super::watch::{Event, Phase, Sheet, Watch};
use crate::activities::Words;
use crate::host::kiosk::{Felt, Fingers, Freshness, KeepAwake, WaitingRoom, feel, seconds};

/// What a screen is made with.
#[derive(Properties, Clone, PartialEq)]
pub struct ScreenProps {
    /// The page round it.
    pub room: WaitingRoom,
    /// What the hospital sets.
    pub settings: Rc<Settings>,
    /// The languages that came, in the order of the settings; never none.
    pub spoken: Rc<[Spoken]>,
    /// The address that pictures are beside, ending in a slash.
    pub base: AttrValue,
}

/// The watch as Yew keeps it.
#[derive(Clone, PartialEq)]
struct PageNote(Watch);

impl Reducible for PageNote {
    type Action = Event;

    fn reduce(self: Rc<Self>, event: Event) -> Rc<Self> {
        let next = self.0.after(event, seconds());
        if next == self.0 { self } else { Rc::new(Self(next)) }
    }
}

/// What every view is drawn from.
pub(super) struct View<'a> {
    pub(super) watch: &'a Watch,
    pub(super) room: &'a WaitingRoom,
    pub(super) settings: &'a Settings,
    pub(super) spoken: &'a [Spoken],
    /// The languages that staff have left on offer, by their places.
    pub(super) shown: Vec<&'a Spoken>,
    pub(super) hidden: UseStateHandle<Vec<&'static str>>,
    pub(super) base: &'a AttrValue,
    pub(super) still: bool,
    pub(super) send: Callback<Event>,
}

impl<'a> View<'a> {
    /// A callback that sends the same whatever event it is given.
    pub(super) fn sends<Given: 'static>(&self, event: Event) -> Callback<Given> {
        self.send.reform(move |_| event.clone())
    }

    /// The language that was chosen; before, the first on offer.
    pub(super) fn chosen(&self) -> Option<&'a Spoken> {
        let tag = self.watch.language.as_deref();
        let found = self.spoken.iter().find(|it| Some(it.language.tag) == tag);
        found.or(self.shown.first().copied()).or(self.spoken.first())
    }

    /// Where the reader is, as an address fragment; on the first page, in which language she reads.
    pub(super) fn fragment(&self) -> String {
        let fragment = self.room.fragment();
        match self.chosen() {
            Some(it) if fragment.is_empty() => ["lang=", it.language.tag].concat(),
            _ => fragment,
        }
    }

    /// What is said in it.
    pub(super) fn words(&self) -> Option<&'a Words> {
        self.chosen().map(|it| &it.words)
    }
}

/// What a watchdog reads.
fn name(phase: &Phase) -> &'static str {
    match phase {
        Phase::Attract => "attract",
        Phase::Reading(_) => "reading",
        Phase::StillThere { .. } => "still-there",
        Phase::Cleaning { .. } => "cleaning",
        Phase::Staff => "staff",
    }
}

/// The whole screen but the story.
#[component]
pub fn Screen(props: &ScreenProps) -> Html {
    let ScreenProps { room, settings, spoken, base } = props;
    let kept = use_reducer(|| {
        let start = Watch::new(settings.idle);
        PageNote(start.after(Event::Tick { playing: false, held: false }, seconds()))
    });
    let dispatcher = kept.dispatcher();
    let send = Callback::from(move |event| dispatcher.dispatch(event));
    let hidden = use_state(Vec::new);
    let dialog = use_node_ref();
    let own = settings.home.is_some().then(|| base.clone());
    use_senses(room, &send, own, name(&kept.0.phase), kept.0.phase == Phase::Attract);
    use_turns(room, &kept.0);
    use_sheet(room, &dialog, &kept.0.phase);

    let shown = spoken.iter().filter(|it| !hidden.contains(&it.language.tag)).collect();
    let still = room.wants_stillness();
    let view = View { watch: &kept.0, room, settings, spoken, shown, hidden, base, still, send };
    let Some(chosen) = view.chosen() else { return Html::default() };
    let direction = if chosen.language.right_to_left { "rtl" } else { "ltr" };
    // A device's own way back asks the dialog to close; what may go, the watch takes away itself.
    let oncancel = view.send.reform(move |event: yew::Event| {
        event.prevent_default();
        Event::Escape
    });
    // Asked again, the browser closes it all the same.
    let onclose = {
        let (room, dialog, stays) = (room.clone(), dialog.clone(), !kind(&kept.0.phase).is_empty());
        Callback::from(move |_: yew::Event| {
            if let Some(dialog) = dialog.cast::<HtmlDialogElement>().filter(|_| stays) {
                room.lay(&dialog, true);
            }
        })
    };
    html! {
        <div class="widget kiosk__inside" lang={chosen.language.tag} dir={direction}>
            if view.watch.is_open() {
                { view_bar(&view) }
            } else {
                { view_attract(&view) }
            }
            <dialog ref={dialog} class="kiosk__sheet" {oncancel} {onclose} aria-labelledby="kiosk-sheet-heading">
                { view_sheet(&view) }
            </dialog>
        </div>
    }
}

/// Feels what is done, counts the seconds, keeps the screen awake, shows a watchdog that it lives,
/// and opens the page anew when that is due and nobody reads. A phone may not reach this screen's `own`
/// files: a link to one of them leads to the story on the internet.
#[hook]
fn use_senses(
    room: &WaitingRoom,
    send: &Callback<Event>,
    own: Option<AttrValue>,
    phase: &'static str,
    nobody: bool,
) {
    let now = use_mut_ref(|| (phase, nobody));
    now.replace((phase, nobody));
    let (room, send) = (room.clone(), send.clone());
    use_effect_with((), move |()| {
        let felt = send.reform(move |felt| match felt {
            Felt::Touch => Event::Touch,
            Felt::Link(link) if own.as_deref().is_some_and(|it| link.starts_with(it)) => {
                Event::Lay(Sheet::Carry)
            }
            Felt::Link(link) => Event::Lay(Sheet::Link(link)),
            Felt::Language(tag) => Event::Begin(tag),
            Felt::Seen => Event::Seen,
            Felt::Escape => Event::Escape,
        });
        let (fingers, listeners) = feel(&room, felt);
        let awake = KeepAwake::start();
        let freshness = Rc::new(std::cell::RefCell::new(Freshness::default()));
        let tick = move || {
            let (phase, nobody) = *now.borrow();
            second(&room, &send, &fingers, phase);
            if nobody && freshness.borrow().is_due(seconds()) {
                renew(&room, &freshness, Rc::clone(&now));
            }
        };
        let timer = Interval::new(1000, tick);
        move || drop((listeners, awake, timer))
    });
}

/// One second of a screen.
fn second(room: &WaitingRoom, send: &Callback<Event>, fingers: &Fingers, phase: &str) {
    // Where the leaflet has taken the screen's place, nothing beats.
    if !room.place.is_connected() {
        return;
    }
    if fingers.open_staff() {
        send.emit(Event::OpenStaff);
    }
    send.emit(Event::Tick { playing: room.is_playing(), held: fingers.are_down() });
    room.beat(phase);
}

/// Looks whether there is another version, and takes it if nobody has come meanwhile.
fn renew(
    room: &WaitingRoom,
    freshness: &Rc<std::cell::RefCell<Freshness>>,
    now: Rc<std::cell::RefCell<(&'static str, bool)>>,
) {
    let (room, freshness) = (room.clone(), Rc::clone(freshness));
    let before = freshness.borrow_mut().looking(seconds());
    spawn_local(async move {
        let (after, is_other) = before.look(seconds()).await;
        freshness.replace(after);
        if is_other && now.borrow().1 {
            room.restart();
        }
    });
}

/// Opens the story for whoever begins, and closes it, with all she did, when the watch says so.
#[hook]
fn use_turns(room: &WaitingRoom, watch: &Watch) {
    let (room, language, larger) = (room.clone(), watch.language.clone(), watch.larger);
    let last = use_mut_ref(|| None);
    use_effect_with((watch.turn, watch.is_open(), language), {
        let room = room.clone();
        move |(turn, open, language)| {
            let before = last.replace(Some((*turn, *open)));
            let was_open = before.is_some_and(|(_, open)| open);
            if was_open && before != Some((*turn, *open)) {
                room.end();
            }
            if *open {
                room.set_language(language.as_deref().unwrap_or_default());
                if before != Some((*turn, *open)) {
                    room.begin();
                }
            } else {
                room.focus_first();
            }
        }
    });
    use_effect_with(larger, move |larger| room.enlarge(*larger));
}

/// What lies over the story, by name; nothing for none.
fn kind(phase: &Phase) -> &'static str {
    match phase {
        Phase::Attract | Phase::Reading(Sheet::None) => "",
        Phase::Reading(Sheet::Carry) => "carry",
        Phase::Reading(Sheet::Link(_)) => "link",
        Phase::Reading(Sheet::Languages) => "languages",
        phase => name(phase),
    }
}

/// Shows the sheet while something lies over the story, with the focus on its first button.
#[hook]
fn use_sheet(room: &WaitingRoom, dialog: &NodeRef, phase: &Phase) {
    let (room, dialog) = (room.clone(), dialog.clone());
    use_effect_with(kind(phase), move |kind| {
        if let Some(dialog) = dialog.cast::<HtmlDialogElement>() {
            room.lay(&dialog, !kind.is_empty());
            if !kind.is_empty() {
                room.focus_first();
            }
        }
    });
}
