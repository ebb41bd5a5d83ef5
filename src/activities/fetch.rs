//! Brings the words of the activities.

use std::cell::RefCell;
use std::rc::Rc;

use story::bundle::Activities;

use crate::host::{ContentError, fetched};

thread_local! {
    /// Of the language that was asked for last: a reader changes it seldom.
    static KEPT: RefCell<Option<(String, Rc<Activities>)>> = const { RefCell::new(None) };
}

/// The words of every activity in the language `tag`, from the folder `content` beside `base`, which
/// ends in a slash. Fetched once.
///
/// # Errors
///
/// Where they do not come, or are not of this build.
pub async fn fetch(base: &str, tag: &str) -> Result<Rc<Activities>, ContentError> {
    let address = [base, "content/", tag, ".activities.bundle"].concat();
    let kept = KEPT.with_borrow(Clone::clone);
    if let Some((_, words)) = kept.filter(|(it, _)| *it == address) {
        return Ok(words);
    }
    let bytes = fetched(&address).await?;
    let words = Rc::new(Activities::from_bytes(&bytes).map_err(ContentError::Unreadable)?);
    KEPT.set(Some((address, Rc::clone(&words))));
    Ok(words)
}
