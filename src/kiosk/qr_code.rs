//! QR codes: which text fits one that phones read from a screen, and its drawing.

use qrcodegen::{QrCode as Modules, QrCodeEcc};
use yew::prelude::*;

use crate::activities::Words;
use crate::activities::keys::kiosk::labels;

/// The widest code that a phone reads at arm's length, in modules: each is 4 pixels or more.
const WIDEST: i32 = 105;
/// The light margin that cameras need round a code, in modules.
const QUIET_ZONE: i32 = 4;

/// A QR code, ready to draw.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QrCode {
    /// Its width and height in modules, with the quiet zone.
    pub size: i32,
    /// The dark modules as the outline of an SVG path.
    pub dark: String,
}

impl QrCode {
    /// The code for `text`; none where phones could not read it. A screen reflects light that hides
    /// modules, so a code has more error correction where there is room.
    pub fn of(text: &str) -> Option<Self> {
        let encode =
            |level| Modules::encode_text(text, level).ok().filter(|it| it.size() <= WIDEST);
        let modules = encode(QrCodeEcc::Medium).or_else(|| encode(QrCodeEcc::Low))?;
        let dark = (0..modules.size()).flat_map(|y| dark_runs(&modules, y)).collect();
        Some(Self { size: modules.size() + 2 * QUIET_ZONE, dark })
    }
}

/// The dark runs of one row, each as the outline of a rectangle.
fn dark_runs(modules: &Modules, y: i32) -> Vec<String> {
    let mut runs = Vec::new();
    let mut x = 0;
    while x < modules.size() {
        let start = x;
        while modules.get_module(x, y) {
            x += 1;
        }
        let (left, top, width) = (start + QUIET_ZONE, y + QUIET_ZONE, x - start);
        if width > 0 {
            runs.push(format!("M{left} {top}h{width}v1h-{width}z"));
        }
        x += 1;
    }
    runs
}

/// Draws a code, if there is one, and the address that it leads to, for those without a camera.
pub(super) fn view_qr_code(words: &Words, code: Option<&QrCode>, address: &str) -> Html {
    let label = words.filled(labels::CARRY_SQUARE, &[("address", address)]);
    html! {
        <>
            if let Some(code) = code {
                { view_modules(code, label) }
            }
            <p class="qr-code__address">{ address }</p>
        </>
    }
}

fn view_modules(code: &QrCode, label: String) -> Html {
    let size = code.size.to_string();
    html! {
        <svg
            class="qr-code"
            viewBox={format!("0 0 {size} {size}")}
            role="img"
            aria-label={label}
            shape-rendering="crispEdges"
        >
            <rect width={size.clone()} height={size} fill="#fff" />
            <path d={code.dark.clone()} fill="#000" />
        </svg>
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;

    /// Each module is several points of the camera's picture.
    const POINTS: usize = 4;

    /// What a camera reads in a code.
    pub(in crate::kiosk) fn scanned(code: &QrCode) -> String {
        let size = usize::try_from(code.size).unwrap();
        let mut modules = vec![vec![false; size]; size];
        for run in code.dark.split('M').skip(1) {
            let numbers: Vec<usize> =
                run.split([' ', 'h', 'v', 'z']).filter_map(|it| it.parse().ok()).collect();
            let [left, top, width, ..] = numbers[..] else { panic!("{run}") };
            modules[top][left..left + width].fill(true);
        }
        let size = modules.len() * POINTS;
        let mut picture = rqrr::PreparedImage::prepare_from_greyscale(size, size, |x, y| {
            if modules[y / POINTS][x / POINTS] { 0 } else { 255 }
        });
        let grids = picture.detect_grids();
        grids[0].decode().unwrap().1
    }

    #[test]
    fn a_camera_reads_what_was_encoded() {
        let address = "https://a.example/story/#at=signs";
        assert_eq!(scanned(&QrCode::of(address).unwrap()), address);
    }

    #[test]
    fn a_text_that_no_phone_could_read_has_no_code() {
        assert_eq!(QrCode::of(&"a".repeat(4_000)), None);
    }
}
