/// `pattern` with each `{name}` replaced by its value. A name without a value stays as it is.
///
/// ```
/// assert_eq!(story::fill("Stage {stage} of {stages}", &[("stage", "2"), ("stages", "12")]), "Stage 2 of 12");
/// ```
pub fn fill(pattern: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(pattern.to_owned(), |text, (name, value)| {
        text.replace(&["{", name, "}"].concat(), value)
    })
}
