// The explainer as a whole: its menu, its keys, the short way, challenges, one chapter alone, and the recap.
import assert from "node:assert/strict";
import { after, afterEach, before, beforeEach, test } from "node:test";
import { BROWSER } from "./engines.js";
import { Key, Reader } from "./reader.js";
import { FOLDER, Site } from "./site.js";

let site, reader;
before(async () => {
  reader = await Reader.arrive();
});
after(() => reader.leave());
beforeEach(async () => {
  site = await Site.open();
});
afterEach(() => site.close());

const address = (rest = "", lang = "en") => site.address(`index.html?lang=${lang}${rest}`);
const snapshot = () => reader.run(() => document.querySelector("cat-divides-meat").snapshot());
const chapter = async () => (await snapshot()).chapter;

// Whatever the chapter is called, it is the one open.
const isOpen = (id) => reader.until(`the chapter ${id}`, async () => (await chapter()) === id);

// A key, pressed where the reader's focus is.
const type = async (key) => (await reader.driver.switchTo().activeElement()).sendKeys(key);

test("The menu names every chapter and shuts once one is chosen", async () => {
  await reader.start(address());
  await reader.press(/^1 of \d+$/);
  await reader.press("An empty chair fills up");
  await isOpen("vacuum");
  const isShut = () => reader.run(() => !document.querySelector("cat-divides-meat").shadowRoot.querySelector("nav details").open);
  await reader.until("the menu shut", isShut);
});

test("n and p lead on and back, and ? names the keys", async () => {
  await reader.start(address());
  const { chapters } = await reader.run(() => ({ chapters: document.querySelector("cat-divides-meat").chapters }));
  await reader.slide(/^How even is even enough/, "n");
  await isOpen(chapters[1]);
  await (await reader.find("button", /^2 of/)).sendKeys("p");
  await isOpen(chapters[0]);
  await reader.slide(/^How even is even enough/, "?");
  await reader.sees("n next chapter");
});

test("No key acts while the focus is elsewhere in the page", async () => {
  await reader.open(site.page("/host", `<p><button id="own">Elsewhere</button></p>
    <script src="${FOLDER}cat-divides-meat.js" defer></script><cat-divides-meat lang="en" loading="eager"></cat-divides-meat>`));
  await reader.ready();
  await (await reader.find("button", "Elsewhere")).sendKeys("n?u");
  assert.equal(await chapter(), "saying");
  assert.equal((await reader.text()).includes("n next chapter"), false);
});

test("The short way plays by itself, and ends as soon as the reader takes over", async () => {
  await reader.start(address());
  await reader.press("Just show me: two minutes");
  await reader.sees("Each chapter plays by itself.");
  await reader.press("Pause");
  await reader.press("Go on");
  await reader.press("Stop and play");
  await reader.find("button", "Just show me: two minutes");
});

test("A challenge shows the friend's bet only after one's own", async () => {
  await reader.start(address());
  await reader.press("Less than a tenth");
  const code = await reader.run(() => new Promise((done) => {
    // The page's clipboard is the person's own: a stand-in takes what would be copied.
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText: async (text) => done(text) } });
    const { shadowRoot } = document.querySelector("cat-divides-meat");
    [...shadowRoot.querySelectorAll("button")].find((button) => button.textContent === "Challenge a friend").click();
  }));
  site.close();
  site = await Site.open(); // the friend's browser knows nothing of the sender's
  await reader.start(site.address(`index.html?lang=en${new URL(code).hash}`));
  await reader.sees("has placed a bet");
  assert.equal((await reader.text()).includes("Whoever sent you this bet"), false);
  await reader.press("More than half");
  await reader.sees("Whoever sent you this bet: Less than a tenth");
});

test("One chapter alone leads to the whole", async () => {
  await reader.start(site.address("embed.html?lang=en&chapter=vacuum&mode=single"));
  assert.equal(await reader.has("navigation", "Chapters"), false);
  await reader.press("Play the whole explainer");
  await reader.find("navigation", "Chapters");
  assert.equal(await chapter(), "vacuum");
});

for (const [lang, choice, heading] of [
  ["en", "Less than a tenth", /^What you bet/],
  ["ps", "تر لسمې برخې لږه", /./],
]) {
  test(`The recap sets bets beside outcomes, in ${lang}`, async () => {
    await reader.start(address("", lang));
    await reader.press(choice);
    await reader.run(() => { location.hash = "#/recap"; });
    await isOpen("recap");
    await reader.find("heading", heading);
    await reader.sees(choice);
    const { bets } = await snapshot();
    assert.deepEqual(bets, { ten_complaints: 2 });
  });
}

// Only Chromium measures it; elsewhere there is no such test.
const inChromium = BROWSER === "chromium" ? test : () => {};

inChromium("Nothing moves by itself once it is drawn, nor when the language changes", async () => {
  await reader.start(address());
  await reader.run(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifts.push(`${entry.value} at ${entry.startTime}: ${entry.sources.map(({ node, previousRect: a, currentRect: b }) => `${node?.nodeName}.${node?.className} ${a.y}-${b.y}`)}`);
    }).observe({ type: "layout-shift", buffered: true });
  });
  const language = await reader.find("combobox", "Language");
  await language.sendKeys(Key.ARROW_DOWN);
  await reader.until("Urdu", async () => (await snapshot()).language === "ur");
  await reader.runAsync(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null)))));
  assert.deepEqual(await reader.run(() => window.shifts), []);
});
