//! Small drawings beside words. They decorate, so a screen reader skips them.

#[cfg(feature = "ssr")]
pub(crate) mod fixtures;

use yew::{Html, classes, html};

/// Which drawing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Icon {
    /// An arrow onward.
    Onward,
    /// An arrow back.
    Backward,
    /// Two lanes.
    Stages,
    /// An open book.
    Words,
    /// A sheet with lines.
    Page,
    /// A letter i in a ring.
    About,
    /// A raised hand.
    Hand,
    /// A tick.
    Tick,
    /// A speaker.
    Speaker,
    /// A cross.
    Cross,
    /// A moon.
    Moon,
    /// A door.
    Door,
    /// A printer.
    Printer,
    /// A newspaper slip.
    Report,
    /// Several heads.
    Often,
    /// A speech corner.
    Speech,
    /// A looking glass.
    Search,
    /// A telephone receiver.
    Telephone,
    /// A grown-up and a child.
    GrownUp,
    /// A large and a small letter.
    Letters,
}

/// Also drawn by the activity that sorts cards into when to call.
pub(crate) const TELEPHONE: &str =
    "M5 3h4l2 5-2.5 2a12 12 0 005.5 5.5l2-2.5 5 2v4a2 2 0 01-2 2A16 16 0 013 5a2 2 0 012-2z";

impl Icon {
    /// The path of its SVG, in a view box of 24 by 24.
    fn outline(self) -> &'static str {
        match self {
            Self::Onward => "M4 12h15M13 6l6 6-6 6",
            Self::Backward => "M20 12H5M11 6l-6 6 6 6",
            Self::Stages => "M3 8h18M3 16h18M7 8v8M13 8l3 8M18 8l3 8",
            Self::Words => "M12 6C9 4 6 4 3 5v14c3-1 6-1 9 1 3-2 6-2 9-1V5c-3-1-6-1-9 1zM12 6v14",
            Self::Page => "M6 3h9l4 4v14H6zM15 3v4h4M9 12h7M9 16h5",
            Self::About => "M12 3a9 9 0 100 18 9 9 0 000-18zM12 11v6M12 7.5v.5",
            Self::Hand => {
                "M7 13V7a1.5 1.5 0 013 0v4V4.5a1.5 1.5 0 013 0V11V6a1.5 1.5 0 013 0v6l1-2.5a1.6 1.6 0 013 1L17.5 17a6 6 0 01-5.5 4c-3 0-4-1-5-3l-2.5-4.5c-.7-1.5 1-2.5 2-1.5z"
            }
            Self::Tick => "M4 12.5l5.5 5.5L20 6.5",
            Self::Speaker => "M4 9v6h4l5 4V5L8 9zM16.5 8.5a5 5 0 010 7M19 6a8.5 8.5 0 010 12",
            Self::Cross => "M6 6l12 12M18 6L6 18",
            Self::Moon => "M20 14.5A8.5 8.5 0 119.5 4a7 7 0 0010.5 10.5z",
            Self::Door => "M6 21V3h12v18M3 21h18M14.5 12v.5",
            Self::Printer => "M7 8V3h10v5M7 17H4v-7a2 2 0 012-2h12a2 2 0 012 2v7h-3M7 14h10v7H7z",
            Self::Report => "M4 4h16v16H4zM8 9h8M8 13h8M8 17h4",
            Self::Often => {
                "M8 10a3 3 0 100-6 3 3 0 000 6zM2.5 20a5.5 5.5 0 0111 0M16.5 11a2.5 2.5 0 100-5M16 14.5a5 5 0 015.5 5.5"
            }
            Self::Speech => "M4 4h16v12h-9l-5 5v-5H4z",
            Self::Telephone => TELEPHONE,
            Self::GrownUp => {
                "M8 9a3 3 0 100-6 3 3 0 000 6zM2.5 21v-4a5.5 5.5 0 0111 0v4M18 13.5a2 2 0 100-4 2 2 0 000 4zM15 21v-1.5a3 3 0 016 0V21"
            }
            Self::Letters => {
                "M2.5 19L8 5l5.5 14M4.5 14h7M21 10.5V19m0-4.2a3 3.3 0 10-6 0 3 3.3 0 106 0"
            }
            Self::Search => "M10.5 4a6.5 6.5 0 100 13 6.5 6.5 0 000-13zM15.5 15.5L21 21",
        }
    }

    /// Whether it points in the direction of reading. Such an icon is mirrored in a right-to-left
    /// language.
    fn points(self) -> bool {
        matches!(self, Self::Onward | Self::Backward)
    }
}

/// Draws an icon at the size of the text beside it.
pub fn view_icon(icon: Icon) -> Html {
    let class = classes!("icon", icon.points().then_some("icon--points"));
    html! {
        <svg {class} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d={icon.outline()} />
        </svg>
    }
}
