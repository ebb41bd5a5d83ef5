//! How soon to call, and what is answered to a family's own guess.
//!
//! Assumptions.
//!
//! - Which sign asks for which call is for the caller to say: the emergency list has it.
//! - To call sooner than asked is as right as to call in time. Sourced: F-LEAVE-06, *do not wait*.
//! - There is no score: an answer is kept with its card and counted nowhere. Design choice.
//!
//! Left out: everything about one child. A family's own team has its own list, and it comes first.

/// How soon to call: the later ones are the more urgent.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Urgency {
    /// The team, today or at the next visit.
    Soon,
    /// The team, at once.
    Team,
    /// The emergency number.
    Emergency,
}

/// What is answered to a guess.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Response {
    /// That is when to call.
    AsAsked,
    /// That is sooner than asked, and welcome.
    Sooner,
    /// Please call sooner than that.
    PleaseSooner,
}

impl Urgency {
    /// The most urgent first.
    pub const ALL: [Self; 3] = [Self::Emergency, Self::Team, Self::Soon];

    /// What is answered where a family would call `self` soon and `asked` is how soon to call.
    #[must_use]
    pub fn answered(self, asked: Self) -> Response {
        match self.cmp(&asked) {
            std::cmp::Ordering::Less => Response::PleaseSooner,
            std::cmp::Ordering::Equal => Response::AsAsked,
            std::cmp::Ordering::Greater => Response::Sooner,
        }
    }

    /// Where the card lies in the end: where the family put it, or sooner.
    #[must_use]
    pub fn settled(self, asked: Self) -> Self {
        self.max(asked)
    }
}

#[cfg(test)]
mod tests {
    use super::{Response, Urgency};

    #[test]
    fn to_call_sooner_than_asked_is_welcome_and_stays() {
        for asked in Urgency::ALL {
            let answer = Urgency::Emergency.answered(asked);
            assert_ne!(answer, Response::PleaseSooner);
            assert_eq!(Urgency::Emergency.settled(asked), Urgency::Emergency);
        }
    }

    #[test]
    fn whoever_would_wait_too_long_is_asked_to_call_sooner() {
        assert_eq!(Urgency::Soon.answered(Urgency::Emergency), Response::PleaseSooner);
        assert_eq!(Urgency::Team.answered(Urgency::Emergency), Response::PleaseSooner);
        assert_eq!(Urgency::Soon.settled(Urgency::Team), Urgency::Team);
    }

    #[test]
    fn no_card_ever_lies_later_than_asked() {
        for chosen in Urgency::ALL {
            for asked in Urgency::ALL {
                assert!(chosen.settled(asked) >= asked);
                assert_eq!(chosen.answered(asked) == Response::AsAsked, chosen == asked);
            }
        }
    }
}
