//! Things to try: one model or game for each stage.
//!
//! [`Activity`] is what one of them is: a state, what the reader does to it, how it looks. The
//! [`ActivityFrame`] is the Yew component that holds one; [`parts`] are what several are made of.

#[cfg(test)]
mod as_shipped;
#[cfg(feature = "ssr")]
pub mod fixtures;
mod frame;
mod page_note;
pub(crate) mod parts;
mod words;

use story::Reading;
use yew::Html;

pub(crate) use frame::Playing;
pub use frame::{ActivityFrame, ActivityFrameProps, SavedPlays};
pub use page_note::PageNote;
pub use words::Words;
pub(crate) use words::keys;

/// One activity: pure, so that every state can be tested and drawn without a browser.
pub(crate) trait Activity: Clone + PartialEq + 'static {
    /// What the reader does.
    type Change: Clone + 'static;

    /// Its id in the outline: `make-a-plug`.
    const NAME: &'static str;

    /// As it stands before anything was tried.
    fn start(words: &Words) -> Self;

    /// As it stands after `change`. A change that makes no sense leaves it as it is.
    #[must_use]
    fn after(&self, change: &Self::Change, words: &Words) -> Self;

    /// What the state comes to, in a short sentence or two; said to those who do not see it after
    /// each change, and shown to everybody.
    fn said(&self, words: &Words) -> String;

    /// The same where a picture book shows less than there is to say.
    fn said_in_picture_book(&self, words: &Words) -> String {
        self.said(words)
    }

    /// Draws it, without heading, what to try first, what is said and the way to start over: these
    /// are the frame's.
    fn view(&self, playing: &Playing<'_, Self>) -> Html;
}

/// Names every activity once: its folder and its type.
macro_rules! activities {
    ($($folder:ident :: $name:ident,)+) => {
        $(pub(crate) mod $folder;)+

        /// The state of one activity, whichever it is.
        #[derive(Clone, PartialEq)]
        pub(crate) enum State {
            $(#[doc = "See its folder."] $name($folder::$name),)+
        }

        /// What the reader does in one activity, whichever it is.
        #[derive(Clone)]
        pub(crate) enum Change {
            $(#[doc = "See its folder."] $name(<$folder::$name as Activity>::Change),)+
        }

        impl State {
            /// The activity of that id at its start.
            pub(crate) fn start(name: &str, words: &Words) -> Option<Self> {
                match name {
                    $(<$folder::$name as Activity>::NAME => {
                        Some(Self::$name($folder::$name::start(words)))
                    })+
                    _ => None,
                }
            }

            /// As it stands after `change`.
            pub(crate) fn after(&self, change: &Change, words: &Words) -> Self {
                match (self, change) {
                    $((Self::$name(it), Change::$name(change)) => Self::$name(it.after(change, words)),)+
                    _ => self.clone(),
                }
            }

            /// What the state comes to.
            pub(crate) fn said(&self, words: &Words, reading: Reading) -> String {
                match self {
                    $(Self::$name(it) if reading == Reading::PictureBook => it.said_in_picture_book(words),)+
                    $(Self::$name(it) => it.said(words),)+
                }
            }

            /// Draws it.
            pub(crate) fn view(&self, frame: &frame::FrameContext<'_>) -> Html {
                match self {
                    $(Self::$name(it) => it.view(&frame.playing(Change::$name)),)+
                }
            }

            /// The id of the activity.
            pub(crate) fn name(&self) -> &'static str {
                match self {
                    $(Self::$name(_) => <$folder::$name as Activity>::NAME,)+
                }
            }
        }
    };
}

// In the order of the stages.
activities! {
    make_a_plug::MakeAPlug,
    detective_board::DetectiveBoard,
    what_matters_to_us::WhatMattersToUs,
    shuffle_the_haplotypes::ShuffleTheHaplotypes,
    check_passport::CheckPassport,
    look_around::LookAround,
    making_room::MakingRoom,
    fill_the_bags::FillTheBags,
    start_the_drip::StartTheDrip,
    find_the_day::FindTheDay,
    when_to_call::WhenToCall,
    the_first_year::TheFirstYear,
}
