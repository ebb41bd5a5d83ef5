// What those read who search, link, and work with a medical record.
import { violations } from "./support/axe";
import { expect, test } from "./support/story";

interface Described {
  "@type": string;
  lastReviewed?: string;
  creativeWorkStatus?: string;
  citation?: { name: string; url: string }[];
}

const described = (html: string): Described[] =>
  [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, json]) => JSON.parse(json!) as Described);

for (const page of ["", "leaflet/en.html", "stages/en/waiting.html"]) {
  test(`/${page} describes itself once, and names no reviewer`, async ({ request }) => {
    const html = await (await request.get(`./${page}`)).text();
    const [description, ...more] = described(html);
    expect(more).toEqual([]);
    expect(description).toMatchObject({ "@type": "MedicalWebPage", creativeWorkStatus: "Draft", inLanguage: "en" });
    expect(description).not.toHaveProperty("reviewedBy");
    expect(html.match(/<meta property="og:title" content="[^"]+">/g)).toHaveLength(1);
    expect(html.match(/<meta name="description" content="[^"]+"/g)).toHaveLength(1);
    // Nobody has said where this copy is served.
    expect(html).not.toMatch(/canonical|og:url|oembed/);
  });
}

test("a stage's page names the day and the sources of its facts", async ({ request }) => {
  const [stage] = described(await (await request.get("./stages/en/waiting.html")).text());
  expect(stage!.lastReviewed).toMatch(/^20\d\d-\d\d-\d\d$/);
  expect(stage!.citation!.length).toBeGreaterThan(5);
  for (const { name, url } of stage!.citation!) expect([name, url]).toEqual([expect.stringMatching(/./), expect.stringMatching(/^https?:/)]);
});

test("a stage's page leads into the story, to its words and to when to call", async ({ page, story }) => {
  await page.goto("./stages/en/waiting.html");
  await page.locator("details").evaluateAll((all) => all.forEach((it) => ((it as HTMLDetailsElement).open = true)));
  expect(await violations(page)).toEqual([]);
  await page.getByRole("link", { name: "When to call" }).first().click();
  await expect(page).toHaveURL(/leaflet\/en\.html#when-to-call$/);
  await page.goBack();
  await page.getByRole("link", { name: "A stem cell transplant, told step by step" }).click();
  await story.isDrawn();
  await expect(page).toHaveURL(/at=waiting/);
});

const QUESTION = "infobutton.html?mainSearchCriteria.v.cs=2.16.840.1.113883.6.90&mainSearchCriteria.v.dn=";

test("a record's question opens the stage that fits", async ({ page, story }) => {
  await page.goto(`./${QUESTION}Stem+cells+transplant+status&mainSearchCriteria.v.c=Z94.84&informationRecipient=PROV&informationRecipient.languageCode.c=en`);
  await story.isDrawn();
  await expect(page).toHaveURL(/index\.html#.*at=home/);
  await expect(story.reading("detail")).toBeChecked();
  expect(story.warnings).toEqual([]);
});

test("a question about something else is told that it is, and the stages stand there", async ({ page }) => {
  await page.goto(`./${QUESTION}Asthma&mainSearchCriteria.v.c=J45&informationRecipient.languageCode.c=en`);
  await expect(page.getByText("Nothing in this story is about “Asthma”.")).toBeVisible();
  await expect(page.getByRole("listitem")).toHaveCount(12);
  expect(await violations(page)).toEqual([]);
  await expect(page.getByRole("link", { name: "Waiting for new cells" })).toHaveAttribute("href", "index.html#lang=en&at=waiting");
});

test("what a question calls itself is text and never markup", async ({ page }) => {
  await page.goto(`./${QUESTION}${encodeURIComponent("<img src=x onerror=alert(1)>")}`);
  await expect(page.locator("#name")).toHaveText("<img src=x onerror=alert(1)>");
  await expect(page.locator("img")).toHaveCount(0);
});
