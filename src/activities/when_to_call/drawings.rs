//! A drawing for each card: what it is about, before it is read.

use crate::activities::keys::when_to_call::CardId;
use story::bundle::Card;

use crate::activities::parts::{PLASTER, SCHOOL_BAG};

/// The outline for a card.
pub(super) fn drawing(card: &Card) -> &'static str {
    match CardId::of(card) {
        // A thermometer without a scale: the number is the team's.
        Some(CardId::HotOrShivery) => "M10 14V5a2 2 0 014 0v9a4 4 0 11-4 0zM12 10v7",
        Some(CardId::Pet) => {
            "M12 12c-3 0-6 3-6 5.5s2 2.5 6 2.5 6 0 6-2.5-3-5.5-6-5.5zM5 8.5a1.5 1.5 0 100 3 1.5 1.5 0 000-3zM9.5 4.5a1.5 1.5 0 100 3 1.5 1.5 0 000-3zM14.5 4.5a1.5 1.5 0 100 3 1.5 1.5 0 000-3zM19 8.5a1.5 1.5 0 100 3 1.5 1.5 0 000-3z"
        }
        Some(CardId::MedicineCameBack) => "M9 3h6v4H9zM9 7l-2 4v10h10V11l-2-4M7 13.5h10M7 17.5h10",
        Some(CardId::Bleeding) => "M12 3c4 6 6 9 6 12a6 6 0 01-12 0c0-3 2-6 6-12z",
        Some(CardId::Cough) => {
            "M9 6a6 6 0 100 12A6 6 0 009 6zM7 11v.1M12 14h2M18 10l3-1.5M18 13h4M18 16l3 1.5"
        }
        Some(CardId::School) => SCHOOL_BAG,
        Some(CardId::Tube) => "M3 6h6a3 3 0 013 3v6a3 3 0 003 3h2M17 15h4v6h-4zM6 4v4",
        Some(CardId::DoseBeforeTheTest) => "M8 3h8M10 3v15a2 2 0 004 0V3M10 11h4",
        Some(CardId::Head) => {
            "M12 4a8 8 0 100 16 8 8 0 000-16zM7 8l7 2.5M8 5.5l7 2.5M9 13.5v.1M15 13.5v.1M10 17h4"
        }
        Some(CardId::RashOrRunnyPoo) => {
            "M12 3a9 9 0 100 18 9 9 0 000-18zM9 8v.1M14 7v.1M8 13v.1M13 12v.1M16 15v.1M11 17v.1"
        }
        Some(CardId::Berries) => {
            "M12 8c5 0 7 2 7 5s-4 8-7 8-7-5-7-8 2-5 7-5zM8 4l4 4 4-4M12 3v5M9 13v.1M14 12v.1M12 17v.1"
        }
        Some(CardId::SistersJab) => PLASTER,
        Some(CardId::Chickenpox) => {
            "M8 4a3 3 0 100 6 3 3 0 000-6zM2.5 20a5.5 5.5 0 0111 0M18 6a3 3 0 100 6 3 3 0 000-6zM17 15.5a5 5 0 015 4.5M17.5 8.5v.1M19 9.5v.1M17.5 18v.1"
        }
        None => "",
    }
}
