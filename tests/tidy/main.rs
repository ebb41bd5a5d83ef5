//! The rules that no compiler checks. Each is a function from a file to the lines that break it,
//! and each is held to a text that does.
#![cfg(not(target_arch = "wasm32"))]

mod citations;
mod files;
mod joins;
mod markup;

use files::{File, tracked};
use markup::Found;

/// Our own code; what is generated, and what holds words or facts, may be as long as it must.
const CODE: [&str; 7] = ["css", "html", "js", "md", "mjs", "rs", "ts"];
const LONGEST: usize = 400;

/// The lines of a file that break it.
type Rule = fn(&File) -> Vec<usize>;

/// Whether this file is one of these rules, which must name what they look for.
fn is_a_rule(file: &File) -> bool {
    file.path.starts_with("tests/tidy/")
}

fn too_long(file: &File) -> Vec<usize> {
    let ours = CODE.contains(&file.ending()) && !file.path.starts_with("tests/snapshots/");
    if ours && file.text.lines().count() > LONGEST { vec![LONGEST + 1] } else { Vec::new() }
}

fn numbered(file: &File) -> Vec<usize> {
    // A decision has a number, and a review the day on which it was made.
    let is_dated = ["docs/decisions/", "docs/reviews/"].iter().any(|it| file.path.starts_with(it));
    let aside = is_dated || ["svg", "png"].contains(&file.ending());
    if !aside && file.name().contains(|it: char| it.is_ascii_digit()) {
        vec![1]
    } else {
        Vec::new()
    }
}

fn trailing_space(file: &File) -> Vec<usize> {
    file.bad_lines(|line| line.ends_with([' ', '\t', '\r']))
}

fn left_to_do(file: &File) -> Vec<usize> {
    if is_a_rule(file) || file.name().contains("lock") {
        return Vec::new();
    }
    let is_word = |it: &str| ["TODO", "FIXME", "XXX"].contains(&it);
    file.bad_lines(|line| line.split(|it: char| !it.is_alphanumeric()).any(is_word))
}

fn lint_switched_off(file: &File) -> Vec<usize> {
    if file.ending() != "rs" || is_a_rule(file) {
        return Vec::new();
    }
    let attribute = |line: &str| line.trim_start().starts_with('#') || line.contains("#[");
    file.bad_lines(|line| attribute(line) && line.contains("allow("))
}

/// Styles that would not turn with the line of reading.
fn physical(file: &File) -> Vec<usize> {
    if file.ending() != "css" {
        return Vec::new();
    }
    let sides = ["left", "right"];
    let mut in_comment = false;
    file.bad_lines(|line| {
        let code = without_comments(line, &mut in_comment);
        code.split(|it: char| !it.is_alphanumeric()).any(|word| sides.contains(&word))
    })
}

/// A line of CSS without its comments, which may span lines.
fn without_comments(line: &str, in_comment: &mut bool) -> String {
    let mut code = String::new();
    let mut rest = line;
    loop {
        let mark = if *in_comment { "*/" } else { "/*" };
        let (before, after) =
            rest.split_once(mark).map_or((rest, None), |(it, rest)| (it, Some(rest)));
        if !*in_comment {
            code.push_str(before);
        }
        let Some(after) = after else { return code };
        *in_comment = !*in_comment;
        rest = after;
    }
}

/// What is drawn with words or styles of its own. Fixtures are not read by families.
fn in_markup(file: &File, wanted: &Found) -> Vec<usize> {
    if file.ending() != "rs" || file.name() == "fixtures.rs" || is_a_rule(file) {
        return Vec::new();
    }
    let found = markup::found(&file.text).into_iter();
    found.filter(|(_, it)| it == wanted).map(|(line, _)| line).collect()
}

fn words_in_code(file: &File) -> Vec<usize> {
    in_markup(file, &Found::Text)
}

/// Marks that join two texts, or stand beside one: each language has its own.
fn joined_in_code(file: &File) -> Vec<usize> {
    let views =
        ["src/", "crates/leaflet/", "crates/story/src/story.rs", "crates/content/src/compile/"];
    // Nobody reads these as a story; what the host says is for the console.
    let is_aside = ["fixtures.rs", "gallery.rs", "sample.rs", "tests.rs"].contains(&file.name())
        || file.path.starts_with("src/host/");
    if file.ending() != "rs" || is_aside || !views.iter().any(|it| file.path.starts_with(it)) {
        return Vec::new();
    }
    joins::found(&file.text)
}

fn style_attribute(file: &File) -> Vec<usize> {
    in_markup(file, &Found::Style)
}

/// Types that go over a wire, outside the modules that say how.
fn serialized(file: &File) -> Vec<usize> {
    let wire = ["crates/story/src/bundle/", "crates/content/src/source/", "tests/tidy/"];
    if file.ending() != "rs" || wire.iter().any(|it| file.path.starts_with(it)) {
        return Vec::new();
    }
    let derives = file.text.match_indices("derive(").filter(|(place, _)| {
        let list = file.text[*place..].split(')').next().unwrap_or_default();
        list.contains("Serialize") || list.contains("Deserialize")
    });
    derives.map(|(place, _)| file.text[..place].split('\n').count()).collect()
}

/// Where packages come from, and where things lie, is known to each machine for itself.
fn place_of_a_machine(file: &File) -> Vec<usize> {
    let registries = [
        "index.crates.io",
        "static.crates.io",
        "crates.io-index",
        "registry.npmjs.org",
        "registry.yarnpkg.com",
        "npm.pkg.github.com",
        "pypi.org",
        "files.pythonhosted.org",
        "proxy.golang.org",
        "://registry.",
    ];
    let folders = ["/root/", "/home/", "/Users/", "/work/", "/tmp/", "/mnt/", "C:\\Users\\"];
    // Cargo writes its own into its lock file.
    if is_a_rule(file) || file.name() == "Cargo.lock" {
        return Vec::new();
    }
    file.bad_lines(|line| {
        let starts_a_path = |(place, _): (usize, &str)| {
            // In the middle of an address such a folder is a page's.
            !line[..place].ends_with(|it: char| it.is_alphanumeric() || "-_.".contains(it))
        };
        registries.iter().any(|it| line.contains(it))
            || folders.iter().any(|it| line.match_indices(it).any(starts_a_path))
    })
}

/// Lists every offence in the repository.
fn keep(rule: Rule, what_to_do: &str) {
    let files = tracked();
    let offences = files.iter().flat_map(|file| rule(file).into_iter().map(|line| file.at(line)));
    let offences: Vec<_> = offences.collect();
    assert!(offences.is_empty(), "{what_to_do}:\n{}", offences.join("\n"));
}

#[test]
fn no_file_is_longer_than_one_can_hold_in_mind() {
    keep(too_long, "These are over 400 lines; part them");
}

#[test]
fn no_file_is_numbered() {
    keep(numbered, "Name these for what they are; order belongs in a file");
}

#[test]
fn no_line_ends_in_a_space() {
    keep(trailing_space, "Take the space away");
}

#[test]
fn nothing_is_left_to_do() {
    keep(left_to_do, "Do these, or write them down where work is planned");
}

#[test]
fn no_lint_is_switched_off() {
    keep(lint_switched_off, "Write `expect` with a reason, which fails once it is needless");
}

#[test]
fn no_style_says_left_or_right() {
    keep(physical, "Say inline-start and inline-end, which turn with the line of reading");
}

#[test]
fn no_word_that_a_reader_sees_is_written_in_code() {
    keep(words_in_code, "Put these words into `content/*/interface.toml`");
}

#[test]
fn no_two_texts_are_joined_in_code() {
    keep(joined_in_code, "Join these by `Writing`, as the language does");
}

#[test]
fn no_markup_has_a_style_attribute() {
    keep(style_attribute, "A strict policy drops these; use a class");
}

#[test]
fn only_the_wire_modules_are_serialized() {
    keep(serialized, "Convert at the edge instead");
}

#[test]
fn no_registry_and_no_folder_of_a_machine_is_named() {
    keep(place_of_a_machine, "Others have these elsewhere; leave them out");
}

/// Where the sheets of a folder are joined: each program has a sheet of its own.
const STYLE_SHEETS: [(&str, &str); 2] =
    [("src/kiosk/", "src/kiosk/mod.rs"), ("src/", "src/stylesheet.rs")];

#[test]
fn every_style_sheet_is_in_its_programs() {
    let files = tracked();
    let missing = files.iter().filter(|file| file.ending() == "css").filter_map(|file| {
        let home = STYLE_SHEETS.iter().find(|(folder, _)| file.path.starts_with(folder));
        let (folder, list) = home?;
        let sheet = format!("(\"{}\")", file.path.strip_prefix(folder)?);
        let joined = files.iter().any(|it| it.path == *list && it.text.contains(&sheet));
        (!joined).then(|| format!("{} in {list}", file.path))
    });
    let missing: Vec<_> = missing.collect();
    assert!(missing.is_empty(), "Name these: {missing:#?}");
}

#[test]
fn each_test_that_a_paper_names_exists() {
    let files = tracked();
    let papers = files.iter().filter(|file| citations::PAPERS.contains(&file.path.as_str()));
    let missing: Vec<_> = papers.flat_map(|paper| citations::missing(paper, &files)).collect();
    assert!(missing.is_empty(), "Name tests that there are:\n{}", missing.join("\n"));
}

#[test]
fn each_rule_notices_what_breaks_it() {
    let rules: [(Rule, &str, &str); 22] = [
        (too_long, "src/app.rs", &"\n".repeat(LONGEST + 1)),
        (numbered, "src/step2.rs", ""),
        (trailing_space, "README.md", "a \nb"),
        (left_to_do, "src/app.rs", "// TODO: more\n"),
        (lint_switched_off, "src/app.rs", "#[allow(dead_code)]\n"),
        (lint_switched_off, "src/app.rs", "#![allow(dead_code)]\n"),
        (lint_switched_off, "src/app.rs", "#[cfg_attr(test, allow(dead_code))]\n"),
        (physical, "src/a.css", "p { margin-left: 1em }\n"),
        (physical, "src/a.css", "p { text-align: right }\n"),
        (words_in_code, "src/app.rs", "html! { <p>{ \"Close\" }</p> }"),
        (joined_in_code, "src/app.rs", "html! { <p>{ label }{ \": \" }{ text }</p> }"),
        (joined_in_code, "src/app.rs", "[label, \". \", text].concat()"),
        (joined_in_code, "src/app.rs", "format!(\"{label}, {text}\")"),
        (joined_in_code, "src/app.rs", "format!(\"{label}:\")"),
        (joined_in_code, "src/app.rs", "[first, \" \", &next].concat()"),
        (joined_in_code, "src/app.rs", "let text = sentences.join(\" \");"),
        (style_attribute, "src/app.rs", "html! { <p style=\"top: 0\" /> }"),
        (serialized, "src/app.rs", "#[derive(Debug, Serialize)]\n"),
        (place_of_a_machine, "Trunk.toml", "a = \"/root/.cargo\"\n"),
        (place_of_a_machine, "a.md", "See file:///home/anna/a.md\n"),
        (place_of_a_machine, "package-lock.json", "\"https://registry.npmjs.org/axe\"\n"),
        (place_of_a_machine, ".npmrc", "registry=https://registry.example.org/\n"),
    ];
    for (rule, path, text) in rules {
        let file = File { path: path.to_owned(), text: text.to_owned() };
        assert_eq!(rule(&file).len(), 1, "{path}: {text}");
    }
}

#[test]
fn each_rule_lets_pass_what_only_looks_like_an_offence() {
    let rules: [(Rule, &str, &str); 13] = [
        (numbered, "docs/decisions/0001-one-element.md", ""),
        (left_to_do, "src/app.rs", "// A list of TODOs would be long.\n"),
        (physical, "src/a.css", "/* not left\nnor right */ p { margin: 0 }\n"),
        (words_in_code, "src/line/fixtures.rs", "html! { <p>{ \"Close\" }</p> }"),
        (joined_in_code, "src/app.rs", "html! { <p class=\"a b\">{ writing.label(a, b) }</p> }"),
        (joined_in_code, "src/app.rs", "format!(\"leaflet/{tag}.html#{id}\")"),
        (joined_in_code, "src/app.rs", "format!(\"translate({x} {y})\") // a, b: c"),
        (joined_in_code, "src/app.rs", "html! { <p key={format!(\"{a} {b}\")} {class} /> }"),
        (joined_in_code, "src/app.rs", "a.split_whitespace().collect::<Vec<_>>().join(\" \")"),
        (joined_in_code, "xtask/src/main.rs", "format!(\"{label}: {text}\")"),
        (serialized, "crates/story/src/bundle/mod.rs", "#[derive(Serialize)]\n"),
        (place_of_a_machine, "content/sources.toml", "\"https://example.org/en/home/blood\"\n"),
        (lint_switched_off, "deny.toml", "allow(x)\n"),
    ];
    for (rule, path, text) in rules {
        let file = File { path: path.to_owned(), text: text.to_owned() };
        assert_eq!(rule(&file), [0; 0], "{path}: {text}");
    }
}
