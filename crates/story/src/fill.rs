/// `pattern` with each `{name}` replaced by its value. A name without a value stays as it is, and
/// what a value holds is never filled in again.
///
/// ```
/// assert_eq!(story::fill("Stage {stage} of {stages}", &[("stage", "2"), ("stages", "12")]), "Stage 2 of 12");
/// assert_eq!(story::fill("Remove: {question}", &[("question", "Why {question}?")]), "Remove: Why {question}?");
/// ```
pub fn fill(pattern: &str, values: &[(&str, &str)]) -> String {
    let mut filled = String::with_capacity(pattern.len());
    let mut rest = pattern;
    while let Some((before, after)) = rest.split_once('{') {
        filled.push_str(before);
        let gap = after.split_once('}');
        let value = gap.and_then(|(name, rest)| {
            let (_, value) = values.iter().find(|(it, _)| *it == name)?;
            Some((value, rest))
        });
        if let Some((value, behind)) = value {
            filled.push_str(value);
            rest = behind;
        } else {
            filled.push('{');
            rest = after;
        }
    }
    filled.push_str(rest);
    filled
}

#[cfg(test)]
mod tests {
    use super::fill;

    #[test]
    fn what_a_value_holds_is_not_filled_in_again() {
        let values = [("first", "{next}"), ("next", "{first}")];
        assert_eq!(fill("{first} and {next}", &values), "{next} and {first}");
    }

    #[test]
    fn a_name_without_a_value_and_a_stray_brace_stay_as_they_are() {
        let values = [("day", "3")];
        assert_eq!(fill("{month} {day} {", &values), "{month} 3 {");
        assert_eq!(fill("{{day}} }", &values), "{3} }");
        assert_eq!(fill("", &values), "");
    }
}
