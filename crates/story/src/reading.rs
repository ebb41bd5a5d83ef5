/// How the story is read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub enum Reading {
    /// The child's line and one big picture.
    PictureBook,
    /// The child's line, the grown-up's text, and what to say if they ask.
    #[default]
    Family,
    /// The same, with more of the medicine and its sources.
    Detail,
}

impl Reading {
    /// In the order they are offered.
    pub const ALL: [Self; 3] = [Self::PictureBook, Self::Family, Self::Detail];

    /// Its name in attributes, addresses and bookmarks.
    pub fn name(self) -> &'static str {
        match self {
            Self::PictureBook => "picture-book",
            Self::Family => "family",
            Self::Detail => "detail",
        }
    }

    /// The reading of that name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reading| reading.name() == name)
    }
}
