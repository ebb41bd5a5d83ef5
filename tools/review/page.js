// The page of the review copy: saves what was filled in to a file, and opens such a file again. It asks no
// network and keeps nothing.
const who = document.getElementById("who");
const articles = [...document.querySelectorAll("article[data-id]")];
const count = document.getElementById("count");
let isSaved = true;

// What was opened and belongs to no piece of this page. It is saved again, so that nothing is lost.
let strangers = [];

const fields = (article) => ({
  right: article.querySelector("[name=right]"),
  change: article.querySelector("[name=change]"),
  remark: article.querySelector("[name=remark]"),
});

function answerOf(article) {
  const { right, change, remark } = fields(article);
  const { id, of } = article.dataset;
  return { id, of, right: right.checked, change: change.value.trim(), remark: remark.value.trim() };
}

const isFilled = (answer) => answer.right || answer.change !== "" || answer.remark !== "";

function show(article) {
  const answer = answerOf(article);
  article.dataset.state = answer.change ? "change" : answer.right ? "stands" : "";
}

function showCount() {
  const judged = articles.filter((it) => it.dataset.state).length;
  count.textContent = `${judged} of ${articles.length} pieces judged${isSaved ? "" : ", not saved yet"}`;
}

document.addEventListener("input", ({ target }) => {
  const article = target.closest("article[data-id]");
  if (!article && !who.contains(target)) return;
  if (article) show(article);
  isSaved = false;
  showCount();
});

window.addEventListener("beforeunload", (event) => {
  if (!isSaved) event.preventDefault();
});

document.getElementById("save").addEventListener("click", () => {
  if (!who.reportValidity()) return;
  const [reviewer, role, date] = ["reviewer", "role", "date"].map((name) => who.elements[name].value.trim());
  const passages = [...articles.map(answerOf).filter(isFilled), ...strangers];
  const { language } = document.querySelector("main").dataset;
  const saved = { form: "second-birthday-review", language, reviewer, role, date, passages };
  const link = document.createElement("a");
  const file = new Blob([JSON.stringify(saved, null, 1)], { type: "application/json" });
  link.href = URL.createObjectURL(file);
  const name = reviewer.replace(/[^\p{L}\p{N}]+/gu, "-");
  link.download = `review-${language}-${name}-${date}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  isSaved = true;
  showCount();
});

document.getElementById("open").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  target.value = "";
  if (!file) return;
  if (!isSaved && !confirm("What you have not saved is replaced by the file. Open it?")) return;
  try {
    const saved = JSON.parse(await file.text());
    if (saved.form !== "second-birthday-review" || !Array.isArray(saved.passages)) throw new Error();
    for (const name of ["reviewer", "role", "date"]) who.elements[name].value = saved[name] ?? "";
    const answers = new Map(saved.passages.map((it) => [it.id, it]));
    for (const article of articles) {
      // What was said of words that have changed since is no answer to these.
      const found = answers.get(article.dataset.id);
      const answer = found?.of === article.dataset.of ? found : undefined;
      if (answer) answers.delete(article.dataset.id);
      const { right, change, remark } = fields(article);
      right.checked = answer?.right === true;
      change.value = answer?.change ?? "";
      remark.value = answer?.remark ?? "";
      show(article);
    }
    strangers = [...answers.values()];
    isSaved = true;
    showCount();
    if (strangers.length > 0) {
      count.textContent += `; ${strangers.length} answers in the file are of words that have changed since, and are kept in it`;
    }
  } catch {
    count.textContent = `${file.name} is no file that this page has saved. Nothing was changed.`;
  }
});

for (const article of articles) show(article);
showCount();
