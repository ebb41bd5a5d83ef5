// Writes the lines that put the story into a page, from what is chosen, and shows what comes of them.
// Every sentence stands in embedding.html or comes from the story's own labels; here is only code to copy.

const form = document.getElementById("choices");
const preview = document.getElementById("preview");
const fileIntegrity = JSON.parse(document.getElementById("integrity").textContent);
const words = document.getElementById("words");
/** What a family reads of the lines: the frame's title, and the link to the leaflet. */
const WORDS = JSON.parse(words.textContent);
const PAGE_LANGUAGE = words.dataset.language;
const COLORS = ["accent", "surface", "text"];

for (const option of form.elements.lang.options) {
  if (option.value) option.textContent = new Intl.DisplayNames([option.value], { type: "language" }).of(option.value);
}

const language = () => form.elements.lang.value || PAGE_LANGUAGE;

/** What is chosen, and nothing that is as it would be anyway. */
function chosen() {
  const { how, lang, reading, stage, base } = form.elements;
  const colors = COLORS.filter((name) => form.elements[`own-${name}`].checked).map((name) => [name, form.elements[name].value]);
  const attributes = Object.entries({ lang: lang.value, reading: reading.value, stage: stage.validity.valid ? stage.value : "" });
  return {
    how: how.value,
    base: base.validity.valid ? base.value : "https://www.hospital.example/second-birthday/",
    attributes: attributes.filter(([, value]) => value),
    colors,
  };
}

const pinned = (name) => `integrity="${fileIntegrity[name]}" crossorigin="anonymous"`;
const frameQuery = ({ attributes, colors }) => new URLSearchParams([...attributes, ...colors]).toString();

const head = ({ how, base }) =>
  how === "element"
    ? `<link rel="stylesheet" href="${base}page.css" ${pinned("page.css")}>
<script type="module" src="${base}second-birthday.js" ${pinned("second-birthday.js")}></script>`
    : "";

const fitting = ({ base }) => `<script type="module" src="${base}frame-fit.js" ${pinned("frame-fit.js")}></script>`;

function body(choice) {
  const { how, base, attributes } = choice;
  if (how === "element") {
    const named = attributes.map(([name, value]) => ` ${name}="${value}"`).join("");
    return `<second-birthday${named}>
  <a href="${base}leaflet/${language()}.html">${WORDS[language()].leaflet}</a>
</second-birthday>`;
  }
  const query = frameQuery(choice).replaceAll("&", "&amp;");
  const fits = how === "fitted" ? " data-second-birthday" : "";
  const frame = `<iframe${fits} src="${base}frame.html${query && `?${query}`}" title="${WORDS[language()].title}" width="100%" height="720" loading="lazy" allow="fullscreen; screen-wake-lock"></iframe>`;
  return how === "frame" ? frame : `${frame}\n${fitting(choice)}`;
}

function style({ how, colors }) {
  if (how !== "element" || colors.length === 0) return "";
  return `second-birthday {\n${colors.map(([name, value]) => `  --sb-${name}: ${value};\n`).join("")}}`;
}

function policy({ how, base }) {
  const { origin } = new URL(base);
  const element = `script-src ${origin} 'wasm-unsafe-eval'; style-src ${origin}; connect-src ${origin}; img-src ${origin}; media-src ${origin}`;
  return { element, frame: `frame-src ${origin}`, fitted: `frame-src ${origin}; script-src ${origin}` }[how];
}

const ATTRIBUTES = ["lang", "reading", "stage", "remember", "content", "hospital"];
const FRAME = ["src", "title", "width", "height", "loading", "allow", "data-second-birthday"];
const allow = (tag, names) => `add_filter('wp_kses_allowed_html', function ($tags, $context) {
  if ($context === 'post') {
    $tags['${tag}'] = array_fill_keys(['${names.join("', '")}'], true);
  }
  return $tags;
}, 10, 2);`;
const inTheHead = (lines) => `add_action('wp_head', function () {
  echo <<<'HTML'
${lines}
HTML;
});`;
const external = (address, name, type = "") =>
  `${address}${name}: { type: external, attributes: { ${type}integrity: "${fileIntegrity[name]}", crossorigin: anonymous } }`;

const SYSTEMS = {
  "wordpress-element": (choice) => `${allow("second-birthday", [...ATTRIBUTES, "class", "id"])}
${inTheHead(head({ ...choice, how: "element" }))}`,
  "wordpress-frame": (choice) => allow("iframe", FRAME) + (choice.how === "fitted" ? `\n${inTheHead(fitting(choice))}` : ""),
  "drupal-element": () => `<second-birthday ${ATTRIBUTES.join(" ")} class id>`,
  "drupal-frame": () => `<iframe ${FRAME.join(" ")}>`,
  "drupal-library": ({ base }) => `second-birthday:
  css:
    theme:
      ${external(base, "page.css")}
  js:
    ${external(base, "second-birthday.js", "type: module, ")}`,
  "drupal-frame-library": ({ base }) => `second-birthday:
  js:
    ${external(base, "frame-fit.js", "type: module, ")}`,
};

/** The story as it was chosen, from the files beside this page. */
function show(choice) {
  const { how, attributes, colors } = choice;
  let story = preview.firstElementChild;
  const tag = how === "element" ? "second-birthday" : "iframe";
  if (story?.localName !== tag) {
    story = document.createElement(tag);
    if (tag === "iframe") Object.assign(story, { width: "100%", height: "720" });
    else story.append(document.createElement("a"));
    preview.replaceChildren(story);
  }
  const { title, leaflet } = WORDS[language()];
  if (tag === "iframe") story.title = title;
  else Object.assign(story.querySelector(":scope > a") ?? {}, { href: `leaflet/${language()}.html`, textContent: leaflet });
  if (tag === "iframe") {
    const address = new URL(`frame.html?${frameQuery(choice)}`, document.baseURI).href;
    if (story.src !== address) story.src = address;
    return;
  }
  for (const name of ["lang", "reading", "stage"]) {
    const value = attributes.find(([it]) => it === name)?.[1];
    if (value) story.setAttribute(name, value);
    else story.removeAttribute(name);
  }
  for (const name of COLORS) story.style.setProperty(`--sb-${name}`, colors.find(([it]) => it === name)?.[1] ?? "");
}

function write() {
  const choice = chosen();
  const parts = { head: head(choice), body: body(choice), style: style(choice), policy: policy(choice) };
  for (const [part, text] of Object.entries(parts)) {
    const box = document.querySelector(`[data-part="${part}"]`);
    box.hidden = text === "";
    box.querySelector("code").textContent = text;
  }
  for (const part of document.querySelectorAll("[data-how]")) part.hidden = !part.dataset.how.split(" ").includes(choice.how);
  for (const code of document.querySelectorAll("[data-code]")) code.textContent = SYSTEMS[code.dataset.code](choice);
  show(choice);
}

for (const button of document.querySelectorAll(".code button")) {
  button.addEventListener("click", async () => {
    const code = button.parentElement.querySelector("code");
    getSelection().selectAllChildren(code);
    const copied = await navigator.clipboard?.writeText(code.textContent).then(() => true, () => false);
    document.getElementById("copied").textContent = copied ? "Copied." : "";
  });
}
form.addEventListener("input", write);
form.addEventListener("submit", (event) => event.preventDefault());
write();
