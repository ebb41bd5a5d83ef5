//! The rules, one function each. Every rule looks at all it is about and reports all it finds.

mod marks;

use crate::problem::Problem;
use crate::proof::Proof;

/// What a rule writes its problems to.
pub(crate) type Problems = Vec<Problem>;

/// The rules for each language.
const RULES: [fn(&Proof<'_>, &mut Problems); 1] = [marks::texts_contain_only_what_they_may];

/// Every problem of one language.
pub(crate) fn check(proof: &Proof<'_>, problems: &mut Problems) {
    for rule in RULES {
        rule(proof, problems);
    }
}
