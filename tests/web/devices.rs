//! Printers, which a browser may not have.

use wasm_bindgen_test::wasm_bindgen_test;

use crate::browser::{Replaced, host, page_does};

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
