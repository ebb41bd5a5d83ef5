// The first stage as one HTML page: every screen stands in it, and all but one are hidden.
import { escape, page } from "../document.mjs";

const blocks = (blocks) =>
  blocks
    .map(({ list, lines }) =>
      list
        ? `<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join("")}</ul>`
        : lines.map((line) => `<p>${escape(line)}</p>`).join(""),
    )
    .join("\n");

const welcome = ({ steps, labels, ...words }) => `<div id="welcome" class="screen"><div class="welcome">
<img class="picture welcome__picture" src="pictures/cover.svg" alt="" width="1200" height="800">
<div class="welcome__sheet sheet">
<h1 tabindex="-1">${escape(words.name)}</h1>
<p class="welcome__tagline">${escape(words.tagline)}</p>
<p>${escape(words.purpose)}</p>
<p class="welcome__true">${escape(words.oneTrueStory)}</p>
<a class="button button--primary welcome__start" href="#${steps[0].id}">${escape(labels.start)}</a>
<ul class="welcome__notes">${words.notes.map((note) => `<li>${escape(note)}</li>`).join("")}</ul>
<p class="welcome__review">${escape(words.notReviewed)}</p>
</div></div></div>`;

const asked = (ask, labels) =>
  ask &&
  `<section class="layer layer--if-they-ask"><h2 class="layer__label">${escape(labels.ifTheyAsk)}</h2>
<p class="layer__question">${escape(ask.question)}</p><p class="layer__say">${escape(labels.youCanSay)}</p>
${blocks(ask.answer)}</section>`;

const step = ({ stage, steps, labels }, place) => {
  const { id, heading, child, grownUp, ifTheyAsk } = steps[place];
  const turn = (to, label, kind) =>
    to && `<button type="button" class="button button--${kind}" data-to="${to}">${escape(label)}</button>`;
  return `<div id="${id}" class="screen" hidden><article class="step">
<div class="step__picture"><img class="picture" src="pictures/${stage.id}.svg" alt="${escape(stage.scene)}" width="1200" height="800" loading="lazy"></div>
<div class="sheet step__sheet">
<p class="step__where"><strong>${escape(stage.title)}</strong></p>
<h1 class="step__heading" tabindex="-1">${escape(heading)}</h1>
<div class="layers">
<section class="layer layer--child" aria-label="${escape(labels.forChild)}">${blocks(child)}</section>
<section class="layer layer--grown-up"><h2 class="layer__label">${escape(labels.forGrownUp)}</h2>${blocks(grownUp)}</section>
${asked(ifTheyAsk, labels) ?? ""}
</div>
<div class="page-turn">${turn(steps[place - 1]?.id ?? "welcome", labels.back, "quiet")}${turn(steps[place + 1]?.id, labels.next, "primary") ?? ""}</div>
</div></article></div>`;
};

/** The page, from the words of the story. */
export const plain = (words) =>
  page(words, {
    script: '<script defer src="story.js"></script>',
    body: [welcome(words), ...words.steps.map((_, place) => step(words, place))].join("\n"),
  });
