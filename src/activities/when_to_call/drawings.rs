//! A drawing for each card: what it is about, before it is read.

use crate::activities::keys::when_to_call::CardId;
use story::bundle::Card;

use crate::activities::parts::{PLASTER, SCHOOL_BAG};

/// The outline for a card.
pub(super) fn drawing(card: &Card) -> &'static str {
    match CardId::of(card) {
        // A thermometer without a scale: the number is the team's.
        Some(CardId::HotOrShivery) => "M10 14V5a2 2 0 014 0v9a4 4 0 11-4 0zM12 10v7",
        Some(CardId::NewTea) => {
            "M4 9h13v6a5 5 0 01-5 5H9a5 5 0 01-5-5zM17 10.5h2a2 2 0 010 5h-2M8 3v3M12.5 3v3"
        }
        Some(CardId::MedicineCameBack) => "M9 3h6v4H9zM9 7l-2 4v10h10V11l-2-4M7 13.5h10M7 17.5h10",
        Some(CardId::Bleeding) => "M12 3c4 6 6 9 6 12a6 6 0 01-12 0c0-3 2-6 6-12z",
        Some(CardId::Cough) => {
            "M9 6a6 6 0 100 12A6 6 0 009 6zM7 11v.1M12 14h2M18 10l3-1.5M18 13h4M18 16l3 1.5"
        }
        Some(CardId::School) => SCHOOL_BAG,
        Some(CardId::Tube) => "M3 6h6a3 3 0 013 3v6a3 3 0 003 3h2M17 15h4v6h-4zM6 4v4",
        Some(CardId::TubeOut) => {
            "M3 6h6a3 3 0 013 3v3M6 4v4M17 12c2 3 3 4.5 3 6a3 3 0 01-6 0c0-1.5 1-3 3-6z"
        }
        Some(CardId::Head) => {
            "M12 4a8 8 0 100 16 8 8 0 000-16zM7 8l7 2.5M8 5.5l7 2.5M9 13.5v.1M15 13.5v.1M10 17h4"
        }
        Some(CardId::RashOrRunnyPoo) => {
            "M12 3a9 9 0 100 18 9 9 0 000-18zM9 8v.1M14 7v.1M8 13v.1M13 12v.1M16 15v.1M11 17v.1"
        }
        Some(CardId::Limp) => "M9 3v7l-2 5 1 6M15 3v7l2 5-1 6M7 15h3M14 8l3-2M14.5 11H18",
        Some(CardId::SistersInjection) => PLASTER,
        Some(CardId::Chickenpox) => {
            "M8 4a3 3 0 100 6 3 3 0 000-6zM2.5 20a5.5 5.5 0 0111 0M18 6a3 3 0 100 6 3 3 0 000-6zM17 15.5a5 5 0 015 4.5M17.5 8.5v.1M19 9.5v.1M17.5 18v.1"
        }
        None => "",
    }
}
