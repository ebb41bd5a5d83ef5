//! The words and numbers that readers of the English story see, for tests that depend on them.

use std::path::Path;
use std::rc::Rc;
use std::sync::LazyLock;

use content::{Date, Month};
use story::bundle::Activities;

use super::Words;

static ACTIVITIES: LazyLock<Activities> = LazyLock::new(|| {
    let today = Date::from_calendar_date(2026, Month::November, 22).unwrap();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content");
    let content = content::compile(&folder, today).unwrap();
    let mut languages = content.bundles.iter().zip(content.activities);
    languages.find(|(bundle, _)| bundle.language.tag == "en").unwrap().1
});

/// The words of the activity called `name`.
pub(crate) fn words(name: &str) -> Words {
    Words::of(Rc::new(ACTIVITIES.clone()), name).unwrap()
}

/// The same with each label and saying replaced by its own key, so that a test shows which one is
/// said and does not change with its wording.
pub(crate) fn keys_as_words(name: &str) -> Words {
    let mut activities = ACTIVITIES.clone();
    for (key, text) in activities.all.iter_mut().flat_map(|it| &mut it.texts) {
        text.clone_from(key);
    }
    Words::of(Rc::new(activities), name).unwrap()
}
