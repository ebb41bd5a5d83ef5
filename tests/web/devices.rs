//! Voices and printers, which a browser may not have.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{Replaced, host, page_does};

#[wasm_bindgen_test]
fn a_browser_that_cannot_speak_gives_no_speech() {
    assert!(host(&[]).speech.is_some());
    let _speech = Replaced::by("speechSynthesis", "return undefined");
    assert!(host(&[]).speech.is_none());
}

#[wasm_bindgen_test]
fn a_voice_counts_only_if_it_is_on_the_device_and_of_the_language() {
    let voices = "const voice = (lang, localService) => \
            Object.defineProperties(Object.create(SpeechSynthesisVoice.prototype), \
                { lang: { value: lang }, localService: { value: localService } }); \
        return { getVoices: () => [voice('en-GB', true), voice('es-ES', false)] }";
    let _speech = Replaced::by("speechSynthesis", voices);
    let speech = host(&[]).speech.expect("a browser that can speak");
    assert!(speech.has_voice("en"));
    assert!(!speech.has_voice("es"), "its words would leave the device");
    assert!(!speech.has_voice("ar"));
}

#[wasm_bindgen_test]
fn a_browser_that_cannot_print_gives_no_printer() {
    assert!(host(&[]).printer.is_some());
    let _print = Replaced::by("print", "return undefined");
    assert!(host(&[]).printer.is_none());
}

#[wasm_bindgen_test]
fn printing_asks_the_browser() {
    page_does("window.printed = 0");
    let _print = Replaced::by("print", "return () => { window.printed += 1 }");
    host(&[]).printer.expect("a browser that can print").print();
    assert_eq!(page_does("return printed").as_f64(), Some(1.0));
}
