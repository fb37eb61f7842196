// What axe-core finds wrong, by the rules of WCAG 2.0 to 2.2 at levels A and AA and the size of targets: nothing.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { CHAPTERS, LANGUAGES, THEMES, rowsOfEngine } from "./pairs.js";
import { Reader } from "./reader.js";
import { FOLDER, Site } from "./site.js";

const AXE = readFileSync(new URL("node_modules/axe-core/axe.min.js", import.meta.url), "utf8");
const RULES = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

let site, reader;
before(async () => {
  [site, reader] = await Promise.all([Site.open(), Reader.arrive()]);
});
after(async () => {
  await reader.leave();
  site.close();
});

// Opens a chapter in one kind of page.
const HOSTS = {
  "on our page": (chapter, theme, lang) => reader.start(site.address(`index.html?lang=${lang}&theme=${theme}#/${chapter}`)),
  "in a host page": (chapter, theme, lang) => reader.start(site.page("/host", `<title>Host</title>
    <meta name="viewport" content="width=device-width"><main><h1>A story</h1>
    <script src="${FOLDER}cat-divides-meat.js" defer></script>
    <cat-divides-meat lang="${lang}" chapter="${chapter}" theme="${theme}" loading="eager"></cat-divides-meat></main>`)),
  "in an iframe": async (chapter, theme, lang) => {
    const address = site.address(`embed.html?lang=${lang}&theme=${theme}&chapter=${chapter}`).replaceAll("&", "&amp;");
    await reader.open(site.page("/frame", `<title>Host</title><iframe title="Who divides the meat?" width="360" height="900" src="${address}"></iframe>`));
    await reader.driver.switchTo().frame(0);
    await reader.until("the element", () => reader.run(() => Boolean(window.customElements.get("cat-divides-meat"))));
    await reader.ready();
  },
};

// What is looked at, each after it was made ready. What a chapter hides until asked for is opened, and so is every number.
const VIEWS = {
  ...Object.fromEntries(CHAPTERS.map((chapter) => [chapter, { chapter, prepare: openAll }])),
  "an actor being edited": { chapter: "sandbox", prepare: editActor },
};

for (const [view, theme, lang, host] of rowsOfEngine(Object.keys(VIEWS), THEMES, LANGUAGES, Object.keys(HOSTS))) {
  test(`axe finds nothing in ${view} ${host}, ${theme}, in ${lang}`, async () => {
    const { chapter, prepare } = VIEWS[view];
    await HOSTS[host](chapter, theme, lang);
    await prepare();
    assert.deepEqual(await violations(), []);
  });
}

test("axe finds nothing in what lies over the page or is told: the keys, a card of the map, the menu", async () => {
  await HOSTS["on our page"]("vacuum", "light", "en");
  await openAll();
  await reader.press("Keys");
  await reader.press("Pakistan");
  assert.deepEqual(await violations(), []);
  await reader.press(/^\d of \d+$/);
  assert.deepEqual(await violations(), []);
});

test("axe looks inside the widget: it would find a button without a name there", async () => {
  await HOSTS["in a host page"]("saying", "light", "en");
  await reader.run(() => document.querySelector("cat-divides-meat").shadowRoot.append(document.createElement("button")));
  assert.match((await violations()).join(), /^button-name: cat-divides-meat/);
});

async function openAll() {
  await reader.find("heading", /./);
  await reader.openAll();
  await reader.run(() => document.querySelector("cat-divides-meat").shadowRoot.querySelector(".number")?.click());
}

// Opens the card of the first actor on the table's map, where its fields are.
async function editActor() {
  const touched = () => {
    const root = document.querySelector("cat-divides-meat").shadowRoot;
    const shape = root.querySelector("textarea") && root.querySelector(".map .node .shape"); // the table's own map
    shape?.dispatchEvent(new MouseEvent("click", { bubbles: true, composed: true }));
    return Boolean(shape);
  };
  await reader.until("the table", () => reader.run(touched)); // it is in a module of its own
  const fields = () => document.querySelector("cat-divides-meat").shadowRoot.querySelectorAll(".map-card input, .map-card select").length;
  await reader.until("its fields", () => reader.run(fields));
  await openAll();
}

// Each violation as a line: the rule, the element and what is wrong with it.
async function violations() {
  await reader.driver.executeScript(AXE);
  const { violations } = await reader.runAsync((rules) => axe.run(document, rules), RULES);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, html, failureSummary }) =>
    `${id}: ${target.flat().join(" ")} ${html.slice(0, 160)} ${failureSummary.replace(/\s+/g, " ")}`));
}
