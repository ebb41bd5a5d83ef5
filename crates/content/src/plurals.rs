//! The plural categories of a language, from the rules of CLDR.

use icu_locale_core::Locale;
use icu_plurals::{PluralCategory as Category, PluralRules, PluralRulesOptions};
use story::bundle::{PluralCategory, Plurals};

/// The categories of the language called `tag`; none where that is no BCP 47 tag. A language that
/// CLDR does not know has one form for every number.
pub(crate) fn plurals(tag: &str) -> Option<Plurals> {
    let locale = tag.parse::<Locale>().ok()?;
    let rules = PluralRules::try_new(locale.into(), PluralRulesOptions::default()).ok()?;
    Some(Plurals::new(|number| match rules.category_for(number) {
        Category::Zero => PluralCategory::Zero,
        Category::One => PluralCategory::One,
        Category::Two => PluralCategory::Two,
        Category::Few => PluralCategory::Few,
        Category::Many => PluralCategory::Many,
        Category::Other => PluralCategory::Other,
    }))
}

#[cfg(test)]
mod tests {
    use super::plurals;
    use story::bundle::PluralCategory;

    fn used(tag: &str) -> Vec<&'static str> {
        plurals(tag).unwrap().used().into_iter().map(PluralCategory::name).collect()
    }

    #[test]
    fn each_language_uses_the_categories_of_its_grammar() {
        assert_eq!(used("en"), ["one", "other"]);
        assert_eq!(used("es-MX"), ["one", "other"]);
        assert_eq!(used("zh-Hans"), ["other"]);
        assert_eq!(used("pl"), ["one", "few", "many", "other"]);
        assert_eq!(used("ar"), ["zero", "one", "two", "few", "many", "other"]);
        assert_eq!(plurals("not a tag"), None);
    }

    #[test]
    fn large_numbers_go_by_their_last_two_digits() {
        let arabic = plurals("ar").unwrap();
        let names = [100, 103, 111, 1011, 2002].map(|it| arabic.category(it).name());
        assert_eq!(names, ["other", "few", "many", "many", "other"]);
    }
}
