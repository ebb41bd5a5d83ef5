// A photograph or a logo: chosen from the device, made small, and kept in the file itself.

import { viewOne } from "./labelled.js";
import { make } from "./make.js";
import { shrunk } from "./shrink.js";

/** A logo is small on the screen. */
const WIDTHS = { logo: 320 };
const PHOTOGRAPH = 1200;

/** A control that takes a picture from the device. The picture itself is the value of a hidden control. */
export function viewPicture(field, path, isRequired) {
  const chooser = make("input", { type: "file", accept: "image/*", attributes: { "data-needed": isRequired } });
  const value = make("input", { type: "hidden", name: path });
  const image = make("img", { alt: "", hidden: true });
  const said = make("p", { className: "hint", attributes: { role: "status" } });
  const take = make("button", { type: "button", className: "quiet", textContent: "Take the picture away", hidden: true });
  const view = viewOne(field, path, field.title, chooser, said, image, take, value);
  view.querySelector(".hint").textContent = "Choose it from this device. It is made smaller, and the place and time that a camera writes into it are taken out.";
  view.show = (address, words = "") => {
    value.value = address;
    take.hidden = !address;
    // A file that lies beside the ward's file does not lie beside this page.
    image.hidden = !address.startsWith("data:");
    if (!image.hidden) image.src = address;
    said.textContent = words;
    value.dispatchEvent(new Event("input", { bubbles: true }));
  };
  chooser.addEventListener("change", async () => {
    const [file] = chooser.files;
    if (!file) return;
    said.textContent = "Making it smaller …";
    try {
      const address = await shrunk(file, WIDTHS[field.name] ?? PHOTOGRAPH, field.maxLength);
      view.show(address, `${file.name}, now ${Math.round(address.length / 1000)} kB.`);
    } catch {
      view.show("", `“${file.name}” is no picture that this browser can read. Save it as JPEG or PNG, and choose it again.`);
    }
    chooser.dispatchEvent(new Event("focusout", { bubbles: true }));
  });
  take.addEventListener("click", () => {
    chooser.value = "";
    view.show("");
    chooser.focus();
  });
  return view;
}
