//! `dist/offline/second-birthday.html`: the whole story as one file that is opened by a
//! double-click. See `docs/decisions/0020-the-one-file.md`. Where something is recorded there is a second
//! file beside it, `second-birthday-aloud.html`, which holds the recordings too.

use crate::files;
use crate::hosts;
use crate::html;
use crate::markers::{between, fill};
use crate::minify::{self, Format};
use crate::project;
use crate::recordings;
use crate::tools::say;
use anyhow::{Context, bail};
use base64::Engine;
use base64::engine::general_purpose::STANDARD as BASE64;
use lzma_rust2::{LzmaOptions, LzmaWriter};
use std::fs;
use std::io::Write;
use std::path::Path;
use xshell::Shell;

/// The file that every device can read, and the one that reads itself aloud.
pub(crate) const SILENT: &str = "second-birthday.html";
pub(crate) const ALOUD: &str = "second-birthday-aloud.html";

/// 2 MB: what still goes through most mail servers and onto any stick.
pub(crate) const LIMIT: usize = 2_000_000;

/// Lets our own scripts and pictures in, which stand in the file, and nothing else: no address is
/// ever asked for anything. The word only ties the policy to the file's own scripts. Styles stand in
/// pictures too, and Firefox holds a picture in memory to the policy of the page that made it.
const NONCE: &str = "second-birthday";

/// The class of the first stage in the page.
const FIRST_STAGE: &str = "class=\"widget first-stage";

/// The style sheets, which stand in the file as such.
const STYLES: [&str; 2] = ["first.css", "second-birthday.css"];

/// Writes the files from the finished `page`.
pub(crate) fn write(shell: &Shell, page: &Path, folder: &Path) -> anyhow::Result<()> {
    say("Packing the story into one file");
    let read = |name: &str| {
        fs::read_to_string(page.join(name)).with_context(|| format!("dist/page has no {name}"))
    };
    let index = read("index.html")?;
    let tag = between(&index, "<html lang=\"", "\"")?;
    let leaflet = read(&format!("leaflet/{tag}.html"))?;
    let drawn = between(&index, "address>", "<div id=\"leaflet\"")?;
    let first_stage = drawn.find(FIRST_STAGE).and_then(|class| drawn[..class].rfind("<div "));
    let (first_screen, first_stage) = drawn.split_at(first_stage.with_context(|| {
        format!("The page that was built has no `{FIRST_STAGE}`: see what became of it.")
    })?);
    let start = minify::script(
        shell,
        &project::root().join("static/offline.js"),
        Format::Script,
        &["--bundle"],
    )?;
    if start.contains("</script") {
        bail!("static/offline.js may not hold `</script`: it would end there.");
    }
    let styles =
        STYLES.map(|name| Ok(format!("<style data-file=\"{name}\">{}</style>", read(name)?)));
    let styles = styles.into_iter().collect::<anyhow::Result<Vec<_>>>()?;
    let places = [
        ("language", tag.to_owned()),
        ("direction", between(&index, "dir=\"", "\"")?.to_owned()),
        ("title", between(&index, "<title>", "</title>")?.to_owned()),
        ("description", between(&index, "name=\"description\" content=\"", "\"")?.to_owned()),
        ("icon", in_place(&read("pictures/icon.svg")?, "")),
        ("styles", styles.concat()),
        ("first-screen", plain_first_screen(first_screen, tag, page)?),
        ("first-stage", on_the_shelf(first_stage, "")?),
        ("leaflet", plain_leaflet(between(&leaflet, "<main>", "</main>")?)?),
        ("packed", packed(page)?),
        ("start", format!("<script nonce=\"{NONCE}\">{start}</script>")),
    ];
    let template = fs::read_to_string(project::root().join("static/offline.html"))?;
    let filled = |media: &str, silent: &str, recordings: String| {
        let own =
            [("policy", policy(media)), ("silent", silent.to_owned()), ("recordings", recordings)];
        fill(&template, &places.iter().cloned().chain(own).collect::<Vec<_>>())
    };
    let file = filled("", " data-no-recordings", String::new())?;
    if file.len() > LIMIT {
        bail!(
            "The one-file story weighs {} bytes and may weigh {LIMIT}: see xtask/src/offline.rs for what \
             it holds, and leave out what no reader needs.",
            file.len()
        );
    }
    fs::create_dir_all(folder)?;
    html::write_page(&folder.join(SILENT), &file)?;
    shell.remove_path(folder.join(ALOUD))?;
    let recordings = recordings(page)?;
    if recordings.is_empty() {
        return Ok(());
    }
    html::write_page(&folder.join(ALOUD), &filled("media-src blob:; ", "", recordings)?)
}

/// What is recorded, and its index, as data that nothing reads before it is asked for.
fn recordings(page: &Path) -> anyhow::Result<String> {
    let mut names = files::below(page)?;
    names.retain(|name| recordings::is_recording(name) && !recordings::is_sums(name));
    let script = |name: &String| {
        let bytes = fs::read(page.join(name))?;
        let (form, data) = match name.rsplit_once('.') {
            Some((_, "mp3")) => (";base64", BASE64.encode(&bytes)),
            Some((_, "json")) => ("", String::from_utf8(bytes)?),
            // The notice is for those who copy the folder.
            _ => return Ok(String::new()),
        };
        let kind = files::media_type(name);
        Ok(format!("<script type=\"{kind}{form}\" data-file=\"{name}\">{data}</script>\n"))
    };
    names.iter().map(script).collect()
}

fn policy(media: &str) -> String {
    format!(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; \
         script-src 'nonce-{NONCE}' blob: 'wasm-unsafe-eval'; style-src 'unsafe-inline' blob:; \
         img-src blob: data:; {media}base-uri 'none'; form-action 'none'\">"
    )
}

/// What the story itself would fetch; what belongs to a server, to those who build and to a kiosk
/// stays out. Recordings are no part of the pack: they cannot be compressed.
fn is_needed(name: &str) -> bool {
    let is_elsewhere = hosts::is_only_for_the_page(name)
        || recordings::is_recording(name)
        || name.starts_with("kiosk")
        || name.starts_with("leaflet-hospital")
        // Without a server nothing of a hospital's is brought.
        || name == "hospital-recordings.js"
        || name.ends_with(".kiosk.bundle");
    match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        "js" | "wasm" | "css" | "svg" => !is_elsewhere && !STYLES.contains(&name),
        "html" => name.starts_with("sheets/"),
        "bundle" | "json" => name.starts_with("content/") && !is_elsewhere,
        _ => false,
    }
}

/// Every file of the story, one after the other, compressed, as text; and before it their list.
fn packed(page: &Path) -> anyhow::Result<String> {
    let mut names = files::below(page)?;
    names.retain(|name| is_needed(name));
    // Like beside like compresses better.
    names.sort_by_key(|name| files::media_type(name));
    let mut entries = Vec::new();
    let mut all = Vec::new();
    for name in &names {
        let bytes = fs::read(page.join(name))?;
        entries.push(format!("[{name:?},{:?},{}]", files::media_type(name), bytes.len()));
        all.extend(bytes);
    }
    let length = u64::try_from(all.len())?;
    let options = LzmaOptions::with_preset(9);
    let mut lzma = LzmaWriter::new_use_header(Vec::new(), &options, Some(length))?;
    lzma.write_all(&all)?;
    Ok(format!(
        "<script type=\"application/json\" id=\"shelf\">[{}]</script>\n\
         <script type=\"application/x-lzma;base64\" id=\"packed\">{}</script>",
        entries.join(","),
        BASE64.encode(lzma.finish()?)
    ))
}

/// The first screen, its one picture in it, its links into the leaflet beneath.
fn plain_first_screen(html: &str, tag: &str, page: &Path) -> anyhow::Result<String> {
    let html = html::with_leaflet_within(html, &format!("leaflet/{tag}.html"))?;
    html::rewrite(&html::without_sources(&html)?, "img[src]", |img| {
        let name = img.get_attribute("src").unwrap_or_default();
        // A picture that is not there is found by the tests, which look at every one.
        if let Ok(svg) = fs::read_to_string(page.join(name)) {
            // Nobody can say here that they want no motion, so this one has none.
            html::set(img, "src", &in_place(&svg, "#still"));
        }
    })
}

/// The leaflet beneath another first heading.
fn plain_leaflet(html: &str) -> anyhow::Result<String> {
    html::beneath_a_heading(&on_the_shelf(html, "../")?)
}

/// Pictures that are on the shelf, seen from `folder`: until a script has put them up, and without
/// one, their descriptions stand there.
fn on_the_shelf(html: &str, folder: &str) -> anyhow::Result<String> {
    html::rewrite(&html::without_sources(html)?, "img[src]", |img| {
        let name = img.get_attribute("src").unwrap_or_default();
        html::set(img, "data-file", name.strip_prefix(folder).unwrap_or(&name));
        img.remove_attribute("src");
    })
}

/// A picture as an address that holds it.
fn in_place(svg: &str, fragment: &str) -> String {
    format!("data:image/svg+xml;base64,{}{fragment}", BASE64.encode(svg))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_the_story_fetches_is_packed() {
        let packed = [
            "widget.js",
            "widget_bg.wasm",
            "content/en.bundle",
            "pictures/cover.svg",
            "sheets/en/signs.html",
            "sheets/sheet.js",
        ];
        let left = [
            "index.html",
            "kiosk.js",
            "content/en.kiosk.bundle",
            "own-page.js",
            "content/en.voice.json",
            "hospital-recordings.js",
        ];
        assert!(packed.into_iter().all(is_needed));
        assert!(!left.into_iter().any(is_needed));
    }

    #[test]
    fn a_picture_without_script_asks_for_no_file() {
        let html = r#"<picture><source media="print" srcset="../pictures/a.svg#print"><img src="../pictures/a.svg" alt="A"></picture>"#;
        let plain = plain_leaflet(html).unwrap();
        assert_eq!(plain, r#"<picture><img alt="A" data-file="pictures/a.svg"></picture>"#);
    }
}
