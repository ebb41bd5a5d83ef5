use std::cell::RefCell;
use std::future::poll_fn;
use std::rc::Rc;
use std::task::Poll;

use story::bundle::Bundle;

use crate::host::{ContentError, ContentSource, Later};

/// A server that answers a request when a test says so. It wakes nobody: the test polls the request.
#[derive(Default)]
pub struct FakeContent(RefCell<Vec<Request>>);

/// A request for a language that has no answer yet.
struct Request {
    tag: String,
    answer: Rc<RefCell<Option<Result<Bundle, ContentError>>>>,
}

impl FakeContent {
    /// The languages that were requested and not answered, by tag, the oldest request first.
    pub fn requested(&self) -> Vec<String> {
        self.0.borrow().iter().map(|it| it.tag.clone()).collect()
    }

    /// Answers the oldest request for the language `tag`, if there is one.
    pub fn answer(&self, tag: &str, answer: Result<Bundle, ContentError>) {
        let place = self.0.borrow().iter().position(|it| it.tag == tag);
        let request = place.map(|it| self.0.borrow_mut().remove(it));
        if let Some(request) = request {
            request.answer.replace(Some(answer));
        }
    }
}

impl ContentSource for FakeContent {
    fn bundle(&self, tag: &str) -> Later<Result<Bundle, ContentError>> {
        let answer = Rc::new(RefCell::new(None));
        self.0.borrow_mut().push(Request { tag: tag.to_owned(), answer: Rc::clone(&answer) });
        Box::pin(poll_fn(move |_| answer.borrow_mut().take().map_or(Poll::Pending, Poll::Ready)))
    }
}
