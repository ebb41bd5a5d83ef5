//! What stands beside what a hospital adds.

use serde::{Deserialize, Serialize};

/// What a hospital adds.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct HospitalLabels {
    /// Above everything that is the hospital's own: `{hospital}` is its name.
    pub at: String,
    /// Whose telephone number it is: the transplant team's.
    pub team: String,
    /// The ward's.
    pub ward: String,
    /// The clinic's, or the day unit's.
    pub clinic: String,
    /// The number for the person who gives the cells.
    pub donor: String,
    /// The number of somebody to talk to.
    pub support: String,
    /// When somebody answers: every day.
    pub every_day: String,
    /// When somebody answers: on working days.
    pub working_days: String,
    /// When somebody answers: at weekends and on holidays.
    pub weekends: String,
    /// Behind the days, where somebody answers at any hour.
    pub day_and_night: String,
    /// Before the number for an ambulance.
    pub emergency: String,
    /// From which temperature on it is a fever: `{temperature}`.
    pub fever: String,
    /// How the temperature is taken: under the arm.
    pub armpit: String,
    /// How the temperature is taken: in the ear.
    pub ear: String,
    /// How the temperature is taken: on the forehead.
    pub forehead: String,
    /// How the temperature is taken: in the mouth.
    pub mouth: String,
    /// Before the number of minutes after which families call.
    pub nosebleed: String,
    /// Before the rule on visitors.
    pub visitors: String,
    /// Before the rule on toys.
    pub toys: String,
    /// Before the rule on food.
    pub food: String,
    /// Before the rule on who may stay.
    pub staying: String,
    /// Before what to pack.
    pub packing: String,
    /// Under a photograph: `{hospital}` is the hospital's name.
    pub photograph: String,
    /// Before the hospital's own word for something.
    pub word: String,
    /// Before the names of those who reviewed the story there.
    pub reviewed: String,
    /// Behind them: on which `{day}`, which `{version}`, until when that holds: `{expires}`.
    pub reviewed_on: String,
}
