//! How two children come to share, or not share, their sets of HLA markers.
//!
//! Assumptions.
//!
//! - HLA genes are handed down as a set: everybody has two, one from each parent. Sourced:
//!   F-DONOR-02.
//! - Which of a parent's two sets is passed on is chance, one half each, anew for every child.
//!   Sourced: F-DONOR-03.
//! - The four sets of two parents are all different. Design choice: in families they may share
//!   versions by chance, and a parent then matches a little more (F-DONOR-04).
//! - Markers are counted as hospitals do, with two versions each. Sourced: F-DONOR-06.
//! - Now and then a set is reshuffled when it is passed on, somewhere between A and DRB1. How often
//!   is for the caller to say. Sourced: F-DONOR-10. That there is one break at most, and that each
//!   place for it is as likely, is a design choice. DQB1 goes with DRB1.
//!
//! Left out: people outside the family, versions that two parents share, and DPB1.

use crate::Chance;

/// A marker, in the order in which the genes lie on chromosome 6. The order is common knowledge of
/// the field and not in the fact sheet; it decides only where a strip can break.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// HLA-A.
    A,
    /// HLA-C.
    C,
    /// HLA-B.
    B,
    /// HLA-DRB1.
    Drb1,
    /// HLA-DQB1.
    Dqb1,
}

/// Counted "out of 10": two versions each. Sourced: F-DONOR-06.
pub const OUT_OF_TEN: [Marker; 5] = [Marker::A, Marker::C, Marker::B, Marker::Drb1, Marker::Dqb1];

/// One of the four sets of a family.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Set {
    /// The father's first.
    FatherFirst,
    /// The father's second.
    FatherSecond,
    /// The mother's first.
    MotherFirst,
    /// The mother's second.
    MotherSecond,
}

/// Which of a parent's two sets is passed on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// The first.
    First,
    /// The second.
    Second,
}

/// Five markers that were passed on together: a strip of the drawing. Each comes from one of the
/// family's sets; all from the same, unless the strip was reshuffled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Strip([Set; 5]);

impl Strip {
    /// A set as it is.
    pub fn whole(set: Set) -> Self {
        Self([set; 5])
    }

    /// From which set this marker comes.
    pub fn at(self, marker: Marker) -> Set {
        self.0[marker as usize]
    }

    /// Passes on `sets[0]` up to a break, and `sets[1]` after it.
    fn broken(sets: [Set; 2], before: usize) -> Self {
        let mut strip = Self::whole(sets[0]);
        for (place, set) in strip.0.iter_mut().enumerate() {
            if place >= before {
                *set = sets[1];
            }
        }
        strip
    }
}

/// Somebody with two strips. An identical twin is the same value again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Person {
    /// A child's from the father; of a parent, the first.
    pub first: Strip,
    /// A child's from the mother; of a parent, the second.
    pub second: Strip,
}

impl Person {
    /// The father of every family.
    pub fn father() -> Self {
        Self { first: Strip::whole(Set::FatherFirst), second: Strip::whole(Set::FatherSecond) }
    }

    /// The mother of every family.
    pub fn mother() -> Self {
        Self { first: Strip::whole(Set::MotherFirst), second: Strip::whole(Set::MotherSecond) }
    }

    /// The child with these sets, as they are: the four that two parents can have.
    pub fn child(of_father: Which, of_mother: Which) -> Self {
        let [from_father, _] = fathers(of_father);
        let [from_mother, _] = mothers(of_mother);
        Self { first: Strip::whole(from_father), second: Strip::whole(from_mother) }
    }

    /// How many strips the two have in common: 0, 1 or 2. A reshuffled strip is like none but
    /// itself; [`Person::score`] counts what its parts match.
    pub fn shared_sets(self, other: Self) -> u8 {
        in_common([self.first, self.second], [other.first, other.second])
    }

    /// How many of the two versions of a marker match: 0, 1 or 2.
    pub fn matches(self, other: Self, marker: Marker) -> u8 {
        in_common(
            [self.first.at(marker), self.second.at(marker)],
            [other.first.at(marker), other.second.at(marker)],
        )
    }

    /// How many versions match, out of twice as many as there are markers: [`OUT_OF_TEN`].
    pub fn score(self, other: Self, markers: &[Marker]) -> u8 {
        markers.iter().map(|marker| self.matches(other, *marker)).sum()
    }
}

/// What two pairs have in common, each thing counted once: as the pairs lie, or crosswise.
fn in_common<Thing: PartialEq + Copy>(mine: [Thing; 2], others: [Thing; 2]) -> u8 {
    let same = |a: usize, b: usize| u8::from(mine[a] == others[b]);
    (same(0, 0) + same(1, 1)).max(same(0, 1) + same(1, 0))
}

/// The father's sets, the chosen one before the other.
fn fathers(which: Which) -> [Set; 2] {
    match which {
        Which::First => [Set::FatherFirst, Set::FatherSecond],
        Which::Second => [Set::FatherSecond, Set::FatherFirst],
    }
}

/// The mother's sets, the chosen one before the other.
fn mothers(which: Which) -> [Set; 2] {
    match which {
        Which::First => [Set::MotherFirst, Set::MotherSecond],
        Which::Second => [Set::MotherSecond, Set::MotherFirst],
    }
}

/// A family dealt from a seed. Its parents are [`Person::father`] and [`Person::mother`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Family {
    /// Another seed is another family.
    pub seed: u64,
    /// How often a strip is reshuffled when it is passed on; 0 for never. Sourced: F-DONOR-10.
    pub reshuffled_out_of_100: u8,
}

impl Family {
    /// The family's child of this number. Those who came before stay as they are.
    pub fn child(self, number: u8) -> Person {
        let family = Chance::from_seed(self.seed).draw();
        let mut chance = Chance::from_seed(family.wrapping_add(u64::from(number)));
        Person {
            first: self.passed_on(fathers(either(&mut chance)), &mut chance),
            second: self.passed_on(mothers(either(&mut chance)), &mut chance),
        }
    }

    /// The chosen set of a parent, or what became of it on the way.
    fn passed_on(self, sets: [Set; 2], chance: &mut Chance) -> Strip {
        // Breaks lie after A, after C and after B.
        let reshuffled = chance.below(100) < u64::from(self.reshuffled_out_of_100);
        let before = match chance.below(3) {
            0 => 1,
            1 => 2,
            _ => 3,
        };
        if reshuffled { Strip::broken(sets, before) } else { Strip::whole(sets[0]) }
    }
}

fn either(chance: &mut Chance) -> Which {
    if chance.below(2) == 0 { Which::First } else { Which::Second }
}
