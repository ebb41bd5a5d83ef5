//! Hidden command that Trunk calls when the widget is built: makes the staged folder a whole page.

use crate::files;
use crate::hospital_words;
use crate::kiosk;
use crate::markers::{escape, fill};
use crate::minify::{self, Format};
use crate::project::{self, PAGE_LANGUAGE};
use crate::recordings;
use crate::tools::{node, say};
use anyhow::{Context, bail};
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use story::bundle::{Bundle, language_of_file};
use xshell::{Shell, cmd};

/// Each program's script: Trunk's name for it, and its name in the page. Trunk names the widget's script
/// after its package, `second-birthday`, but that is the name of the element's script.
const WIDGET: (&str, &str) = ("second-birthday", "widget");
const KIOSK: (&str, &str) = ("kiosk", "kiosk");

/// Works in the folder that Trunk names; Trunk moves it to `dist/page` when all went well.
pub(crate) fn assemble(shell: &Shell) -> anyhow::Result<()> {
    let Some(stage) = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        bail!(
            "Trunk calls `assemble` in the middle of its build: run `cargo xtask package` instead."
        );
    };
    node::packages(shell)?;

    refuse_snippets(&stage)?;
    for (built, shipped) in [WIDGET, KIOSK] {
        rename_glue(&stage, built, shipped)?;
    }
    say("Compiling the content");
    let bundles = bundles(&stage)?;
    say("Drawing the leaflet and the gallery");
    cmd!(shell, "cargo run --offline --locked --package leaflet -- {stage} {PAGE_LANGUAGE}")
        .quiet()
        .run()
        .context("The leaflet could not be drawn: see above")?;
    let drawn = Drawn::taken(&stage)?;
    for sheet in
        ["first.css", "second-birthday.css", "activities.css", "kiosk.css", "sheets/sheet.css"]
    {
        minify::replace_styles(shell, &stage.join(sheet))?;
    }
    fill_page(&stage, &bundles, &drawn)?;
    first_stages(shell, &stage, &bundles)?;

    say("Minifying scripts");
    let hospital_words = hospital_words::define(&bundles);
    for (source, shipped, option) in [
        ("element.js", "second-birthday.js", None),
        ("kiosk-room.js", "kiosk-room.js", None),
        ("kiosk-page.js", "kiosk-page.js", None),
        ("remote/remote.js", "remote.js", None),
        ("hospital.js", "hospital.js", Some(hospital_words.as_str())),
        ("leaflet-hospital.js", "leaflet-hospital.js", Some("--external:./hospital.js")),
        ("sheet.js", "sheets/sheet.js", None),
    ] {
        let script = element_script(shell, source, &stage, option.as_slice())?;
        fs::write(stage.join(shipped), script)?;
    }
    let sums = format!("--define:SUMS={}", recordings::integrity_of_sums(&stage)?);
    let script = element_script(shell, "hospital-recordings.js", &stage, &[&sums])?;
    fs::write(stage.join("hospital-recordings.js"), script)?;
    let schema = "hospital.schema.json";
    fs::copy(project::root().join("static").join(schema), stage.join(schema))?;
    for (_, shipped) in [WIDGET, KIOSK] {
        minify::replace_glue(shell, &stage.join(format!("{shipped}.js")))?;
    }
    kiosk::write(&stage, page_bundle(&bundles)?, &drawn)
}

/// What was drawn for the pages themselves: fragments, which have no place in the page as files.
pub(crate) struct Drawn {
    /// The first screen.
    pub(crate) first_screen: String,
    /// The first stage.
    pub(crate) first_stage: String,
    /// The child's story of the leaflet.
    leaflet: String,
}

impl Drawn {
    fn taken(stage: &Path) -> anyhow::Result<Self> {
        let taken = |name: &str| {
            let fragment = stage.join(name);
            let text = fs::read_to_string(&fragment)
                .with_context(|| format!("The leaflet wrote no {}", fragment.display()))?;
            fs::remove_file(fragment)?;
            anyhow::Ok(text)
        };
        Ok(Self {
            first_screen: taken("first-screen.html")?,
            first_stage: taken("first-stage.html")?,
            leaflet: taken("leaflet-body.html")?,
        })
    }
}

/// Refuses snippets, scripts that a dependency brings: the one-file page cannot hold them.
fn refuse_snippets(stage: &Path) -> anyhow::Result<()> {
    if stage.join("snippets").exists() {
        bail!(
            "A dependency brings a script of its own (dist/page/.stage/snippets), which the one-file page \
             cannot hold: leave that dependency out, or its `#[wasm_bindgen(module = …)]`."
        );
    }
    Ok(())
}

/// Renames a program's script and its wasm to their names in the page.
fn rename_glue(stage: &Path, built: &str, shipped: &str) -> anyhow::Result<()> {
    let script = |name: &str| stage.join(format!("{name}.js"));
    let wasm = |name: &str| format!("{name}_bg.wasm");
    let glue = fs::read_to_string(script(built))
        .with_context(|| format!("Trunk wrote no script for {shipped}"))?;
    if !glue.contains(&wasm(built)) {
        bail!(
            "The script of {shipped} names no {}: see how Trunk calls it now, and say so in assemble.rs.",
            wasm(built)
        );
    }
    fs::remove_file(script(built))?;
    fs::write(script(shipped), glue.replace(&wasm(built), &wasm(shipped)))?;
    fs::rename(stage.join(wasm(built)), stage.join(wasm(shipped)))?;
    Ok(())
}

/// Bundles a script of the element with the modules that it imports, for the languages in `folder`.
/// `options` are esbuild's.
pub(crate) fn element_script(
    shell: &Shell,
    source: &str,
    folder: &Path,
    options: &[&str],
) -> anyhow::Result<String> {
    let source = project::root().join("static").join(source);
    let tags = format!("--define:LANGUAGES={:?}", languages(folder)?);
    let version = format!("--define:VERSION={:?}", env!("CARGO_PKG_VERSION"));
    minify::script(
        shell,
        &source,
        Format::Module,
        &[&["--bundle", &tags, &version], options].concat(),
    )
}

/// The tags of the languages whose bundles lie in `folder`.
pub(crate) fn languages(folder: &Path) -> anyhow::Result<Vec<String>> {
    let names = files::below(&folder.join("content"))?;
    Ok(names.iter().filter_map(|it| language_of_file(it)).map(str::to_owned).collect())
}

/// Writes the first screen and the first stage of each language for pages in which they do not stand:
/// as data, because a page's policy may forbid to read HTML.
fn first_stages(shell: &Shell, stage: &Path, bundles: &[Bundle]) -> anyhow::Result<()> {
    for bundle in bundles {
        let html = stage.join(format!("content/{}.first.html", bundle.language.tag));
        let json = node::script(shell, "tools/html-to-json.mjs").arg(&html).read()?;
        fs::write(html.with_extension("json"), json)?;
        fs::remove_file(html)?;
    }
    Ok(())
}

/// Compiles the content and writes each language's bundles.
fn bundles(stage: &Path) -> anyhow::Result<Vec<Bundle>> {
    let today = time::OffsetDateTime::now_utc().date();
    let compiled = content::compile(&project::root().join("content"), today)?;
    let errors = compiled.problems.iter().filter(|problem| problem.is_error()).count();
    if errors > 0 {
        bail!(
            "The content has {errors} errors: run `cargo xtask content`, which says what to do about each."
        );
    }
    crate::content::write(&compiled, &stage.join("content"))?;
    recordings::write(&compiled.narrations, &stage.join("content"))?;
    Ok(compiled.bundles)
}

/// The bundle of the language that the story's own pages are in.
fn page_bundle(bundles: &[Bundle]) -> anyhow::Result<&Bundle> {
    let found = bundles.iter().find(|bundle| bundle.language.tag == PAGE_LANGUAGE);
    found.with_context(|| {
        format!("The page is in `{PAGE_LANGUAGE}`, and the content has no such language.")
    })
}

/// Fills the markers of `index.html` from the content. What the first paint is drawn with stands in the page itself, so
/// that it waits for no second answer of the server.
fn fill_page(stage: &Path, bundles: &[Bundle], drawn: &Drawn) -> anyhow::Result<()> {
    let bundle = page_bundle(bundles)?;
    let interface = &bundle.interface;
    let index = stage.join("index.html");
    let markers = [
        ("language", bundle.language.tag.clone()),
        ("direction", bundle.language.writing.direction().to_owned()),
        ("title", escape(&format!("{}: {}", interface.name, interface.tagline))),
        ("description", escape(&interface.purpose)),
        ("first-styles", first_styles(stage)?),
        ("first-screen", drawn.first_screen.clone()),
        ("first-stage", drawn.first_stage.clone()),
        ("leaflet", drawn.leaflet.clone()),
    ];
    fs::write(&index, fill(&fs::read_to_string(&index)?, &markers)?)?;
    Ok(())
}

/// The styles of the first step, as they may stand in a page.
fn first_styles(stage: &Path) -> anyhow::Result<String> {
    let styles = fs::read_to_string(stage.join("first.css"))?;
    if styles.contains("</style") || styles.contains("url(") {
        bail!(
            "first.css may hold neither `</style` nor an address: it stands in pages of several folders."
        );
    }
    Ok(styles)
}
