//! Quantities with their units, so that a weight is never taken for a volume.

/// A body's weight.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Kilograms(pub f64);

/// A volume of blood.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct Liters(pub f64);

/// Cells in a drop of blood. One in a microliter is a million in a liter.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct CellsPerMicroliter(pub f64);

/// Cells in a bag.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct MillionCells(pub f64);

/// Cells for each kilogram of the one who receives them.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct MillionCellsPerKilogram(pub f64);

/// Neutrophils or platelets as blood reports have them: 10⁹ in a liter, which is a thousand in a
/// microliter.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct ThousandMillionPerLiter(pub f64);

/// Hemoglobin as blood reports have it.
#[derive(Debug, Clone, Copy, PartialEq, PartialOrd)]
pub struct GramsPerLiter(pub f64);

impl Kilograms {
    /// How many cells reach a target in somebody of this weight.
    pub fn need(self, target: MillionCellsPerKilogram) -> MillionCells {
        MillionCells(self.0.max(0.0) * target.0.max(0.0))
    }
}

impl MillionCells {
    /// What these cells are for somebody of this weight; nothing for nobody.
    pub fn dose(self, recipient: Kilograms) -> MillionCellsPerKilogram {
        MillionCellsPerKilogram(if recipient.0 > 0.0 { self.0 / recipient.0 } else { 0.0 })
    }
}
